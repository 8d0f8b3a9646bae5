import { explainTrace, type DecisionRecord, type RuleSet, type TracedComparison, type Words } from '#policy';
import type { Language } from '../problems/language.js';
import { LEAF_RESULTS, pageWords, RULE_RESULTS } from './page-words.js';

/** A rule of the trace as rows of a table. */
export interface TraceRule {
  readonly label: string;
  readonly clauses: string;
  readonly result: string;
  readonly leaves: readonly TraceRow[];
}
interface TraceRow {
  readonly looked: string;
  readonly found: string;
  readonly line: string;
  readonly result: string;
}

const both = (ko: string, en: string): Words => ({ ko, en });

/** An operator with its line, `#` standing for the value held against. */
const LINES: Readonly<Record<string, Words>> = {
  equal: both('같을 것: #', 'is #'),
  notEqual: both('다를 것: #', 'is not #'),
  in: both('다음 가운데 하나: #', 'one of: #'),
  notIn: both('다음에 없을 것: #', 'none of: #'),
  contains: both('포함: #', 'contains #'),
  doesNotContain: both('포함하지 않음: #', 'does not contain #'),
  containsAll: both('모두 포함: #', 'contains all of: #'),
  empty: both('비어 있음: #', 'is empty: #'),
  present: both('적혀 있음: #', 'is given: #'),
  lessThan: both('# 미만', 'below #'),
  lessThanInclusive: both('# 이하', '# or less'),
  greaterThan: both('# 초과', 'above #'),
  greaterThanInclusive: both('# 이상', '# or more'),
  before: both('# 전', 'before #'),
  onOrBefore: both('# 또는 그 전', 'on or before #'),
  after: both('# 뒤', 'after #'),
  onOrAfter: both('# 또는 그 뒤', 'on or after #'),
};
const QUANTIFIERS: Readonly<Record<'some' | 'every', Words>> = {
  some: both('하나라도 ', 'at least one '),
  every: both('모두 ', 'every one '),
};
const PARTS: Readonly<Record<TracedComparison['part'], Words>> = {
  appliesWhen: both('적용 대상: ', 'applies when: '),
  conditions: both('', ''),
  except: both('예외: ', 'except: '),
};
const WITHIN: Readonly<Record<'not' | 'any', Words>> = {
  not: both('다음이 아닐 것: ', 'not: '),
  any: both('하나 이상: ', 'any of: '),
};

/** Every rule of a record in the order it was judged, each condition with what was found and the line it was held against. */
export function traceView(record: DecisionRecord, ruleSet: RuleSet, language: Language): TraceRule[] {
  return explainTrace(record, ruleSet, language).map(({ label, source, kind, result, comparisons }) => ({
    label,
    clauses: source.map((id) => (id === 'product' ? pageWords[language].product : id)).join(', '),
    result: RULE_RESULTS[kind === 'require' ? 'require' : 'other'][result][language],
    leaves: comparisons.map((comparison) => traceRow(comparison, language)),
  }));
}

function traceRow(comparison: TracedComparison, language: Language): TraceRow {
  const { part, within, label, found, line, lineLabel, each, operator, result } = comparison;
  const against = lineLabel === undefined ? line : `${line} (${lineLabel})`;
  const words = (LINES[operator]?.[language] ?? `${operator} #`).replace('#', () => against);
  return {
    looked: [PARTS[part], ...within.map((kind) => WITHIN[kind])].map((before) => before[language]).join('') + label,
    found,
    line: (each === undefined ? '' : QUANTIFIERS[each][language]) + words,
    result: LEAF_RESULTS[`${result}`][language],
  };
}
