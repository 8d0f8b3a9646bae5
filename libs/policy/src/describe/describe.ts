import { refuseImpossibleDay } from '../evaluate/compile.js';
import { reachOf } from '../evaluate/reach.js';
import { inLanguage, type Language } from '../explain/language.js';
import { labelsOf } from '../explain/labels.js';
import { hashRuleSet } from '../rule-set/canonical.js';
import type { RuleSet } from '../rule-set/model.js';
import { describeDecision } from './decisions.js';
import type { DescribedUse, RuleSetDescription } from './description.js';
import { decisionsInNoticeOrder } from './notice-order.js';
import { describeParameters } from './parameters.js';
import { describeClauses, describeNotes, describeReadings } from './remarks.js';

export interface DescribeOptions {
  /** Day whose values the sentences show, YYYY-MM-DD; without it the version's first day in force. */
  readonly asOf?: string | undefined;
}

/**
 * Tells a version in words: what each rule demands, how each value comes about, and which clauses, readings and notes
 * stand behind them, for someone who checks that the data says what the notice says. No facts are needed and nothing
 * is evaluated. Same rule set, language and day: the same text.
 * @throws PolicyError `when/impossible-date`
 */
export function describeRuleSet(
  ruleSet: RuleSet,
  language: Language,
  options: DescribeOptions = {},
): RuleSetDescription {
  refuseImpossibleDay('asOf', options.asOf);
  const { manifest } = ruleSet;
  const asOf = options.asOf ?? manifest.inForce.from;
  const text = (words: { ko: string; en: string }): string => inLanguage(words, language);
  const { notice } = manifest;
  const decisions = decisionsInNoticeOrder(ruleSet);
  const reach = decisions.map((decision) => ({
    use: { decision: decision.id, label: text(decision.label) },
    ...reachOf(ruleSet, decision),
  }));
  const users =
    (kind: 'names' | 'clauses') =>
    (id: string): readonly DescribedUse[] =>
      reach.filter((one) => one[kind].has(id)).map(({ use }) => use);
  return {
    id: manifest.id,
    hash: hashRuleSet(ruleSet),
    language,
    title: text(manifest.title),
    summary: text(manifest.summary),
    notice: {
      title: text(notice.title),
      ...(notice.number === undefined ? {} : { number: notice.number }),
      date: notice.date,
      issuer: text(notice.issuer),
    },
    inForce: manifest.inForce,
    publishedOn: manifest.publishedOn,
    parameters: describeParameters(ruleSet, language, asOf, labelsOf(ruleSet, language), users('names')),
    decisions: decisions.map((decision) => describeDecision(ruleSet, decision, language, asOf)),
    clauses: describeClauses(ruleSet, language, users('clauses')),
    readings: describeReadings(ruleSet, language),
    notes: describeNotes(ruleSet, language),
  };
}
