import type { NamedConditions } from '../../conditions/compile-condition.js';
import type { Condition, Decision } from '../../rule-set/model.js';
import type { Json } from '../../values/json.js';
import type { CheckContext } from '../context.js';
import type { Site } from '../walk/parts.js';
import { describeAt, type Describe } from './describe.js';
import { situationsOf, type Situations } from './situations.js';
import type { Verdict } from './truths.js';

/** How conditions come out in one situation. */
export interface Answer {
  /** @param index of a condition in the order asked; it is looked at when it is asked for */
  readonly truth: (index: number) => Verdict;
  /** Keeps the values of this situation, to show them as an example later. */
  readonly kept: () => () => Readonly<Record<string, Json>>;
}
/**
 * Puts conditions to each of their boundary cases, until the listener has heard enough.
 * @param hear told of each case in turn; true ends it. An answer holds only while it is being told.
 * @returns false where nothing can be said: the cases cannot be enumerated, or values of unlike kinds met
 */
export type Ask = (
  site: Site,
  conditions: readonly Condition[],
  hear: (answer: Answer) => boolean,
  describe?: Describe,
) => boolean;

export interface Asker {
  readonly ask: Ask;
  readonly describe: (site: Site) => Describe;
}

/** Puts conditions to their boundary cases, under the parameters' values. */
export function newAsker(context: CheckContext): Asker {
  const { ruleSet } = context;
  const parameters = context.parameters();
  const describe = kept((site) => describeAt(context, site, parameters));
  const namedIn = new Map<Decision | undefined, NamedConditions>();
  const namedAt = ({ decision }: Site): NamedConditions => {
    const found = namedIn.get(decision) ?? namedOf({ ...ruleSet.shared.conditions, ...decision?.conditions });
    namedIn.set(decision, found);
    return found;
  };
  // Whether a rule is ever met and whether its condition contradicts itself are asked of the same cases.
  const alone = new Map<Describe, Map<Condition, Situations | undefined>>();
  const situationsAt = (site: Site, conditions: readonly Condition[], own: Describe): Situations | undefined => {
    const [only] = conditions;
    if (only === undefined || conditions.length > 1) return situationsOf(conditions, namedAt(site), own);
    const known = alone.get(own) ?? new Map<Condition, Situations | undefined>();
    alone.set(own, known);
    if (!known.has(only)) known.set(only, situationsOf(conditions, namedAt(site), own));
    return known.get(only);
  };
  const ask: Ask = (site, conditions, hear, own = describe(site)) => {
    const situations = situationsAt(site, conditions, own);
    if (!situations) return false;
    try {
      for (const values of situations) {
        const answer: Answer = {
          truth: (index) => situations.questions[index]?.(values),
          kept: () => {
            const own = [...values];
            return () => situations.shown(own);
          },
        };
        if (hear(answer)) return true;
      }
      return true;
    } catch (error) {
      // Values of unlike kinds met: a unit was not known, so nothing can be said.
      if (error instanceof TypeError) return false;
      throw error;
    }
  };
  return { ask, describe };
}

const namedOf = (conditions: RuleSetConditions): NamedConditions =>
  new Map(Object.entries(conditions).map(([name, { conditions: body }]) => [name, body]));
type RuleSetConditions = Readonly<Record<string, { readonly conditions: Condition }>>;

/** The same names stand for the same wherever no list element has one: in a whole decision, or in what is shared. */
function kept(describe: (site: Site) => Describe): (site: Site) => Describe {
  const found = new Map<Decision | undefined, Describe>();
  return (site) => {
    if (site.locals.length > 0) return describe(site);
    const own = found.get(site.decision) ?? describe(site);
    found.set(site.decision, own);
    return own;
  };
}
