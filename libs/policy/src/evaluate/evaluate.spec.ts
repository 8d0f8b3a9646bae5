import { canonicalJson } from '../rule-set/canonical.js';
import type { Overlay } from '../rule-set/model.js';
import { derived, fact, leaf, makeRuleSet, parameter, rule } from '../../../../test/builders/rule-set.js';
import { compileRuleSet, type CompileOptions } from './compile.js';
import { evaluate, evaluateCompiled, factsOf } from './evaluate.js';
import { resolveAsOf } from './parameters.js';
import type { DecisionRecord } from './record.js';

const words = { ko: '시험', en: 'test' };
const list = (...ids: string[]): object => ({ label: words, words: ids.map((id) => ({ id, label: words })) });
const ruleSet = makeRuleSet({
  facts: {
    won: fact('money'),
    day: fact('date'),
    yes: fact('boolean'),
    kind: fact('word', { words: 'kinds' }),
    optional: fact('money'),
    counts: fact('list', { of: { type: 'count', unit: 'number' } }),
  },
  words: { kinds: list('a', 'b'), steps: list('low', 'high') },
  parameters: {
    'fund.cap': {
      label: words,
      type: 'money',
      unit: 'won',
      values: [
        { from: '2024-01-01', value: 100, source: ['product'] },
        { from: '2024-07-01', value: 80, source: ['product'] },
        { from: '2024-07-01', knownFrom: '2024-09-01', value: 90, source: ['product'] },
      ],
    },
    lines: parameter('map', { a: 10, b: 20 }, { keys: 'kinds', of: { type: 'count', unit: 'number' } }),
    bands: parameter('list', [4, 10], { of: { type: 'count', unit: 'number' }, names: 'steps' }),
    later: {
      label: words,
      type: 'count',
      unit: 'number',
      values: [{ from: '2025-01-01', value: 1, source: ['product'] }],
    },
    windows: {
      label: words,
      type: 'table',
      key: 'kind',
      columns: { kind: { label: words, type: 'word', words: 'kinds' }, from: { label: words, type: 'date' } },
      rows: [
        {
          id: 'first',
          values: [{ from: '2024-01-01', cells: { kind: 'a', from: '2024-02-01' }, source: ['product'] }],
        },
      ],
    },
  },
  readings: {
    'R-01': {
      question: words,
      options: { strict: { label: words }, loose: { label: words } },
      chosen: 'strict',
      why: words,
      clauses: ['product'],
    },
  },
  decisions: {
    d: {
      answer: 'yesOrNo',
      inputs: [
        { fact: 'won' },
        { fact: 'yes', whenAbsent: false },
        { fact: 'kind' },
        { fact: 'optional', whenAbsent: { nothing: true } },
      ],
      refuse: [rule('too-much', { all: [leaf('won', 'greaterThan', 1000)] })],
      require: [
        rule('cap', leaf('won', 'lessThanInclusive', { fact: 'fund.cap' })),
        rule('kind', { not: leaf('kind', 'equal', 'b') }, { appliesWhen: leaf('yes', 'equal', true) }),
        {
          id: 'strict-only',
          label: words,
          reading: 'R-01',
          options: { strict: { conditions: { all: [leaf('won', 'notEqual', 13)] } }, loose: { off: true } },
          source: ['product'],
        },
      ],
      warn: [rule('odd-amount', leaf('won', 'equal', 7))],
      values: {
        cap: derived({ fact: 'fund.cap' }),
        line: derived({ entry: { map: { fact: 'lines' }, key: { fact: 'kind' }, otherwise: { noRule: 'rule:line' } } }),
      },
    },
    parameters: {
      inputs: [{ fact: 'won' }],
      values: {
        cap: derived({ fact: 'fund.cap' }),
        later: derived({ fact: 'later' }),
        bands: derived({ fact: 'bands' }),
        lines: derived({ fact: 'lines' }),
        windows: derived({ fact: 'windows' }),
      },
    },
    facts: {
      inputs: [{ fact: 'won' }, { fact: 'day' }, { fact: 'yes' }, { fact: 'kind', words: ['a'] }, { fact: 'counts' }],
      values: { counts: derived({ fact: 'counts' }) },
    },
  },
});

