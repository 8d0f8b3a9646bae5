import { diagnosticMessages, messageCodes } from '#policy';
import { brokenFiles, earned, filesWith } from '../builders/broken-files.js';
import { leadsSomewhere } from '../builders/pointers.js';

const broken = brokenFiles();
const places = (found: readonly { code: string; file: string; pointer: string }[]): string[] =>
  found.map(({ code, file, pointer }) => `${code} ${file}#${pointer}`).sort();

/** Its mistake is a file of four million characters: `read-json.spec.ts` makes one. */
const TOO_LONG = 'json/too-long';
/** Mistakes of size: `limits.spec.ts` makes them. */
const isOfSize = (code: string): boolean => code.startsWith('limit/');

describe('the base of the broken files', () => {
  it('earns nothing', () => {
    expect(places(earned(filesWith({ file: '' })))).toEqual([]);
  });
});

describe('broken files', () => {
  it.each(broken)('%s earns its diagnostic at its place, and only what follows from it', (_, mistake) => {
    const found = earned(filesWith(mistake));
    expect(places(found)).toEqual(places([mistake, ...(mistake.also ?? [])]));
    const own = found.filter(({ code }) => code === mistake.code);
    expect(own.map(({ severity }) => severity)).toContain(mistake.severity);
  });

  it.each(broken.filter(([, { text }]) => text === undefined))('%s is told at places that are there', (_, mistake) => {
    const texts = filesWith(mistake);
    const lost = earned(texts).filter(({ file, pointer }) => pointer !== '' && !leadsSomewhere(texts[file], pointer));
    expect(lost).toEqual([]);
  });

  it.each(broken)('%s is told in whole sentences, in both languages', (_, mistake) => {
    for (const { words } of earned(filesWith(mistake))) {
      expect(words.ko).toMatch(/\p{Script=Hangul}/u);
      expect([words.ko, words.en].join()).not.toMatch(/\{\w+\}|undefined|\[object/);
    }
  });

  it('there is one for every code, named after it', () => {
    const reading = messageCodes.filter((code) => code.startsWith('json/') && code !== TOO_LONG);
    const wanted = [...reading, ...Object.keys(diagnosticMessages).filter((code) => !isOfSize(code))].sort();
    expect(broken.map(([, { code }]) => code).sort()).toEqual(wanted);
    expect(broken.map(([name]) => name)).toEqual(broken.map(([, { code }]) => `${code.replaceAll('/', '-')}.json`));
  });
});
