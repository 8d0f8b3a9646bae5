import { conditionOf } from './schema-condition.js';
import { merge, mergeAll, type Schema } from './schema-merge.js';
import { ITEM, type Guard, type Path, type Use, type UseKind } from './uses.js';

/** What a value must be for what a template does with it. */
export const TYPES: Readonly<Record<UseKind, Schema>> = {
  printed: { type: ['string', 'number'] },
  josa: { type: ['string', 'number'] },
  won: { type: ['integer'], minimum: 0 },
  wonWords: { type: ['integer'], minimum: 0 },
  date: { type: ['string'], format: 'date' },
  dateTime: { type: ['string'], format: 'koreanMoment' },
  percent: { type: ['string', 'number'] },
  check: { type: ['string', 'number', 'boolean'] },
  eq: { type: ['string', 'number', 'boolean'] },
  join: { type: ['array'] },
  each: { type: ['array'] },
  with: { type: ['object'] },
  asked: {},
};
const LISTS: ReadonlySet<UseKind> = new Set(['join', 'each']);

/**
 * The JSON Schema of the data a template needs, from what it does with it. A value that is printed only under a condition
 * is needed only when the condition holds; whatever is there must be of the right type either way.
 */
export function schemaOf(uses: readonly Use[]): Schema {
  const types = uses.map(({ path, kind }) => at(path, TYPES[kind], false));
  const needs = uses
    .map(reached)
    .filter(isNeeded)
    .map((use) => clause(use.guards.filter(isTelling), use, []));
  return mergeAll([{ type: ['object'] }, ...types, ...needs]);
}

/** To ask for a part of something, that must be there. */
const reached = (use: Use): Use =>
  use.kind === 'asked' && use.path.length > 1 ? { ...use, kind: 'with', path: use.path.slice(0, -1) } : use;

const isNeeded = ({ kind, guards, path }: Use): boolean =>
  kind !== 'asked' &&
  path.at(-1) !== ITEM &&
  !guards.some((guard) => guard.test === 'filled' && startsWith(guard.path, path) && guard.path.length === path.length);

/** What asks for the value of an element is always answered inside its loop. */
const isTelling = ({ path }: Guard): boolean => path.at(-1) !== ITEM;

const startsWith = (path: Path, beginning: Path): boolean => beginning.every((step, index) => path[index] === step);

/** A schema put where a path leads. @param isRequired whether every step of the way must be there */
function at(path: Path, leaf: Schema, isRequired: boolean): Schema {
  const [step, ...rest] = path;
  if (step === undefined) return leaf;
  const inner = at(rest, leaf, isRequired);
  if (step === ITEM) return { type: ['array'], items: inner };
  return { type: ['object'], properties: { [step]: inner }, ...(isRequired ? { required: [step] } : {}) };
}

/**
 * The need of one use below the conditions it stands under. A condition is asked as near to the use as it can be: one about
 * an element of a list, in that element.
 * @param prefix the way already gone, up to an element of a list
 */
function clause(guards: readonly Guard[], { path, kind }: Use, prefix: Path): Schema {
  const next = path.indexOf(ITEM, prefix.length);
  const inside = next === -1 ? undefined : path.slice(0, next + 1);
  const [deeper, here] = split(guards, (guard) => inside !== undefined && startsWith(guard.path, inside));
  const need =
    inside === undefined
      ? at(path.slice(prefix.length), LISTS.has(kind) ? { minItems: 1 } : {}, true)
      : at(inside.slice(prefix.length), clause(deeper, { path, kind } as Use, inside), false);
  if (here.length === 0) return need;
  const conditions = here.map((guard) => conditionOf(guard, startsWith(guard.path, prefix) ? prefix.length : 0));
  return { allOf: [{ if: conditions.reduce(merge), then: need }] };
}

function split<T>(list: readonly T[], isFirst: (entry: T) => boolean): [T[], T[]] {
  return [list.filter(isFirst), list.filter((entry) => !isFirst(entry))];
}
