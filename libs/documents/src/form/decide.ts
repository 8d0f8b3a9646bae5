import {
  evaluateCompiled,
  explainSummary,
  factsOf,
  inputsOfValue,
  placeLabel,
  unitOfAnswer,
  valueText,
  type CompiledRuleSet,
  type DecisionRecord,
  type Json,
  type Words,
} from '#policy';
import type { BoundForm } from './bind.js';
import { own } from './bound-field.js';
import { expected, labelBelow, typeBelow } from './expected.js';
import type { FormDecision, Gap } from './filled-form.js';
import { gap, stepsOf } from './gap.js';
import { UNDETERMINED } from './template-value.js';
import { neededDecisions, type Requirement } from './needed.js';

/** A decision as it came out for the facts of one form. */
export interface Decided extends FormDecision {
  readonly record: DecisionRecord;
  readonly required: readonly Requirement[];
}

/** Evaluates the decisions a form needs, each on the facts it takes. */
export function decide(
  bound: BoundForm,
  compiled: CompiledRuleSet,
  facts: Readonly<Record<string, Json>>,
): readonly Decided[] {
  const { ruleSet } = bound;
  return neededDecisions(bound).flatMap(({ id, required }): readonly Decided[] => {
    const decision = own(ruleSet.decisions, id);
    if (!decision) return [];
    const record = evaluateCompiled(compiled, id, factsOf(compiled, id, facts));
    const summary = { ko: explainSummary(record, ruleSet, 'ko'), en: explainSummary(record, ruleSet, 'en') };
    return [{ id, label: decision.label, outcome: record.outcome, summary, record, required }];
  });
}

/** Why the form may not be made, of the decisions that must come out in a certain way. */
export function requirementGaps(bound: BoundForm, decided: readonly Decided[]): readonly Gap[] {
  return decided.flatMap((one) => {
    const wrong = invalidFacts(bound, one);
    return wrong.length > 0 ? wrong : one.required.flatMap((requirement) => unmet(bound, one, requirement));
  });
}

/** Why a decision is not as a form needs it: a fact that would settle it, or how it came out instead. */
function unmet(bound: BoundForm, one: Decided, { outcome, value, is }: Requirement): readonly Gap[] {
  const { record } = one;
  if (outcome !== undefined && record.outcome !== outcome) {
    const missing = record.outcome === 'undetermined' ? missingFacts(bound, one, () => true, '') : [];
    return missing.length > 0 ? missing : [told('form/not-allowed', one, one.label, '')];
  }
  const definition = own(bound.ruleSet.decisions, one.id);
  if (value === undefined || !definition) return [];
  const answered = own(record.values, value);
  if (answered === is) return [];
  const label = own(definition.values ?? {}, value)?.label ?? one.label;
  if (answered !== undefined && answered !== null && answered !== UNDETERMINED)
    return [otherValue(bound, one, value, label)];
  const { facts } = inputsOfValue(bound.ruleSet, definition, value);
  return undecidedGaps(bound, one, facts, { id: '', label });
}

function otherValue(
  { ruleSet }: BoundForm,
  { id, label: decision, record }: Decided,
  value: string,
  label: Words,
): Gap {
  const definition = own(ruleSet.decisions, id);
  const unit = definition && unitOfAnswer(ruleSet, definition, value);
  const [ko, en] = (['ko', 'en'] as const).map((language) =>
    valueText(ruleSet, language)(own(record.values, value) ?? null, unit),
  );
  const details = { decision, answer: { ko: ko ?? '', en: en ?? '' } };
  return gap('form/not-allowed', `/decisions/${id}`, { label, says: 'form/other-answer', details });
}

/** Facts that fit the dictionary and not this decision, which may narrow the words it takes. */
function invalidFacts({ ruleSet }: BoundForm, { record }: Decided): readonly Gap[] {
  return (record.problems ?? []).map(({ code, pointer }) => {
    const [, name = '', ...steps] = stepsOf(pointer);
    const fact = own(ruleSet.facts, name);
    const details: Record<string, Words> = fact ? { expected: expected(typeBelow(fact, steps), code, ruleSet) } : {};
    const label = fact ? labelBelow(fact.label, fact, steps, ruleSet) : { ko: name, en: name };
    return gap('form/wrong-type', pointer, { label, details });
  });
}

/**
 * Why a decision does not give a value that the form prints.
 * @param facts those the value can depend on
 */
export function undecidedGaps(
  bound: BoundForm,
  decided: Decided,
  facts: readonly string[],
  field: { readonly id: string; readonly label: Words },
): readonly Gap[] {
  const missing = missingFacts(bound, decided, (fact) => facts.includes(fact), field.id);
  return missing.length > 0 ? missing : [told('form/not-decided', decided, field.label, field.id)];
}

const PLACE = /^[A-Za-z]\w*(?:[.[].*)?$/;

/** Facts without which a decision stays open, at their places in what was handed in. */
function missingFacts(
  { ruleSet }: BoundForm,
  { id, label: decision, record }: Decided,
  isWanted: (fact: string) => boolean,
  field: string,
): readonly Gap[] {
  const definition = own(ruleSet.decisions, id);
  if (!definition) return [];
  return record.missing
    .filter((place) => PLACE.test(place) && isWanted(/^\w+/.exec(place)?.[0] ?? ''))
    .map((place) => {
      const pointer = `/facts/${place.replaceAll(/\[(\d+)\]/g, '/$1').replaceAll('.', '/')}`;
      return gap('form/not-decided', pointer, {
        field,
        label: placeLabel(ruleSet, definition, place),
        details: { decision },
      });
    });
}

function told(
  code: 'form/not-allowed' | 'form/not-decided',
  { id, label: decision, summary }: Decided,
  label: Words,
  field: string,
): Gap {
  const says = code === 'form/not-decided' ? 'form/undecided' : code;
  return gap(code, `/decisions/${id}`, { field, label, says, details: { decision, summary } });
}
