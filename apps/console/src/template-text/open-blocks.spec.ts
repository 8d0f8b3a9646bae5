import { openBlocks } from './open-blocks.js';

describe('the blocks around a place of a template', () => {
  it('are those that began before it and have not ended', () => {
    expect(openBlocks('{{#each members}}{{#if leader}}장{{/if}} {{#if name}}')).toEqual([
      { name: 'each', about: 'members' },
      { name: 'if', about: 'name' },
    ]);
  });

  it('are none where all are closed, or only told of in a comment', () => {
    expect(openBlocks('{{#each members}}{{/each}}{{!-- {{#if a}} --}}{{! {{#if b }}')).toEqual([]);
  });

  it('name nothing where a condition stands in brackets, and are not closed by another’s end', () => {
    expect(openBlocks('{{#if (eq stage.id "planned")}}{{/each}}')).toEqual([{ name: 'if', about: '' }]);
  });
});
