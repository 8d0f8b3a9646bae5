import { problemsOf, type FactProblem, type Json, type RuleSet, type ValueType, type Words } from '#policy';
import type { FormData } from '../template/form-template.js';
import type { BoundForm } from './bind.js';
import { own, type BoundField } from './bound-field.js';
import { expected, labelBelow, typeBelow } from './expected.js';
import type { Gap } from './filled-form.js';
import { gap, pointerOf, stepsOf } from './gap.js';
import { neededFacts } from './needed.js';
import { tidied, unfitText } from './text.js';

/** What was given for a form and can be used, and what is wrong with the rest. */
export interface Given {
  readonly facts: Readonly<Record<string, Json>>;
  readonly fields: Readonly<Record<string, Json>>;
  readonly gaps: readonly Gap[];
}
type Entries = Record<string, Json>;

/**
 * Reads what a person gives. Facts that the dictionary has and the form does not need are passed over: an application holds
 * the facts of many decisions. Anything else that is not asked for is a mistake.
 */
export function given(bound: BoundForm, data: FormData): Given {
  const [facts, fields, gaps]: [Entries, Entries, Gap[]] = [{}, {}, []];
  const needed = new Set(neededFacts(bound));
  for (const [name, value] of entriesOf(data.facts)) {
    const fact = own(bound.ruleSet.facts, name);
    if (!fact) gaps.push(unknown('/facts', name));
    else if (needed.has(name)) {
      const field = bound.fields.find(({ binding }) => binding.kind === 'fact' && binding.fact === name);
      take(
        facts,
        gaps,
        {
          name,
          value,
          pointer: pointerOf('facts', name),
          label: fact.label,
          type: fact,
          isLong: false,
          field: field?.id ?? '',
        },
        bound.ruleSet,
      );
    }
  }
  for (const [name, value] of entriesOf(data.fields)) {
    const field = bound.fields.find(({ id }) => id === name);
    if (!field) gaps.push(unknown('/fields', name));
    else if (field.binding.kind !== 'entered') gaps.push(boundField(field));
    else
      take(
        fields,
        gaps,
        {
          name,
          value,
          pointer: pointerOf('fields', name),
          label: field.label,
          type: field.binding.type,
          isLong: field.binding.isLong,
          field: name,
        },
        bound.ruleSet,
      );
  }
  return { facts, fields, gaps };
}

const entriesOf = (map: unknown): readonly (readonly [string, unknown])[] =>
  typeof map === 'object' && map !== null && !Array.isArray(map) ? Object.entries(map) : [];

const unknown = (place: string, name: string): Gap =>
  gap('form/unknown-field', `${place}${pointerOf(name)}`, { label: { ko: name, en: name }, details: { name } });

function boundField({ id, label, binding }: BoundField): Gap {
  const where: Words =
    binding.kind === 'fact'
      ? { ko: `사실 “${binding.fact}”에 적고 여기에서는`, en: `Give the fact “${binding.fact}” instead.` }
      : { ko: '규정에서 정해지는 값이니', en: 'The rules give it.' };
  return gap('form/bound-field', pointerOf('fields', id), { field: id, label, details: { where } });
}

interface Entry {
  readonly name: string;
  readonly value: unknown;
  readonly pointer: string;
  readonly label: Words;
  readonly type: ValueType;
  readonly isLong: boolean;
  readonly field: string;
}

/** Takes a value that has the form of its type; of another, only what is wrong with it. */
function take(into: Entries, gaps: Gap[], entry: Entry, ruleSet: RuleSet): void {
  const value = tidied(entry.value);
  if (value === undefined) return;
  const problems = problemsOf(value, entry.type, ruleSet.words, entry.pointer);
  const unfit = problems.length > 0 ? undefined : unfitText(value, entry.isLong);
  if (unfit) gaps.push(wrongText(entry, unfit.steps, unfit.expected, ruleSet));
  else if (problems.length > 0) gaps.push(...problems.map((problem) => wrong(entry, problem, ruleSet)));
  else into[entry.name] = value as Json;
}

function wrong(entry: Entry, { code, pointer }: FactProblem, ruleSet: RuleSet): Gap {
  const steps = stepsOf(pointer).slice(2);
  const label = labelBelow(entry.label, entry.type, steps, ruleSet);
  if (code === 'unknown-fact') {
    const name = steps.at(-1) ?? entry.name;
    return gap('form/unknown-field', pointer, { field: entry.field, label, details: { name } });
  }
  const details = { expected: expected(typeBelow(entry.type, steps), code, ruleSet) };
  return gap('form/wrong-type', pointer, { field: entry.field, label, details });
}

const wrongText = (entry: Entry, steps: readonly string[], wanted: Words, ruleSet: RuleSet): Gap =>
  gap('form/wrong-type', entry.pointer + pointerOf(...steps), {
    field: entry.field,
    label: labelBelow(entry.label, entry.type, steps, ruleSet),
    details: { expected: wanted },
  });
