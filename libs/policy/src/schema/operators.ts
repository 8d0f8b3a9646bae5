import type { Words } from '../policy-error.js';

/** An operator as a picker shows it. */
export interface OperatorWords {
  readonly label: Words;
  /** The types of the value on the left that it fits. */
  readonly types: readonly string[];
  /** What stands on the right: one value, a list of values, or yes/no. */
  readonly takes: 'value' | 'list' | 'yesNo';
}
const NUMBERS = ['money', 'count', 'decimal', 'points'];
const DAYS = ['date', 'dateTime'];
const ONE = [...NUMBERS, ...DAYS, 'boolean', 'word', 'text'];
const MANY = ['list', 'map'];

const on =
  (types: readonly string[], takes: OperatorWords['takes'] = 'value') =>
  (ko: string, en: string): OperatorWords => ({ label: { ko, en }, types, takes });
const ordered = on(NUMBERS);
const dated = on(DAYS);

/**
 * The operators of conditions, in the order of a picker. Their sentences stand with the explanations; this is what a
 * person chooses from.
 */
export const operatorWords: Readonly<Record<string, OperatorWords>> = {
  equal: on(ONE)('같음', 'equal to'),
  notEqual: on(ONE)('같지 않음', 'other than'),
  greaterThanInclusive: ordered('이상', 'at least'),
  greaterThan: ordered('초과', 'more than'),
  lessThanInclusive: ordered('이하', 'at most'),
  lessThan: ordered('미만', 'less than'),
  onOrAfter: dated('당일이거나 뒤', 'on or after'),
  after: dated('뒤', 'after'),
  onOrBefore: dated('당일이거나 앞', 'on or before'),
  before: dated('앞', 'before'),
  in: on(ONE, 'list')('가운데 하나', 'one of'),
  notIn: on(ONE, 'list')('가운데 하나가 아님', 'none of'),
  contains: on(MANY)('포함', 'contains'),
  doesNotContain: on(MANY)('포함하지 않음', 'does not contain'),
  containsAll: on(MANY, 'list')('모두 포함', 'contains all of'),
  empty: on(MANY, 'yesNo')('비어 있음', 'is empty'),
  present: on([...ONE, ...MANY, 'record'], 'yesNo')('적혀 있음', 'is given'),
};

/** Put before an operator, it is asked of the elements of a list. */
export const quantifierWords: Readonly<Record<string, Words>> = {
  some: { ko: '하나 이상', en: 'at least one' },
  every: { ko: '모두', en: 'each' },
};
