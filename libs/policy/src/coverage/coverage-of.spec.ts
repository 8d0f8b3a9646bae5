import { derived, fact, leaf, makeRuleSet, parameter, rule } from '../../../../test/builders/rule-set.js';
import type { CaseFile, RuleSet } from '../rule-set/model.js';
import { coverageOf } from './coverage-of.js';

const words = { ko: '시험', en: 'test' };
const source = ['product'];
const ref = (name: string, path?: string): object => ({ fact: name, ...(path === undefined ? {} : { path }) });
const row = (id: string, cells: object, from = '2024-01-01'): object => ({ id, values: [{ from, cells, source }] });
const table = (columns: object, rows: readonly object[], key = 'id'): object => ({
  label: words,
  type: 'table',
  key,
  columns,
  rows,
});
const worked = (id: string, facts: object, more: object = {}): CaseFile => ({
  id,
  title: id,
  ruleSet: 'test/1',
  decision: 'grant',
  facts,
  expect: { outcome: 'computed' },
  ...more,
});

/** Side → the cases that stand there, of one place. */
function sidesAt(ruleSet: RuleSet, cases: readonly CaseFile[], at: string): Record<string, readonly string[]> {
  const item = coverageOf(ruleSet, cases).find((one) => one.at === at);
  if (!item) throw new Error(`nothing at ${at}`);
  return Object.fromEntries(item.sides.map(({ side, cases: on }) => [side, on]));
}

describe('a grant by bands of members, the second band from 3 members on', () => {
  const bands = table(
    {
      id: { label: words, type: 'text' },
      from: { label: words, type: 'count', unit: 'number' },
      below: { label: words, type: 'count', unit: 'number' },
      won: { label: words, type: 'money', unit: 'won' },
    },
    [
      row('few', { id: 'few', from: 0, below: 3, won: 1_000_000 }),
      row('many', { id: 'many', from: 3, below: null, won: 2_000_000 }),
    ],
  );
  const ruleSet = makeRuleSet({
    facts: { members: fact('count') },
    parameters: { bands },
    decisions: {
      grant: {
        inputs: [{ fact: 'members' }],
        values: {
          won: derived({ band: { of: ref('members'), table: ref('bands'), from: 'from', to: 'below', give: 'won' } }),
        },
      },
    },
  });
  const at = 'parameters/bands/rows/many';
  const sides = (members: number): object => sidesAt(ruleSet, [worked('one', { members })], at);

  it('two members stand just below the second band, and do not use it', () => {
    expect(sides(2)).toEqual({ used: [], below: ['one'], at: [] });
  });
  it('three members stand at its lower edge, and use it', () => {
    expect(sides(3)).toEqual({ used: ['one'], below: [], at: ['one'] });
  });
  it('four members only use it', () => {
    expect(sides(4)).toEqual({ used: ['one'], below: [], at: [] });
  });
  it('one member is too far below to show the edge', () => {
    expect(sides(1)).toEqual({ used: [], below: [], at: [] });
  });
  it('nothing can stand below the lowest band of a count', () => {
    expect(sidesAt(ruleSet, [worked('none', { members: 0 })], 'parameters/bands/rows/few')).toEqual({
      used: ['none'],
      at: ['none'],
    });
  });
  it('a missing fact stands on no side', () => {
    expect(sidesAt(ruleSet, [worked('blank', {})], at)).toEqual({ used: [], below: [], at: [] });
  });
  it('is covered once 2 and 3 members are shown, and not before', () => {
    const [two, three] = [worked('two', { members: 2 }), worked('three', { members: 3 })];
    const covered = (...cases: CaseFile[]): boolean | undefined =>
      coverageOf(ruleSet, cases).find((one) => one.at === at)?.isCovered;
    expect([covered(two), covered(three), covered(two, three)]).toEqual([false, false, true]);
  });
  it('a case that cannot be evaluated, or asks another decision, shows nothing', () => {
    const cases = [
      worked('wrong', { members: 'three' }),
      worked('unknown', { members: 3 }, { decision: 'none' }),
      worked('impossible', { members: 3 }, { asOf: '2024-02-30' }),
      worked('stranger', { members: 3, other: 1 }),
    ];
    expect(sidesAt(ruleSet, cases, at)).toEqual({ used: [], below: [], at: [] });
    // What went wrong in one case leaves nothing behind for the next.
    expect(sidesAt(ruleSet, [...cases, worked('two', { members: 2 })], at)).toMatchObject({ used: [], below: ['two'] });
  });
  it('a table that a what-if lays over is not the version’s table', () => {
    const overlay = { parameters: { bands: [{ id: 'many', from: 0, won: 5 }] } };
    expect(sidesAt(ruleSet, [worked('what-if', { members: 3 }, { overlay })], at)).toEqual({
      used: [],
      below: [],
      at: [],
    });
  });
  it('of a mark in points the edge is shown by a tenth below, not by a whole point below', () => {
    const inPoints = structuredClone(ruleSet) as unknown as {
      facts: { members: object };
      parameters: { bands: { columns: Record<string, object> } };
    };
    inPoints.facts.members = fact('points');
    inPoints.parameters.bands.columns['from'] = { label: words, type: 'points', unit: 'points' };
    inPoints.parameters.bands.columns['below'] = { label: words, type: 'points', unit: 'points' };
    const below = (members: unknown): unknown =>
      sidesAt(inPoints as unknown as RuleSet, [worked('one', { members })], at)['below'];
    expect([below(2), below('2.9'), below('2.99'), below(3)]).toEqual([[], ['one'], ['one'], []]);
  });
});