async function decide(
  facts: Record<string, unknown>,
  options: CompileOptions = {},
  decision = 'd',
): Promise<DecisionRecord> {
  const compiled = compileRuleSet(ruleSet, options);
  const record = await evaluate(compiled, decision, facts);
  expect(canonicalJson(evaluateCompiled(compiled, decision, facts))).toBe(canonicalJson(record));
  return record;
}

describe('a decision', () => {
  it('is yes at the cap and no one won above it', async () => {
    expect((await decide({ won: 100, kind: 'a' })).outcome).toBe('yes');
    expect(await decide({ won: 101, kind: 'a' })).toMatchObject({ outcome: 'no', failed: ['cap'] });
  });
  it('is invalid by the first refusal met, before any rule fails', async () => {
    expect(await decide({ won: 1001, kind: 'a' })).toMatchObject({
      outcome: 'invalid',
      problem: 'too-much',
      failed: [],
      values: {},
    });
  });
  it('judges each rule on its own, lists what is missing beside what failed, and one failure decides', async () => {
    expect(await decide({ won: 101, yes: true })).toMatchObject({ outcome: 'no', failed: ['cap'], missing: ['kind'] });
    expect(await decide({ won: 100, yes: true })).toMatchObject({ outcome: 'undetermined', missing: ['kind'] });
  });
  it('warns without letting the warning decide, or its facts be missing', async () => {
    expect(await decide({ won: 7, kind: 'a' })).toMatchObject({ outcome: 'yes', warnings: ['odd-amount'] });
    expect((await decide({ won: 8, kind: 'a' })).warnings).toEqual([]);
  });
  it('treats null as missing even where leaving it out has a meaning', async () => {
    expect(await decide({ won: 1, yes: null, kind: 'a' })).toMatchObject({ outcome: 'undetermined', missing: ['yes'] });
    expect((await decide({ won: 1, kind: 'b' })).outcome).toBe('yes');
  });
  it('carries every rule in its trace: value found, line, result, whether it applied', async () => {
    const { trace } = await decide({ won: 101, kind: 'a' });
    expect(trace.map(({ rule: id, result }) => [id, result])).toEqual([
      ['too-much', 'notMet'],
      ['cap', 'notMet'],
      ['kind', 'notApplicable'],
      ['strict-only', 'met'],
      ['odd-amount', 'notMet'],
    ]);
    expect(trace[1]?.conditions).toEqual({
      name: 'won-lessThanInclusive',
      fact: 'won',
      operator: 'lessThanInclusive',
      than: 'fund.cap',
      found: 101,
      against: 100,
      result: false,
    });
    expect(trace[3]?.reading).toEqual({ id: 'R-01', option: 'strict' });
  });
  it('names the parameters it really read, with their day of effect and source', async () => {
    const { parameters } = await decide({ won: 1, kind: 'a' }, { asOf: '2024-07-01', knownOn: '2024-08-31' });
    expect(parameters).toContainEqual({ name: 'fund.cap', value: 80, from: '2024-07-01', source: ['product'] });
    expect(parameters.map(({ name }) => name)).toEqual(['fund.cap', 'lines']);
  });
  it('gives the same bytes for the same facts in any order of keys', async () => {
    expect(canonicalJson(await decide({ kind: 'a', won: 5 }))).toBe(canonicalJson(await decide({ won: 5, kind: 'a' })));
  });
  it('stays right with 50 runs in flight on one compiled version', async () => {
    const compiled = compileRuleSet(ruleSet);
    const facts = Array.from({ length: 50 }, (_, index) => ({
      won: 51 + 2 * index,
      kind: index % 2 ? 'a' : 'b',
      yes: index % 3 === 0,
    }));
    const together = await Promise.all(facts.map((one) => evaluate(compiled, 'd', one)));
    for (const [index, one] of facts.entries()) expect(together[index]).toEqual(await evaluate(compiled, 'd', one));
  });
});

