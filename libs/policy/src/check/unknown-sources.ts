import type { Check } from './context.js';
import { diagnostic } from './diagnostic.js';
import { isCitation, typesOf } from './walk/nodes.js';

/** A choice of the product that no clause of the notice makes. */
const PRODUCT = 'product';

/** Clauses, readings and notes cited as a source that are not there. */
export const unknownClauses: Check = ({ nodes, ruleSet }) => {
  const known = [ruleSet.clauses, ruleSet.readings, ruleSet.notes];
  return nodes
    .filter(isCitation)
    .flatMap(({ file, pointer, value }) =>
      (value as readonly string[]).flatMap((id, index) =>
        id === PRODUCT || known.some((map) => Object.hasOwn(map, id))
          ? []
          : [diagnostic('ref/unknown-clause', file, `${pointer}/${index}`, { details: { name: id }, clause: [id] })],
      ),
    );
};

/** Word lists that types, maps and positions name. */
export const unknownWordLists: Check = ({ ruleSet }) =>
  [...typesOf(ruleSet)].flatMap(({ type, file, pointer }) =>
    (['words', 'keys', 'names'] as const).flatMap((key) => {
      const name = key in type ? type[key as keyof typeof type] : undefined;
      return typeof name !== 'string' || Object.hasOwn(ruleSet.words, name)
        ? []
        : [diagnostic('ref/unknown-words', file, `${pointer}/${key}`, { details: { name } })];
    }),
  );
