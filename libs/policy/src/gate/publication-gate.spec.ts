import type { CaseResult } from '../cases/case-result.js';
import type { Diagnostic } from '../check/diagnostic.js';
import type { CoverageItem } from '../coverage/coverage-item.js';
import { messageCodes } from '../messages.js';
import type { GateInput, ObstacleCode, ValueToConfirm } from './obstacle.js';
import { publicationGate } from './publication-gate.js';

const words = { ko: '시험', en: 'test' };
const finding = (severity: Diagnostic['severity'], more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'value/unit',
  severity,
  file: 'parameters.json',
  pointer: '/parameters/cap',
  words,
  ...more,
});
const green: CaseResult = { id: 'JE-01', title: 'one', decision: 'grant', passes: true, differences: [] };
const red: CaseResult = { ...green, id: 'JE-02', passes: false };
const shown: CoverageItem = {
  at: 'decisions/grant/require/members',
  kind: 'rule',
  decision: 'grant',
  label: words,
  sides: [
    { side: 'met', cases: ['JE-01'] },
    { side: 'notMet', cases: ['JE-02'] },
  ],
  isCovered: true,
};
const unshown: CoverageItem = { ...shown, sides: [{ side: 'met', cases: [] }], isCovered: false };
const cap: ValueToConfirm = { at: 'parameters/cap', valueHash: 'sha256:1' };

/** All is well: whatever a test changes is the only thing in the way. */
const READY: GateInput = {
  id: 'grant/2025',
  diagnostics: [],
  cases: [green],
  coverage: [shown],
  yearValues: [cap],
  confirmed: new Set(['parameters/cap#sha256:1']),
  impactRead: true,
  inForceFrom: '2025-01-01',
  today: '2024-12-31',
  existing: [{ id: 'grant/2024', inForce: { from: '2024-01-01' }, isWithdrawn: false }],
};
const gate = (change: Partial<GateInput>) => publicationGate({ ...READY, ...change });
const codes = (change: Partial<GateInput>): readonly ObstacleCode[] => gate(change).map(({ code }) => code);

describe('a draft may be published', () => {
  it('when nothing stands in the way', () => {
    expect(gate({})).toEqual([]);
  });
  it('with notes: warnings that have their written reason', () => {
    expect(gate({ diagnostics: [finding('note')] })).toEqual([]);
  });
  it('with a rule no case shows, once the reason is written', () => {
    expect(gate({ coverage: [{ ...unshown, waivedBy: words }] })).toEqual([]);
  });
  it('with no values to confirm, and with confirmations of values that are gone', () => {
    expect(gate({ yearValues: [], confirmed: new Set() })).toEqual([]);
    expect(gate({ confirmed: new Set([...READY.confirmed, 'parameters/gone#sha256:9']) })).toEqual([]);
  });
  it('on the very day it comes into force', () => {
    expect(gate({ today: '2025-01-01' })).toEqual([]);
  });
});

