import {
  closureEvaluator,
  compileRuleSet,
  evaluate,
  factsOf,
  fastEvaluator,
  populationOf,
  sweepSteps,
  type Application,
  type EvaluatorOf,
  type RuleSet,
} from '#policy';
import { makeFunction, sweepOnThreads } from '#policy/node';
import { demoRound } from '../../builders/demo-round.js';
import { fundPopulation } from '../../builders/fund-population.js';
import { generatedRound } from '../../builders/generated-round.js';
import { perSecondInTurn, type Way } from '../in-turn.js';
import { median, type Row } from '../table.js';

const SEED = 20_240_411;
const APPLICATIONS = 500;
const VARIANTS = 100;
const POPULATION = 1_000_000;
/** The reference is asked of these only: it takes its time. */
const ASKED = 20;
const DECISIONS = ['eligibility', 'amounts', 'scoring'];
const POPULATION_DECISIONS = ['eligibility', 'amounts'];
const PAIRED_ROUNDS = 3;

/** So many pass lines, a tenth of a point apart. */
const lines = (count: number) =>
  ({ parameter: 'scoring.passLine', from: 60, to: String(60 + (count - 1) / 10), step: '0.1' }) as const;
const CAPS = { parameter: 'operatingFund.cap', from: 60_000_000, to: 105_000_000, step: 5_000_000 };
const CAP_COUNT = 10;

/** json-rules-engine on the same work: every decision of every application, one variant after the other. */
function byReference(ruleSet: RuleSet, applications: readonly Application[], decisions: readonly string[]): Way {
  const compiled = compileRuleSet(ruleSet);
  return async () => {
    for (const { facts } of applications)
      for (const decision of decisions) await evaluate(compiled, decision, factsOf(compiled, decision, facts));
    return applications.length;
  };
}

const swept =
  (ruleSet: RuleSet, applications: readonly Application[], variants: number, evaluatorOf: EvaluatorOf): Way =>
  () => {
    const steps = sweepSteps({
      ruleSet,
      applications,
      question: { decisions: DECISIONS },
      along: [lines(variants)],
      evaluatorOf,
    });
    while (!steps.next().done);
    return applications.length * variants;
  };

/** Applications under variants: a round of hundreds, a hundred variants of the pass line. */
export async function measureWhatIf(): Promise<Row[]> {
  const { content, applications: demo } = await demoRound();
  const { ruleSet } = content;
  const round = generatedRound(demo, APPLICATIONS, SEED);
  const evaluatorOf = fastEvaluator(makeFunction);
  const reference = 'json-rules-engine, each application and variant';
  const ways = {
    [reference]: byReference(ruleSet, round.slice(0, ASKED), DECISIONS),
    'closures, 20 applications × 10': swept(ruleSet, round.slice(0, ASKED), 10, closureEvaluator),
    [`generated code, ${APPLICATIONS} × ${VARIANTS}`]: swept(ruleSet, round, VARIANTS, evaluatorOf),
    [`generated code, ${APPLICATIONS / 2} × ${VARIANTS}`]: swept(
      ruleSet,
      round.slice(0, APPLICATIONS / 2),
      VARIANTS,
      evaluatorOf,
    ),
    [`generated code, ${APPLICATIONS} × ${VARIANTS / 2}`]: swept(ruleSet, round, VARIANTS / 2, evaluatorOf),
  };
  const speeds = await perSecondInTurn(ways, { rounds: 5, millisecondsARound: 300 });
  return [...speeds].map(([what, value]) => {
    const [applications = 0, variants = 0] =
      what
        .match(/\d+ × \d+$/)?.[0]
        .split(' × ')
        .map(Number) ?? [];
    const note = applications > 0 ? { note: `${((1000 * applications * variants) / value).toFixed(0)} ms in all` } : {};
    return { what, value, against: reference, ...note };
  });
}

/** A generated population of a million under ten caps, on one thread and on two, in turn. */
export async function measurePopulation(): Promise<Row[]> {
  const { ruleSet } = (await demoRound()).content;
  const population = fundPopulation(String(SEED), POPULATION);
  const some = [...populationOf(ruleSet, fundPopulation(String(SEED), ASKED * 5))];
  const reference = 'json-rules-engine, each application and variant, drawn before';
  const seconds = new Map<number, number[]>([1, 2].map((threads) => [threads, []]));
  const referenceSpeeds: number[] = [];
  const ask = byReference(ruleSet, some, POPULATION_DECISIONS);
  for (let round = 0; round < PAIRED_ROUNDS; round += 1) {
    const began = performance.now();
    referenceSpeeds.push((1000 * Number(await ask())) / (performance.now() - began));
    for (const [threads, measured] of seconds) {
      const start = performance.now();
      const question = { decisions: POPULATION_DECISIONS };
      await sweepOnThreads({ ruleSet, question, along: [CAPS], population }, { threads });
      measured.push((performance.now() - start) / 1000);
    }
  }
  const rows = [...seconds].map(([threads, measured]): Row => {
    const value = (POPULATION * CAP_COUNT) / median(measured);
    const note = `${median(measured).toFixed(1)} s`;
    return { what: `columns, 1,000,000 × ${CAP_COUNT}, ${threads} thread(s)`, value, against: reference, note };
  });
  const [one = [], two = []] = [...seconds.values()];
  const gain = median(one.map((time, round) => time / (two[round] ?? time)));
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  return [
    { what: reference, value: median(referenceSpeeds), against: reference },
    ...rows,
    { what: 'two threads against one', value: gain, note: `peak memory of the whole bench ${peak} MB` },
  ];
}
