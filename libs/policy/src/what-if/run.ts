import type { Words } from '../policy-error.js';
import type { RuleSet } from '../rule-set/model.js';
import type { Application, Applications } from './application.js';
import { closureEvaluator, Variant, type EvaluatorOf } from './evaluator.js';
import { stepsOf, type Divisible, type Part } from './part.js';
import { readQuestion, type Question, type ReadQuestion } from './question.js';
import { below, layScenarios, type Scenario } from './scenario.js';
import { differenceOf, judge, whyDifferent, type Difference, type Judged, type Standing } from './standing.js';
import { groupOf, ScenarioTally, type ScenarioTallyState, type ScenarioTotals } from './totals.js';

export interface WhatIf {
  readonly ruleSet: RuleSet;
  /** At most five, each beside the rules as they stand. */
  readonly scenarios: readonly Scenario[];
  readonly question: Question;
  readonly applications: Applications;
  readonly evaluatorOf?: EvaluatorOf | undefined;
}

/** One application under the base and under every scenario. */
export interface WhatIfRow {
  readonly application: string;
  readonly label: Words;
  /** The group it belongs to under the base, by the place it is grouped by. */
  readonly groups: Readonly<Record<string, { readonly key: string; readonly label: Words }>>;
  readonly base: Standing;
  readonly scenarios: readonly ScenarioStanding[];
}
export interface ScenarioStanding extends Standing {
  readonly scenario: string;
  readonly difference: Difference;
  /** Empty where nothing differs. */
  readonly why: Words;
}
export interface WhatIfStep {
  /** Applications run so far, this one included. */
  readonly done: number;
  readonly row: WhatIfRow;
}
export interface WhatIfTotals {
  readonly scenarios: readonly ({ readonly id: string; readonly label: Words } & ScenarioTotals)[];
}

/** What a part of a comparison has counted: the base first, then each scenario. */
export type ComparisonState = readonly ScenarioTallyState[];

interface ComparedVariant {
  readonly id: string;
  readonly label: Words;
  readonly question: ReadQuestion;
  readonly variant: Variant;
}

/** A comparison with everything laid and compiled, to be run in as many parts as one likes. */
export class Comparison implements Divisible<WhatIfRow, ComparisonState, WhatIfTotals> {
  readonly #ruleSet: RuleSet;
  readonly #variants: readonly ComparedVariant[];

  /** @throws PolicyError `what-if/…`, `overlay/…`, `decision/unknown` */
  constructor({ ruleSet, scenarios, question: asked, evaluatorOf = closureEvaluator }: Omit<WhatIf, 'applications'>) {
    this.#ruleSet = ruleSet;
    const laidOver = layScenarios(ruleSet, scenarios);
    const read = readQuestion(ruleSet, asked);
    this.#variants = laidOver.map(({ id, label, ...laid }, index) => {
      // A replaced decision may lack a value that is asked for: that is said before anything is run.
      const question =
        laid.ruleSet === ruleSet ? read : below(`/scenarios/${index - 1}`, () => readQuestion(laid.ruleSet, asked));
      return { id, label, question, variant: new Variant(laid, evaluatorOf) };
    });
  }

  begin(): Part<WhatIfRow, ComparisonState, WhatIfTotals> {
    return new ComparisonPart(this.#ruleSet, this.#variants);
  }
}

class ComparisonPart implements Part<WhatIfRow, ComparisonState, WhatIfTotals> {
  readonly #tallies: readonly ScenarioTally[];

  constructor(
    private readonly ruleSet: RuleSet,
    private readonly variants: readonly ComparedVariant[],
  ) {
    this.#tallies = variants.map(({ question }) => new ScenarioTally(question));
  }

  add(application: Application): WhatIfRow {
    let first: Judged | undefined;
    const judged = this.variants.map(({ variant, question }) => {
      const one = judge(variant, question, application, first);
      first ??= one;
      return one;
    });
    const [base] = judged as [Judged];
    judged.forEach((one, index) => this.#tallies[index]?.add(application, one, base.standing));
    const { id, label } = application;
    const groups = this.variants[0]?.question.groups.map(
      (grouping) => [grouping.measure.place, groupOf(grouping, application, base.verdicts)] as const,
    );
    const scenarios = judged
      .slice(1)
      .map(({ standing }, index) =>
        besideBase(this.ruleSet, this.variants[index + 1]?.id ?? '', base.standing, standing),
      );
    return { application: id, label, groups: Object.fromEntries(groups ?? []), base: base.standing, scenarios };
  }

  get state(): ComparisonState {
    return this.#tallies.map((tally) => tally.state);
  }
  merge(state: ComparisonState): void {
    state.forEach((one, index) => this.#tallies[index]?.merge(one));
  }

  get result(): WhatIfTotals {
    const [base] = this.#tallies as readonly [ScenarioTally];
    return {
      scenarios: this.variants.map(({ id, label }, index) => ({
        id,
        label,
        ...(this.#tallies[index] ?? base).totalsBeside(base),
      })),
    };
  }
}

/**
 * A round, a file or a population under the rules as they stand and under each scenario. Rows come one by one and are
 * not kept; the totals, the base first, come at the end and do not depend on the order of the applications.
 * @throws PolicyError `what-if/…`, `overlay/…`, `decision/unknown` before the first step
 */
export function* whatIfSteps(whatIf: WhatIf): Generator<WhatIfStep, WhatIfTotals> {
  return yield* stepsOf(new Comparison(whatIf), whatIf.applications);
}

/** The same at once, for rounds that fit a page. */
export function whatIf(asked: WhatIf): WhatIfTotals & { readonly rows: readonly WhatIfRow[] } {
  const rows: WhatIfRow[] = [];
  const steps = whatIfSteps(asked);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { rows, ...step.value };
    rows.push(step.value.row);
  }
}

function besideBase(ruleSet: RuleSet, scenario: string, base: Standing, standing: Standing): ScenarioStanding {
  const difference = differenceOf(base, standing);
  const why = difference === 'same' ? { ko: '', en: '' } : whyDifferent(ruleSet, base, standing);
  return { scenario, ...standing, difference, why };
}