describe('a draft may not be published', () => {
  it('with one error; the place told is the first by name, or by file where it has no name', () => {
    const two = [finding('error', { at: 'parameters/cap' }), finding('error')];
    expect(gate({ diagnostics: two })).toEqual([
      { code: 'gate/errors', at: 'parameters/cap', count: 2, words: expect.anything() as unknown },
    ]);
    expect(gate({ diagnostics: [finding('error')] })[0]?.at).toBe('parameters.json#/parameters/cap');
  });
  it('with one warning that nobody has answered', () => {
    expect(gate({ diagnostics: [finding('warning'), finding('note')] })).toMatchObject([
      { code: 'gate/warnings-unanswered', count: 1 },
    ]);
  });
  it('without a case, and with one that comes out otherwise', () => {
    expect(codes({ cases: [] })).toEqual(['gate/no-cases']);
    expect(gate({ cases: [green, red] })).toMatchObject([{ code: 'gate/cases-red', at: 'cases/JE-02', count: 1 }]);
  });
  it('with a case that cannot be run', () => {
    expect(codes({ cases: [{ ...red, error: words }] })).toEqual(['gate/cases-red']);
  });
  it('with a rule that no case shows and nobody has given a reason for', () => {
    expect(gate({ coverage: [shown, unshown] })).toMatchObject([{ code: 'gate/uncovered', at: unshown.at, count: 1 }]);
  });
  it('with a copied value that nobody has confirmed', () => {
    expect(gate({ confirmed: new Set() })).toMatchObject([
      { code: 'gate/unconfirmed-values', at: 'parameters/cap', count: 1 },
    ]);
  });
  it('with a value that was changed after it was confirmed, until it is confirmed again', () => {
    const changed: ValueToConfirm = { ...cap, valueHash: 'sha256:2' };
    expect(codes({ yearValues: [changed] })).toEqual(['gate/unconfirmed-values']);
    expect(codes({ yearValues: [changed], confirmed: new Set(['parameters/cap#sha256:2']) })).toEqual([]);
    // The same value elsewhere is another value.
    expect(codes({ yearValues: [{ ...cap, at: 'parameters/cap2' }] })).toEqual(['gate/unconfirmed-values']);
  });
  it('while nobody has read what it changes about earlier answers', () => {
    expect(codes({ impactRead: false })).toEqual(['gate/impact-unread']);
  });
  it.each(['2024-12-30', '', undefined, '2025-02-29', '2025-1-1', 'soon'])(
    'with %p as its first day, where today is 31 December 2024',
    (inForceFrom) => {
      expect(gate({ inForceFrom })).toMatchObject([
        { code: 'gate/in-force-missing-or-past', at: 'manifest/inForce/from' },
      ]);
    },
  );
});

describe('its first day beside other versions', () => {
  const other = (from: string, more: object = {}) => [
    { id: 'grant/2024-2', inForce: { from }, isWithdrawn: false, ...more },
  ];
  it.each([
    ['the day before', '2024-12-31', []],
    ['the same day', '2025-01-01', ['gate/overlaps-version']],
    ['the day after', '2025-01-02', []],
  ])('a version of %s', (_, from, expected) => {
    expect(codes({ existing: other(from) })).toEqual(expected);
  });
  it('is free again once the other version is withdrawn; a draft is no rival of itself', () => {
    expect(codes({ existing: other('2025-01-01', { isWithdrawn: true }) })).toEqual([]);
    expect(codes({ existing: other('2025-01-01', { id: 'grant/2025' }) })).toEqual([]);
    expect(codes({ existing: other('2025-01-01', { id: 'grant/2025' }), id: undefined })).toEqual([
      'gate/overlaps-version',
    ]);
  });
  it('names every version of that day', () => {
    const both = [...other('2025-01-01'), ...other('2025-01-01', { id: 'grant/2024-3' })];
    const [obstacle] = gate({ existing: both });
    expect(obstacle).toMatchObject({ count: 2 });
    expect(obstacle?.words.ko).toContain('grant/2024-2, grant/2024-3');
    expect(obstacle?.words.en).toContain('2025-01-01');
  });
});

it('everything at once is told at once, in the order in which people settle it, in both languages', () => {
  const all = gate({
    inForceFrom: undefined,
    diagnostics: [finding('warning'), finding('error')],
    cases: [red],
    coverage: [unshown],
    confirmed: new Set(),
    impactRead: false,
  });
  expect(all.map(({ code }) => code)).toEqual([
    'gate/in-force-missing-or-past',
    'gate/errors',
    'gate/warnings-unanswered',
    'gate/cases-red',
    'gate/uncovered',
    'gate/unconfirmed-values',
    'gate/impact-unread',
  ]);
  const told = [
    ...all,
    ...gate({ cases: [] }),
    ...gate({ existing: [{ ...READY.existing[0]!, inForce: { from: '2025-01-01' } }] }),
  ];
  for (const { words: said } of told)
    for (const text of [said.ko, said.en]) expect(text).not.toMatch(/[{}]|undefined|^$/);
  // Every code there is has been met above.
  expect(new Set(told.map(({ code }) => code))).toEqual(
    new Set(messageCodes.filter((code) => code.startsWith('gate/'))),
  );
});
