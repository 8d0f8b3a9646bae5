import type { Unit } from '../../mechanisms/units.js';
import type { RuleSet } from '../../rule-set/model.js';
import { diagnostic, type Diagnostic } from '../diagnostic.js';
import { listOfWord } from './unit-of-type.js';

/** The words a list allows; of a reading, its options. Undefined when there is no such list. */
export function allowedWords({ words, readings }: RuleSet, list: string): readonly string[] | undefined {
  if (Object.hasOwn(words, list)) return words[list]?.words.map(({ id }) => id);
  return Object.hasOwn(readings, list) ? Object.keys(readings[list]?.options ?? {}) : undefined;
}

/** Reports a word, or the words of a list literal, that the unit's word list lacks. */
export function unknownWords(
  ruleSet: RuleSet,
  written: unknown,
  unit: Unit,
  file: string,
  pointer: string,
): readonly Diagnostic[] {
  const list = listOfWord(unit);
  const allowed = list === undefined ? undefined : allowedWords(ruleSet, list);
  if (list === undefined || allowed === undefined) return [];
  const entries: readonly (readonly [unknown, string])[] = Array.isArray(written)
    ? written.map((word: unknown, index) => [word, `${pointer}/${index}`] as const)
    : [[written, pointer]];
  return entries
    .filter(([word]) => typeof word === 'string' && !allowed.includes(word))
    .map(([word, at]) => unknownWord(String(word), list, allowed, file, at));
}

export const unknownWord = (
  word: string,
  list: string,
  allowed: readonly string[],
  file: string,
  pointer: string,
): Diagnostic =>
  diagnostic('ref/unknown-word', file, pointer, {
    details: { word, list, allowed: allowed.join(', ') },
    example: word,
  });
