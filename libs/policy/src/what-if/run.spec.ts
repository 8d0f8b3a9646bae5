import { demoRound, finalTenths } from '../../../../test/builders/demo-round.js';
import { canonicalJson } from '../rule-set/canonical.js';
import type { Facts } from '../evaluate/evaluate.js';
import type { Application } from './application.js';
import { closureEvaluator } from './evaluator.js';
import type { Question } from './question.js';
import { columnsOf, isWanted, RowTable, sortedRows } from './rows.js';
import { readQuestion } from './question.js';
import { whatIf, whatIfSteps, type WhatIf } from './run.js';
import type { Scenario, WhatIfOverlay } from './scenario.js';

const { content, applications } = await demoRound();
const { ruleSet } = content;

const scenario = (id: string, overlay: WhatIfOverlay): Scenario => ({ id, label: { ko: id, en: id }, overlay });
const passLine = (points: number | string): WhatIfOverlay => ({ parameters: { 'scoring.passLine': points } });
const scoring: Question = { decisions: ['scoring'] };
const run = (scenarios: readonly Scenario[], asked: Partial<WhatIf> = {}) =>
  whatIf({ ruleSet, scenarios, question: scoring, applications, ...asked });

describe('what another pass line would change about the 2024 demo round', () => {
  const { rows, scenarios } = run([scenario('72', passLine(72)), scenario('69.5', passLine('69.5'))]);

  it('moves exactly those whose final score lies between the lines', () => {
    const between = (from: number, below: number): string[] =>
      applications.filter((one) => finalTenths(one) >= from && finalTenths(one) < below).map(({ id }) => id);
    const flipped = (index: number, difference: string): string[] =>
      rows.filter((row) => row.scenarios[index]?.difference === difference).map(({ application }) => application);
    expect(flipped(0, 'lost')).toEqual(between(700, 720));
    expect(flipped(0, 'lost').length).toBeGreaterThan(0);
    expect(flipped(0, 'gained')).toEqual([]);
    expect(flipped(1, 'gained')).toEqual(between(695, 700));
    const selected = (line: number): number => applications.filter((one) => finalTenths(one) >= line).length;
    expect(scenarios.map((one) => one.selected)).toEqual([selected(700), selected(720), selected(695)]);
    expect(scenarios.map(({ difference }) => difference.selected)).toEqual([
      0,
      selected(720) - selected(700),
      selected(695) - selected(700),
    ]);
  });

  it('says of each which rule decides now', () => {
    const lost = rows.find((row) => row.scenarios[0]?.difference === 'lost');
    expect(lost?.scenarios[0]?.hindrances).toEqual([
      {
        decision: 'scoring',
        kind: 'failed',
        id: 'pass-line',
        label: ruleSet.decisions['scoring']?.require?.[0]?.label,
      },
    ]);
    expect(lost?.scenarios[0]?.why).toEqual({
      ko: '걸리게 됨: 최종 점수가 선정 기준 이상',
      en: 'now in the way: the final score reaches the pass line',
    });
  });
});

describe('an empty overlay', () => {
  it('changes nothing, in any of its forms', () => {
    const { rows, scenarios } = run([
      scenario('none', {}),
      scenario('empty', { parameters: {}, readings: {}, rulesOff: [], parts: {} }),
    ]);
    expect(rows.flatMap((row) => row.scenarios.map(({ difference }) => difference))).toEqual(
      Array(applications.length * 2).fill('same'),
    );
    const [base, ...others] = scenarios.map(({ id: _, label: __, ...totals }) => totals);
    for (const other of others) expect(other).toEqual(base);
  });
});

describe('the order of the applications', () => {
  it('changes neither the totals nor what is said of each', () => {
    const question: Question = {
      decisions: ['eligibility', 'amounts', 'scoring'],
      groups: [{ by: 'labels/region' }, { by: 'decisions/scoring/finalScore', edges: [60, 70, 80] }],
    };
    const there = run([scenario('72', passLine(72))], { question });
    const back = run([scenario('72', passLine(72))], { question, applications: applications.toReversed() });
    expect(canonicalJson(back.scenarios)).toBe(canonicalJson(there.scenarios));
    expect(canonicalJson(sortedRows(back.rows, { by: 'application' }))).toBe(
      canonicalJson(sortedRows(there.rows, { by: 'application' })),
    );
  });
});

