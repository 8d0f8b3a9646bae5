import type { DescribedDecision } from '../../api/types.js';

type IsFound = (...texts: readonly string[]) => boolean;

/**
 * The decisions with only what was looked for: one that is itself called so keeps all its rules and values.
 * @param isFound told the texts of an entry, says whether it is wanted
 */
export function narrowed(decisions: readonly DescribedDecision[], isFound: IsFound): readonly DescribedDecision[] {
  return decisions.flatMap((decision) => {
    if (isFound(decision.id, decision.label)) return [decision];
    const rules = decision.rules.filter(({ id, label, sentences, source, readings }) =>
      isFound(decision.label, id, label, ...sentences, ...source, ...readings),
    );
    const values = decision.values.filter(({ id, label, sentences }) =>
      isFound(decision.label, id, label, ...sentences),
    );
    return rules.length + values.length === 0 ? [] : [{ ...decision, rules, values }];
  });
}

/** How many rules and values there are to read. */
export const countOf = (decisions: readonly DescribedDecision[]): number =>
  decisions.reduce((sum, { rules, values }) => sum + rules.length + values.length, 0);
