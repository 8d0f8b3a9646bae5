import { compileRuleSet } from '../evaluate/compile.js';
import { PolicyError, type Words } from '../policy-error.js';
import type { Overlay, RuleSet } from '../rule-set/model.js';
import { isObject } from '../rule-set/places.js';
import { withPartsReplaced, type ReplacedParts } from './replaced-parts.js';

/** What is changed for this once: values, chosen readings, rules off; and whole parts replaced, by their places. */
export interface WhatIfOverlay extends Overlay {
  readonly parts?: ReplacedParts;
}
/** A named what-if. It is compared, kept and shared, never applied. */
export interface Scenario {
  readonly id: string;
  readonly label: Words;
  readonly overlay: WhatIfOverlay;
}
/** A rule set and what is laid over it for this once; parts are replaced in the rule set itself. */
export interface LaidRules {
  readonly ruleSet: RuleSet;
  readonly overlay: Overlay;
}

/** The rules as they stand, beside which scenarios are set. */
export const BASE = 'base';
export const MOST_SCENARIOS = 5;
const BASE_LABEL: Words = { ko: '지금 규정', en: 'rules as they stand' };

/**
 * @throws PolicyError as compileRuleSet and withPartsReplaced do: an overlay that names what is not there or has a value
 * of the wrong kind is refused before anything is run
 */
export function layOver(ruleSet: RuleSet, { parts, ...overlay }: WhatIfOverlay): LaidRules {
  if (parts !== undefined && !isObject(parts))
    throw new PolicyError('overlay/invalid', { place: '/parts' }, '/overlay/parts');
  const laid = {
    ruleSet: parts === undefined || Object.keys(parts).length === 0 ? ruleSet : withPartsReplaced(ruleSet, parts),
    overlay,
  };
  compileRuleSet(laid.ruleSet, { overlay });
  return laid;
}

/**
 * The base and the scenarios beside it, ready to be run.
 * @throws PolicyError `what-if/…`, `overlay/…`; pointers start at `/scenarios/<i>`
 */
export function layScenarios(
  ruleSet: RuleSet,
  scenarios: readonly Scenario[],
): readonly (Omit<Scenario, 'overlay'> & LaidRules)[] {
  if (scenarios.length > MOST_SCENARIOS)
    throw new PolicyError(
      'what-if/too-many-scenarios',
      { count: scenarios.length, limit: MOST_SCENARIOS },
      '/scenarios',
    );
  const seen = new Set([BASE]);
  const laid = scenarios.map((scenario, index) =>
    below(`/scenarios/${index}`, () => {
      const { id, label, overlay } = scenario;
      if (typeof id !== 'string' || typeof label?.ko !== 'string' || typeof label.en !== 'string' || !isObject(overlay))
        throw new PolicyError('what-if/scenario-form');
      if (seen.has(id)) throw new PolicyError('what-if/scenario-twice', { name: id }, '/id');
      seen.add(id);
      return { id, label, ...layOver(ruleSet, overlay) };
    }),
  );
  return [{ id: BASE, label: BASE_LABEL, ruleSet, overlay: {} }, ...laid];
}

/** Errors of something inside a request, with their pointers from its top. */
export function below<T>(pointer: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new PolicyError(error.code, error.details, `${pointer}${error.pointer}`);
  }
}
