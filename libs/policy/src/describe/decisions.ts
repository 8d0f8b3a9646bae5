import { isReference } from '../conditions/condition.js';
import { reachOf } from '../evaluate/reach.js';
import type { Language } from '../explain/language.js';
import { own } from '../explain/lookup.js';
import {
  RULE_KINDS,
  type Absence,
  type Decision,
  type Derived,
  type Input,
  type RuleSet,
  type ValueExpression,
} from '../rule-set/model.js';
import { describeContext, type DescribeContext } from './context.js';
import type { DescribedAnswer, DescribedDecision, DescribedInput } from './description.js';
import { describeRule } from './rules.js';
import { Wording } from './value-words.js';

/** One decision: what it asks for, its rules, what it answers and how that comes about. */
export function describeDecision(
  ruleSet: RuleSet,
  decision: Decision,
  language: Language,
  asOf: string,
): DescribedDecision {
  const context = describeContext(ruleSet, decision, language, asOf);
  const reach = reachOf(ruleSet, decision);
  const rules = RULE_KINDS.flatMap((kind) => (decision[kind] ?? []).map((rule) => describeRule(kind, rule, context)));
  const told = new Set(rules.flatMap(({ sentences }) => sentences));
  return {
    id: decision.id,
    label: context.text(decision.label),
    answer: decision.answer,
    inputs: decision.inputs.map((input) => describeInput(input, context)),
    rules,
    values: Object.entries(decision.values ?? {}).map(([id, value]) => describeAnswer(id, value, context, told)),
    readings: reach.readings,
    notes: reach.notes,
  };
}

function describeInput({ fact, whenAbsent }: Input, context: DescribeContext): DescribedInput {
  const absence = whenAbsent ?? own(context.ruleSet.facts, fact)?.whenAbsent;
  return {
    fact,
    label: context.names.of(fact),
    ...(absence === undefined ? {} : { whenAbsent: absentInWords(fact, absence, context) }),
  };
}

const isNothing = (absence: Absence): boolean =>
  typeof absence === 'object' && (Object.hasOwn(absence, 'nothing') || Object.keys(absence).length === 0);

function absentInWords(fact: string, absence: Absence, context: DescribeContext): string {
  if (isNothing(absence)) return context.grammar.absent(undefined);
  return context.grammar.absent(new Wording(context).literal(absence, context.units.ofName(fact)));
}

/** @param told what earlier rules and answers of the decision have said already: it is not said again, and added to */
function describeAnswer(
  id: string,
  { label, value }: Derived,
  context: DescribeContext,
  told: Set<string>,
): DescribedAnswer {
  const name = context.text(label);
  const words = new Wording(context, name);
  const [own_ = '', ...others] = words.told(settled(value, context), (phrase) => context.grammar.answer(name, phrase));
  const sentences = [own_, ...[...others, ...words.following()].filter((sentence) => !told.has(sentence))];
  for (const sentence of sentences) told.add(sentence);
  return { id, label: name, sentences: [...new Set(sentences)] };
}

/** An answer that only passes a derived value on is told as that value. */
function settled(value: ValueExpression, context: DescribeContext): ValueExpression {
  if (!isReference(value) || value.path !== undefined) return value;
  return context.derived(value.fact)?.value ?? value;
}
