import type { MakeFunction } from '../../fast/generated.js';
import { fastEvaluator } from '../fast-evaluator.js';
import { SweepPlan, type Sweep, type SweepState } from '../sweep.js';
import type { TallyState } from '../totals.js';
import { ColumnRound } from './column-round.js';
import { populationOf } from './population.js';

/** A sweep over a population that is drawn: the same question as `sweepSteps` over `populationOf`. */
export type PopulationSweepAsked = Omit<Sweep, 'applications' | 'evaluatorOf'> & { readonly population: unknown };

/**
 * Parts of a sweep over a generated population, from columns: applications are drawn into typed arrays and decided
 * there, a few thousand at a time, so that memory does not grow with the population. What columns do not hold is drawn
 * and decided as an application. The plan counts parts together as those that went through the applications.
 * @throws PolicyError as `SweepPlan` and `populationOf` do
 */
export class PopulationSweep {
  readonly plan: SweepPlan;
  /** Applications of the population. */
  readonly count: number;
  private readonly round: ColumnRound;

  constructor(asked: PopulationSweepAsked, make: MakeFunction) {
    const evaluatorOf = fastEvaluator(make);
    this.plan = new SweepPlan({ ...asked, evaluatorOf });
    const population = populationOf(asked.ruleSet, asked.population);
    this.count = population.count;
    const { question, variants } = this.plan;
    this.round = new ColumnRound(asked.ruleSet, population, question, variants, { make, evaluatorOf });
  }

  /**
   * The applications `from` + 1 … `to`.
   * @param tick told how many are done, every few thousand
   */
  part(from: number, to: number, tick: (done: number) => void = () => undefined): SweepState {
    const [base, ...points] = this.round.count(from, to, tick);
    return {
      base: base as TallyState,
      points: points.map(({ gained, lost, ...tally }) => ({ tally, gained, lost })),
    };
  }
}
