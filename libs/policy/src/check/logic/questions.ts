import { compileCondition, type NamedConditions } from '../../conditions/compile-condition.js';
import type { Condition } from '../../rule-set/model.js';
import type { Truth } from '../../values/unknown.js';
import { currentParameters, type CheckContext } from '../context.js';
import type { Site } from '../walk/parts.js';
import { describeAt, type Describe } from './describe.js';
import { situationsOf, type Situation } from './situations.js';

/** Conditions as they come out in one situation, in the order asked. */
export interface Answer {
  readonly situation: Situation;
  readonly truths: readonly Truth[];
}
/** @returns how the conditions come out in each boundary case; undefined where that cannot be enumerated */
export type Ask = (site: Site, conditions: readonly Condition[], describe?: Describe) => readonly Answer[] | undefined;

/** Puts conditions to their boundary cases, under the parameters' values. */
export function asker({ ruleSet }: CheckContext): { ask: Ask; describe: (site: Site) => Describe } {
  const parameters = currentParameters(ruleSet);
  const describe = (site: Site): Describe => describeAt(ruleSet, site, parameters);
  const ask: Ask = (site, conditions, own = describe(site)) => {
    const all = Object.entries({ ...ruleSet.shared.conditions, ...site.decision?.conditions });
    const named: NamedConditions = new Map(all.map(([name, { conditions: body }]) => [name, body]));
    const situations = situationsOf(conditions, named, own);
    const tests = conditions.map((condition) => compileCondition(condition, named).test);
    try {
      return situations?.map((situation) => ({ situation, truths: tests.map((test) => test(situation)) }));
    } catch (error) {
      // Values of unlike kinds met: a unit was not known, so nothing can be said.
      if (error instanceof TypeError) return undefined;
      throw error;
    }
  };
  return { ask, describe };
}
