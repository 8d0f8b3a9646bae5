import { makeDocx } from '../../../../test/builders/office/docx.js';
import { makeHwpx } from '../../../../test/builders/office/hwpx.js';
import { p } from '../../../../test/builders/office/model.js';
import { makeRuleSet } from '../../../../test/builders/rule-set.js';
import type { AuthoredTemplate } from './authored-template.js';
import { bindWording, checkWording, type WordingProblem } from './check-wording.js';

const label = { ko: '확인서', en: 'slip' };
const form = {
  id: 'slip',
  label,
  printed: true,
  signers: [],
  fields: ['name', 'place'].map((id) => ({ id, label: { ko: `항목 ${id}`, en: id } })),
  source: ['product'],
};
const rules = makeRuleSet({ forms: [form] });
const authored = (source: string, more: Partial<AuthoredTemplate> = {}): AuthoredTemplate => ({
  id: 'slip/draft',
  form: 'slip',
  title: label,
  language: 'ko',
  source,
  sample: { fields: { name: '이햇살', place: '서울' } },
  office: {},
  ...more,
});
const told = (problems: readonly WordingProblem[]): string[] =>
  problems.map(({ severity, code, file, line, column }) => `${severity} ${code} ${file}:${line}:${column}`);
const found = (source: string, more: Partial<AuthoredTemplate> = {}): string[] =>
  told(checkWording(authored(source, more), rules).problems);

describe('a wording that is being written', () => {
  it('that fits its form and its sample has nothing wrong', () => {
    expect(found('<p>{{name}} {{place}}</p>')).toEqual([]);
  });
  it('has what its form lacks told at its place, and what it leaves out told once', () => {
    expect(found('<p>\n  {{nam}}</p>')).toEqual(['error form/unknown-placeholder form.hbs:2:5']);
    expect(found('<p>{{name}}</p>')).toEqual(['warning template/unused-fields form.hbs:1:1']);
  });
  it('is not held against the rules before it can be read', () => {
    expect(found('<p>{{nam}}')).toEqual(['error template/unbalanced form.hbs:1:1']);
  });
  it('has every gap of its sample told with its place in it', () => {
    const { problems } = checkWording(authored('{{name}}{{place}}', { sample: { fields: { name: '이햇살' } } }), rules);
    expect(problems).toMatchObject([
      { severity: 'error', code: 'template/sample-incomplete', file: 'sample.json', pointer: '/fields/place' },
    ]);
  });
  it('of a form that the rules do not have yet is kept from nothing, and that is said', () => {
    expect(found('{{anything}}', { form: 'new' })).toEqual(['warning template/form-not-there form.hbs:1:1']);
    expect(told(checkWording(authored('{{anything}}')).problems)).toEqual([]);
  });
  it('has the fields of its text and of its files told, with what is done with them', () => {
    const office = { hwpx: makeHwpx([p('{{name}} {{josa place "은/는"}}')]) };
    const { fields, office: ofFiles } = checkWording(
      authored('{{name}}{{#if place}}{{place}}{{/if}}', { office }),
      rules,
    );
    expect(fields).toEqual([
      { name: 'name', kinds: ['printed'] },
      { name: 'place', kinds: ['asked', 'printed'] },
    ]);
    expect(ofFiles).toEqual([
      {
        kind: 'hwpx',
        fields: [
          { name: 'name', kinds: ['printed'] },
          { name: 'place', kinds: ['josa'] },
        ],
      },
    ]);
  });
  it('has the faults of an office’s file told in that file, at paragraph and in words', () => {
    const office = { docx: makeDocx([p('가'), p('{{name}} {{colour}} {{place}}')]) };
    const { problems } = checkWording(authored('{{name}}{{place}}', { office }), rules);
    expect(problems.find(({ severity }) => severity === 'error')).toMatchObject({
      code: 'form/unknown-placeholder',
      file: 'form.docx',
      where: { ko: expect.stringContaining('form.docx') },
    });
    const left = { hwpx: makeHwpx([p('{{name}}')]) };
    expect(found('{{name}}{{place}}', { office: left })).toEqual([
      'warning office/left-out form.hwpx:1:1',
      'warning office/other-words form.hwpx:1:1',
    ]);
  });
  it('has an office’s file whose words are others told, with what each of them says', () => {
    const source = '<h2>목적</h2><p>지원금은 {{name}}에게 <b>3</b>회 준다.</p>{{#if place}}<p>{{place}}</p>{{/if}}';
    const said = (...lines: readonly string[]): readonly string[] => {
      const office = { hwpx: makeHwpx(lines.map((line) => p(line))) };
      const { problems } = checkWording(authored(source, { office }), rules);
      return problems.filter(({ code }) => code === 'office/other-words').map(({ words }) => words.ko);
    };
    const rest = ['{{#if place}}', '{{place}}', '{{/if}}'];
    // Where lines and blocks begin, brackets and blanks are of each file's own style.
    expect(said('(목적)', '지원금은', '{{ name }}에게 3회 준다', ...rest)).toEqual([]);
    for (const [others, shown] of [
      [['목적', '지원금은 {{name}}에게 4회 준다.', ...rest], '4회준다'],
      [['목적', '지원금은 {{name}}에게 3회 준다.', ...rest, '끝.'], '끝'],
      [['목적', '지원금은 {{name}}에게 3회', ...rest], '회{{place}}'],
      [['목적', '지원금은 {{place}}에게 3회 준다.', '{{#if place}}', '{{name}}', '{{/if}}'], '{{place}}에게'],
    ] as const) {
      const told = said(...others);
      expect(told).toHaveLength(1);
      expect(told[0]).toContain(shown);
    }
  });
  it('has a file that is none told as one, and the text all the same', () => {
    expect(found('{{name}}{{place}}은', { office: { hwpx: Buffer.from('x') } })).toEqual([
      'warning template/bare-particle form.hbs:1:18',
      'error office/not-a-zip form.hwpx:1:1',
    ]);
  });
  it('is bound only without an error', () => {
    expect('bound' in bindWording(authored('{{name}}{{place}}'), rules)).toBe(true);
    expect(bindWording(authored('{{nam}}'), rules)).toMatchObject({ problems: [{ code: 'form/unknown-placeholder' }] });
  });
});
