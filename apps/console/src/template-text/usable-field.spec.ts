import { cursorIn, snippetAt, type UsableField } from './usable-field.js';

const total: UsableField = { path: 'total', label: '합계', kind: '금액', snippet: '{{won total}}' };
const members: UsableField = {
  path: 'members',
  label: '구성원',
  kind: '목록',
  snippet: '{{#each members}}\n  \n{{/each}}',
};
const name: UsableField = { path: 'name', list: 'members', label: '이름', kind: '글', snippet: '{{name}}' };

describe('a field put into a template', () => {
  it('is written as the service says at the top, also inside a condition', () => {
    expect(snippetAt('', total)).toBe('{{won total}}');
    expect(snippetAt('{{#if grant}}', total)).toBe('{{won total}}');
  });

  it('is reached from within a loop by ../, one for each block in between', () => {
    expect(snippetAt('{{#each members}}', total)).toBe('{{won ../total}}');
    expect(snippetAt('{{#each members}}{{#with home}}', total)).toBe('{{won ../../total}}');
    expect(snippetAt('{{#each members}}{{#with home}}', name)).toBe('{{../name}}');
  });

  it('of a list can be had inside its loop only', () => {
    expect(snippetAt('{{#each members}}', name)).toBe('{{name}}');
    expect(snippetAt('{{#each members}}{{/each}}', name)).toBeUndefined();
    expect(snippetAt('{{#each signers}}', name)).toBeUndefined();
  });

  it('changes neither a longer name nor what stands in quotes', () => {
    const field = { ...total, snippet: '{{check total "total"}}{{won totalWon}}' };
    expect(snippetAt('{{#each members}}', field)).toBe('{{check ../total "total"}}{{won totalWon}}');
  });

  it('leaves the cursor behind it, or inside the block that it opens', () => {
    expect(cursorIn(total.snippet)).toBe(total.snippet.length);
    expect(members.snippet.slice(0, cursorIn(members.snippet))).toBe('{{#each members}}\n  ');
  });
});