describe('a named condition that is a single comparison', () => {
  it('has the same trace by json-rules-engine and by the compiled rules', async () => {
    const named = makeRuleSet({
      facts: { won: fact('money') },
      shared: { conditions: { small: { label: words, conditions: leaf('won', 'lessThan', 5) } } },
      decisions: {
        d: {
          answer: 'yesOrNo',
          inputs: [{ fact: 'won' }],
          require: [rule('whole', { condition: 'small' }), rule('inside', { not: { condition: 'small' } })],
        },
      },
    });
    const compiled = compileRuleSet(named);
    for (const facts of [{ won: 4 }, { won: 5 }, {}]) {
      const record = await evaluate(compiled, 'd', facts);
      expect(canonicalJson(evaluateCompiled(compiled, 'd', facts))).toBe(canonicalJson(record));
    }
  });
});

describe('the two time axes', () => {
  const cap = async (asOf: string, knownOn?: string): Promise<unknown> =>
    (await decide({ won: 1, kind: 'a' }, { asOf, knownOn })).values['cap'];
  it('takes the value in force on the day: the day before, the day itself, the day after', async () => {
    expect([
      await cap('2024-06-30'),
      await cap('2024-07-01', '2024-08-31'),
      await cap('2024-07-02', '2024-08-31'),
    ]).toEqual([100, 80, 80]);
  });
  it('does not rewrite what was decided before a correction became known', async () => {
    expect([
      await cap('2024-07-01', '2024-08-31'),
      await cap('2024-07-01', '2024-09-01'),
      await cap('2024-07-01'),
    ]).toEqual([80, 90, 90]);
  });
  it('leaves open what is not yet in force', async () => {
    expect((await decide({ won: 1 }, {}, 'parameters')).missing).toEqual(['parameter:later']);
    expect((await decide({ won: 1 }, { asOf: '2025-01-01' }, 'parameters')).missing).toEqual([]);
  });
  it('shows a version as it stood on a day', () => {
    const cap2 = resolveAsOf(ruleSet, { inForceOn: '2024-08-01', knownOn: '2024-08-15' }).parameters['fund.cap'];
    expect(cap2).toMatchObject({ values: [{ from: '2024-07-01', value: 80 }] });
    expect(ruleSet.parameters['fund.cap']).toMatchObject({ values: [{}, {}, {}] });
  });
});

it('refuses a day that does not exist', () => {
  for (const when of [{ asOf: '2024-02-30' }, { knownOn: '2024-13-01' }, { asOf: 'today' }]) {
    expect(() => compileRuleSet(ruleSet, when)).toThrow(expect.objectContaining({ code: 'when/impossible-date' }));
  }
});

describe('an overlay', () => {
  const values = async (parameters: Record<string, unknown>): Promise<Record<string, unknown>> =>
    (await decide({ won: 1 }, { overlay: { parameters } }, 'parameters')).values;
  it('changes parameters for this run only and says so', async () => {
    expect((await decide({ won: 101, kind: 'a' }, { overlay: { parameters: { 'fund.cap': 101 } } })).outcome).toBe(
      'yes',
    );
    expect((await decide({ won: 101, kind: 'a' })).outcome).toBe('no');
    expect(
      (await decide({ won: 1, kind: 'a' }, { overlay: { parameters: { 'fund.cap': 7 } } })).parameters[0],
    ).toMatchObject({ value: 7, overlaid: true });
  });
  it('changes nothing when it is empty', async () => {
    const { overlay: _, ...empty } = await decide({ won: 5, kind: 'a' }, { overlay: {} });
    expect(empty).toEqual(await decide({ won: 5, kind: 'a' }));
  });
  it('merges a map key by key, null removes a key, a named list takes a map, a table takes cells', async () => {
    expect((await values({ lines: { a: 11, b: null } }))['lines']).toEqual({ a: 11 });
    expect((await values({ bands: [1, 2, 3] }))['bands']).toEqual([1, 2, 3]);
    expect((await values({ bands: { high: 12 } }))['bands']).toEqual([4, 12]);
    expect((await values({ windows: { first: { from: '2024-03-01' } } }))['windows']).toEqual([
      { kind: 'a', from: '2024-03-01' },
    ]);
    expect((await values({ windows: { first: null } }))['windows']).toEqual([]);
  });
  it('picks another reading, and switches a rule off', async () => {
    expect((await decide({ won: 13, kind: 'a' })).failed).toEqual(['strict-only']);
    expect((await decide({ won: 13, kind: 'a' }, { overlay: { readings: { 'R-01': 'loose' } } })).outcome).toBe('yes');
    expect((await decide({ won: 101, kind: 'a' }, { overlay: { rulesOff: ['d/cap'] } })).outcome).toBe('yes');
  });
  it.each([
    [{ parameters: { 'fund.cup': 1 } }, 'overlay/unknown-parameter', '/overlay/parameters/fund.cup'],
    [{ parameters: { 'fund.cap': '1' } }, 'overlay/wrong-value', '/overlay/parameters/fund.cap'],
    [{ parameters: { 'fund.cap': -1 } }, 'overlay/wrong-value', '/overlay/parameters/fund.cap'],
    [{ parameters: { lines: { z: 1 } } }, 'overlay/wrong-value', '/overlay/parameters/lines/z'],
    [{ parameters: { windows: { second: {} } } }, 'overlay/wrong-value', '/overlay/parameters/windows'],
    [{ readings: { 'R-01': 'none' } }, 'overlay/unknown-reading', '/overlay/readings/R-01'],
    [{ readings: { 'R-99': 'x' } }, 'overlay/unknown-reading', '/overlay/readings/R-99'],
    [{ rulesOff: ['d/nothing'] }, 'overlay/unknown-rule', '/overlay/rulesOff'],
    [{ rulesOff: 3 }, 'overlay/invalid', '/overlay/rulesOff'],
    [{ rulesOff: ['cap'] }, 'overlay/invalid', '/overlay/rulesOff/0'],
    [{ parameter: { 'fund.cap': 1 } }, 'overlay/invalid', '/overlay/parameter'],
    [{ readings: 'strict' }, 'overlay/invalid', '/overlay/readings'],
  ] satisfies [object, string, string][])('%j is refused with a code and a pointer', (overlay, code, pointer) => {
    expect(() => compileRuleSet(ruleSet, { overlay: overlay as Overlay })).toThrow(
      expect.objectContaining({ code, pointer }),
    );
  });
});

