import type { Check } from './context.js';
import { diagnostic } from './diagnostic.js';

/** A choice of the product that no clause of the notice makes. */
const PRODUCT = 'product';

/** Clauses, readings and notes cited as a source that are not there. */
export const unknownClauses: Check = ({ nodes: { citations }, ruleSet }) => {
  const known = [ruleSet.clauses, ruleSet.readings, ruleSet.notes];
  const isKnown = (id: string): boolean => id === PRODUCT || known.some((map) => Object.hasOwn(map, id));
  return citations
    .filter(({ value }) => !value.every(isKnown))
    .flatMap(({ file, pointer, value }) =>
      value.flatMap((id, index) =>
        isKnown(id)
          ? []
          : [diagnostic('ref/unknown-clause', file, `${pointer}/${index}`, { details: { name: id }, clause: [id] })],
      ),
    );
};

/** Word lists that types, maps and positions name. */
export const unknownWordLists: Check = ({ ruleSet, types }) =>
  types.flatMap(({ type, file, pointer }) =>
    (['words', 'keys', 'names'] as const).flatMap((key) => {
      const name = key in type ? type[key as keyof typeof type] : undefined;
      return typeof name !== 'string' || Object.hasOwn(ruleSet.words, name)
        ? []
        : [diagnostic('ref/unknown-words', file, `${pointer}/${key}`, { details: { name } })];
    }),
  );
