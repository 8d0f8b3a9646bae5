import type { Diagnostic, Form, RuleSet, Words } from '#policy';
import { DocumentError } from '../document-error.js';
import { bindForm, type BoundForm } from '../form/bind.js';
import { wordsOf } from '../messages.js';
import type { FormTemplate } from '../template/form-template.js';
import { toldAt } from '../template/problem.js';

const FILE = 'forms.json';

/**
 * Whether the forms of a rule set and the templates they name fit each other. A form that names no template is left alone.
 * @returns errors for forms that cannot be made; warnings for fields their template never uses, and of the templates
 */
export const checkForms = (ruleSet: RuleSet, templates: ReadonlyMap<string, FormTemplate>): readonly Diagnostic[] =>
  ruleSet.forms.flatMap((form, index) =>
    form.template === undefined ? [] : checkForm(ruleSet, form, `/forms/${index}`, templates),
  );

function checkForm(
  ruleSet: RuleSet,
  form: Form,
  pointer: string,
  templates: ReadonlyMap<string, FormTemplate>,
): readonly Diagnostic[] {
  try {
    const bound = bindForm(ruleSet, form.id, templates);
    return [
      ...unusedFields(bound, pointer),
      ...unusedGrounds(bound, pointer),
      ...templateWarnings(bound.template, pointer),
    ];
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const found = error.problems ?? [{ code: error.code, words: error.words }];
    return found.map(({ code, words }) => diagnostic('error', code, placeOf(error, form, pointer), words));
  }
}

/** A field with a reserved name is told at the field, all else at the name of the template. */
function placeOf({ code, pointer: within }: DocumentError, form: Form, pointer: string): string {
  const index = form.fields.findIndex(({ id }) => within === `/fields/${id}`);
  return code === 'form/reserved-field' && index !== -1 ? `${pointer}/fields/${index}/id` : `${pointer}/template`;
}

function unusedFields({ form, template, uses }: BoundForm, pointer: string): readonly Diagnostic[] {
  const used = new Set(uses.map(({ path }) => path[0]));
  return form.fields.flatMap(({ id }, index) => {
    if (used.has(id)) return [];
    const words = wordsOf('form/unused-field', { field: id, template: template.id });
    return [diagnostic('warning', 'form/unused-field', `${pointer}/fields/${index}`, words)];
  });
}

function unusedGrounds({ form, template, uses }: BoundForm, pointer: string): readonly Diagnostic[] {
  const used = new Set(uses.filter(({ path }) => path[0] === 'grounds').map(({ path }) => path[1]));
  return Object.keys(form.grounds ?? {}).flatMap((key) => {
    if (used.has(key)) return [];
    const words = wordsOf('form/unused-grounds', { key, template: template.id });
    return [diagnostic('warning', 'form/unused-grounds', `${pointer}/grounds/${key}`, words)];
  });
}

const templateWarnings = ({ id, warnings }: FormTemplate, pointer: string): readonly Diagnostic[] =>
  warnings.map((warning) => {
    const { ko, en } = toldAt(warning);
    return diagnostic('warning', warning.code, `${pointer}/template`, { ko: `${id} ${ko}`, en: `${id}, ${en}` });
  });

const diagnostic = (severity: Diagnostic['severity'], code: string, pointer: string, words: Words): Diagnostic => ({
  code,
  severity,
  file: FILE,
  pointer,
  words,
});
