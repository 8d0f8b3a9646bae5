import type { Form, RuleSet, Unit } from '#policy';
import { ITEM, type Literal, type UseKind } from '../template/uses.js';
import { ROLE } from './common-data.js';
import { isOption, optionsOf } from './reading-unit.js';

/** The id of a listed word, as templates compare it. */
const ID = 'id of ';

/** What stands below a value in the data of a template. A listed word is an id with a label there. */
export function below(unit: Exclude<Unit, undefined>, step: string): { unit: Unit } | 'lost' {
  if (typeof unit === 'string') {
    if (!isWord(unit)) return 'lost';
    return step === 'label' ? { unit: 'text' } : step === 'id' ? { unit: `${ID}${unit}` } : 'lost';
  }
  if ('list' in unit) return step === ITEM ? { unit: unit.list } : 'lost';
  if ('entries' in unit) return step === ITEM ? 'lost' : { unit: unit.entries };
  return Object.hasOwn(unit.fields, step) ? { unit: unit.fields[step] } : 'lost';
}

export const isWord = (unit: Unit): boolean =>
  typeof unit === 'string' && (unit === 'word' || unit.startsWith('word:') || isOption(unit));
export const isId = (unit: Unit): boolean => typeof unit === 'string' && unit.startsWith(ID);
const isPlain = (unit: Unit): unit is string => typeof unit === 'string' && !isWord(unit);
/** Amounts, days and moments are told by their helpers; a bare yes or no, or an id, is nothing to print. */
const UNPRINTED: ReadonlySet<Unit> = new Set(['won', 'date', 'dateTime', 'yes/no', 'share']);

/** Whether a template may do this with a value of this unit. */
export function canBe(kind: UseKind, unit: Exclude<Unit, undefined>): boolean {
  switch (kind) {
    case 'printed':
    case 'josa':
      return isPlain(unit) && !isId(unit) && !UNPRINTED.has(unit);
    case 'won':
    case 'wonWords':
      return unit === 'won' || unit === 'number';
    case 'date':
      return unit === 'date';
    case 'dateTime':
      return unit === 'dateTime';
    case 'percent':
      return unit === 'share' || unit === 'number';
    case 'check':
    case 'eq':
      return isPlain(unit);
    case 'join':
      return (
        typeof unit === 'object' &&
        'list' in unit &&
        (unit.list === undefined || unit.list === 'text' || isWord(unit.list))
      );
    case 'each':
      return typeof unit === 'object' && 'list' in unit;
    case 'with':
      return isWord(unit) || (typeof unit === 'object' && !('list' in unit));
    case 'asked':
      return true;
  }
}

/** Everything a value can be that is compared with a literal; undefined when it can be anything. */
export function literalsOf(ruleSet: RuleSet, { signers }: Form, unit: Unit): readonly Literal[] | undefined {
  if (unit === ROLE) return signers.map(({ role }) => role);
  if (unit === 'yes/no') return [true, false];
  if (typeof unit !== 'string' || !isId(unit)) return undefined;
  const options = optionsOf(unit.slice(ID.length), ruleSet);
  if (options) return Object.keys(options);
  if (!unit.startsWith(`${ID}word:`)) return undefined;
  const { words } = ruleSet;
  const list = unit.slice(`${ID}word:`.length);
  return Object.hasOwn(words, list) ? words[list]?.words.map(({ id }) => id) : undefined;
}
