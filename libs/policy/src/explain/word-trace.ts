import type { DecisionRecord, Outcome, RuleTrace } from '../evaluate/record.js';
import type { Words } from '../policy-error.js';
import type { Decision, RuleSet } from '../rule-set/model.js';
import { explainTrace, type TracedComparison, type TracedRule } from './explain-trace.js';
import { inLanguage, type Language } from './language.js';
import { LEAF_RESULTS, LINES, OUTCOMES, PARTS, QUANTIFIERS, RULE_RESULTS, WITHIN } from './trace-words.js';

/** One condition as a row of a table: what was looked at, what was found, the line it was held against. */
export interface WordedComparison {
  readonly looked: string;
  readonly found: string;
  readonly line: string;
  readonly result: TracedComparison['result'];
  readonly resultText: string;
}
export interface WordedTrace extends Omit<TracedRule, 'comparisons'> {
  readonly resultText: string;
  readonly comparisons: readonly WordedComparison[];
}

/**
 * The whole trace with every text ready to be shown, in one language.
 * @throws PolicyError `decision/unknown` when the record is of another rule set
 */
export function wordTrace(record: DecisionRecord, ruleSet: RuleSet, language: Language): readonly WordedTrace[] {
  return explainTrace(record, ruleSet, language).map(({ comparisons, ...rule }) => ({
    ...rule,
    resultText: ruleResult(rule.kind, rule.result)[language],
    comparisons: comparisons.map((comparison) => wordComparison(comparison, language)),
  }));
}

/** What an outcome means; a decision may name its outcomes itself, where plain yes or no would mislead. */
export function outcomeWords(decision: Decision, outcome: Outcome): Words {
  const own = outcome === 'computed' ? undefined : decision.outcomes?.[outcome];
  return own ?? OUTCOMES[outcome];
}

const ruleResult = (kind: RuleTrace['kind'], result: RuleTrace['result']): Words =>
  RULE_RESULTS[kind === 'require' ? 'require' : 'other'][result];

function wordComparison(comparison: TracedComparison, language: Language): WordedComparison {
  const { part, within, label, found, line, lineLabel, each, operator, result } = comparison;
  const against = lineLabel === undefined ? line : `${line} (${lineLabel})`;
  const words = LINES[operator]?.[language] ?? `${operator} #`;
  const before = [PARTS[part], ...within.map((kind) => WITHIN[kind])].map((entry) => inLanguage(entry, language));
  return {
    looked: before.join('') + label,
    found,
    // A function, since a value may hold what `replace` would read as a pattern.
    line: (each === undefined ? '' : QUANTIFIERS[each][language]) + words.replace('#', () => against),
    result,
    resultText: LEAF_RESULTS[`${result}`][language],
  };
}
