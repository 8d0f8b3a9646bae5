import { documentMessages, wordsOf } from './messages.js';

const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

describe('what this lib says', () => {
  it.each(Object.entries(documentMessages))('%s is said in both languages, with the same details', (_, { ko, en }) => {
    expect(ko).toMatch(/\p{Script=Hangul}/u);
    expect(en).toMatch(/[a-z] [a-z]/);
    expect(placeholders(ko)).toEqual(placeholders(en));
  });
  it('fills each language with its own words', () => {
    const label = { ko: '이름', en: 'name' };
    expect(wordsOf('form/reserved-field', { field: label }).ko).toContain('“이름”');
    expect(wordsOf('form/reserved-field', { field: label }).en).toContain('“name”');
  });
  it('shows an unknown code as itself', () => {
    expect(wordsOf('toString', {})).toEqual({ ko: 'toString', en: 'toString' });
  });
});
