import {
  Comparison,
  fastEvaluator,
  contentOfFiles,
  goalSteps,
  nearestSteps,
  NoisePlan,
  PolicyError,
  populationOf,
  PopulationSweep,
  ReviewPlan,
  SweepPlan,
  versionFiles,
  type Application,
  type Divisible,
  type GeneratedPopulation,
  type RuleSet,
} from '#policy';
import { makeFunction } from '#policy/node';
import { Unreadable } from '../../../drafts/work/unreadable.js';
import { questionOf, type RunRequest } from '../run-request.js';
import type { AskedRun } from './orders.js';

/** What a thread makes of a run, once for all its chunks. */
export interface RunPlan {
  readonly request: RunRequest;
  readonly work: Divisible<unknown, unknown, unknown> | Whole;
  readonly population: GeneratedPopulation | undefined;
  /** A sweep over a population is counted in columns, without applications. */
  readonly columns?: PopulationSweep;
  readonly variants: number;
}
/** What goes through all applications more than once, or looks at one alone, is not divided. */
export interface Whole {
  steps(applications: readonly Application[]): Generator<unknown, unknown>;
}
export const isWhole = (work: RunPlan['work']): work is Whole => 'steps' in work;

/** How decisions are made; one for the thread's life, since what it has generated is used again. */
const evaluatorOf = fastEvaluator(makeFunction);

const MOST_KEPT = 6;
const kept = new Map<string, RunPlan>();

/** @throws PolicyError of the core, with the pointer into the request */
export function planOf(asked: AskedRun): RunPlan {
  const plan = kept.get(asked.key) ?? made(asked);
  kept.delete(asked.key);
  kept.set(asked.key, plan);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return plan;
}

function made({ ruleSet: text, request, isDraft }: AskedRun): RunPlan {
  const ruleSet = JSON.parse(text) as RuleSet;
  if (isDraft) refuseUnreadable(ruleSet);
  const { source } = request;
  const population = 'population' in source ? drawn(ruleSet, source.population) : undefined;
  return { request, population, ...workOf(ruleSet, request, population) };
}

/** @throws Unreadable for what has not the form of a rule set, or errors that keep it from deciding */
function refuseUnreadable(ruleSet: RuleSet): void {
  const { content, diagnostics } = contentOfFiles(versionFiles({ ruleSet, cases: {} }), ruleSet.manifest.id);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (content === undefined || errors.length > 0) throw new Unreadable(errors);
}

function drawn(ruleSet: RuleSet, population: unknown): GeneratedPopulation {
  try {
    return populationOf(ruleSet, population);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new PolicyError(error.code, error.details, `/source/population${error.pointer}`);
  }
}

function workOf(
  ruleSet: RuleSet,
  request: RunRequest,
  population: GeneratedPopulation | undefined,
): Pick<RunPlan, 'work' | 'variants' | 'columns'> {
  const question = questionOf(ruleSet, request);
  switch (request.kind) {
    case 'comparison': {
      const { scenarios } = request;
      return { work: new Comparison({ ruleSet, question, scenarios, evaluatorOf }), variants: scenarios.length + 1 };
    }
    case 'sweep': {
      const { along, overlay, asOf } = request;
      const sweep = { ruleSet, question, along, overlay };
      if (population === undefined) {
        const plan = new SweepPlan({ ...sweep, evaluatorOf });
        return { work: plan, variants: plan.variants.length };
      }
      const stated = asOf === undefined ? population.population : { ...population.population, asOf };
      const columns = new PopulationSweep({ ...sweep, population: stated }, makeFunction);
      return { work: columns.plan, variants: columns.plan.variants.length, columns };
    }
    case 'noise': {
      const { decision, noise, overlay } = request;
      return { work: new NoisePlan({ ruleSet, decision, noise, overlay, evaluatorOf }), variants: noise.draws + 1 };
    }
    case 'scoring': {
      const { decision, overlay } = request;
      return { work: new ReviewPlan({ ruleSet, decision, overlay, evaluatorOf }), variants: REVIEW_VARIANTS };
    }
    case 'goal': {
      const { within, seek, keep, overlay } = request;
      const goal = { ruleSet, question, within, seek, keep, overlay, evaluatorOf };
      const work = { steps: (applications: readonly Application[]) => goalSteps({ ...goal, applications }) };
      // What is wrong with it is said when it begins.
      work.steps([]).next();
      return { work, variants: GOAL_VARIANTS };
    }
    case 'nearest': {
      const { decision, overlay } = request;
      return { work: { steps: (of) => nearestOf(ruleSet, decision, overlay, of) }, variants: 1 };
    }
  }
}

/** About as many decisions as are tried of one application: reviewers, readings and bands. */
const REVIEW_VARIANTS = 200;
/** As many values as a goal looks at, at most. */
const GOAL_VARIANTS = 64;

function nearestOf(
  ruleSet: RuleSet,
  decision: string,
  overlay: Parameters<typeof nearestSteps>[0]['overlay'],
  [application]: readonly Application[],
): Generator<unknown, unknown> {
  if (application === undefined) throw new Error('The application that is asked about is not there');
  return nearestSteps({ ruleSet, decision, application, overlay });
}
