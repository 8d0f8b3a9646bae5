import type { DecisionRecord, Decision, RuleSet, RuleTrace, TraceLeaf, TraceNode, Words } from '#policy';
import type { Language } from '../problems/language.js';
import { dottedName, nameOf } from './names.js';
import { LEAF_RESULTS, pageWords, RULE_RESULTS } from './page-words.js';
import { valueWords } from './value-words.js';

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
const QUANTIFIERS: Readonly<Record<string, Words>> = {
  some: both('하나라도 ', 'at least one '),
  every: both('모두 ', 'every one '),
};
const PARTS: Readonly<Record<'appliesWhen' | 'conditions' | 'except', Words>> = {
  appliesWhen: both('적용 대상: ', 'applies when: '),
  conditions: both('', ''),
  except: both('예외: ', 'except: '),
};
const NOT = both('다음이 아닐 것: ', 'not: ');
const ANY = both('하나 이상: ', 'any of: ');

/** Every rule of a record in the order it was judged, each leaf with what was found and the line it was held against. */
export function traceView(
  record: DecisionRecord,
  ruleSet: RuleSet,
  decision: Decision,
  language: Language,
): TraceRule[] {
  const leafRows = (node: TraceNode, before: string): TraceRow[] => {
    if ('all' in node) return node.all.flatMap((child) => leafRows(child, before));
    if ('any' in node)
      return node.any.flatMap((child) => leafRows(child, `${before}${node.any.length > 1 ? ANY[language] : ''}`));
    if ('not' in node) return leafRows(node.not, `${before}${NOT[language]}`);
    return [leafRow(node, before)];
  };
  const leafRow = (leaf: TraceLeaf, before: string): TraceRow => {
    const { label, kind } = nameOf(ruleSet, decision, language, leaf.fact, leaf.path);
    const against = valueWords(leaf.against, ruleSet, language, leaf.operator === 'present' ? {} : kind);
    const than = leaf.than === undefined ? '' : ` (${dottedName(ruleSet, decision, language, leaf.than)})`;
    return {
      looked: `${before}${label}`,
      found: valueWords(leaf.found, ruleSet, language, kind),
      line: lineWords(leaf.operator, `${against}${than}`, language),
      result: LEAF_RESULTS[`${leaf.result}`][language],
    };
  };
  return record.trace.map((rule) => ({
    label: rule.label[language],
    clauses: rule.source.map((id) => (id === 'product' ? pageWords[language].product : id)).join(', '),
    result: RULE_RESULTS[rule.kind === 'require' ? 'require' : 'other'][rule.result][language],
    leaves: partsLookedAt(rule).flatMap(([part, tree]) => leafRows(tree, PARTS[part][language])),
  }));
}

type Part = keyof typeof PARTS;

/** What a rule that does not apply would have asked was not asked, so it is not shown. */
function partsLookedAt(rule: RuleTrace): (readonly [Part, TraceNode])[] {
  const parts: readonly Part[] =
    rule.result === 'notApplicable' ? ['appliesWhen'] : ['appliesWhen', 'conditions', 'except'];
  return parts.flatMap((part) => {
    const tree = rule[part];
    return tree === undefined ? [] : [[part, tree] as const];
  });
}

function lineWords(operator: string, against: string, language: Language): string {
  const [name = '', quantifier] = operator.split(':').reverse();
  const line = LINES[name]?.[language] ?? `${name} #`;
  return `${quantifier === undefined ? '' : (QUANTIFIERS[quantifier]?.[language] ?? '')}${line.replace('#', () => against)}`;
}
