import type { NamedConditions } from '../../conditions/compile-condition.js';
import type { Condition, ConditionLeaf, Reference } from '../../rule-set/model.js';
import { traced, type Json } from '../../values/json.js';
import { isRecord, type Value, type ValueRecord } from '../../values/unknown.js';
import { candidatesOf } from './candidates.js';
import type { Describe } from './describe.js';
import { keyOf, Names, takeLeaves, type Name } from './names.js';
import { questionOf, type Question, type Slot } from './truths.js';

const MOST_NAMES = 4;
const MOST_SITUATIONS = 20_000;

/** The boundary cases of some conditions, and the conditions as questions to them. */
export interface Situations {
  readonly questions: readonly Question[];
  /** Each time the same array, filled with the values of the next case. */
  [Symbol.iterator](): Iterator<readonly Value[]>;
  /** The values of a case as an example shows them. */
  shown(values: readonly Value[]): Readonly<Record<string, Json>>;
}

/**
 * The boundary cases of some conditions: just below, at and just above each line they draw, every word, both answers.
 * Names are taken as independent, so what holds in all of them holds in every real case.
 * @returns undefined where there are too many, or a name's values cannot be told
 */
export function situationsOf(
  conditions: readonly Condition[],
  named: NamedConditions,
  describe: Describe,
): Situations | undefined {
  const names = new Names(describe);
  const take = (leaf: ConditionLeaf): boolean => {
    names.add(leaf);
    return names.byKey.size <= MOST_NAMES;
  };
  if (!conditions.every((condition) => takeLeaves(condition, named, take))) return undefined;
  const variables = [...names.byKey.values()];
  if (hidesAnother(variables)) return undefined;
  let count = 1;
  const candidates: (readonly Value[])[] = [];
  for (const variable of variables) {
    const asked = { given: variable.isGivenAsked, value: variable.isValueAsked };
    const values = candidatesOf(variable, names.around(variable), asked);
    if (!values || values.length * count > MOST_SITUATIONS) return undefined;
    count *= values.length;
    candidates.push(values);
  }
  const places = new Map([...names.byKey.keys()].map((key, index) => [key, index]));
  const slot = (reference: Reference): Slot => {
    const index = places.get(keyOf(reference));
    return index === undefined ? { constant: describe(reference).constant ?? false } : { index };
  };
  return {
    questions: conditions.map((condition) => questionOf(condition, named, slot)),
    [Symbol.iterator]: () => combinations(candidates),
    shown: (values) => shown(variables, values),
  };
}

/** Every choice of one candidate each, the last one changing first. */
function* combinations(candidates: readonly (readonly Value[])[]): Generator<readonly Value[]> {
  if (candidates.some(({ length }) => length === 0)) return;
  const chosen = candidates.map(() => 0);
  const values = candidates.map((own) => own[0] as Value);
  for (;;) {
    yield values;
    let last = candidates.length - 1;
    while (last >= 0 && (chosen[last] ?? 0) + 1 === candidates[last]?.length) last -= 1;
    if (last < 0) return;
    for (let index = last; index < candidates.length; index += 1) {
      chosen[index] = index === last ? (chosen[index] ?? 0) + 1 : 0;
      values[index] = candidates[index]?.[chosen[index] ?? 0] as Value;
    }
  }
}

/** A record and a part of it are not independent. */
const hidesAnother = (variables: readonly Name[]): boolean =>
  variables.some(({ reference: { fact, path } }) =>
    variables.some(
      ({ reference: other }) =>
        other.fact === fact &&
        other.path !== path &&
        (path === undefined || other.path?.startsWith(`${path}.`) === true),
    ),
  );

function shown(variables: readonly Name[], values: readonly Value[]): Readonly<Record<string, Json>> {
  const byFact = new Map<string, Value>();
  for (const [index, { reference }] of variables.entries()) {
    const { fact, path } = reference;
    const value = values[index] ?? false;
    byFact.set(fact, path === undefined ? value : placed(byFact.get(fact), path.split('.'), value));
  }
  return Object.fromEntries([...byFact].map(([name, value]) => [name, traced(value)]));
}

/** A record with a value at a path, beside what it already holds. */
function placed(record: Value | undefined, [key = '', ...rest]: readonly string[], value: Value): ValueRecord {
  const held = record !== undefined && isRecord(record) ? record : {};
  return { ...held, [key]: rest.length === 0 ? value : placed(held[key], rest, value) };
}