describe('facts that cannot be accepted', () => {
  const good = { won: 1, day: '2024-01-01', yes: true, kind: 'a', counts: [1] };
  it.each([
    [{ won: '1' }, 'wrong-type', '/facts/won'],
    [{ won: 1.5 }, 'wrong-type', '/facts/won'],
    [{ won: NaN }, 'wrong-type', '/facts/won'],
    [{ won: -1 }, 'negative-amount', '/facts/won'],
    [{ won: 2 ** 53 }, 'wrong-type', '/facts/won'],
    [{ won: true }, 'wrong-type', '/facts/won'],
    [{ day: '2024-02-30' }, 'impossible-date', '/facts/day'],
    [{ day: '30.02.2024' }, 'wrong-type', '/facts/day'],
    [{ yes: 'true' }, 'wrong-type', '/facts/yes'],
    [{ kind: 'c' }, 'unknown-value', '/facts/kind'],
    [{ kind: 'b' }, 'unknown-value', '/facts/kind'],
    [{ counts: [1, '2'] }, 'wrong-type', '/facts/counts/1'],
    [{ counts: { 0: 1 } }, 'wrong-type', '/facts/counts'],
    [{ 'un/known': 1 }, 'unknown-fact', '/facts/un~1known'],
  ])('%j is refused as %s', async (bad, code, pointer) => {
    const record = await decide({ ...good, ...bad }, {}, 'facts');
    expect(record).toMatchObject({ outcome: 'invalid', problem: code, problems: [{ code, pointer }] });
    expect(record.problems?.[0]?.words.ko).toMatch(/[가-힣]/);
  });
  it('lists every problem at once, the first one deciding', async () => {
    const record = await decide({ ...good, won: -1, day: 'x', extra: 1 }, {}, 'facts');
    expect(record.problems?.map(({ code }) => code)).toEqual(['negative-amount', 'wrong-type', 'unknown-fact']);
    expect(record.problem).toBe('negative-amount');
  });
  it('takes from an application only the facts a decision takes', () => {
    expect(factsOf(compileRuleSet(ruleSet), 'd', { won: 1, day: 'x', other: 2 })).toEqual({ won: 1 });
  });
  it('says when there is no such decision', async () => {
    await expect(evaluate(compileRuleSet(ruleSet), 'nothing', {})).rejects.toMatchObject({ code: 'decision/unknown' });
  });
});
