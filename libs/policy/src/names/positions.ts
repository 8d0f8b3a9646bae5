import { partsOf } from '../check/walk/roots.js';
import { own } from '../explain/lookup.js';
import type { RuleSet, Words } from '../rule-set/model.js';
import type { Positions } from './with-parts.js';

const nth = (index: number): { readonly label: Words } => ({
  label: { ko: `${index + 1}번째`, en: `no. ${index + 1}` },
});

/**
 * The places of lists that can be referred to: those with names of their own, and those that the rule set refers to by
 * number already. A list has no end that is known beforehand, so no others are offered.
 */
export function positionsIn(ruleSet: RuleSet): (fact: string) => Positions {
  const highest = new Map<string, number>();
  for (const part of partsOf(ruleSet)) {
    if (part.kind !== 'reference' || part.reference.path === undefined) continue;
    const steps = [part.reference.fact, ...part.reference.path.split('.')];
    for (const [index, step] of steps.entries()) {
      if (index === 0 || !/^\d{1,2}$/.test(step)) continue;
      const list = steps.slice(0, index).join('.');
      highest.set(list, Math.max(highest.get(list) ?? -1, Number(step)));
    }
  }
  return (fact) => (path) => {
    const parameter = path === undefined ? own(ruleSet.parameters, fact) : undefined;
    const names = parameter && 'names' in parameter ? own(ruleSet.words, parameter.names ?? '') : undefined;
    if (names) return names.words;
    const last = highest.get(path === undefined ? fact : `${fact}.${path}`);
    return last === undefined ? undefined : Array.from({ length: last + 1 }, (_, index) => nth(index));
  };
}
