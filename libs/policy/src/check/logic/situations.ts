import type { NamedConditions } from '../../conditions/compile-condition.js';
import type { Scope } from '../../conditions/scope.js';
import type { Condition } from '../../rule-set/model.js';
import { traced, type Json } from '../../values/json.js';
import { isRecord, type Value, type ValueRecord } from '../../values/unknown.js';
import { candidatesOf } from './candidates.js';
import type { Describe } from './describe.js';
import { leavesIn, Names, type Name } from './names.js';

const MOST_NAMES = 4;
const MOST_SITUATIONS = 20_000;

/** A choice of values for the names of some conditions. */
export interface Situation extends Scope {
  /** The values chosen, as an example shows them. */
  shown(): Readonly<Record<string, Json>>;
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
): readonly Situation[] | undefined {
  const names = new Names(describe);
  for (const condition of conditions) for (const leaf of leavesIn(condition, named)) names.add(leaf);
  const variables = [...names.byKey.values()];
  if (variables.length > MOST_NAMES || hidesAnother(variables)) return undefined;
  let found: Value[][] = [[]];
  for (const variable of variables) {
    const asked = { given: variable.isGivenAsked, value: variable.isValueAsked };
    const values = candidatesOf(variable, names.around(variable), asked);
    if (!values || values.length * found.length > MOST_SITUATIONS) return undefined;
    found = found.flatMap((chosen) => values.map((value) => [...chosen, value]));
  }
  return found.map((values) => situation(variables, values, describe));
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

function situation(variables: readonly Name[], values: readonly Value[], describe: Describe): Situation {
  const byFact = new Map<string, Value>();
  for (const [index, { reference }] of variables.entries()) {
    const { fact, path } = reference;
    const value = values[index] ?? false;
    byFact.set(fact, path === undefined ? value : placed(byFact.get(fact), path.split('.'), value));
  }
  return {
    get: (name) => byFact.get(name) ?? describe({ fact: name }).constant ?? false,
    shown: () => Object.fromEntries([...byFact].map(([name, value]) => [name, traced(value)])),
  };
}

/** A record with a value at a path, beside what it already holds. */
function placed(record: Value | undefined, [key = '', ...rest]: readonly string[], value: Value): ValueRecord {
  const held = record !== undefined && isRecord(record) ? record : {};
  return { ...held, [key]: rest.length === 0 ? value : placed(held[key], rest, value) };
}
