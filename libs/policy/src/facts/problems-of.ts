import type { Field, RuleSet, ValueType } from '../rule-set/model.js';
import { ValueParser, type FactProblem } from './parse-value.js';
import { resolveType } from './resolve-type.js';

/**
 * What keeps a JSON value from being of a type, as it is found when a decision is given facts.
 * @param pointer where the value stands; the problems' pointers begin with it
 * @throws PolicyError `words/unknown-list`
 */
export function problemsOf(
  json: unknown,
  type: ValueType | Field,
  words: RuleSet['words'],
  pointer: string,
): readonly FactProblem[] {
  const parser = new ValueParser();
  parser.parse(json, resolveType(type, words), { name: pointer, pointer });
  return parser.problems;
}
