import { inForce } from '../evaluate/parameters.js';
import { formatValue } from '../explain/format-value.js';
import { inLanguage, type Language } from '../explain/language.js';
import { own } from '../explain/lookup.js';
import { namesOf, type Names } from '../explain/names.js';
import { english } from '../explain/sentences.en.js';
import { korean } from '../explain/sentences.ko.js';
import type { Sentences } from '../explain/sentences.js';
import { unitReader, type UnitReader } from '../explain/unit-of.js';
import type { Unit } from '../mechanisms/units.js';
import type { Condition, Decision, Derived, RuleSet, Words } from '../rule-set/model.js';
import type { Json } from '../values/json.js';
import { englishGrammar } from './grammar.en.js';
import { koreanGrammar } from './grammar.ko.js';
import type { Grammar } from './grammar.js';

/** What the description of one decision is given. */
export interface DescribeContext {
  readonly ruleSet: RuleSet;
  readonly decision: Decision;
  readonly language: Language;
  readonly grammar: Grammar;
  readonly say: Sentences;
  readonly names: Names;
  readonly units: UnitReader;
  readonly text: (words: Words) => string;
  readonly format: (value: Json, unit: Unit) => string;
  readonly chosen: (reading: string) => string;
  /** Label of an option of a reading. */
  readonly optionLabel: (reading: string, option: string) => string;
  readonly derived: (name: string) => Derived | undefined;
  readonly condition: (name: string) => { readonly label: Words; readonly conditions: Condition } | undefined;
  /** The value of a plain parameter in force; null where there is none. */
  readonly parameterValue: (id: string) => Json;
}

export function describeContext(
  ruleSet: RuleSet,
  decision: Decision,
  language: Language,
  asOf: string,
): DescribeContext {
  const say = language === 'ko' ? korean : english;
  const chosen = (reading: string): string => own(ruleSet.readings, reading)?.chosen ?? '';
  const names = namesOf(ruleSet, decision, language, say, chosen);
  const derive = { ...ruleSet.shared.derive, ...decision.derive };
  const conditions = { ...ruleSet.shared.conditions, ...decision.conditions };
  return {
    ruleSet,
    decision,
    language,
    grammar: language === 'ko' ? koreanGrammar : englishGrammar,
    say,
    names,
    units: unitReader(ruleSet, decision),
    text: (words) => inLanguage(words, language),
    format: (value, unit) => formatValue(value, unit, language, names),
    chosen,
    optionLabel(reading, option) {
      const found = own(own(ruleSet.readings, reading)?.options ?? {}, option);
      return found ? inLanguage(found.label, language) : option;
    },
    derived: (name) => own(derive, name),
    condition: (name) => own(conditions, name),
    parameterValue(id) {
      const parameter = own(ruleSet.parameters, id);
      if (!parameter || parameter.type === 'table') return null;
      return (inForce(parameter.values, { asOf }, ruleSet.manifest.publishedOn)?.value ?? null) as Json;
    },
  };
}
