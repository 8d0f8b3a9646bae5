import {
  canonicalJson,
  columnDraws,
  compileRuleSet,
  FactRandom,
  populationOf,
  merged,
  PopulationSweep,
  Random,
  sweepSteps,
  WordList,
  type ColumnProgram,
  type Population,
  type Range,
  type SweepState,
  type SweepResult,
} from '#policy';
import { makeFunction } from '#policy/node';
import { columnsOfFacts } from '../builders/columns-of.js';
import { demoRound } from '../builders/demo-round.js';
import { fundPopulation } from '../builders/fund-population.js';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_000);
const {
  content: { ruleSet },
  applications,
} = await demoRound();

describe(`numbers of a generated population (SEED=${seed})`, () => {
  it('are those of Random for the same seed, id and fact, however long or foreign the names', () => {
    for (const name of ['facts/a', `facts/${'x'.repeat(70)}`, 'facts/사업비', 'labels/"quoted"\n'])
      for (const own of [String(seed), '지원', 'long '.repeat(20)])
        for (const width of [1, 7, 12]) {
          const fast = new FactRandom(own, width, name);
          for (const id of [1, 9, 10 ** (width - 1), 10 ** width - 1]) {
            fast.start(id);
            const random = new Random(own, String(id).padStart(width, '0'), name);
            for (const count of [1, 2, 3, 1_000_000_000, 2 ** 53 - 1, 2 ** 53, 7, 1_000_001])
              expect(fast.below(count)).toBe(random.below(count));
          }
        }
  });
});

describe(`a population in columns (SEED=${seed})`, () => {
  const population = fundPopulation(String(seed), 3000);

  it('holds the same facts as its applications', () => {
    const words = new WordList();
    const draws = columnDraws(ruleSet, population, words, 1000);
    expect([...draws.keys()]).toEqual(
      population.facts.map(({ fact }) => fact).filter((fact) => !['committee', 'handedIn'].includes(fact)),
    );
    const inputs = ['eligibility', 'amounts', 'scoring'].flatMap(
      (id) => compileRuleSet(ruleSet).decisions.get(id)?.inputs ?? [],
    );
    const drawn = inputs.filter(({ fact }) => draws.has(fact));
    const all = [...populationOf(ruleSet, population)];
    for (const first of [1, 1001, 2001]) {
      const facts = all.slice(first - 1, first + 999).map((one) => one.facts);
      const wanted = columnsOfFacts(drawn, facts, { placeOf: (word: string) => words.placeOf(word) } as ColumnProgram);
      for (const { fact } of drawn) {
        const draw = draws.get(fact);
        draw?.draw(first, 1000);
      }
      for (const { fact } of drawn) {
        const { values, given } = wanted?.get(fact) ?? {};
        const column = draws.get(fact)?.column;
        expect([fact, ...(column?.given ?? [])]).toEqual([fact, ...(given ?? new Array<number>(1000).fill(1))]);
        expect([fact, ...(column?.values ?? [])]).toEqual([fact, ...(values ?? [])]);
      }
    }
  });

  const sweptBy = (
    own: Population,
    decisions: readonly string[],
    along: readonly [Range] | readonly [Range, Range],
  ) => {
    const asked = { ruleSet, question: { decisions }, along };
    const steps = sweepSteps({ ...asked, applications: populationOf(ruleSet, own) });
    let wanted: SweepResult | undefined;
    for (let step = steps.next(); ; step = steps.next())
      if (step.done) {
        wanted = step.value;
        break;
      }
    const sweep = new PopulationSweep({ ...asked, population: own }, makeFunction);
    const ends = [0, 700, 701, sweep.count];
    const parts = ends.slice(1).map((to, index) => sweep.part(ends[index] ?? 0, to));
    const handedOn = JSON.parse(JSON.stringify(parts.toReversed())) as SweepState[];
    return { wanted: canonicalJson(wanted), got: canonicalJson(merged(sweep.plan, handedOn)) };
  };

  it('has the totals of a sweep over its applications, however it is divided', () => {
    const cap = { parameter: 'operatingFund.cap', from: 60_000_000, to: 120_000_000, step: 30_000_000 };
    const { wanted, got } = sweptBy(fundPopulation(String(seed), 1200), ['eligibility', 'amounts'], [cap]);
    expect(got).toBe(wanted);
  });

  it('has them too where a decision needs what columns do not hold', () => {
    const committee = applications.slice(0, 5).map(({ facts }) => ({ value: facts['committee'], weight: 1 }));
    const own = fundPopulation(String(seed), 800);
    const line = { parameter: 'scoring.passLine', from: 60, to: 75, step: '7.5' };
    const facts = [
      ...own.facts,
      { fact: 'leaseDepositRequested', is: { constant: false } },
      { fact: 'operatingFundRequested', is: { constant: true } },
      { fact: 'committee', is: { choice: committee } },
    ];
    const { wanted, got } = sweptBy({ ...own, facts }, ['eligibility', 'amounts', 'scoring'], [line]);
    expect(got).toBe(wanted);
  });
});
