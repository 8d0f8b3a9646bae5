import {
  inputsOfValue,
  valueInForce,
  valueText,
  type CompiledRuleSet,
  type Json,
  type RuleSet,
  type Unit,
} from '#policy';
import { DocumentError } from '../document-error.js';
import type { FormData } from '../template/form-template.js';
import type { BoundForm } from './bind.js';
import { own, type BoundField } from './bound-field.js';
import { commonData } from './common-data.js';
import { decide, requirementGaps, undecidedGaps, type Decided } from './decide.js';
import { labelBelow } from './expected.js';
import type { FilledForm, FilledValue, Gap, ValueSource } from './filled-form.js';
import { gap, once, pointerOf } from './gap.js';
import { given, type Given } from './given.js';
import { shownText } from './shown-text.js';
import { atField } from './signers.js';
import { readingLabel, templateValue, valueBelow } from './template-value.js';
import { faultsOf, type DataFault } from './validate-data.js';

/**
 * Fills a form: what a person gives is held against its types, what the rules give is decided, and everything that still
 * keeps the form from being made is told with its place.
 * @param compiled of the same rule set, as of the day of the form
 * @param data as handed in: wrong data is told as gaps and never thrown
 * @throws DocumentError `form/other-rule-set`
 */
export function fillForm(bound: BoundForm, compiled: CompiledRuleSet, data: FormData): FilledForm {
  if (compiled.hash !== bound.ruleSetHash) {
    const [wanted, got] = [bound.ruleSet.manifest.id, compiled.ruleSet.manifest.id];
    throw new DocumentError('form/other-rule-set', { wanted, got });
  }
  const from = given(bound, data);
  const decided = decide(bound, compiled, from.facts);
  const values = bound.fields.flatMap((field) => valueOf(bound, compiled, field, from, decided) ?? []);
  const shown = Object.fromEntries(values.map((value) => [value.field.id, value.shown]));
  const content = { ...shown, ...commonData(bound.ruleSet, bound.form, (field) => own(shown, field)) };
  const faults = faultsOf(bound.schema, content).map((fault) => atField(bound.form, fault));
  const lacking = inOrder(bound, faults).flatMap((fault) => gapsOf(bound, compiled, fault, decided));
  const gaps = once([...from.gaps, ...requirementGaps(bound, decided), ...lacking]);
  const text = textIn(bound.ruleSet);
  return {
    values: values.map(({ field, json }): FilledValue => {
      const { id, label, unit } = field;
      return { id, label, text: shownText(json, unit, text), from: sourceOf(field) };
    }),
    gaps,
    decisions: decided.map(({ id, label, outcome, summary }) => ({ id, label, outcome, summary })),
    records: decided.map(({ record }) => record),
    isComplete: gaps.length === 0,
    asOf: compiled.asOf,
    ...(compiled.knownOn === undefined ? {} : { knownOn: compiled.knownOn }),
    data: content,
  };
}

/** Values in Korean: the chosen option of a reading by its label, all else as explanations tell it. */
function textIn(ruleSet: RuleSet): (value: Json, unit: Unit) => string {
  const text = valueText(ruleSet, 'ko');
  return (value, unit) => readingLabel(value, unit, ruleSet) ?? text(value, unit);
}

/** Faults in the order of the form's fields, as a person goes through them. */
function inOrder({ fields }: BoundForm, faults: readonly DataFault[]): readonly DataFault[] {
  const placeOf = ({ path: [name] }: DataFault): number => fields.findIndex(({ id }) => id === name);
  return faults.toSorted((a, b) => placeOf(a) - placeOf(b));
}

interface Value {
  readonly field: BoundField;
  readonly json: Json;
  /** As the template sees it. */
  readonly shown: Json;
}

/** @returns undefined where there is no value: whether that matters is for the template's schema to say */
function valueOf(
  { ruleSet }: BoundForm,
  compiled: CompiledRuleSet,
  field: BoundField,
  { facts, fields }: Given,
  decided: readonly Decided[],
): Value | undefined {
  const { binding, unit } = field;
  const found = (): Json | undefined => {
    switch (binding.kind) {
      case 'fact':
        return valueBelow(own(facts, binding.fact), binding.path);
      case 'parameter':
        return valueBelow(valueInForce(compiled.parameters, binding.parameter), binding.path);
      case 'decision': {
        const record = decided.find(({ id }) => id === binding.decision)?.record;
        return record && valueBelow(own(record.values, binding.value), binding.path);
      }
      case 'reading':
        return compiled.chosen.get(binding.reading);
      case 'entered':
        return own(fields, field.id);
    }
  };
  const json = found();
  const shown = templateValue(json, unit, ruleSet);
  return json === undefined || shown === undefined ? undefined : { field, json, shown };
}

function sourceOf({ binding }: BoundField): ValueSource {
  switch (binding.kind) {
    case 'fact':
      return { fact: binding.fact };
    case 'parameter':
      return { parameter: binding.parameter };
    case 'decision':
      return { decision: binding.decision, value: binding.value };
    case 'reading':
      return { reading: binding.reading };
    case 'entered':
      return { entered: true };
  }
}

/** What a fault in the data of the template means to the person who fills the form. */
function gapsOf(
  bound: BoundForm,
  compiled: CompiledRuleSet,
  { path: [name = '', ...steps], isMissing }: DataFault,
  decided: readonly Decided[],
): readonly Gap[] {
  const { ruleSet } = bound;
  const field = bound.fields.find(({ id }) => id === name);
  if (!field)
    return [
      gap('form/missing', pointerOf(name, ...steps), { label: { ko: name, en: name }, details: { where: FILL } }),
    ];
  const { binding, label, id } = field;
  const code = isMissing ? 'form/missing' : 'form/wrong-type';
  switch (binding.kind) {
    case 'fact': {
      const below = binding.path?.split('.') ?? [];
      const fact = own(ruleSet.facts, binding.fact);
      const own_ = fact && steps.length > 0 ? labelBelow(label, fact, [...below, ...steps], ruleSet) : label;
      return [
        gap(code, pointerOf('facts', binding.fact, ...below, ...steps), {
          field: id,
          label: own_,
          details: { where: FACTS, expected: PRINTABLE },
        }),
      ];
    }
    case 'entered': {
      const own_ = labelBelow(label, binding.type, steps, ruleSet);
      return [
        gap(code, pointerOf('fields', id, ...steps), {
          field: id,
          label: own_,
          details: { where: FILL, expected: PRINTABLE },
        }),
      ];
    }
    case 'parameter': {
      const details = { asOf: compiled.asOf };
      return [gap('form/not-in-force', pointerOf('parameters', binding.parameter), { field: id, label, details })];
    }
    case 'reading':
      return [
        gap('form/missing', pointerOf('readings', binding.reading), { field: id, label, details: { where: READINGS } }),
      ];
    case 'decision': {
      const one = decided.find(({ id: decision }) => decision === binding.decision);
      const definition = own(ruleSet.decisions, binding.decision);
      if (!one || !definition) return [];
      return undecidedGaps(bound, one, inputsOfValue(ruleSet, definition, binding.value).facts, field);
    }
  }
}

const FACTS = { ko: '신청·심사 내용(사실)에', en: 'among the facts of the application' };
const READINGS = { ko: '공고의 해석(readings.json)에', en: 'among the readings (readings.json)' };
const FILL = { ko: '서식 항목에', en: 'in the form' };
const PRINTABLE = { ko: '서식에 인쇄할 수 있는 값으로', en: 'a value that the form can print' };
