import { isNode, isObject } from '../rule-set/places.js';
import { Day } from '../values/calendar.js';

/** How far dates move. A day that the target month lacks becomes its last: 29 February + 1 year = 28 February. */
export interface Shift {
  readonly years?: number;
  readonly months?: number;
}

const DATED = /^(\d{4}-\d{2}-\d{2})(T.*)?$/;
/** From when a value holds or is known is the history of the value and not the value. */
const OF_HISTORY: ReadonlySet<string> = new Set(['from', 'knownFrom', 'source']);

/** A value with every date and time in it moved; days of effect and of knowledge stay, being no part of the value. */
export function moved<T>(value: T, shift: Shift): T {
  return movedNode(value, shift) as T;
}

function movedNode(value: unknown, shift: Shift): unknown {
  if (typeof value === 'string') return movedText(value, shift);
  if (!isNode(value)) return value;
  if (Array.isArray(value)) return value.map((entry) => movedNode(entry, shift));
  const isEntry =
    isObject(value) && (Object.hasOwn(value, 'cells') || Object.hasOwn(value, 'value')) && Object.hasOwn(value, 'from');
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      isEntry && OF_HISTORY.has(key) ? entry : movedNode(entry, shift),
    ]),
  );
}

function movedText(text: string, { years = 0, months = 0 }: Shift): string {
  const [, dayText = '', clock = ''] = DATED.exec(text) ?? [];
  const day = Day.parse(dayText);
  return typeof day === 'string' ? text : `${day.addMonths(years * 12 + months).toString()}${clock}`;
}
