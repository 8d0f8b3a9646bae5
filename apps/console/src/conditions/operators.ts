import type { TypeView } from '../api/types.js';
import type { OperatorView, RuleLanguage } from './scope.js';

/** Put before an operator, it is asked of each element of a list. */
const QUANTIFIERS = ['some', 'every'] as const;
export type Quantifier = (typeof QUANTIFIERS)[number];

export interface OperatorParts {
  readonly quantifier?: Quantifier;
  readonly base: string;
}

/** @example operatorParts('some:in') // { quantifier: 'some', base: 'in' } */
export function operatorParts(operator: string): OperatorParts {
  const quantifier = QUANTIFIERS.find((one) => operator.startsWith(`${one}:`));
  return quantifier === undefined ? { base: operator } : { quantifier, base: operator.slice(quantifier.length + 1) };
}

const isMany = ({ type }: TypeView): boolean => type === 'list' || type === 'map';
/** What `some` and `every` look at. */
const elementOf = (type: TypeView): TypeView | undefined => (isMany(type) ? type.of : undefined);

/**
 * What an operator holds the value of a row against.
 * @param type of the value on the left; undefined: not known
 * @returns undefined where nothing is known of it
 */
export function operandType(
  { operators }: Pick<RuleLanguage, 'operators'>,
  type: TypeView | undefined,
  operator: string,
): TypeView | undefined {
  const { quantifier, base } = operatorParts(operator);
  const own = operators[base];
  if (own?.takes === 'yesNo') return { type: 'boolean' };
  const left = quantifier === undefined || type === undefined ? type : elementOf(type);
  if (left === undefined || own === undefined) return undefined;
  const one = isMany(left) ? (left.type === 'map' ? keyType(left) : left.of) : left;
  return own.takes === 'list' && one !== undefined ? { type: 'list', of: one } : one;
}

/** A map contains its entries' values; what is looked for in one is a value. */
const keyType = (map: TypeView): TypeView | undefined => map.of;

/** The operators for a value of some type, in the order of the service; all of them where the type is not known. */
export function operatorsFor(
  { operators }: Pick<RuleLanguage, 'operators'>,
  type: TypeView | undefined,
): readonly { readonly quantifier?: Quantifier; readonly ids: readonly string[] }[] {
  const fitting = (of: TypeView | undefined): string[] =>
    Object.entries(operators).flatMap(([id, { types }]) => (of === undefined || types.includes(of.type) ? [id] : []));
  const own = { ids: fitting(type) };
  const element = type === undefined ? undefined : elementOf(type);
  if (element === undefined) return [own];
  // Whether an element is there is never asked: it is in the list.
  const inner = fitting(element).filter((id) => operators[id]?.takes !== 'yesNo');
  return [own, ...QUANTIFIERS.map((quantifier) => ({ quantifier, ids: inner.map((id) => `${quantifier}:${id}`) }))];
}

/** The first operator to offer for a value: being in order for numbers and days, the same for the rest. */
const FIRST = ['greaterThanInclusive', 'onOrAfter', 'equal', 'contains', 'present'];
export const firstOperator = (language: Pick<RuleLanguage, 'operators'>, type: TypeView | undefined): string => {
  const [{ ids } = { ids: [] }] = operatorsFor(language, type);
  return FIRST.find((id) => ids.includes(id)) ?? ids[0] ?? 'equal';
};

export const isYesNo = (operator: OperatorView | undefined): boolean => operator?.takes === 'yesNo';

/** Do two types hold the same kind of thing, so that they can be held against each other? */
export function isComparable(left: TypeView, right: TypeView): boolean {
  if (left.type === 'list' && right.type === 'list')
    return left.of === undefined || right.of === undefined || isComparable(left.of, right.of);
  if (left.type === 'list' || right.type === 'list') return false;
  if (left.unit !== undefined && right.unit !== undefined) return left.unit === right.unit;
  return left.type === right.type || (isDay(left) && isDay(right));
}
const isDay = ({ type }: TypeView): boolean => type === 'date' || type === 'dateTime';
