import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from './en/index.js';
import { ko } from './ko/index.js';

interface Texts {
  readonly [key: string]: string | Texts;
}

const flat = (texts: Texts, before = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[before + key, text] as [string, string]] : flat(text, `${before}${key}.`),
  );
const korean = new Map(flat(ko));
const english = new Map(flat(en));
/** English tells one from several, Korean does not. */
const asked = (key: string): string => key.replace(/_(one|other)$/, '');
const keysOf = (texts: ReadonlyMap<string, string>): string[] => [...new Set([...texts.keys()].map(asked))].sort();

const sources = join(process.cwd(), 'apps/console/src');
const code = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.(spec|gen)\.tsx?$/.test(file) && !/^i18n[\\/](ko|en)/.test(file))
  .map((file) => readFileSync(join(sources, file), 'utf8'))
  .join('\n');
/** Keys as they stand in the code; `${…}` of a key put together at run time becomes a wildcard. */
const used = [...code.matchAll(/\bt\(\s*(['"`])([^'"`]+)\1/g)].map(([, , key = '']) => key);
const patterns = used.map((key) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[^.]+')}$`));

describe('the texts', () => {
  it('are there in both languages', () => {
    expect(keysOf(english)).toEqual(keysOf(korean));
  });

  it('that the code asks for are there', () => {
    const keys = keysOf(korean);
    expect(used.filter((_, index) => !keys.some((key) => patterns[index]?.test(key)))).toEqual([]);
    expect(used.length).toBeGreaterThan(100);
  });

  it('are all asked for by the code', () => {
    expect(keysOf(korean).filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  it('take the same values in both languages', () => {
    const placeholders = (text = ''): string[] =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();
    // One of something may be told without its number.
    const differing = [...english].filter(([key, text]) => {
      if (key.endsWith('_one')) return false;
      const other = korean.get(key) ?? korean.get(`${asked(key)}_other`);
      return JSON.stringify(placeholders(text)) !== JSON.stringify(placeholders(other));
    });
    expect(differing).toEqual([]);
  });

  it('are Korean in Korean and never empty', () => {
    const isNamed = (key: string): boolean => key === 'shell.otherLanguage' || key.startsWith('unit.');
    const letters = (text: string): string => text.replace(/\{\{\w+\}\}/g, '').replace(/[^A-Za-z가-힣]/g, '');
    const notKorean = [...korean].filter(([key, text]) => !isNamed(key) && /^[A-Za-z]+$/.test(letters(text)));
    expect(notKorean).toEqual([]);
    const notEnglish = [...english].filter(([key, text]) => !isNamed(key) && (text === '' || /[가-힣]/.test(text)));
    expect(notEnglish).toEqual([]);
  });
});
