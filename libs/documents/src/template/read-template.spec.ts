import { readTemplate } from './read-template.js';

const title = { ko: '확인서', en: 'slip' };
const texts = {
  'form.json': JSON.stringify({ title, language: 'ko' }),
  'form.hbs': '{{a}}',
  'sample.json': '{"fields":{"a":"x"}}',
};
const readWith = (more: Record<string, string | undefined>): ReturnType<typeof readTemplate> => {
  const all = Object.entries({ ...texts, ...more }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return readTemplate({ id: 'slip/v1', texts: Object.fromEntries(all) });
};

describe('reading the folder of a template', () => {
  it('gives its parts', () => {
    expect(readWith({})).toMatchObject({
      id: 'slip/v1',
      form: 'slip',
      version: 'v1',
      title,
      language: 'ko',
      source: '{{a}}',
      sample: { fields: { a: 'x' } },
      warnings: [],
      hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
  });
  it('names what it says by its hash: another text is another hash, another sample is not', () => {
    expect(readWith({ 'form.hbs': '{{a}}.' }).hash).not.toBe(readWith({}).hash);
    expect(readWith({ 'sample.json': '{}' }).hash).toBe(readWith({}).hash);
  });
  it.each([
    [{ 'form.hbs': undefined }, 'template/missing-file', '/form.hbs'],
    [{ 'sample.json': undefined }, 'template/missing-file', '/sample.json'],
    [{ 'notes.txt': '' }, 'template/unknown-file', '/notes.txt'],
    [{ 'form.json': '{' }, 'template/wrong-file', '/form.json'],
    [{ 'form.json': '{}' }, 'template/wrong-file', '/form.json'],
    [{ 'form.json': JSON.stringify({ title, language: 'en' }) }, 'template/wrong-file', '/form.json/language'],
    [{ 'form.json': JSON.stringify({ title, language: 'ko', x: 1 }) }, 'template/wrong-file', '/form.json'],
    [{ 'sample.json': '[]' }, 'template/wrong-file', '/sample.json'],
    [{ 'sample.json': '{"field":{}}' }, 'template/wrong-file', '/sample.json'],
  ])('refuses %j with %s at %s', (more, code, pointer) => {
    expect(() => readWith(more)).toThrow(expect.objectContaining({ code, pointer }));
  });
  it('refuses a text with errors and tells them all, in the order they stand', () => {
    const problems = [
      expect.objectContaining({ code: 'template/partial', line: 1, column: 1 }),
      expect.objectContaining({ code: 'template/forbidden-element', line: 2, column: 1 }),
    ];
    expect(() => readWith({ 'form.hbs': '{{> x}}\n<script></script>' })).toThrow(
      expect.objectContaining({ code: 'template/refused', problems }),
    );
  });
});
