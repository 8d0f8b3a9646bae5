import type { Unit } from '../../mechanisms/units.js';
import type { Field, Parameter, ValueType } from '../../rule-set/model.js';

/** Units that are no measure: a number never stands for one of these. */
const KINDS: ReadonlySet<string> = new Set(['date', 'moment', 'yes/no', 'text', 'word']);
export const isWordUnit = (unit: Unit): boolean =>
  typeof unit === 'string' && (unit === 'word' || unit.startsWith('word:'));
export const isMeasure = (unit: Unit): boolean => typeof unit === 'string' && !KINDS.has(unit) && !isWordUnit(unit);

/** The list of words (or the reading) a word unit draws on; undefined for any word. */
export const listOfWord = (unit: Unit): string | undefined =>
  typeof unit === 'string' && unit.startsWith('word:') ? unit.slice('word:'.length) : undefined;

/** The unit of what a type of the dictionary holds. */
export function unitOfType(type: ValueType | Field | Parameter): Unit {
  switch (type.type) {
    case 'date':
    case 'text':
      return type.type;
    case 'dateTime':
      return 'moment';
    case 'boolean':
      return 'yes/no';
    case 'word':
      return type.words === undefined ? 'word' : `word:${type.words}`;
    case 'list':
      return { list: type.of && unitOfType(type.of) };
    case 'map':
      return { entries: type.of && unitOfType(type.of) };
    case 'record':
      return { fields: unitsOf(type.fields ?? {}) };
    case 'table':
      return { list: { fields: unitsOf(type.columns) } };
    case 'money':
    case 'count':
    case 'decimal':
    case 'points':
      return type.unit;
  }
}

const unitsOf = (fields: Readonly<Record<string, Field>>): Readonly<Record<string, Unit>> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, unitOfType(field)]));

/** The unit of a literal of a rule. A number fits any measure, a text any list of words. */
export function unitOfLiteral(literal: unknown): Unit {
  if (typeof literal === 'number') return 'number';
  if (typeof literal === 'boolean') return 'yes/no';
  if (typeof literal === 'string') return 'word';
  return Array.isArray(literal) ? { list: literal.length === 0 ? undefined : unitOfLiteral(literal[0]) } : undefined;
}

/** A unit in the words of the format, as the sentences of diagnostics show it. */
export function unitText(unit: Unit): string {
  if (unit === undefined) return '?';
  if (typeof unit === 'string') return unit;
  if ('list' in unit) return `list of ${unitText(unit.list)}`;
  if ('entries' in unit) return `map of ${unitText(unit.entries)}`;
  return `record of ${Object.keys(unit.fields).join(', ')}`;
}
