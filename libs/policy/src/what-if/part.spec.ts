import { fastEvaluator } from './fast-evaluator.js';
import { makeFunction } from '#policy/node';
import { demoRound } from '../../../../test/builders/demo-round.js';
import { canonicalJson } from '../rule-set/canonical.js';
import type { Application } from './application.js';
import type { Divisible } from './part.js';
import { populationOf } from './population/population.js';
import { Random } from './random.js';
import { Comparison } from './run.js';
import { NoisePlan } from './scoring/noise.js';
import { ReviewPlan } from './scoring/review.js';
import { SweepPlan } from './sweep.js';

const { content, applications } = await demoRound();
const { ruleSet } = content;
const seed = process.env['SEED'] ?? 'parts';

const whole = <State, Result>(plan: Divisible<unknown, State, Result>): string => {
  const part = plan.begin();
  for (const application of applications) part.add(application);
  return canonicalJson(part.result);
};

/** The applications in another order and in parts of any length, of which some are empty. */
function divided(random: Random): readonly (readonly Application[])[] {
  const shuffled = applications
    .map((application) => ({ application, at: random.below(1_000_000) }))
    .sort((one, other) => one.at - other.at)
    .map(({ application }) => application);
  const parts: Application[][] = Array.from({ length: 1 + random.below(9) }, () => []);
  for (const application of shuffled) parts[random.below(parts.length)]?.push(application);
  return parts;
}

/** Each part by itself, its state through JSON, put together in any order. */
function inParts<State, Result>(plan: Divisible<unknown, State, Result>, random: Random): string {
  const sum = plan.begin();
  for (const part of divided(random)) {
    const own = plan.begin();
    for (const application of part) own.add(application);
    sum.merge(JSON.parse(JSON.stringify(own.state)) as State);
  }
  return canonicalJson(sum.result);
}

const question = {
  decisions: ['scoring', 'amounts'],
  budgets: { 'decisions/amounts/grant': 300_000_000 },
  groups: [{ by: 'labels/region' }, { by: 'decisions/scoring/finalScore', edges: [60, 70, 80] }],
};
const raised = { id: 'raised', label: { ko: '75점', en: '75' }, overlay: { parameters: { 'scoring.passLine': 75 } } };
const evaluatorOf = fastEvaluator(makeFunction);
const scored = { ruleSet, decision: 'scoring', evaluatorOf };
const PLANS: Readonly<Record<string, () => Divisible<unknown, unknown, unknown>>> = {
  comparison: () => new Comparison({ ruleSet, question, scenarios: [raised], evaluatorOf }),
  sweep: () =>
    new SweepPlan({
      ruleSet,
      question,
      along: [{ parameter: 'scoring.passLine', from: 60, to: 80, step: 4 }],
      evaluatorOf,
    }),
  noise: () => new NoisePlan({ ...scored, noise: { size: 2, step: 1, draws: 3, seed: 'n' } }),
  review: () => new ReviewPlan(scored),
};

describe(`a what-if in parts (SEED=${seed})`, () => {
  it.each(Object.entries(PLANS))(
    'comes to the same bytes as a whole one, however a %s is divided',
    (name, planOf) => {
      const plan = planOf();
      const expected = whole(plan);
      expect(expected.length).toBeGreaterThan(10);
      for (let run = 0; run < (name === 'review' ? 5 : 20); run += 1)
        expect(inParts(plan, new Random(seed, name, String(run)))).toBe(expected);
    },
    60_000,
  );

  it('shows one label of a group, whichever application came first', () => {
    const [one, other] = applications;
    if (!one || !other) throw new Error('The round is empty');
    const named = (application: Application, en: string): Application => ({
      ...application,
      labels: { region: { ko: '서울', en } },
    });
    const pair = [named(one, 'Seoul'), named(other, 'SEOUL')];
    const plan = new Comparison({ ruleSet, question, scenarios: [] });
    const results = [pair, pair.toReversed()].map((order) => {
      const part = plan.begin();
      for (const application of order) part.add(application);
      return canonicalJson(part.result);
    });
    expect(results[0]).toBe(results[1]);
    expect(results[0]).toContain('"SEOUL"');
  });
});

describe('a range of a population', () => {
  const population = populationOf(ruleSet, {
    seed: 'range',
    count: 120,
    facts: [{ fact: 'operatingFund', is: { uniform: { from: 1, to: 90_000_000, step: 1 } } }],
  });

  it('draws the same applications as the whole, and ends where the population ends', () => {
    const all = [...population];
    expect([...population.range(1, 120)]).toEqual(all);
    expect([...population.range(41, 60)]).toEqual(all.slice(40, 60));
    expect([...population.range(119, 500)]).toEqual(all.slice(118));
    expect([...population.range(121, 140)]).toEqual([]);
    // Gone through twice it draws the same ones again.
    const range = population.range(7, 9);
    expect([...range]).toEqual([...range]);
  });
});
