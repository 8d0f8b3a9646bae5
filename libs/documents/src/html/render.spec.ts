import { compileRuleSet } from '#policy';
import { makeRuleSet } from '../../../../test/builders/rule-set.js';
import { bindForm, type BoundForm } from '../form/bind.js';
import { fillForm } from '../form/fill.js';
import { readTemplate } from '../template/read-template.js';
import { renderForm } from './render.js';

const label = { ko: '확인서 <1>', en: 'slip' };
const form = {
  id: 'slip',
  label,
  printed: true,
  signers: [],
  template: 'slip/v1',
  fields: [{ id: 'name', label }],
  source: ['product'],
};
const template = readTemplate({
  id: 'slip/v1',
  texts: {
    'form.json': JSON.stringify({ title: label, language: 'ko' }),
    'form.hbs': '<p>{{name}}</p>\n',
    'sample.json': '{}',
  },
});
const boundFor = (more: object): BoundForm =>
  bindForm(makeRuleSet({ forms: [{ ...form, ...more }] }), 'slip', new Map([[template.id, template]]));

function rendered(more: object = {}, css = 'p{color:red}', options = {}): string {
  const bound = boundFor(more);
  const filled = fillForm(bound, compileRuleSet(bound.ruleSet), { fields: { name: '<b>김하나</b>' } });
  return renderForm(bound, filled, css, options);
}

describe('the document of a form', () => {
  it('is whole: language, title, style, the filled template, and where it comes from', () => {
    const bound = boundFor({});
    expect(rendered()).toBe(`<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<title>확인서 &lt;1&gt;</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>p{color:red}</style>
</head>
<body>
<main class="form">
<p>&lt;b&gt;김하나&lt;/b&gt;</p>
</main>
<footer class="form-trace">
<span>확인서 &lt;1&gt;</span>
<span>서식 틀 slip/v1 (${template.hash.slice('sha256:'.length, 'sha256:'.length + 12)})</span>
<span>규정 test/1 (${bound.ruleSetHash.slice('sha256:'.length, 'sha256:'.length + 12)})</span>
<span>기준일 2024-01-01</span>
</footer>
</body>
</html>
`);
  });
  it('names the form by its number where it has one', () => {
    expect(rendered({ no: '서식 1' })).toContain('<span>서식 1 확인서 &lt;1&gt;</span>');
  });
  it('says on what day its values hold, and what was known, where that was asked', () => {
    const bound = boundFor({});
    const compiled = compileRuleSet(bound.ruleSet, { asOf: '2024-05-01', knownOn: '2024-04-30' });
    const filled = fillForm(bound, compiled, { fields: { name: '김하나' } });
    expect(renderForm(bound, filled, '')).toContain('<span>기준일 2024-05-01 (2024-04-30까지 알려진 값)</span>');
  });
  it('says when the notice prints no such form', () => {
    const mark = '원문에 서식이 없어 공고의 조항으로 만든 서식';
    expect(rendered({ printed: false })).toContain(`<p class="form-mark">${mark}</p>`);
    expect(rendered({ printed: true })).not.toContain(mark);
  });
  it('links the fonts it is told to, and nothing else', () => {
    expect(rendered({}, '', { fontsHref: '/fonts.css?"x' })).toContain(
      '<link rel="stylesheet" href="/fonts.css?&quot;x">',
    );
    expect(rendered()).not.toContain('<link');
  });
  it('is the same bytes for the same input', () => {
    expect(rendered()).toBe(rendered());
  });
  it('takes no style sheet that would end itself', () => {
    expect(() => rendered({}, 'p{}</style><script>')).toThrow(
      expect.objectContaining({ code: 'style/closes-element' }),
    );
  });

  it.each([
    '@import "x.css";',
    'p{background:url(http://e.x/y)}',
    'p{background:URL (x)}',
    'p{background:image-set("x" 1x)}',
    'p{background:u\\72l(x)}',
    '@\\69mport "x";',
  ])('loads nothing by its styles: %s', (css) =>
    expect(() => rendered({}, css)).toThrow(expect.objectContaining({ code: 'style/loads-something' })),
  );
});