describe('totals', () => {
  const question: Question = {
    decisions: ['eligibility', 'amounts', 'scoring'],
    money: ['decisions/amounts/grant', 'facts/leaseDeposit'],
    budgets: { 'decisions/amounts/grant': 2_000_000_000 },
    groups: [{ by: 'labels/region' }, { by: 'facts/enterpriseType' }, { by: 'facts/round' }],
  };
  const { rows, scenarios } = run([scenario('72', passLine(72))], { question });
  const factsOf = (id: string): Facts => applications.find((one) => one.id === id)?.facts ?? {};
  const won = (facts: Facts, ...names: string[]): number =>
    names.reduce((sum, name) => sum + (typeof facts[name] === 'number' ? facts[name] : 0), 0);

  it('add what those selected ask for, item by item, and hold it against the budget', () => {
    const selected = rows.filter(({ base }) => base.isSelected).map(({ application }) => factsOf(application));
    const grant = selected.reduce((sum, f) => sum + won(f, 'operatingFund', 'earlyIncentive', 'growthExtra'), 0);
    const deposit = selected.reduce((sum, f) => sum + won(f, 'leaseDeposit'), 0);
    expect(scenarios[0]?.money).toEqual({ 'decisions/amounts/grant': grant, 'facts/leaseDeposit': deposit });
    expect(scenarios[0]?.budgets).toEqual({
      'decisions/amounts/grant': { budget: 2_000_000_000, committed: grant, left: 2_000_000_000 - grant },
    });
    expect(grant).toBeGreaterThan(0);
  });

  it('of the groups of one grouping make up the whole, with its difference', () => {
    for (const totals of scenarios)
      for (const by of ['labels/region', 'facts/enterpriseType', 'facts/round']) {
        const groups = totals.groups.filter((group) => group.by === by);
        const sum = (of: (group: (typeof groups)[number]) => unknown): number =>
          groups.reduce((all, group) => all + Number(of(group)), 0);
        expect(sum((group) => group.applications)).toBe(applications.length);
        expect(sum((group) => group.selected)).toBe(totals.selected);
        expect(sum((group) => group.difference.selected)).toBe(totals.difference.selected);
        expect(sum((group) => group.money['decisions/amounts/grant'])).toBe(totals.money['decisions/amounts/grant']);
      }
  });

  it('come out as exact text where a number could not hold them', () => {
    const [rich = ''] = rows.filter(({ base }) => base.isSelected).map(({ application }) => application);
    const facts = { ...factsOf(rich), operatingFund: Number.MAX_SAFE_INTEGER };
    const two: readonly Application[] = ['a', 'b'].map((id) => ({ id, label: { ko: id, en: id }, facts }));
    const open = { parameters: { 'operatingFund.cap': Number.MAX_SAFE_INTEGER } };
    const { scenarios: sums } = run([scenario('open', open)], {
      question: { decisions: ['amounts'], money: ['facts/operatingFund'] },
      applications: two,
    });
    expect(sums[1]?.money['facts/operatingFund']).toBe('18014398509481982');
  });
});

