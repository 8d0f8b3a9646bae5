import type { TraceLeaf, TraceNode } from '../conditions/trace.js';
import { RULE_PARTS, type RulePart } from '../evaluate/compile.js';
import type { DecisionRecord, RuleTrace } from '../evaluate/record.js';
import type { RuleSet } from '../rule-set/model.js';
import type { Comparison } from './comparison.js';
import { comparisonOf } from './conditions.js';
import { contextOf, type Context } from './context.js';
import type { Language } from './language.js';

/** One condition of a rule, its texts in the reader's language: what a trace table shows in a row. */
export interface TracedComparison extends Pick<Comparison, 'label' | 'found' | 'line' | 'lineLabel' | 'each'> {
  readonly part: RulePart;
  /** As the rule file names it, without a quantifier. */
  readonly operator: string;
  /** Stands below a `not`, or is one of several of which one is enough. */
  readonly within: readonly ('not' | 'any')[];
  readonly result: TraceLeaf['result'];
}
export interface TracedRule {
  readonly rule: string;
  readonly kind: RuleTrace['kind'];
  readonly label: string;
  readonly source: readonly string[];
  readonly result: RuleTrace['result'];
  readonly comparisons: readonly TracedComparison[];
}

/**
 * The whole trace as rows: every rule in the order it was judged, with every condition that was looked at. What a
 * rule that does not apply would have asked was not asked, so it is left out.
 * @throws PolicyError `decision/unknown` when the record is of another rule set
 */
export function explainTrace(record: DecisionRecord, ruleSet: RuleSet, language: Language): readonly TracedRule[] {
  const context = contextOf(record, ruleSet, language);
  return record.trace.map((rule) => ({
    rule: rule.rule,
    kind: rule.kind,
    label: context.text(rule.label),
    source: rule.source,
    result: rule.result,
    comparisons: RULE_PARTS.flatMap((part) => {
      const tree = rule.result === 'notApplicable' && part !== 'appliesWhen' ? undefined : rule[part];
      return tree === undefined ? [] : rowsOf(tree, part, [], context);
    }),
  }));
}

function rowsOf(
  node: TraceNode,
  part: RulePart,
  within: TracedComparison['within'],
  context: Context,
): TracedComparison[] {
  if ('all' in node) return node.all.flatMap((child) => rowsOf(child, part, within, context));
  if ('not' in node) return rowsOf(node.not, part, [...within, 'not'], context);
  if ('any' in node) {
    const inner = node.any.length > 1 ? [...within, 'any' as const] : within;
    return node.any.flatMap((child) => rowsOf(child, part, inner, context));
  }
  const { label, found, line, lineLabel, each } = comparisonOf(node, context);
  return [
    {
      part,
      within,
      label,
      found,
      line,
      ...(lineLabel === undefined ? {} : { lineLabel }),
      ...(each === undefined ? {} : { each }),
      operator: node.operator.split(':').at(-1) ?? node.operator,
      result: node.result,
    },
  ];
}
