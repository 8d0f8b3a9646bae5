import { putAt } from './usable-field.js';

const total = { path: 'total' };
const members = { path: 'members' };
const name = { path: 'name', list: 'members' };
const textAt = (before: string, field: typeof name | typeof total, snippet: string): string | undefined =>
  putAt(before, field, snippet)?.text;

describe('a field put into a template', () => {
  it('is written as the service says at the top, also inside a condition', () => {
    expect(textAt('', total, '{{won total}}')).toBe('{{won total}}');
    expect(textAt('{{#if grant}}', total, '{{won total}}')).toBe('{{won total}}');
  });

  it('is reached from within a loop by ../, one for each block in between', () => {
    expect(textAt('{{#each members}}', total, '{{won total}}')).toBe('{{won ../total}}');
    expect(textAt('{{#each members}}{{#with home}}', total, '{{won total}}')).toBe('{{won ../../total}}');
    expect(textAt('{{#each members}}{{#with home}}', name, '{{name}}')).toBe('{{../name}}');
  });

  it('of a list can be had inside its loop only', () => {
    expect(textAt('{{#each members}}', name, '{{name}}')).toBe('{{name}}');
    expect(textAt('{{#each members}}{{/each}}', name, '{{name}}')).toBeUndefined();
    expect(textAt('{{#each signers}}', name, '{{name}}')).toBeUndefined();
  });

  it('changes neither a longer name nor what stands in quotes', () => {
    expect(textAt('{{#each members}}', total, '{{check total "total"}}{{won totalWon}}')).toBe(
      '{{check ../total "total"}}{{won totalWon}}',
    );
  });

  it('leaves the cursor behind it, or where something is to be written into it', () => {
    expect(putAt('', total, '{{won total}}')).toEqual({ text: '{{won total}}', cursor: 13 });
    expect(putAt('', members, '{{#if members}}…{{/if}}')).toEqual({ text: '{{#if members}}{{/if}}', cursor: 15 });
  });
});
