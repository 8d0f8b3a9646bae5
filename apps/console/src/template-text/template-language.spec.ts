import { ensureSyntaxTree } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { highlightTree, tagHighlighter, tags } from '@lezer/highlight';
import { templateLanguage } from './template-language.js';

const shown = tagHighlighter([
  { tag: tags.tagName, class: 'tag' },
  { tag: tags.attributeName, class: 'attribute' },
  { tag: tags.string, class: 'string' },
  { tag: tags.keyword, class: 'keyword' },
  { tag: tags.variableName, class: 'name' },
  { tag: tags.brace, class: 'brace' },
  { tag: tags.comment, class: 'comment' },
]);

function colours(doc: string): readonly string[] {
  const state = EditorState.create({ doc, extensions: [templateLanguage] });
  const tree = ensureSyntaxTree(state, doc.length, 1_000);
  const found: string[] = [];
  if (tree !== null) highlightTree(tree, shown, (from, to, is) => found.push(`${is} ${doc.slice(from, to)}`));
  return found;
}

describe('the colours of a template', () => {
  it('tell tags, braces, what is done and what with', () => {
    expect(colours('<p class="a">총 {{won total}}</p>')).toEqual([
      'tag <p',
      'attribute class',
      'string ="a"',
      'tag >',
      'brace {{',
      'keyword won',
      'name total',
      'brace }}',
      'tag </p>',
    ]);
  });

  it('tell a block, its condition and a value inside a tag', () => {
    expect(colours('{{#if (eq stage.id "planned")}}<p id="{{name}}">')).toEqual([
      'brace {{#',
      'keyword if',
      'keyword eq',
      'name stage.id',
      'string "planned"',
      'brace }}',
      'tag <p',
      'attribute id',
      'string ="',
      'brace {{',
      'name name',
      'brace }}',
      'string "',
      'tag >',
    ]);
  });

  it('leave a comment whole, over lines', () => {
    expect(colours('{{!-- 첫 줄\n{{won a}} --}}{{b}}').join('|')).toContain('comment');
    expect(colours('{{!-- 첫 줄\n{{won a}} --}}{{b}}').slice(-3)).toEqual(['brace {{', 'name b', 'brace }}']);
  });
});
