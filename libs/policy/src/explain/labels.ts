import type { Words } from '../policy-error.js';
import type { Fact, RuleSet, ValueType } from '../rule-set/model.js';
import type { Labels } from './format-value.js';
import { inLanguage, type Language } from './language.js';
import { own } from './lookup.js';
import { resultLabels } from './result-labels.js';

/** The listed words and the fields of a rule set by their labels. What has no label shows as its id. */
export function labelsOf(ruleSet: RuleSet, language: Language): Labels {
  const text = (words: Words | undefined, otherwise: string): string =>
    (words && inLanguage(words, language)) || otherwise;

  function word(id: string, list?: string): string {
    const inList = (name: string): Words | undefined =>
      own(ruleSet.words, name)?.words.find((entry) => entry.id === id)?.label;
    const lists = list === undefined || list === '' ? [] : [list];
    const found = [...lists, ...Object.keys(ruleSet.words)].map(inList).find((label) => label !== undefined);
    return text(found, id);
  }
  function field(id: string): string {
    return text(own(resultLabels, id) ?? fieldsCalled(ruleSet, id)[0], word(id));
  }
  return { word, field, place: (id) => text(own(ruleSet.facts, id)?.label, id) };
}

/** Labels of the fields of this name in any record fact. */
function fieldsCalled(ruleSet: RuleSet, id: string): Words[] {
  const fieldsOf = (type: ValueType | undefined): Words[] => {
    if (!type) return [];
    const direct = own(type.fields ?? {}, id)?.label;
    return [...(direct ? [direct] : []), ...Object.values(type.fields ?? {}).flatMap(fieldsOf), ...fieldsOf(type.of)];
  };
  return Object.values(ruleSet.facts).flatMap((fact: Fact) => fieldsOf(fact));
}
