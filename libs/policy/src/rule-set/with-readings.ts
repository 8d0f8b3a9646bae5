import type { RuleSet } from './model.js';

/** A rule set that reads what its text leaves open as chosen here; a reading that is not named stays as it is. */
export function withReadings(ruleSet: RuleSet, chosen: Readonly<Record<string, string>>): RuleSet {
  const readings = Object.entries(ruleSet.readings).map(([id, reading]) => {
    const other = Object.hasOwn(chosen, id) ? chosen[id] : undefined;
    return [id, other === undefined ? reading : { ...reading, chosen: other }] as const;
  });
  return { ...ruleSet, readings: Object.fromEntries(readings) };
}
