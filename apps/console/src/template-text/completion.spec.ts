import { completionsAt } from './completion.js';
import type { UsableField } from './usable-field.js';

const fields: readonly UsableField[] = [
  {
    path: 'total',
    label: '합계',
    kind: '금액',
    snippets: [{ text: '{{won total}}' }, { text: '{{wonWords total}}', label: '한글 금액' }],
  },
  { path: 'members', label: '구성원', kind: '목록', snippets: [{ text: '{{#each members}}\n{{/each}}' }] },
  { path: 'name', list: 'members', label: '이름', kind: '글', snippets: [{ text: '{{name}}' }] },
];

/** What is offered where `|` stands, each as the text would be then. */
function offered(marked: string): readonly string[] | undefined {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = completionsAt(text, at, fields);
  return found?.items.map((item) => text.slice(0, found.from) + item.text + text.slice(found.to));
}

describe('what is offered while a template is typed', () => {
  it('is nothing outside of braces, nor once they are closed', () => {
    expect(offered('총 |')).toBeUndefined();
    expect(offered('{{won total}}|')).toBeUndefined();
  });

  it('is whole braces, with the helper that prints the field as its kind is printed', () => {
    expect(offered('총 {{|')).toEqual(['총 {{won total}}', '총 {{wonWords total}}']);
  });

  it('takes in the braces that the editor has closed by itself', () => {
    expect(offered('총 {{to|}}원')?.[0]).toBe('총 {{won total}}원');
  });

  it('is the blocks behind {{#, and the end of the innermost open one behind {{/', () => {
    expect(offered('{{#|}}')).toEqual(['{{#each members}}\n{{/each}}']);
    expect(offered('{{#each members}}{{#if name}}{{/|}}')).toEqual(['{{#each members}}{{#if name}}{{/if}}']);
    expect(offered('{{/|}}')).toEqual([]);
  });

  it('is names alone behind a helper, and nothing in its quotes', () => {
    expect(offered('{{won t|}}')).toEqual(['{{won total}}', '{{won members}}']);
    expect(offered('{{#if (eq to|')).toEqual(['{{#if (eq total', '{{#if (eq members']);
    expect(offered('{{josa total "|}}')).toBeUndefined();
    expect(offered('{{josa total "은 |}}')).toBeUndefined();
  });

  it('is what can be had inside a loop, and what is outside by ../', () => {
    expect(offered('{{#each members}}{{|}}')).toEqual([
      '{{#each members}}{{won ../total}}',
      '{{#each members}}{{wonWords ../total}}',
      '{{#each members}}{{name}}',
    ]);
  });
});
