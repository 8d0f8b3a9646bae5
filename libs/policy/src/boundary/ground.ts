import { CaseRunner } from '../cases/case-runs.js';
import type { Facts } from '../evaluate/evaluate.js';
import type { DecisionRecord } from '../evaluate/record.js';
import { canonicalJson } from '../rule-set/canonical.js';
import type { CaseFile, Decision, RuleSet } from '../rule-set/model.js';
import { axesOf, type Axis } from './axes.js';
import { Watcher, type Sightings } from './watcher.js';

/** What a decision answered to some facts, and the comparisons on the way. */
export interface Look {
  readonly record: DecisionRecord;
  readonly sightings: Sightings;
}

/** Evaluates facts of one version and watches the lines. Facts that cannot be evaluated give nothing. */
export class Looker {
  private readonly watcher = new Watcher();
  private readonly runner: CaseRunner;

  constructor(ruleSet: RuleSet) {
    this.runner = new CaseRunner(ruleSet, this.watcher);
  }

  /** @param like the case whose day and what-if hold */
  look(like: CaseFile, facts: Facts = like.facts): Look | undefined {
    this.watcher.clear();
    const run = this.runner.run({ ...like, facts });
    if (!run.record) return undefined;
    return { record: run.record, sightings: this.watcher.take(run.compiled) };
  }
}

/** Ids of the cases that are made here; a case taken over keeps its id, so that it is known again. */
export const MADE = 'boundary-';

/** A worked case from which one fact is moved. */
export class Ground {
  private readonly looks = new Map<string, Look | undefined>();
  private probed: ReadonlyMap<Axis, readonly Look[]> | undefined;
  private movable: readonly Axis[] | undefined;

  constructor(
    readonly ruleSet: RuleSet,
    private readonly decision: Decision,
    private readonly looker: Looker,
    readonly base: CaseFile,
    readonly start: Look,
  ) {}

  look(facts: Facts): Look | undefined {
    return this.looker.look(this.base, facts);
  }

  at(axis: Axis, position: number): Look | undefined {
    const key = `${axis.place} ${axis.kind} ${axis.step.toString()} ${position}`;
    if (axis.kind === 'elements') return this.lookAt(axis, position);
    if (!this.looks.has(key)) this.looks.set(key, this.lookAt(axis, position));
    return this.looks.get(key);
  }
  private lookAt(axis: Axis, position: number): Look | undefined {
    const facts = axis.moved(position);
    return facts && this.look(facts);
  }

  /** Everything that can be moved. */
  get axes(): readonly Axis[] {
    this.movable ??= axesOf(this.ruleSet, this.decision, this.base.facts);
    return this.movable;
  }

  /** What can be moved, with looks from a little and from far beside where it stands. */
  probes(): ReadonlyMap<Axis, readonly Look[]> {
    this.probed ??= new Map(
      this.axes.map((axis) => {
        const from = axis.position ?? 0;
        const looks = (axis.kind === 'elements' ? NEAR : FAR).map((by) => this.at(axis, from + by));
        return [axis, looks.filter((look) => look !== undefined)] as const;
      }),
    );
    return this.probed;
  }
}
const NEAR: readonly number[] = [-1, 1];
const FAR: readonly number[] = [-1, 1, -40, 40, -1_000_000, 1_000_000];

/** The worked cases of a decision to start from: those it says yes to first, what-ifs and cases made here last. */
export function groundsOf(
  ruleSet: RuleSet,
  decision: Decision,
  cases: readonly CaseFile[],
  looker: Looker,
): readonly Ground[] {
  const found = cases.flatMap((base) => {
    const start = base.decision === decision.id ? looker.look(base) : undefined;
    return start && start.record.trace.length + Object.keys(start.record.values).length > 0 ? [{ base, start }] : [];
  });
  return found
    .toSorted((a, b) => compare(rankOf(a), rankOf(b)))
    .map(({ base, start }) => new Ground(ruleSet, decision, looker, base, start));
}

const OUTCOMES: readonly string[] = ['yes', 'computed', 'undetermined', 'no', 'invalid'];

const rankOf = ({ base, start: { record } }: { base: CaseFile; start: Look }): readonly (number | string)[] => [
  Number(base.id.startsWith(MADE)),
  Number(base.overlay !== undefined),
  Number(base.asOf !== undefined),
  OUTCOMES.indexOf(record.outcome),
  record.failed.length + record.missing.length,
  base.id,
];

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const index = a.findIndex((part, at) => part !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) < (b[index] ?? 0) ? -1 : 1;
}

/** What a decision concluded, without the values it answers. */
export const resultKey = ({ outcome, failed, missing, problem, warnings, referred }: DecisionRecord): string =>
  canonicalJson({ outcome, failed, missing, problem: problem ?? null, warnings, referred });
/** What a decision answered, without how. */
export const answerKey = (record: DecisionRecord): string => `${resultKey(record)} ${canonicalJson(record.values)}`;
