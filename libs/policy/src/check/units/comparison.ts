import { operatorKind } from '../../conditions/operators.js';
import { elementUnit, fits, type Unit } from '../../mechanisms/units.js';
import { isMeasure, isWordUnit } from './unit-of-type.js';

/** Whether a value of one unit may stand where the other is wanted. What is not known fits everything. */
export function agrees(got: Unit, wanted: Unit): boolean {
  if (got === undefined || wanted === undefined) return true;
  if (got === 'number' || wanted === 'number') return isMeasure(got) && isMeasure(wanted);
  const loose = (a: Unit, b: Unit): boolean => a === 'word' && b === 'text';
  return loose(got, wanted) || loose(wanted, got) || fits(got, wanted);
}

/** What does not fit in a comparison: on which side, and what would. */
export interface Misfit {
  readonly side: 'left' | 'right';
  readonly got: Unit;
  readonly wanted: string;
}
const left = (got: Unit, wanted: string): Misfit => ({ side: 'left', got, wanted });
const right = (got: Unit, wanted: string): Misfit => ({ side: 'right', got, wanted });
const isDated = (unit: Unit): boolean => unit === 'date' || unit === 'moment';
const isCollection = (unit: Unit): boolean => typeof unit === 'object' && ('list' in unit || 'entries' in unit);
const isWhole = (unit: Unit): boolean => typeof unit === 'object';

/**
 * Holds the two sides of an operator against what it compares.
 * @param operator with its quantifier, e.g. `every:equal`
 * @param wantedText the words for the unit that the other side asks for
 */
export function misfitOf(
  operator: string,
  found: Unit,
  against: Unit,
  wantedText: (unit: Unit) => string,
): Misfit | undefined {
  const [quantifier, name = operator] = operator.includes(':') ? operator.split(':') : [undefined, operator];
  if (quantifier !== undefined && found !== undefined && !isCollection(found)) return left(found, 'list');
  const one = quantifier === undefined ? found : elementUnit(found);
  const mismatch = (wanted: Unit): Misfit | undefined =>
    agrees(against, wanted) ? undefined : right(against, wantedText(wanted));
  switch (operatorKind(name)) {
    case 'ordered':
      if (one !== undefined && !isMeasure(one)) return left(one, 'number');
      return against !== undefined && !isMeasure(against) ? right(against, wantedText(one ?? 'number')) : mismatch(one);
    case 'dated':
      if (one !== undefined && !isDated(one)) return left(one, 'date');
      return against !== undefined && !isDated(against) ? right(against, wantedText(one ?? 'date')) : mismatch(one);
    case 'same':
      return isWhole(one) ? left(one, 'one value') : mismatch(one);
    case 'member':
      if (isWhole(one)) return left(one, 'one value');
      if (against !== undefined && !isCollection(against)) return right(against, `list of ${wantedText(one)}`);
      return agrees(elementUnit(against), one) ? undefined : right(against, `list of ${wantedText(one)}`);
    case 'list':
      if (one !== undefined && !isCollection(one)) return left(one, 'list');
      return mismatch(elementUnit(one));
    case 'lists':
      if (one !== undefined && !isCollection(one)) return left(one, 'list');
      if (against !== undefined && !isCollection(against)) return right(against, 'list');
      return agrees(elementUnit(against), elementUnit(one)) ? undefined : right(against, wantedText(one));
    case 'state':
      if (name === 'empty' && one !== undefined && !isCollection(one)) return left(one, 'list');
      return mismatch('yes/no');
    case undefined:
      return undefined;
  }
}

/** The unit of one word a literal is compared with, to hold the literal against its list. */
export function wordComparedWith(operator: string, found: Unit): Unit {
  const [quantifier, name = operator] = operator.includes(':') ? operator.split(':') : [undefined, operator];
  const one = quantifier === undefined ? found : elementUnit(found);
  const kind = operatorKind(name);
  const unit = kind === 'list' || kind === 'lists' ? elementUnit(one) : one;
  return isWordUnit(unit) ? unit : undefined;
}
