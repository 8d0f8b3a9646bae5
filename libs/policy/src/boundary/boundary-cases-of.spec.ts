import { brokenFiles, filesWith } from '../../../../test/builders/broken-files.js';
import { derived, fact, leaf, makeRuleSet, parameter, rule } from '../../../../test/builders/rule-set.js';
import { check } from '../check/check.js';
import { runCases } from '../cases/run-cases.js';
import { contentOfFiles } from '../rule-set/content.js';
import type { CaseFile, RuleSet } from '../rule-set/model.js';
import { readJson } from '../rule-set/read-json.js';
import { boundaryCasesOf } from './boundary-cases-of.js';
import { caseOfDiagnostic } from './case-of-diagnostic.js';

const ref = (name: string): object => ({ fact: name });
const worked = (facts: object, id = 'JE-01'): CaseFile => ({
  id,
  title: id,
  ruleSet: 'test/1',
  decision: 'grant',
  facts,
  expect: { outcome: 'yes' },
});
const grant = (facts: object, decision: object, parameters: object = {}): RuleSet =>
  makeRuleSet({
    facts,
    parameters,
    decisions: { grant: { answer: 'yes-no', inputs: Object.keys(facts).map((name) => ({ fact: name })), ...decision } },
  });
/** Each offer as [side, the moved fact, outcome]; and it passes. */
function offered(ruleSet: RuleSet, given: object, moved: string): readonly (readonly unknown[])[] {
  const one = worked(given);
  const offers = boundaryCasesOf({ ruleSet, cases: { [one.id]: one } });
  expect(
    runCases(
      ruleSet,
      offers.map((offer) => offer.case),
    ).filter(({ passes }) => !passes),
  ).toEqual([]);
  return offers.map(({ side, case: made }) => [
    side,
    (made.facts as Record<string, unknown>)[moved],
    made.expect.outcome,
  ]);
}

describe('an amount of at most 50,000,000 won', () => {
  const ruleSet = grant(
    { won: fact('money') },
    { require: [rule('cap', { all: [leaf('won', 'lessThanInclusive', ref('cap'))] })] },
    { cap: parameter('money', 50_000_000) },
  );
  it('is offered a won below, on and a won above the cap', () => {
    expect(offered(ruleSet, { won: 12 }, 'won')).toEqual([
      ['below', 49_999_999, 'yes'],
      ['at', 50_000_000, 'yes'],
      ['above', 50_000_001, 'no'],
    ]);
  });
  it('tells how each lies to the line, in both languages', () => {
    const one = worked({ won: 12 });
    expect(boundaryCasesOf({ ruleSet, cases: { [one.id]: one } }).map(({ words }) => [words.ko, words.en])).toEqual([
      [expect.stringContaining('보다 1원 적음'), expect.stringContaining('1 won below the line')],
      [expect.stringContaining('같음'), expect.stringContaining('equal to the line')],
      [expect.stringContaining('보다 1원 많음'), expect.stringContaining('1 won above the line')],
    ]);
  });
  it('has a side that a case stands on already told as such, and nothing offered without a case to start from', () => {
    const cases = { 'JE-01': worked({ won: 50_000_000 }) };
    expect(boundaryCasesOf({ ruleSet, cases }).map(({ side, isThere }) => [side, isThere])).toEqual([
      ['below', false],
      ['at', true],
      ['above', false],
    ]);
    expect(boundaryCasesOf({ ruleSet, cases: {} })).toEqual([]);
    expect(boundaryCasesOf({ ruleSet, cases }, { decision: 'other' })).toEqual([]);
  });
});

describe('shares and counts', () => {
  const least = (type: string, value: unknown): RuleSet =>
    grant(
      { part: fact(type) },
      { require: [rule('least', { all: [leaf('part', 'greaterThanInclusive', ref('least'))] })] },
      { least: parameter(type, value) },
    );
  it('a share of at least 0.35 is offered a hundredth beside it, one of 0.5 a tenth', () => {
    expect(offered(least('decimal', '0.35'), { part: '0.9' }, 'part')).toEqual([
      ['below', '0.34', 'no'],
      ['at', '0.35', 'yes'],
      ['above', '0.36', 'yes'],
    ]);
    expect(offered(least('decimal', '0.5'), { part: '0.9' }, 'part').map(([, part]) => part)).toEqual([
      '0.4',
      '0.5',
      '0.6',
    ]);
  });
  it('a count of at least 3 is offered 2, 3 and 4; one of at least 0 nothing below it', () => {
    expect(offered(least('count', 3), { part: 9 }, 'part').map(([, part]) => part)).toEqual([2, 3, 4]);
    expect(offered(least('count', 0), { part: 9 }, 'part')).toEqual([
      ['at', 0, 'yes'],
      ['above', 1, 'yes'],
    ]);
  });
});

