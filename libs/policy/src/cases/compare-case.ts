import type { DecisionRecord } from '../evaluate/record.js';
import { canonicalJson } from '../rule-set/canonical.js';
import type { CaseFile } from '../rule-set/model.js';

/** One thing a case expected and did not get. */
export interface CaseDifference {
  /** Where, e.g. `values.ceilingAtAward`. */
  readonly path: string;
  readonly expected: unknown;
  readonly got: unknown;
}

const sorted = (values: readonly unknown[]): unknown[] => [...values].sort();
/** Both are JSON: equal when their canonical text is; an absent value equals only an absent one. */
const same = (a: unknown, b: unknown): boolean =>
  a === undefined || b === undefined ? a === b : canonicalJson(a) === canonicalJson(b);
const isSet = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

/**
 * Holds a decision against what a case expects. Outcome, problem and every listed value must be equal; lists of
 * words are sets; `failed` and `missing` are sets where given; listed readings and notes must be among those shown.
 */
export function compareCase(expected: CaseFile['expect'], record: DecisionRecord): readonly CaseDifference[] {
  const differences: CaseDifference[] = [];
  const hold = (path: string, want: unknown, got: unknown): void => {
    const [a, b] = isSet(want) && isSet(got) ? [sorted(want), sorted(got)] : [want, got];
    if (!same(a, b)) differences.push({ path, expected: want, got });
  };
  hold('outcome', expected.outcome, record.outcome);
  if (expected.problem !== undefined) hold('problem', expected.problem, record.problem);
  for (const [name, value] of Object.entries(expected.values ?? {})) hold(`values.${name}`, value, record.values[name]);
  for (const key of ['failed', 'missing'] as const) if (expected[key]) hold(key, expected[key], record[key]);
  for (const key of ['readings', 'sourceNotes'] as const) {
    for (const id of expected[key] ?? [])
      if (!record[key].includes(id)) differences.push({ path: key, expected: id, got: record[key] });
  }
  return differences;
}
