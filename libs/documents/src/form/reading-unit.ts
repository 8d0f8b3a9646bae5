import type { RuleSet, Unit } from '#policy';

const READING = 'reading:';

/** The unit of a reading's chosen option: a word, of that reading's options. */
export const unitOfReading = (id: string): Unit => `${READING}${id}`;

/** The options of the reading that a unit is of, with their labels; undefined for any other unit. */
export function optionsOf(unit: Unit, { readings }: RuleSet): RuleSet['readings'][string]['options'] | undefined {
  if (typeof unit !== 'string' || !unit.startsWith(READING)) return undefined;
  const id = unit.slice(READING.length);
  return Object.hasOwn(readings, id) ? readings[id]?.options : undefined;
}
export const isOption = (unit: Unit): boolean => typeof unit === 'string' && unit.startsWith(READING);