describe('24 months to the day', () => {
  const ruleSet = grant(
    { start: fact('date'), recognised: fact('date') },
    {
      derive: { last: derived({ addMonths: { to: ref('start'), months: 24 } }) },
      require: [rule('in-time', { all: [leaf('recognised', 'before', ref('last'))] })],
    },
  );
  it.each([
    ['2022-03-15', '2024-03-14', '2024-03-15', '2024-03-16'],
    // Two years after 29 February there is none: the 28th is the day.
    ['2024-02-29', '2026-02-27', '2026-02-28', '2026-03-01'],
    ['2022-02-28', '2024-02-27', '2024-02-28', '2024-02-29'],
  ])('from %s on: the day before, the day itself, the day after', (start, below, at, above) => {
    expect(offered(ruleSet, { start, recognised: '2023-01-01' }, 'recognised').slice(0, 3)).toEqual([
      ['below', below, 'yes'],
      ['at', at, 'no'],
      ['above', above, 'no'],
    ]);
  });
});

describe('a window of applications, 1 to 15 February, both days included', () => {
  const ruleSet = grant(
    { day: fact('date') },
    {
      derive: { open: derived({ insideWindow: { value: ref('day'), from: ref('first'), to: ref('last') } }) },
      require: [rule('open', { all: [leaf('open', 'equal', true)] })],
    },
    { first: parameter('date', '2024-02-01'), last: parameter('date', '2024-02-15') },
  );
  it('is offered the day before, the first day and the day after it; then the same of the last day', () => {
    expect(offered(ruleSet, { day: '2024-02-07' }, 'day')).toEqual([
      ['below', '2024-01-31', 'no'],
      ['firstDay', '2024-02-01', 'yes'],
      ['above', '2024-02-02', 'yes'],
      ['below', '2024-02-14', 'yes'],
      ['lastDay', '2024-02-15', 'yes'],
      ['above', '2024-02-16', 'no'],
    ]);
  });
});

describe('two choices of one kind, where two kinds are wanted', () => {
  const ruleSet = grant(
    { kinds: fact('list', { of: { type: 'text' } }) },
    {
      derive: { different: derived({ count: { of: { distinct: ref('kinds') }, as: 'kind' } }) },
      require: [rule('two-kinds', { all: [leaf('different', 'greaterThanInclusive', 2)] })],
    },
  );
  it('one more of a kind that is there is no step above the line, and is not offered as one', () => {
    const one = worked({ kinds: ['a', 'b'] });
    expect(boundaryCasesOf({ ruleSet, cases: { [one.id]: one } }).map(({ side }) => side)).toEqual(['below', 'at']);
    for (const { side, case: made } of boundaryCasesOf({ ruleSet, cases: { [one.id]: one } })) {
      const kinds = new Set((made.facts as Record<string, unknown>)['kinds'] as readonly string[]).size;
      expect([side, Math.sign(kinds - 2)]).toEqual([
        side,
        { below: -1, at: 0, above: 1 }[side as 'below' | 'at' | 'above'],
      ]);
    }
  });
});

describe('a finding with an example becomes a case of that example', () => {
  const broken = new Map(brokenFiles());
  const caseOf = (name: string): CaseFile | undefined => {
    const texts = filesWith(broken.get(name)!);
    const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, readJson(text)]));
    const { content } = contentOfFiles(files, 'village-bookshop/2024');
    const { code } = broken.get(name)!;
    const finding = check(content!.ruleSet).find((one) => one.code === code);
    const made = caseOfDiagnostic(content!, finding!);
    if (made) expect(runCases(content!.ruleSet, [made]).map(({ error }) => error)).toEqual([undefined]);
    return made;
  };

  it('a shop of exactly three members, which lies in no band', () => {
    expect(caseOf('band-gap.json')?.facts).toMatchObject({ members: 3 });
  });
  it('a shop of two members, which lies in two bands', () => {
    expect(caseOf('band-overlap.json')?.facts).toMatchObject({ members: 2 });
  });
  it('an application on the 15th, which lies in two windows', () => {
    expect(JSON.stringify(caseOf('table-window-overlap.json')?.facts)).toContain('2024-02-15');
  });
  it('a finding without an example becomes none', () => {
    const { content } = contentOfFiles(
      Object.fromEntries(
        Object.entries(filesWith(broken.get('band-gap.json')!)).map(([path, text]) => [path, readJson(text)]),
      ),
      'village-bookshop/2024',
    );
    const finding = check(content!.ruleSet).find(({ code }) => code === 'band/gap')!;
    const { example, ...bare } = finding;
    expect(example).toBe(3);
    expect(caseOfDiagnostic(content!, bare)).toBeUndefined();
  });
});
