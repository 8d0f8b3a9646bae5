import { makeRuleSet } from '../../../../test/builders/rule-set.js';
import { readTemplate } from '../template/read-template.js';
import { checkForms } from './check-forms.js';

const label = { ko: '확인서', en: 'slip' };
const field = (id: string): object => ({ id, label });
const form = {
  id: 'slip',
  label,
  printed: true,
  signers: [],
  template: 'slip/v1',
  fields: [field('name')],
  source: ['product'],
};

function found(source: string, more: object = {}): readonly string[] {
  const texts = {
    'form.json': JSON.stringify({ title: label, language: 'ko' }),
    'form.hbs': source,
    'sample.json': '{}',
  };
  const template = readTemplate({ id: 'slip/v1', texts });
  const ruleSet = makeRuleSet({
    forms: [
      { ...form, id: 'plain', template: undefined },
      { ...form, ...more },
    ],
  });
  return checkForms(ruleSet, new Map([[template.id, template]])).map(
    ({ severity, code, file, pointer }) => `${severity} ${code} ${file}#${pointer}`,
  );
}

describe('checking forms against their templates', () => {
  it('says nothing of forms that fit, and of forms without a template', () => {
    expect(found('{{name}}')).toEqual([]);
  });
  it('tells every name that the form lacks', () => {
    expect(found('{{colour}}{{size}}')).toEqual([
      'error form/unknown-placeholder forms.json#/forms/1/template',
      'error form/unknown-placeholder forms.json#/forms/1/template',
    ]);
  });
  it('tells a value used as what it is not', () => {
    expect(found('{{date name}}')).toEqual(['error form/type-clash forms.json#/forms/1/template']);
  });
  it('warns of a field that is never printed', () => {
    expect(found('x')).toEqual(['warning form/unused-field forms.json#/forms/1/fields/0']);
  });
  it('tells grounds that the form lacks, and warns of those never printed', () => {
    expect(found('{{name}}{{join grounds.aim ", "}}')).toEqual([
      'error form/unknown-placeholder forms.json#/forms/1/template',
    ]);
    expect(found('{{name}}', { grounds: { aim: ['F-001-01'] } })).toEqual([
      'warning form/unused-grounds forms.json#/forms/1/grounds/aim',
    ]);
  });
  it('takes a field for printed that a signer’s line prints', () => {
    const signers = [{ role: 'reader', label, name: 'name' }];
    expect(found('{{#each form.signers}}{{name}}{{/each}}', { signers })).toEqual([]);
  });
  it('warns of what the template itself is warned of', () => {
    expect(found('{{name}}은')).toEqual(['warning template/bare-particle forms.json#/forms/1/template']);
  });
  it('tells a template that is not there, or is of another form', () => {
    expect(found('x', { template: 'slip/v2' })).toEqual(['error form/unknown-template forms.json#/forms/1/template']);
    expect(found('x', { id: 'card' })).toEqual(['error form/wrong-template forms.json#/forms/1/template']);
  });
  it('tells a field with a name that every form has', () => {
    expect(found('x', { fields: [field('form')] })).toEqual([
      'error form/reserved-field forms.json#/forms/1/fields/0/id',
    ]);
  });
});