describe('parts replaced', () => {
  const scoringOf = (): Record<string, unknown> => structuredClone(ruleSet.decisions['scoring']) as never;

  it('decide as if they stood in the rules', () => {
    const replaced = { ...scoringOf(), require: [] };
    const { scenarios } = run([scenario('no line', { parts: { 'decisions/scoring': replaced } })]);
    expect(scenarios[1]?.selected).toBe(applications.length);
  });

  it('are refused where the rules have no such part, or it is no whole one', () => {
    for (const place of ['decisions/none', 'decisions/scoring/require', 'manifest', 'decisions', 'a~2b', 'cases/x'])
      expect(() => run([scenario('a', { parts: { [place]: {} } })])).toThrow(
        expect.objectContaining({
          code: 'overlay/unknown-part',
          pointer: `/scenarios/0/overlay/parts/${place.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        }),
      );
  });

  it('are refused where they break their schema, call themselves otherwise or name what is not there', () => {
    const wrong: readonly [Record<string, unknown>, RegExp][] = [
      [{ ...scoringOf(), surprise: true }, /surprise/],
      [{ ...scoringOf(), id: 'other' }, /other/],
      [{ ...scoringOf(), inputs: [...(scoringOf()['inputs'] as object[]), { fact: 'nobody' }] }, /nobody/],
    ];
    for (const [part, named] of wrong)
      expect(() => run([scenario('a', { parts: { 'decisions/scoring': part } })])).toThrow(
        expect.objectContaining({
          code: 'overlay/invalid-part',
          words: { ko: expect.stringMatching(named), en: expect.stringMatching(named) },
        }),
      );
  });
});

describe('a request that does not fit', () => {
  const refusal = (asked: Partial<WhatIf>, scenarios: readonly Scenario[] = []) => {
    try {
      run(scenarios, asked);
    } catch (error) {
      const { code, pointer } = error as { code: string; pointer: string };
      return [code, pointer];
    }
    return 'accepted';
  };

  it('is refused with its place', () => {
    const one = scenario('a', {});
    expect(refusal({}, [one, scenario('b', { parameters: { nothing: 1 } })])).toEqual([
      'overlay/unknown-parameter',
      '/scenarios/1/overlay/parameters/nothing',
    ]);
    expect(refusal({}, [scenario('a', passLine('많이'))])).toEqual([
      'overlay/wrong-value',
      '/scenarios/0/overlay/parameters/scoring.passLine',
    ]);
    expect(refusal({}, [one, one])).toEqual(['what-if/scenario-twice', '/scenarios/1/id']);
    expect(refusal({}, [scenario('base', {})])).toEqual(['what-if/scenario-twice', '/scenarios/0/id']);
    expect(refusal({}, [{ id: 'a' } as never])).toEqual(['what-if/scenario-form', '/scenarios/0']);
    expect(
      refusal(
        {},
        Array.from({ length: 6 }, (_, index) => scenario(String(index), {})),
      ),
    ).toEqual(['what-if/too-many-scenarios', '/scenarios']);
    const asked = (question: Partial<Question>): unknown => refusal({ question: { ...scoring, ...question } });
    expect(asked({ decisions: [] })).toEqual(['what-if/no-decision', '/question/decisions']);
    expect(asked({ decisions: ['none'] })).toEqual(['decision/unknown', '/question/decisions/0']);
    expect(asked({ money: ['facts/members'] })).toEqual(['what-if/not-money', '/question/money/0']);
    expect(asked({ money: ['decisions/amounts/grant'] })).toEqual(['what-if/unknown-place', '/question/money/0']);
    expect(asked({ groups: [{ by: 'facts/none' }] })).toEqual(['what-if/unknown-place', '/question/groups/0']);
    expect(asked({ groups: [{ by: 'facts/members', edges: [2, 1] }] })).toEqual([
      'what-if/wrong-edges',
      '/question/groups/0/edges',
    ]);
    expect(asked({ budgets: { 'facts/operatingFund': 1 } })).toEqual([
      'what-if/wrong-budget',
      '/question/budgets/facts~1operatingFund',
    ]);
  });
});

describe('a run', () => {
  it('goes application by application and keeps nothing: it can be stopped after any', () => {
    let read = 0;
    function* endless(): Generator<Application> {
      for (;;) {
        read += 1;
        yield { ...(applications[0] as Application), id: String(read) };
      }
    }
    const steps = whatIfSteps({ ruleSet, scenarios: [], question: scoring, applications: endless() });
    expect(Array.from({ length: 3 }, () => (steps.next().value as { done: number }).done)).toEqual([1, 2, 3]);
    steps.return(undefined as never);
    expect(read).toBe(3);
  });

  it('takes any evaluator that answers alike', () => {
    const asked: string[] = [];
    const { scenarios } = run([scenario('72', passLine(72))], {
      evaluatorOf: (compiled) => {
        const inner = closureEvaluator(compiled);
        return {
          decide(decision, facts) {
            asked.push(decision);
            return inner.decide(decision, facts);
          },
        };
      },
    });
    expect(asked).toHaveLength(2 * applications.length);
    expect(scenarios).toEqual(run([scenario('72', passLine(72))]).scenarios);
  });
});

describe('rows', () => {
  const question: Question = { decisions: ['amounts', 'scoring'], groups: [{ by: 'labels/region' }] };
  const scenarios = [scenario('72', passLine(72)), scenario('60', passLine(60))];
  const { rows } = run(scenarios, { question });

  it('are filtered by how they differ, by scenario and by group', () => {
    const lost = rows.filter((row) => isWanted(row, { differences: ['lost'] }));
    expect(lost.every((row) => row.scenarios.some(({ difference }) => difference === 'lost'))).toBe(true);
    expect(lost.length).toBeGreaterThan(0);
    expect(rows.filter((row) => isWanted(row, { differences: ['lost'], scenario: '60' }))).toEqual([]);
    const [region = ''] = rows.map(({ groups }) => groups['labels/region']?.key);
    const own = rows.filter((row) => isWanted(row, { groups: { 'labels/region': region } }));
    expect(own.map(({ application }) => application)).toEqual(
      applications.filter(({ labels }) => labels?.['region']?.ko === region).map(({ id }) => id),
    );
  });

  it('are sorted by amount or difference, equals by their id', () => {
    const byMoney = sortedRows(rows, { by: { money: 'decisions/amounts/grant' }, descending: true });
    const amounts = byMoney.map(({ base }) => base.money['decisions/amounts/grant'] ?? -1);
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    const byDifference = sortedRows(rows.toReversed(), { by: 'difference', scenario: '72' });
    expect(byDifference[0]?.scenarios[0]?.difference).toBe('lost');
    expect(byDifference).toEqual(sortedRows(rows, { by: 'difference', scenario: '72' }));
  });

  it('become lines of a table with one head, in either language', () => {
    const columns = columnsOf(readQuestion(ruleSet, question), scenarios);
    for (const language of ['ko', 'en'] as const) {
      const table = new RowTable(columns, language);
      expect(rows.map((row) => table.line(row).length)).toEqual(rows.map(() => table.head.length));
    }
    expect(new RowTable(columns, 'ko').head.slice(0, 4)).toEqual(['신청', '이름', '지역', '결과 (전)']);
  });
});
