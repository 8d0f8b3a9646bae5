import type { Unit } from '../mechanisms/units.js';
import type { Decision, RuleSet } from '../rule-set/model.js';
import type { Json } from '../values/json.js';
import { formatValue } from './format-value.js';
import type { Language } from './language.js';
import { namesOf } from './names.js';
import { english } from './sentences.en.js';
import { korean } from './sentences.ko.js';
import { unitReader } from './unit-of.js';

/** Words of a rule set outside any decision. */
const NONE: Decision = { id: '', label: { ko: '', en: '' }, answer: 'values', inputs: [] };

/**
 * Tells values in words as explanations do.
 * @returns a function of a JSON value and its unit
 * @example valueText(ruleSet, 'ko')(1000000, 'won') // '1,000,000원'
 */
export function valueText(ruleSet: RuleSet, language: Language): (value: Json, unit: Unit) => string {
  const chosen = (id: string): string =>
    Object.hasOwn(ruleSet.readings, id) ? (ruleSet.readings[id]?.chosen ?? '') : '';
  const names = namesOf(ruleSet, NONE, language, language === 'ko' ? korean : english, chosen);
  return (value, unit) => formatValue(value, unit, language, names);
}

/** The label of a fact, or of a place inside one: `committee[4].total`. */
export const placeLabel = (ruleSet: RuleSet, decision: Decision, place: string): { ko: string; en: string } => {
  const label = (language: Language): string =>
    namesOf(ruleSet, decision, language, language === 'ko' ? korean : english, () => '').place(place);
  return { ko: label('ko'), en: label('en') };
};

/** The unit of a value that a decision answers, with the list its words are from; undefined when it is not known. */
export function unitOfAnswer(ruleSet: RuleSet, decision: Decision, value: string): Unit {
  const answered = Object.hasOwn(decision.values ?? {}, value) ? decision.values?.[value] : undefined;
  return answered && unitReader(ruleSet, decision).ofValue(answered.value);
}
