import { hashRuleSet, type Form, type RuleSet } from '#policy';
import { DocumentError } from '../document-error.js';
import type { FormTemplate } from '../template/form-template.js';
import { schemaOf } from '../template/schema.js';
import { finished, type Schema } from '../template/schema-merge.js';
import type { Use } from '../template/uses.js';
import { bindField, type BoundField } from './bound-field.js';
import { boundSchema } from './bound-schema.js';
import { isCommon, knownData } from './common-data.js';
import { misfits } from './fit.js';
import { signerUses } from './signers.js';

/** A form of a rule set with the template it is printed by: each fits the other. */
export interface BoundForm {
  readonly ruleSet: RuleSet;
  readonly ruleSetHash: string;
  readonly form: Form;
  readonly template: FormTemplate;
  readonly fields: readonly BoundField[];
  /** What the template does with them, also by way of the signers. */
  readonly uses: readonly Use[];
  /** JSON Schema of the fields by id, and of what every template has beside them. */
  readonly schema: Schema;
}

/**
 * Finds a form and its template and holds them against each other.
 * @param form the form's id in the rule set: "agreement"
 * @throws DocumentError `form/unknown`, `form/no-template`, `form/unknown-template`, `form/wrong-template`,
 * `form/does-not-fit` with the problems
 */
export function bindForm(ruleSet: RuleSet, form: string, templates: ReadonlyMap<string, FormTemplate>): BoundForm {
  const found = ruleSet.forms.find(({ id }) => id === form);
  if (!found) {
    const known = ruleSet.forms.map(({ id }) => id).join(', ');
    throw new DocumentError('form/unknown', { ruleSet: ruleSet.manifest.id, form, known }, '/form');
  }
  return bindTemplate(ruleSet, found, templateOf(found, templates));
}

/**
 * The same for a template that the form need not name (yet).
 * @throws DocumentError `form/reserved-field`, `form/does-not-fit` with the problems
 */
export function bindTemplate(ruleSet: RuleSet, found: Form, template: FormTemplate): BoundForm {
  const fields = found.fields.map((field) => bindField(ruleSet, field));
  const reserved = fields.find(({ id }) => isCommon(id));
  if (reserved) throw new DocumentError('form/reserved-field', { field: reserved.id }, `/fields/${reserved.id}`);
  const uses = [...template.parsed.uses, ...signerUses(found, template.parsed.uses)];
  const problems = misfits({ ruleSet, form: found, fields, template, uses });
  const [first] = problems;
  if (first)
    throw new DocumentError(
      'form/does-not-fit',
      { form: found.id, template: template.id, first: first.words },
      '/form',
      problems,
    );
  const ruleSetHash = hashRuleSet(ruleSet);
  const schema = boundSchema(finished(schemaOf(uses)), knownData(ruleSet, found));
  return { ruleSet, ruleSetHash, form: found, template, fields, uses, schema };
}

/** @throws DocumentError `form/no-template`, `form/unknown-template`, `form/wrong-template` */
export function templateOf({ id, template: named }: Form, templates: ReadonlyMap<string, FormTemplate>): FormTemplate {
  if (named === undefined) throw new DocumentError('form/no-template', { form: id }, '/form');
  const template = templates.get(named);
  if (!template) throw new DocumentError('form/unknown-template', { form: id, template: named }, '/form');
  if (template.form !== id) throw new DocumentError('form/wrong-template', { form: id, template: named }, '/form');
  return template;
}
