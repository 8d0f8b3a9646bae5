import type { Words } from '../rule-set/model.js';
import { stepInto, type ValueView } from './value-view.js';

/**
 * A name that a condition or a value may refer to, written `{ "fact", "path"? }`. Its type, unit and words are told as
 * of a field of a form; the type is `unknown` where nothing tells it. The fields of a record and the entries of a map
 * are names of their own; a list says in `of` what its elements are.
 */
export interface NameInScope extends Omit<ValueView, 'fields'> {
  readonly fact: string;
  readonly path?: string;
  /** Of the whole first: ‘신청 기업 › 설립일’. */
  readonly label: Words;
  /** An element is of the list that a mechanism around the place goes through, or the row of a table. */
  readonly kind: 'fact' | 'parameter' | 'derived' | 'reading' | 'element';
}

/** As many steps as a path may have. */
const MOST_STEPS = 6;

/** Words that name the places of a list, by its path; a list without has no places to refer to. */
export type Positions = (path: string | undefined) => readonly { readonly label: Words }[] | undefined;

/** A name and, below it, everything a path leads to. */
export function* withParts(
  name: Pick<NameInScope, 'fact' | 'path' | 'label' | 'kind'>,
  view: ValueView,
  positions: Positions = () => undefined,
): Generator<NameInScope> {
  const { type, unit, words, keys, of } = view;
  yield {
    ...name,
    type,
    ...(unit !== undefined && { unit }),
    ...(words && { words }),
    ...(keys && { keys }),
    ...(of && { of }),
  };
  const steps = name.path?.split('.') ?? [];
  if (steps.length >= MOST_STEPS) return;
  const places =
    view.type === 'list' ? positions(name.path)?.map(({ label }, index) => ({ id: String(index), label })) : undefined;
  for (const { id, label } of view.fields ?? (view.type === 'map' ? view.keys : places) ?? []) {
    const below = { ...name, path: [...steps, id].join('.'), label: joined(name.label, label) };
    yield* withParts(below, stepInto(view, id), positions);
  }
}

const joined = (whole: Words, part: Words): Words => ({
  ko: `${whole.ko} › ${part.ko}`,
  en: `${whole.en} › ${part.en}`,
});