describe('rules: met, not met', () => {
  const ruleSet = makeRuleSet({
    facts: { members: fact('count'), isClosed: fact('boolean'), isShop: fact('boolean') },
    parameters: { least: parameter('count', 3) },
    decisions: {
      grant: {
        answer: 'yes-no',
        inputs: [{ fact: 'members' }, { fact: 'isClosed' }, { fact: 'isShop' }],
        refuse: [rule('closed', { all: [leaf('isClosed', 'equal', true)] })],
        require: [
          rule(
            'members',
            { all: [leaf('members', 'greaterThanInclusive', ref('least'))] },
            { appliesWhen: { all: [leaf('isShop', 'equal', true)] } },
          ),
        ],
      },
    },
  });
  const sides = (facts: object, at = 'decisions/grant/require/members'): object =>
    sidesAt(ruleSet, [worked('one', facts)], at);

  it.each([
    [2, { met: [], notMet: ['one'] }],
    [3, { met: ['one'], notMet: [] }],
    [4, { met: ['one'], notMet: [] }],
  ])('%d members where at least 3 are wanted', (members, expected) => {
    expect(sides({ members, isClosed: false, isShop: true })).toEqual(expected);
  });
  it('a rule that does not apply, or that stays open, is on neither side', () => {
    expect(sides({ members: 3, isClosed: false, isShop: false })).toEqual({ met: [], notMet: [] });
    expect(sides({ isClosed: false, isShop: true })).toEqual({ met: [], notMet: [] });
  });
  it('once a reason to refuse is met, the rules after it had no say', () => {
    const facts = { members: 3, isClosed: true, isShop: true };
    expect(sides(facts)).toEqual({ met: [], notMet: [] });
    expect(sides(facts, 'decisions/grant/refuse/closed')).toEqual({ met: ['one'], notMet: [] });
    expect(sides({ ...facts, isClosed: false }, 'decisions/grant/refuse/closed')).toEqual({ met: [], notMet: ['one'] });
  });
  it('a rule switched off by a what-if is shown by nobody', () => {
    const one = worked('one', { members: 3, isClosed: false, isShop: true }, { overlay: { rulesOff: ['members'] } });
    expect(sidesAt(ruleSet, [one], 'decisions/grant/require/members')).toEqual({ met: [], notMet: [] });
  });
  it('what lacks a side stays open until that very place and kind has a written reason', () => {
    const reason = { ko: '까닭', en: 'reason' };
    const at = 'decisions/grant/require/members';
    const with3 = [worked('one', { members: 3, isClosed: false, isShop: true })];
    const waivedBy = (code: string, cases: readonly CaseFile[], place = at): unknown =>
      coverageOf({ ...ruleSet, waivers: [{ code, at: place, reason }] }, cases).find((one) => one.at === at)?.waivedBy;
    expect(waivedBy('coverage/rule', with3)).toEqual(reason);
    expect(waivedBy('coverage/row', with3)).toBeUndefined();
    expect(waivedBy('coverage/rule', with3, 'decisions/grant/require/other')).toBeUndefined();
    // The reason for a rule that decides nowhere is asked once; it does not answer for the other side.
    expect(waivedBy('case/missing-for-rule', with3)).toEqual(reason);
    expect(waivedBy('case/missing-for-rule', [])).toBeUndefined();
    const both = [...with3, worked('two', { members: 2, isClosed: false, isShop: true })];
    expect(waivedBy('coverage/rule', both)).toBeUndefined();
  });
});

