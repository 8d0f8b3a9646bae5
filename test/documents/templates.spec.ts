import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  bindForm,
  checkForms,
  fillForm,
  formView,
  readTemplates,
  renderForm,
  type BoundForm,
  type FormData,
} from '#documents';
import { readTemplatesDirectory } from '#documents/files';
import { compileRuleSet, type RuleSet } from '#policy';
import { realRuleSets } from '../builders/real-rule-sets.js';

const TEMPLATES_DIR = fileURLToPath(new URL('../../templates', import.meta.url));

const { css, folders } = await readTemplatesDirectory(TEMPLATES_DIR);
const templates = readTemplates(folders);
const ruleSets = [...(await realRuleSets()).parsed.values()].map(({ ruleSet }) => ruleSet as RuleSet);
const forms = ruleSets.flatMap((ruleSet) =>
  ruleSet.forms
    .filter(({ template }) => template !== undefined)
    .map(({ id }): readonly [string, BoundForm] => [`${ruleSet.manifest.id}/${id}`, bindForm(ruleSet, id, templates)]),
);

/** A place in the data of a form that its sample fills: `facts` `committee`. */
type Place = readonly [part: 'facts' | 'fields', name: string];
const placesOf = ({ facts = {}, fields = {} }: FormData): readonly Place[] => [
  ...Object.keys(facts).map((name): Place => ['facts', name]),
  ...Object.keys(fields).map((name): Place => ['fields', name]),
];
const without = (data: FormData, [part, name]: Place): FormData => {
  const { [name]: _, ...rest } = data[part] ?? {};
  return { ...data, [part]: rest };
};
const fill = (bound: BoundForm, data: FormData): ReturnType<typeof fillForm> =>
  fillForm(bound, compileRuleSet(bound.ruleSet), data);
/** What a reader sees: text without tags and style. */
const textOf = (html: string): string => html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]*>/g, ' ');

/** The words of a template: no tags, nothing of Handlebars, no names of laws. */
const wordingOf = (source: string): string =>
  source
    .replace(/\{\{!--[\s\S]*?--\}\}|\{\{[^}]*\}\}/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/「[^」]*」/g, '');

describe('the templates', () => {
  it('are there, each used by a form', () => {
    expect(forms.length).toBeGreaterThan(0);
    expect([...new Set(forms.map(([, { template }]) => template.id))].sort()).toEqual([...templates.keys()].sort());
  });
  it.each([...templates.values()].map((template) => [template.id, template] as const))(
    '%s is without fault',
    (_, template) => {
      expect(template.warnings).toEqual([]);
    },
  );
  it.each([...templates.values()].map(({ id, source }) => [id, source] as const))(
    '%s has no digit in its wording: figures and dates are rule data',
    (_, source) => {
      expect(wordingOf('<h2>a</h2>{{#if (eq a "x3")}}{{b2}} 30일{{/if}}「법률 제1호」{{! 4 }}')).toMatch(
        /^[^1-9]*30일[^1-9]*$/,
      );
      expect(wordingOf(source)).not.toMatch(/\d/);
    },
  );
  it.each(forms.map(([id, { form, template }]) => [id, form.signers.length > 0, template.parsed.uses] as const))(
    '%s prints its signers as the rule data has them, whatever their roles, and no place to sign where nobody does',
    (_, isSigned, uses) => {
      const asked = uses.map(({ path }) => path.join('.')).filter((path) => path.startsWith('form.signers'));
      expect(asked.includes('form.signers.[].name')).toBe(isSigned);
      if (!isSigned) expect(asked).toEqual([]);
      expect(asked).not.toContain('form.signers.[].role');
    },
  );
  it('fit the forms of the rule sets, and leave no field of theirs out', () => {
    expect(ruleSets.flatMap((ruleSet) => checkForms(ruleSet, templates))).toEqual([]);
  });
  it('have a style sheet that loads nothing', () => {
    expect(css).not.toMatch(/@import|url\(|expression\(|<\//i);
    expect(css).toBe(readFileSync(`${TEMPLATES_DIR}/styles/form.css`, 'utf8'));
  });
});

describe.each(forms)('%s', (_, bound) => {
  const { sample } = bound.template;

  it('renders its sample completely, the same bytes each time', () => {
    const filled = fill(bound, sample);
    expect(filled.gaps).toEqual([]);
    const html = renderForm(bound, filled, css);
    expect(renderForm(bound, fill(bound, structuredClone(sample)), css)).toBe(html);
    expect(textOf(html)).not.toMatch(/undefined|null|NaN|\[object|\{\{|\}\}|Infinity/);
  });

  it('shows every value that a person gives for it', () => {
    const text = textOf(renderForm(bound, fill(bound, sample), css)).replace(/\s+/g, ' ');
    const used = new Set(
      bound.template.parsed.uses.filter(({ kind }) => kind === 'printed').map(({ path }) => path.join('.')),
    );
    for (const [name, value] of Object.entries(sample.fields ?? {}))
      if (typeof value === 'string' && used.has(name)) expect(text).toContain(value.replace(/\s+/g, ' '));
  });

  it('asks for nothing its sample does not have, and has nothing it does not ask for', () => {
    const view = formView(bound);
    const [entered, facts] = [view.entered, view.facts].map((list) => new Set(list.map(({ id }) => id)));
    for (const [part, name] of placesOf(sample)) expect((part === 'facts' ? facts : entered)?.has(name)).toBe(true);
    for (const { id, required } of view.entered) if (required) expect(Object.keys(sample.fields ?? {})).toContain(id);
    for (const { id, required } of view.facts) if (required) expect(Object.keys(sample.facts ?? {})).toContain(id);
  });

  const view = formView(bound);
  const needed: readonly Place[] = [
    ...view.facts.filter(({ required }) => required).map(({ id }): Place => ['facts', id]),
    ...view.entered.filter(({ required }) => required).map(({ id }): Place => ['fields', id]),
  ];
  it.each(needed)('without %s/%s it names that place and is not rendered', (...place) => {
    const filled = fill(bound, without(sample, place));
    expect(filled.gaps.map(({ pointer }) => pointer)).toContain(`/${place.join('/')}`);
    expect(filled.isComplete).toBe(false);
    expect(() => renderForm(bound, filled, css)).toThrow(expect.objectContaining({ code: 'form/incomplete' }));
  });

  it.each(placesOf(sample))('without %s/%s it is either whole or not made', (...place) => {
    const filled = fill(bound, without(sample, place));
    if (filled.isComplete) expect(textOf(renderForm(bound, filled, css))).not.toMatch(/undefined|null|NaN|\[object/);
    else expect(() => renderForm(bound, filled, css)).toThrow(expect.objectContaining({ code: 'form/incomplete' }));
  });

  it.each(placesOf(sample))('with %s/%s of a wrong type it says so', (part, name) => {
    const wrong = { ...sample, [part]: { ...sample[part], [name]: { wrong: ['type'] } } };
    const { gaps } = fill(bound, wrong);
    expect(gaps.some(({ pointer }) => pointer.startsWith(`/${part}/${name}`))).toBe(true);
    for (const { words } of gaps) expect(words.ko + words.en).not.toMatch(/\{\w+\}|undefined|\[object/);
  });

  it.each(view.computed.map(({ id }) => id))('does not let anyone type in %s', (id) => {
    const typed = { ...sample, fields: { ...sample.fields, [id]: '1' } };
    expect(fill(bound, typed).gaps).toEqual([
      expect.objectContaining({ code: 'form/bound-field', pointer: `/fields/${id}` }),
    ]);
  });
});
