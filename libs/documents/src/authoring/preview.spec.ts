import { compileRuleSet } from '#policy';
import { readTemplatesDirectory } from '#documents/files';
import { realContents } from '../../../../test/builders/real-rule-sets.js';
import { bindForm } from '../form/bind.js';
import { readTemplates } from '../template/read-template.js';
import { previewForm, previewUnbound } from './preview.js';

const { css, folders } = await readTemplatesDirectory('templates');
const templates = readTemplates(folders);
const forms = (await realContents()).flatMap(({ ruleSet }) =>
  ruleSet.forms.flatMap(({ id, template }) =>
    template === undefined ? [] : [[`${ruleSet.manifest.id}/${id}`, bindForm(ruleSet, id, templates)] as const],
  ),
);
const marksOf = (html: string): string[] => [...html.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, label = '']) => label);
const bodyOf = (html: string): string => /<main class="form">([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';

describe('the preview of a wording', () => {
  it.each(forms)('%s is shown whole with its sample, and no mark', (_, bound) => {
    const shown = previewForm(bound, compileRuleSet(bound.ruleSet), bound.template.sample, css);
    expect([shown.isComplete, shown.gaps, marksOf(shown.html)]).toEqual([true, [], []]);
  });
  it.each(forms)('%s is shown without any data, each missing value marked by its Korean name', (_, bound) => {
    const shown = previewForm(bound, compileRuleSet(bound.ruleSet), {}, css);
    const marks = marksOf(bodyOf(shown.html));
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark).toMatch(/[가-힣□]/);
    expect(shown.html).not.toMatch(/[\ufdd0-\ufdef]|undefined|\[object|NaN/);
    expect(shown.isComplete).toBe(false);
    const labels = new Set(shown.gaps.filter(({ field }) => field !== '').map(({ label }) => label.ko));
    expect([...labels].filter((label) => marks.includes(label)).length).toBeGreaterThan(0);
  });
  it.each(forms)('%s is shown with data of a wrong kind as it is without them', (_, bound) => {
    const wrong = Object.fromEntries(
      Object.entries(bound.template.sample).map(([part, values]) => [
        part,
        Object.fromEntries(Object.keys(values as object).map((name) => [name, { wrong: ['kind'] }])),
      ]),
    );
    const shown = previewForm(bound, compileRuleSet(bound.ruleSet), wrong, css);
    expect(shown.isComplete).toBe(false);
    expect(marksOf(bodyOf(shown.html)).length).toBeGreaterThan(0);
  });

  const authored = {
    id: 'new/draft',
    form: 'new',
    title: { ko: '새 서식', en: 'New form' },
    language: 'ko',
    sample: {},
    office: {},
  } as const;
  it('of a form that no rules have shows the fields as they are, and marks what is missing', () => {
    const source =
      '<p title="{{a}}">{{a}} {{won b}} {{#each rows}}{{x}},{{/each}} {{check c "y"}} {{join words ", "}} {{d.e}}</p>';
    const shown = previewUnbound({ ...authored, source }, { a: '<b>', rows: [{ x: '가' }, {}] }, css);
    expect('html' in shown && bodyOf(shown.html)).toContain(
      '<p title="&lt;b&gt;">&lt;b&gt; <mark>b</mark> 가,<mark>rows.1.x</mark>, <mark>□</mark> <mark>words</mark> <mark>d.e</mark></p>',
    );
  });
  it('puts no element into an attribute whose value is missing', () => {
    const shown = previewUnbound({ ...authored, source: '<p title="{{a}}">{{b}}</p>' }, {}, css);
    expect('html' in shown && bodyOf(shown.html)).toContain('<p title="a"><mark>b</mark></p>');
  });
  it('of a text with an error is not made', () => {
    expect(previewUnbound({ ...authored, source: '{{{a}}}' }, {}, css)).toMatchObject({
      problems: [{ code: 'template/unescaped' }],
    });
  });
});
