import { withParticle } from '../../explain/particles.js';
import { RULE_KINDS } from '../../rule-set/model.js';
import { formula, type ValueWords, type Wordings } from './wording.js';

/** Labels of rules of this decision, set apart. */
function rulesCalled(ids: readonly string[], { context }: ValueWords): string {
  const rules = RULE_KINDS.flatMap((kind) => context.decision[kind] ?? []);
  return ids
    .map((id) => rules.find((rule) => rule.id === id))
    .map((rule, index) => context.grammar.term(rule ? context.text(rule.label) : (ids[index] ?? '')))
    .join(', ');
}
const conditionsCalled = (names: readonly string[], { context }: ValueWords): string =>
  names
    .map((name) => context.condition(name))
    .map((found, index) => context.grammar.term(found ? context.text(found.label) : (names[index] ?? '')))
    .join(', ');

export const results: Wordings<'met' | 'outcomeOf' | 'namesMet'> = {
  met: {
    ko: (rule, words) => `${rulesCalled([rule], words)} 요건을 갖추었는지 여부`,
    en: (rule, words) => `whether ${rulesCalled([rule], words)} is met`,
  },
  outcomeOf: {
    ko: (rules, words) => formula(`${withParticle(rulesCalled(rules, words), '을/를')} 모두 갖추었는지 여부`),
    en: (rules, words) => formula(`whether all of these are met: ${rulesCalled(rules, words)}`),
  },
  namesMet: {
    ko: (names, words) => formula(`${conditionsCalled(names, words)} 가운데 충족한 조건`),
    en: (names, words) => formula(`those that are met of: ${conditionsCalled(names, words)}`),
  },
};