describe('rows, entries and choices that decide', () => {
  const kinds = { label: words, words: ['shop', 'inn'].map((id) => ({ id, label: words })) };
  const ruleSet = makeRuleSet({
    words: { kinds },
    facts: { kind: fact('word', { words: 'kinds' }), members: fact('count'), isNew: fact('boolean') },
    parameters: {
      shares: table(
        { kind: { label: words, type: 'word', words: 'kinds' }, won: { label: words, type: 'money', unit: 'won' } },
        [row('of-shop', { kind: 'shop', won: 1 }), row('of-inn', { kind: 'inn', won: 2 })],
        'kind',
      ),
      rates: parameter('map', { shop: 1, inn: 2 }, { keys: 'kinds', of: { type: 'count', unit: 'number' } }),
    },
    readings: {
      'R-01': {
        question: words,
        options: { strict: { label: words }, mild: { label: words } },
        why: words,
        clauses: [],
        chosen: 'strict',
      },
    },
    decisions: {
      grant: {
        inputs: [{ fact: 'kind' }, { fact: 'members' }, { fact: 'isNew' }],
        values: {
          share: derived({ row: { table: ref('shares'), column: 'kind', equals: ref('kind'), give: 'won' } }),
          size: derived({
            choose: {
              cases: [{ name: 'large', when: { all: [leaf('members', 'greaterThanInclusive', 10)] }, then: 2 }],
              otherwise: 1,
            },
          }),
          read: derived({
            reading: {
              id: 'R-01',
              options: {
                strict: { entry: { map: ref('rates'), key: ref('kind') } },
                mild: { choose: { cases: [{ name: 'mild', when: { all: [leaf('isNew', 'equal', true)] }, then: 1 }] } },
              },
            },
          }),
        },
      },
      other: { inputs: [{ fact: 'isNew' }], require: [rule('new', { all: [leaf('isNew', 'equal', true)] })] },
    },
  });
  const shop = worked('shop', { kind: 'shop', members: 9, isNew: true });
  const inn = worked('inn', { kind: 'inn', members: 10, isNew: true });

  it('a row is used by the case whose key finds it', () => {
    expect(sidesAt(ruleSet, [shop, inn], 'parameters/shares/rows/of-shop')).toEqual({ used: ['shop'] });
    expect(sidesAt(ruleSet, [shop, inn], 'parameters/shares/rows/of-inn')).toEqual({ used: ['inn'] });
  });
  it('an entry of a map is used by the case whose key finds it', () => {
    expect(sidesAt(ruleSet, [shop, inn], 'parameters/rates/values/2024-01-01/value/shop')).toEqual({ used: ['shop'] });
  });
  it('an entry that a what-if lays over is not the version’s', () => {
    const supposed = { ...shop, overlay: { parameters: { rates: { shop: 5, inn: 6 } } } };
    expect(sidesAt(ruleSet, [supposed], 'parameters/rates/values/2024-01-01/value/shop')).toEqual({ used: [] });
  });
  it('a case that breaks off on the way leaves nothing behind for the next', () => {
    const broken = structuredClone(ruleSet) as unknown as { decisions: { grant: { values: object; derive: object } } };
    const { grant } = broken.decisions;
    grant.derive = { circle: derived(ref('circle')) };
    const isShop = { all: [leaf('kind', 'equal', 'shop')] };
    grant.values = {
      ...grant.values,
      last: derived({ choose: { cases: [{ name: 'circle', when: isShop, then: ref('circle') }], otherwise: 1 } }),
    };
    const items = coverageOf(broken as unknown as RuleSet, [shop, inn]);
    const used = items.filter(({ sides }) => sides.some(({ cases }) => cases.length > 0)).map(({ at }) => at);
    expect(used).not.toContain('parameters/shares/rows/of-shop');
    expect(used).toContain('parameters/shares/rows/of-inn');
  });
  it('a choice is used from its line on: not at 9 members, at 10', () => {
    const [at = ''] = coverageOf(ruleSet, [])
      .map((one) => one.at)
      .filter((one) => one.endsWith('/large'));
    expect(sidesAt(ruleSet, [shop, inn], at)).toEqual({ used: ['inn'] });
  });
  it('what stands under an option that is not chosen needs no case', () => {
    expect(coverageOf(ruleSet, []).filter(({ at }) => at.endsWith('/mild'))).toEqual([]);
  });
  it('with no case everything is open; of one decision only what it uses is asked', () => {
    const all = coverageOf(ruleSet, []);
    expect(all.every(({ isCovered, sides }) => !isCovered && sides.every(({ cases }) => cases.length === 0))).toBe(
      true,
    );
    expect(coverageOf(ruleSet, [], { decision: 'other' }).map(({ at }) => at)).toEqual(['decisions/other/require/new']);
    expect(coverageOf(ruleSet, [], { decision: 'grant' }).map(({ at }) => at)).toEqual(
      all.map(({ at }) => at).filter((at) => at !== 'decisions/other/require/new'),
    );
  });
  it('a row that ended before the version’s first day, or begins after its last, needs no case', () => {
    const later = structuredClone(ruleSet) as unknown as {
      manifest: { inForce: { from: string; to?: string } };
      parameters: { shares: { rows: { values: { from: string; cells: object | null }[] }[] } };
    };
    const [first, second] = later.parameters.shares.rows;
    first?.values.push({ from: '2025-01-01', cells: null });
    const needed = (from: string, to?: string): string[] => {
      later.manifest.inForce = { from, ...(to === undefined ? {} : { to }) };
      const places = coverageOf(later as unknown as RuleSet, []).map(({ at }) => at);
      return places.filter((at) => at.startsWith('parameters/shares/')).map((at) => at.split('/').at(-1) ?? '');
    };
    expect(needed('2024-12-31')).toEqual(['of-shop', 'of-inn']);
    expect(needed('2025-01-01')).toEqual(['of-inn']);
    if (second?.values[0]) second.values[0].from = '2026-01-01';
    expect(needed('2025-01-01', '2025-12-31')).toEqual([]);
    expect(needed('2025-01-01', '2026-01-01')).toEqual(['of-inn']);
  });
});

describe('a row that is looked up only for the conditions of a rule that does not apply', () => {
  const ruleSet = makeRuleSet({
    facts: { kind: fact('text'), isShop: fact('boolean') },
    parameters: {
      shares: table(
        { kind: { label: words, type: 'text' }, open: { label: words, type: 'boolean' } },
        [row('of-inn', { kind: 'inn', open: true })],
        'kind',
      ),
    },
    decisions: {
      grant: {
        inputs: [{ fact: 'kind' }, { fact: 'isShop' }],
        derive: { share: derived({ row: { table: ref('shares'), column: 'kind', equals: ref('kind') } }) },
        require: [
          rule(
            'open',
            { all: [leaf('share', 'equal', true, { path: 'open' })] },
            {
              appliesWhen: { all: [leaf('isShop', 'equal', true)] },
            },
          ),
        ],
      },
    },
  });
  const used = (isShop: boolean): unknown =>
    sidesAt(ruleSet, [worked('one', { kind: 'inn', isShop })], 'parameters/shares/rows/of-inn')['used'];

  it('is not used, though the trace shows the comparison; where the rule applies, it is', () => {
    expect([used(false), used(true)]).toEqual([[], ['one']]);
  });
});
