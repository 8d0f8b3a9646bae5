import { isReference } from '../conditions/condition.js';
import type { Words } from '../policy-error.js';
import type { Decision, RuleSet, ValueType } from '../rule-set/model.js';
import type { Labels } from './format-value.js';
import { labelsOf } from './labels.js';
import { inLanguage, type Language } from './language.js';
import { findMechanisms, own } from './lookup.js';
import { resultLabels } from './result-labels.js';
import type { Sentences } from './sentences.js';

/** Labels of everything a decision record names. What has no label shows as its id: an explanation never fails. */
export interface Names extends Labels {
  /** A fact, parameter, derived value or reading, or what stands below it: `thisRound` `recognitionTo`. */
  readonly of: (name: string, path?: string) => string;
  readonly role: (id: string) => string;
  readonly document: (id: string) => string;
}

/** @param chosen option of a reading in this run */
export function namesOf(
  ruleSet: RuleSet,
  decision: Decision,
  language: Language,
  say: Sentences,
  chosen: (id: string) => string,
): Names {
  const text = (words: Words | undefined, otherwise: string): string =>
    (words && inLanguage(words, language)) || otherwise;
  const derive = { ...ruleSet.shared.derive, ...decision.derive };
  const { word, field } = labelsOf(ruleSet, language);

  function ofName(name: string, path?: string): string {
    if (path !== undefined) return below(name, path);
    const parameter = own(ruleSet.parameters, name);
    if (parameter) return say.limit(text(parameter.label, name));
    const found = own(ruleSet.facts, name) ?? own(derive, name);
    return text(found?.label ?? own(ruleSet.readings, name)?.question, name);
  }
  function below(name: string, path: string): string {
    const fact = own(ruleSet.facts, name);
    if (fact) return place(`${name}.${path}`);
    const key = path.split('.').at(-1) ?? path;
    const column = tablesBehind(own(derive, name)?.value, chosen).map((table) => columnOf(ruleSet, table, key))[0];
    return text(column ?? answeredAs(decision, name, path) ?? own(resultLabels, key), ofName(name));
  }

  function place(id: string): string {
    const [root = id, ...keys] = id.split(/[.[\]]+/).filter((part) => part !== '');
    const fact = own(ruleSet.facts, root);
    if (!fact) return ofName(root);
    let type: ValueType | undefined = fact;
    let label = text(fact.label, root);
    let element: string | undefined;
    for (const key of keys) {
      if (type?.type === 'list') {
        element = isScored(ruleSet, decision, root)
          ? say.reviewer(Number(key) + 1)
          : say.element(label, Number(key) + 1);
        label = element;
        type = type.of;
      } else if (type?.type === 'map') {
        element = label;
        label = word(key, type.keys);
        type = type.of;
      } else {
        const next: (ValueType & { label: Words }) | undefined = own(type?.fields ?? {}, key);
        label = text(next?.label, key);
        type = next;
      }
    }
    return element === undefined || element === label ? label : say.within(label, element);
  }

  return {
    of: ofName,
    place,
    word,
    field,
    role: (id) => text(ruleSet.process.roles.find((role) => role.id === id)?.label, id),
    document: (id) => word(id, 'documents'),
  };
}

/** The tables whose rows a derived value may be, under the chosen readings. */
function tablesBehind(value: unknown, chosen: (id: string) => string): string[] {
  return findMechanisms(value, 'row', chosen).flatMap((args) => {
    const { table } = args as { table?: unknown };
    return isReference(table) ? [table.fact] : [];
  });
}

function columnOf(ruleSet: RuleSet, table: string, column: string): Words | undefined {
  const parameter = own(ruleSet.parameters, table);
  return parameter?.type === 'table' ? own(parameter.columns, column)?.label : undefined;
}

/** The label under which the decision itself answers this part of a derived value. */
function answeredAs(decision: Decision, name: string, path: string): Words | undefined {
  return Object.values(decision.values ?? {}).find(
    ({ value }) => isReference(value) && value.fact === name && value.path === path,
  )?.label;
}

/** Whether a list is what a score sheet of this decision reads: its elements are then the members who scored. */
function isScored(ruleSet: RuleSet, decision: Decision, list: string): boolean {
  return findMechanisms([decision.derive, decision.values, ruleSet.shared.derive], 'scoreSheet').some((args) => {
    const { members } = args as { members?: unknown };
    return isReference(members) && members.fact === list;
  });
}
