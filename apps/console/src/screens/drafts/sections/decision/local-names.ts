import type { TypeView, Words } from '../../../../api/types.js';
import type { NameKind, NameView } from '../../../../conditions/scope.js';
import type { DerivedJson, FactJson, Named, ParameterJson, RuleSetJson } from '../../../../editing/index.js';
import { typeViewOf } from '../../../../schema-form/type-view.js';

/** The parts of a draft that names come from. */
export interface NameSources {
  readonly facts: Named<FactJson>;
  readonly words: RuleSetJson['words'];
  readonly parameters: Named<ParameterJson>;
  readonly readings: RuleSetJson['readings'];
  /** The facts that are taken; undefined: all. */
  readonly inputs: readonly string[] | undefined;
  /** Derived values by name, with their labels. */
  readonly derived: Named<Pick<DerivedJson, 'label'>>;
}
/** A name as the service tells it. */
export interface ToldName {
  readonly fact: string;
  readonly path?: string;
  readonly label: Words;
  readonly kind: string;
  readonly type: unknown;
  readonly unit?: unknown;
  readonly words?: unknown;
  readonly keys?: unknown;
  readonly of?: unknown;
}

/**
 * The names that conditions and values may speak of: as the draft stands here, with what only the service can tell (what
 * derived values are, and what is inside them).
 */
export function namesFrom(sources: NameSources, told: readonly ToldName[]): readonly NameView[] {
  const { facts, words, parameters, readings, inputs, derived } = sources;
  const taken = inputs ?? Object.keys(facts);
  const own = taken.flatMap((id) => {
    const fact = facts[id];
    return fact === undefined ? [] : withParts(id, fact.label, 'fact', typeViewOf(fact, { words }));
  });
  const values = Object.entries(parameters).flatMap(([id, parameter]) =>
    withParts(id, parameter.label, 'parameter', typeOfParameter(parameter, words)),
  );
  const worked = Object.entries(derived).flatMap(([id, { label }]): readonly NameView[] => {
    const known = told.filter(({ fact, kind }) => fact === id && kind === 'derived');
    return known.length === 0 ? [{ fact: id, label, kind: 'derived', type: undefined }] : known.map(nameView);
  });
  const read = Object.entries(readings).map(([id, { question, options }]): NameView => {
    const choices = Object.entries(options).map(([option, { label }]) => ({ id: option, label }));
    return { fact: id, label: question, kind: 'reading', type: { type: 'word', words: choices } };
  });
  return [...own, ...worked, ...values, ...read];
}

function typeOfParameter(parameter: ParameterJson, words: RuleSetJson['words']): TypeView {
  if (parameter.type !== 'table') return typeViewOf(parameter, { words });
  return { type: 'list', of: typeViewOf({ type: 'record', fields: parameter.columns ?? {} }, { words }) };
}

/** Paths go no deeper than a rule set may write them. */
const MOST_STEPS = 6;

function withParts(
  fact: string,
  label: Words,
  kind: NameKind,
  type: TypeView,
  steps: readonly string[] = [],
): NameView[] {
  const name: NameView = { fact, label, kind, type, ...(steps.length > 0 && { path: steps.join('.') }) };
  if (steps.length >= MOST_STEPS) return [name];
  const parts =
    type.type === 'map' && type.of !== undefined
      ? (type.keys ?? []).map((key) => ({ ...key, type: type.of! }))
      : (type.fields ?? []).map(({ id, label: own, ...rest }) => ({ id, label: own, type: rest }));
  return [
    name,
    ...parts.flatMap((part) =>
      withParts(fact, { ko: `${label.ko} › ${part.label.ko}`, en: `${label.en} › ${part.label.en}` }, kind, part.type, [
        ...steps,
        part.id,
      ]),
    ),
  ];
}

function nameView({ fact, path, label, kind, ...view }: ToldName): NameView {
  return { fact, label, kind: kind as NameKind, type: typeTold(view), ...(path !== undefined && { path }) };
}

/** A type as the service tells it of a name; undefined where it does not know. */
function typeTold(told: unknown): TypeView | undefined {
  if (typeof told !== 'object' || told === null) return undefined;
  const { type, of, ...rest } = told as Omit<TypeView, 'of' | 'type'> & {
    readonly type?: unknown;
    readonly of?: unknown;
  };
  if (typeof type !== 'string' || type === 'unknown') return undefined;
  const inner = typeTold(of);
  return { ...rest, type: type as TypeView['type'], ...(inner === undefined ? {} : { of: inner }) };
}
