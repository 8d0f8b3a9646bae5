import { describeDecision } from '../describe/decisions.js';
import { describeRule } from '../describe/rules.js';
import type { Language } from '../explain/language.js';
import type { Unit } from '../mechanisms/units.js';
import type { Words } from '../policy-error.js';
import { RULE_KINDS, type Decision, type Rule, type RuleKind } from '../rule-set/model.js';
import { isObject } from '../rule-set/places.js';
import { childNode, type SchemaNode } from './schema-node.js';
import { decisionAround, type Side } from './side.js';
import { textOf } from './text-of.js';

/** Something that is added or removed, told whole: a rule by its sentences, a decision by its rules and answers. */
export function thingText(node: SchemaNode, json: unknown, side: Side, unit?: Unit): Words {
  const otherwise = (): Words => textOf(node, json, side, unit);
  // A row is its values; what it is called has been said.
  if (node.definition === 'tableRow' && isObject(json)) return textOf(childNode(node, 'values'), json['values'], side);
  if (node.definition === 'rule') return ruleText(json, side, otherwise);
  if (node.definition !== 'decision') return otherwise();
  return side.speaker.said((language) => decisionSentences(json as Decision, side, language).join(' '), otherwise);
}

const kindOf = (side: Side): RuleKind | undefined => RULE_KINDS.find((kind) => kind === side.around.at(-2)?.key);

/** The sentences of the rule that stands innermost around a place. */
export function ruleText(json: unknown, side: Side, otherwise: () => Words): Words {
  return side.speaker.said((language) => {
    const kind = kindOf(side) ?? 'require';
    return describeRule(kind, json as Rule, side.speaker.context(language, decisionAround(side))).sentences.join(' ');
  }, otherwise);
}

function decisionSentences(decision: Decision, { speaker }: Side, language: Language): readonly string[] {
  const asOf = speaker.ruleSet.manifest.inForce.from;
  const { rules, values } = describeDecision(speaker.ruleSet, decision, language, asOf);
  return [...rules, ...values].flatMap(({ label, sentences }) => [`${label}: ${sentences.join(' ')}`]);
}
