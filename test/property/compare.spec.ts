import fc from 'fast-check';
import {
  applyChanges,
  changesBetween,
  compareContents,
  contentOfFiles,
  oldNewTable,
  yearValues,
  type Change,
  type VersionContent,
} from '#policy';
import { arbitraryEdits, edited } from '../builders/arbitrary-edits.js';
import { realRuleSets } from '../builders/real-rule-sets.js';

const seed = Number(process.env['SEED']);
const runs = Number(process.env['RUNS'] ?? 60);
const versions = (await realRuleSets()).folders.map(({ id, files }) => {
  const { content } = contentOfFiles(files, id);
  if (!content) throw new Error(`${id} not read`);
  return [id, { ...content, cases: Object.fromEntries(Object.entries(content.cases).slice(0, 12)) }] as const;
});

const isRelated = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);

/** @returns the changes told that only the last net caught: they are called by their address */
function held(before: VersionContent, after: VersionContent): readonly string[] {
  const told = compareContents(before, after);
  const changes = changesBetween(before, after);
  expect(told.length > 0).toBe(changes.length > 0);
  for (const { at } of changes) expect([at, told.some((one) => isRelated(one.at, at))]).toEqual([at, true]);
  for (const { sentence, where, before: old, after: now, kind } of told) {
    for (const language of ['ko', 'en'] as const) {
      expect(sentence[language]).toMatch(/[.!?…’”]$/);
      expect(sentence[language]).not.toMatch(/undefined|\[object/);
      expect(where[language]).not.toBe('');
    }
    if (kind === 'changed') expect(old).not.toEqual(now);
  }
  return told.filter(({ at, where }) => where.ko === at).map(({ at }) => at);
}

/** Undefined where another change needs that one. */
function withoutOne(content: VersionContent, changes: readonly Change[], one: Change): VersionContent | undefined {
  try {
    return applyChanges(
      content,
      changes.filter((change) => change !== one),
    );
  } catch {
    return undefined;
  }
}

describe.each(versions)(`%s beside itself edited at random (SEED=${seed})`, (_id, content) => {
  it('has every difference told in both languages, and none where there is none', () => {
    expect(compareContents(content, structuredClone(content))).toEqual([]);
    fc.assert(
      fc.property(arbitraryEdits, (edits) => {
        expect(held(content, edited(content, edits))).toEqual([]);
      }),
      { numRuns: runs, seed },
    );
  });

  it('fills the table of old and new text with all of it, and lists what a year may change, whatever stands there', () => {
    fc.assert(
      fc.property(arbitraryEdits, (edits) => {
        const after = edited(content, edits);
        const rows = oldNewTable(content, after);
        for (const { at } of compareContents(content, after))
          expect([at, rows.some((row) => isRelated(row.at, at))]).toEqual([at, true]);
        for (const { valueHash } of yearValues(after, content)) expect(valueHash).toMatch(/^sha256:/);
      }),
      { numRuns: Math.ceil(runs / 2), seed },
    );
  });

  it('hides no change behind another: without any one of them, something else is told', () => {
    fc.assert(
      fc.property(arbitraryEdits, (edits) => {
        const after = edited(content, edits);
        const [changes, told] = [changesBetween(content, after), JSON.stringify(compareContents(content, after))];
        for (const one of changes.slice(0, 12)) {
          const others = withoutOne(content, changes, one);
          if (others)
            expect([one.at, JSON.stringify(compareContents(content, others)) === told]).toEqual([one.at, false]);
        }
      }),
      { numRuns: Math.ceil(runs / 3), seed },
    );
  });
});
