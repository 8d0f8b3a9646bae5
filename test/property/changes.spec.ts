import fc from 'fast-check';
import {
  applyChanges,
  canonicalJson,
  changesBetween,
  contentOfFiles,
  PolicyError,
  validateChanges,
  type Change,
  type VersionContent,
} from '#policy';
import { arbitraryEdits, edited } from '../builders/arbitrary-edits.js';
import { realRuleSets } from '../builders/real-rule-sets.js';

const seed = Number(process.env['SEED']);
const runs = Number(process.env['RUNS'] ?? 100);
const versions = (await realRuleSets()).folders.map(({ id, files }) => {
  const { content, diagnostics } = contentOfFiles(files, id);
  if (!content) throw new Error(JSON.stringify(diagnostics));
  // A few cases tell as much as hundreds.
  return [id, { ...content, cases: Object.fromEntries(Object.entries(content.cases).slice(0, 12)) }] as const;
});

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
/** Part by part; what is the very same object is not written out. */
function same(left: VersionContent, right: VersionContent): void {
  const partsOf = ({ ruleSet, cases }: VersionContent): Record<string, unknown> => ({ ...ruleSet, cases });
  const [some, others] = [partsOf(left), partsOf(right)];
  expect(Object.keys(some).sort()).toEqual(Object.keys(others).sort());
  for (const [part, json] of Object.entries(some))
    if (json !== others[part]) expect(canonicalJson(json)).toBe(canonicalJson(others[part]));
}

describe.each(versions)(`%s, edited at random (SEED=${seed})`, (_id, content) => {
  frozen(content);

  it('becomes the edited version by the changes between them, and itself again by those back', () => {
    fc.assert(
      fc.property(arbitraryEdits, (edits) => {
        const after = frozen(edited(content, edits));
        const changes = frozen(changesBetween(content, after));
        same(applyChanges(content, changes), after);
        same(applyChanges(after, changesBetween(after, content)), content);
        if (changes.length > 0) expect(validateChanges(changes)).toEqual([]);
      }),
      { numRuns: runs, seed },
    );
  });

  it('goes from one edited version to another', () => {
    fc.assert(
      fc.property(arbitraryEdits, arbitraryEdits, (one, other) => {
        const [before, after] = [edited(content, one), edited(content, other)];
        same(applyChanges(before, changesBetween(before, after)), after);
      }),
      { numRuns: runs, seed },
    );
  });

  it('has nothing to change to become itself, nor a copy of itself', () => {
    expect(changesBetween(content, content)).toEqual([]);
    expect(changesBetween(content, structuredClone(content))).toEqual([]);
  });
});

describe(`places as anybody may write them (SEED=${seed})`, () => {
  const content = versions[0]?.[1] as VersionContent;
  const step = fc.oneof(
    fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      '',
      '~',
      '~2',
      '~0',
      '~1',
      'length',
      '0',
      '-1',
    ),
    fc.constantFrom(...Object.keys(content.ruleSet), 'cases', 'id', 'values', 'rows', 'label', 'ko'),
    fc.string({ maxLength: 6 }),
  );
  const at = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.array(step, { maxLength: 5 }).map((steps) => steps.join('/')),
  );
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constant(JSON.parse('{"__proto__":{"polluted":1}}')),
    fc.constant(JSON.parse('[{"constructor":{"prototype":{"polluted":1}}}]')),
  );
  const change = fc.oneof(
    fc.record({ at, set: value, after: fc.option(step, { nil: null }) }, { requiredKeys: ['at', 'set'] }),
    fc.record({ at, remove: fc.constant(true as const) }),
    fc.record({ at, move: fc.constant(true as const), after: fc.option(step, { nil: null }) }),
    fc.record({ at, from: fc.constant('2025-01-01'), value, source: fc.constant(['product']) }),
    fc.record({ at }),
  );

  it('are refused as a PolicyError that names the change, or change something; nothing leaks into a prototype', () => {
    const before = canonicalJson(content);
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        try {
          applyChanges(content, changes as Change[]);
        } catch (error) {
          expect(error).toBeInstanceOf(PolicyError);
          expect((error as PolicyError).pointer).toMatch(/^\/changes\/\d+\/at$/);
        }
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: runs * 20, seed },
    );
    expect(canonicalJson(content)).toBe(before);
  });
});
