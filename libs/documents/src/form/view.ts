import { factView, fieldView, inputsOfValue, type RuleSet } from '#policy';
import { OFFICE_KINDS } from '../office/kinds.js';
import type { BoundForm } from './bind.js';
import { own, type BoundField } from './bound-field.js';
import { COMMON } from './common-data.js';
import { dataSchema } from './data-schema.js';
import type { ComputedField, FormField, FormSummary, FormView } from './form-view.js';
import { factsAsked } from './facts-asked.js';
import { neededDecisions, neededFacts } from './needed.js';

/** What a list of forms shows of one. */
export function formSummary({ ruleSet, ruleSetHash, form, template }: BoundForm): FormSummary {
  return {
    id: `${ruleSet.manifest.id}/${form.id}`,
    ruleSet: { id: ruleSet.manifest.id, hash: ruleSetHash },
    programme: ruleSet.manifest.title,
    form: form.id,
    ...(form.no === undefined ? {} : { no: form.no }),
    label: form.label,
    printed: form.printed,
    template: { id: template.id, hash: template.hash },
    formats: ['html', 'pdf', ...OFFICE_KINDS.filter((kind) => template.office[kind] !== undefined)],
    signers: form.signers.map(({ role, label }) => ({ role, label })),
    source: form.source,
  };
}

/** Everything a person or a program needs to fill a form. */
export function formView(bound: BoundForm): FormView {
  const { ruleSet, form, template, fields, schema } = bound;
  const { addressee, requires = [] } = form;
  const always = new Set(schema.required ?? []);
  const asked = factsAsked(bound, always);
  const entered = fields.flatMap((field) => enteredField(ruleSet, field, always) ?? []);
  const facts = neededFacts(bound).flatMap((fact) => factField(bound, fact, always, asked) ?? []);
  return {
    ...formSummary(bound),
    ...(addressee === undefined ? {} : { addressee }),
    entered,
    facts,
    computed: fields.flatMap((field) => computedField(ruleSet, field) ?? []),
    requires: requires.map(({ decision, ...how }) => ({
      decision,
      label: own(ruleSet.decisions, decision)?.label ?? { ko: decision, en: decision },
      ...how,
    })),
    schema: dataSchema(
      facts.map((fact) => ({ ...fact, isAlwaysPrinted: isPrinted(bound, fact.id, always) })),
      entered.map((field) => ({ ...field, isAlwaysPrinted: field.required })),
    ),
    templateSchema: withoutCommon(bound),
    sample: template.sample,
  };
}

function enteredField(
  ruleSet: RuleSet,
  { id, field, binding }: BoundField,
  always: ReadonlySet<string>,
): FormField | undefined {
  if (binding.kind !== 'entered') return undefined;
  return {
    ...fieldView(ruleSet, id, { ...field, type: field.type ?? 'text' }),
    required: always.has(id),
    ...(binding.prefill === undefined ? {} : { prefill: binding.prefill }),
  };
}

/**
 * A fact is marked as needed when the template always prints it, or when what is always decided stays open without it in
 * the situation that the sample shows. What other situations need shows as a gap in them.
 */
function factField(
  bound: BoundForm,
  name: string,
  always: ReadonlySet<string>,
  asked: ReadonlySet<string>,
): FormField | undefined {
  const { ruleSet } = bound;
  const fact = own(ruleSet.facts, name);
  if (!fact) return undefined;
  const { personalData: _, ...view } = factView(ruleSet, name, fact);
  const narrowed = neededDecisions(bound)
    .filter(({ facts }) => facts.has(name))
    .flatMap(({ id }) => own(ruleSet.decisions, id)?.inputs ?? [])
    .find((input) => input.fact === name && input.words !== undefined)?.words;
  const words = view.words?.filter(({ id }) => narrowed === undefined || narrowed.includes(id));
  return {
    ...view,
    ...(words === undefined ? {} : { words }),
    required: isPrinted(bound, name, always) || asked.has(name),
  };
}

const isPrinted = ({ fields }: BoundForm, fact: string, always: ReadonlySet<string>): boolean =>
  fields.some(({ id, binding }) => binding.kind === 'fact' && binding.fact === fact && always.has(id));

function computedField(ruleSet: RuleSet, { id, label, binding }: BoundField): ComputedField | undefined {
  if (binding.kind === 'parameter') {
    const { parameter } = binding;
    return { id, label, from: { parameter }, source: parameterSources(ruleSet, parameter) };
  }
  if (binding.kind === 'reading') {
    const { reading } = binding;
    return { id, label, from: { reading }, source: own(ruleSet.readings, reading)?.clauses ?? [] };
  }
  if (binding.kind !== 'decision') return undefined;
  const { decision, value } = binding;
  const definition = own(ruleSet.decisions, decision);
  const parameters = definition ? inputsOfValue(ruleSet, definition, value).parameters : [];
  const source = parameters.flatMap((parameter) => parameterSources(ruleSet, parameter));
  return { id, label, from: { decision, value }, source: [...new Set(source)].toSorted() };
}

/** Clauses behind a parameter, over all its values. */
function parameterSources(ruleSet: RuleSet, id: string): readonly string[] {
  const parameter = own(ruleSet.parameters, id);
  if (!parameter) return [];
  const dated = parameter.type === 'table' ? parameter.rows.flatMap(({ values }) => values) : parameter.values;
  return [...new Set(dated.flatMap(({ source }) => source))].toSorted();
}

/** The schema of what the fields are filled with: what every template has beside them is nobody's to give. */
function withoutCommon({ schema }: BoundForm): object {
  const isField = (name: string): boolean => !(COMMON as readonly string[]).includes(name);
  const properties = Object.entries(schema.properties ?? {}).filter(([name]) => isField(name));
  return {
    ...schema,
    properties: Object.fromEntries(properties),
    ...(schema.required === undefined ? {} : { required: schema.required.filter(isField) }),
  };
}
