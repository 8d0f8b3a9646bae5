import type { MakeFunction } from '../../fast/generated.js';
import type { Unit } from '../../mechanisms/units.js';
import { PolicyError, type Words } from '../../policy-error.js';
import { fastEvaluator } from '../fast-evaluator.js';
import { scaleOf } from '../lever.js';
import { readQuestion, type ReadQuestion } from '../question.js';
import { below, layOver } from '../scenario.js';
import { MOST_POINTS, pointsOf, type Sweep, type SweepPoint, type SweepResult } from '../sweep.js';
import { Tally, type TallyState } from '../totals.js';
import { Variant } from '../evaluator.js';
import { ColumnRound } from './column-round.js';
import { populationOf } from './population.js';

/** A sweep over a population that is drawn: the same question as `sweepSteps` over `populationOf`. */
export type PopulationSweepAsked = Omit<Sweep, 'applications' | 'evaluatorOf'> & { readonly population: unknown };
/** What came out for some of the applications: plain JSON, so that threads and instances can hand it on. */
export interface SweepPart {
  readonly base: TallyState;
  readonly points: readonly (TallyState & { readonly gained: number; readonly lost: number })[];
}

/**
 * The answer of `sweepSteps` over a generated population, from columns: applications are drawn into typed arrays and
 * decided there, a few thousand at a time, so that memory does not grow with the population. What columns do not hold
 * is drawn and decided as an application. Any division into parts gives the same totals.
 * @throws PolicyError as `sweepSteps` and `populationOf` do
 */
export class PopulationSweep {
  /** Applications of the population. */
  readonly count: number;
  private readonly question: ReadQuestion;
  private readonly along: SweepResult['along'];
  private readonly at: readonly (readonly (number | string)[])[];
  private readonly round: ColumnRound;

  constructor(asked: PopulationSweepAsked, make: MakeFunction) {
    const { ruleSet, overlay = {} } = asked;
    const evaluatorOf = fastEvaluator(make);
    this.question = readQuestion(ruleSet, asked.question);
    const laid = layOver(ruleSet, overlay);
    const scales = asked.along.map((range, index) => below(`/along/${index}`, () => scaleOf(laid.ruleSet, range)));
    const count = scales.reduce((product, { length }) => product * length, 1);
    if (count > MOST_POINTS) throw new PolicyError('what-if/too-many-points', { count, limit: MOST_POINTS }, '/along');
    this.along = scales.map(({ lever: { parameter, label, unit }, length, at }) => ({
      parameter,
      label,
      unit,
      values: Array.from({ length }, (_, position) => at(position)),
    })) satisfies readonly { parameter: string; label: Words; unit: Unit }[];
    this.at = pointsOf(scales);
    const ground = new Variant(laid, evaluatorOf);
    const variants = this.at.map((at) =>
      scales.reduce((variant, { lever }, index) => variant.withValues(lever.values(at[index] ?? 0)), ground),
    );
    const population = populationOf(ruleSet, asked.population);
    this.count = population.count;
    this.round = new ColumnRound(
      ruleSet,
      population,
      this.question,
      [new Variant({ ruleSet, overlay: {} }, evaluatorOf), ...variants],
      { make, evaluatorOf },
    );
  }

  /**
   * The applications `from` + 1 … `to`.
   * @param tick told how many are done, every few thousand
   */
  part(from: number, to: number, tick: (done: number) => void = () => undefined): SweepPart {
    const [base, ...points] = this.round.count(from, to, tick);
    return { base: base as TallyState, points };
  }

  /** @param parts that together hold every application once, in any order */
  result(parts: readonly SweepPart[]): SweepResult {
    const tallyOf = (counted: readonly (TallyState | undefined)[]): Tally => {
      const tally = new Tally(this.question.money);
      for (const one of counted) if (one) tally.merge(one);
      return tally;
    };
    const base = tallyOf(parts.map((part) => part.base));
    const points = this.at.map((at, index): SweepPoint => {
      const own = parts.map((part) => part.points[index]);
      const sumOf = (key: 'gained' | 'lost'): number => own.reduce((sum, one) => sum + (one?.[key] ?? 0), 0);
      return { at, ...tallyOf(own).comparedWith(base), gained: sumOf('gained'), lost: sumOf('lost') };
    });
    return { along: this.along, points };
  }
}
