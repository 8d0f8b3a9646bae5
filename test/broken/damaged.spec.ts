import fc from 'fast-check';
import { check, parseRuleSet } from '#policy';
import { brokenFiles, filesWith, type Broken } from '../builders/broken-files.js';
import { leadsSomewhere } from '../builders/pointers.js';

const seed = Number(process.env['SEED']);
const numRuns = Number(process.env['RUNS'] ?? 300);

interface Spot {
  readonly file: string;
  readonly path: readonly string[];
  readonly value: unknown;
}
const base = filesWith({ file: '' });
const spotsIn = (file: string, value: unknown, path: readonly string[] = []): Spot[] => [
  { file, path, value },
  ...Object.entries(typeof value === 'object' && value !== null ? value : {}).flatMap(([key, inner]) =>
    spotsIn(file, inner, [...path, key]),
  ),
];
const spots = Object.entries(base)
  .flatMap(([file, text]) => spotsIn(file, JSON.parse(text)))
  .filter(({ path }) => path.length > 0);
const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);

/** Damage that the schema may let through: a part is lost, or stands where another of its kind should. */
const damage = fc.constantFrom(...spots).chain((spot) =>
  fc.record({
    spot: fc.constant(spot),
    other: fc.option(fc.constantFrom(...spots.filter(({ value }) => kindOf(value) === kindOf(spot.value)))),
  }),
);

function damaged(damages: readonly { spot: Spot; other: Spot | null }[]): Record<string, unknown> {
  const files = Object.fromEntries(Object.entries(base).map(([file, text]) => [file, JSON.parse(text) as unknown]));
  for (const { spot, other } of damages) {
    const last = spot.path.at(-1) ?? '';
    const holder = spot.path
      .slice(0, -1)
      .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], files[spot.file]);
    if (typeof holder !== 'object' || holder === null) continue;
    if (other) (holder as Record<string, unknown>)[last] = structuredClone(other.value);
    else if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else Reflect.deleteProperty(holder, last);
  }
  return files;
}

/** The base with two mistakes; undefined where the first takes away the place of the second. */
function bothMade(one: Broken, other: Broken): Record<string, string> | undefined {
  try {
    return filesWith({ file: '', change: [...(one.change ?? []), ...(other.change ?? [])] });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

describe(`a damaged rule set (SEED=${seed})`, () => {
  it('is told about, never thrown at, and at places that are there', () => {
    const property = fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const files = damaged(damages);
      const { ruleSet, cases, diagnostics } = parseRuleSet(files);
      // A decision under another id stands in a file of another name.
      if (!ruleSet || diagnostics.length > 0) return;
      const names = new Set(Object.keys(files));
      for (const { file, pointer } of check(ruleSet, { cases })) {
        if (names.has(file) && !file.startsWith('cases/'))
          expect([file, pointer, leadsSomewhere(JSON.stringify(files[file]), pointer)]).toEqual([file, pointer, true]);
      }
    });
    fc.assert(property, { seed, numRuns });
  });

  it('is never thrown at for two mistakes at once either', () => {
    const mistakes = brokenFiles().flatMap(([, mistake]) => (mistake.change ? [mistake] : []));
    const property = fc.property(fc.constantFrom(...mistakes), fc.constantFrom(...mistakes), (one, other) => {
      const texts = bothMade(one, other);
      if (!texts) return;
      const files = Object.fromEntries(
        Object.entries(texts).map(([file, text]) => [file, JSON.parse(text) as unknown]),
      );
      const { ruleSet, cases } = parseRuleSet(files);
      if (ruleSet) check(ruleSet, { cases });
    });
    fc.assert(property, { seed, numRuns });
  });
});
