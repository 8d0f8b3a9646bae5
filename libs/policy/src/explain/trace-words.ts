import type { RulePart } from '../evaluate/compile.js';
import type { Outcome, RuleTrace } from '../evaluate/record.js';
import type { Words } from '../policy-error.js';

/** What a trace says about operators and results. These are the product's words, the same for every rule set. */
const both = (ko: string, en: string): Words => ({ ko, en });

/** An operator with its line, `#` standing for the value held against. */
export const LINES: Readonly<Record<string, Words>> = {
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

export const QUANTIFIERS: Readonly<Record<'some' | 'every', Words>> = {
  some: both('하나라도 ', 'at least one '),
  every: both('모두 ', 'every one '),
};

export const PARTS: Readonly<Record<RulePart, Words>> = {
  appliesWhen: both('적용 대상: ', 'applies when: '),
  conditions: both('', ''),
  except: both('예외: ', 'except: '),
};

export const WITHIN: Readonly<Record<'not' | 'any', Words>> = {
  not: both('다음이 아닐 것: ', 'not: '),
  any: both('하나 이상: ', 'any of: '),
};

/** How one condition came out. */
export const LEAF_RESULTS: Readonly<Record<'true' | 'false' | 'unknown', Words>> = {
  true: both('맞음', 'holds'),
  false: both('아님', 'does not hold'),
  unknown: both('알 수 없음', 'not known'),
};

/** How a rule came out: something required is met or not, anything else is the case or not. */
export const RULE_RESULTS: Readonly<Record<'require' | 'other', Readonly<Record<RuleTrace['result'], Words>>>> = {
  require: {
    met: both('충족', 'met'),
    notMet: both('미충족', 'not met'),
    unknown: both('알 수 없음', 'not known'),
    notApplicable: both('적용 대상 아님', 'does not apply'),
    off: both('적용하지 않음', 'switched off'),
  },
  other: {
    met: both('해당', 'is the case'),
    notMet: both('해당 없음', 'is not the case'),
    unknown: both('알 수 없음', 'not known'),
    notApplicable: both('적용 대상 아님', 'does not apply'),
    off: both('적용하지 않음', 'switched off'),
  },
};

/** The plain meaning of an outcome, where a decision gives no words of its own. */
export const OUTCOMES: Readonly<Record<Outcome, Words>> = {
  yes: both('충족', 'Yes'),
  no: both('미충족', 'No'),
  undetermined: both('판단할 수 없음', 'Cannot be decided yet'),
  invalid: both('받아들일 수 없음', 'Not acceptable'),
  computed: both('계산됨', 'Computed'),
};
