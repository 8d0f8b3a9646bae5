import type { Words } from '../policy-error.js';
import { Exact } from '../values/exact.js';
import type { Application } from './application.js';
import type { Measure, Verdicts } from './measure.js';
import type { ReadGrouping, ReadQuestion } from './question.js';
import { differenceOf, type Difference, type Judged, type Standing, type Weight } from './standing.js';

/** Whole won: a number, or exact text beyond what a number holds. */
export type Won = number | string;

export interface Totals {
  readonly applications: number;
  readonly selected: number;
  readonly outcomes: Readonly<Record<Standing['outcome'], number>>;
  /** Of those selected, by place. */
  readonly money: Readonly<Record<string, Won>>;
}
/** Totals beside those of the base: what officers look at first. */
export interface ComparedTotals extends Totals {
  readonly difference: { readonly selected: number; readonly money: Readonly<Record<string, Won>> };
}
export interface GroupTotals extends ComparedTotals {
  /** The place it is grouped by. */
  readonly by: string;
  /** The value, or the lower edge of the band; empty for those that have none. */
  readonly key: string;
  readonly label: Words;
}
export interface Budget {
  readonly budget: number;
  readonly committed: Won;
  /** Negative where more is committed than there is. */
  readonly left: Won;
}
export interface ScenarioTotals extends ComparedTotals {
  readonly gained: number;
  readonly lost: number;
  /** Selected or not as under the base, but decided otherwise in something. */
  readonly changed: number;
  readonly budgets: Readonly<Record<string, Budget>>;
  /** In the order of the groupings, then by key. */
  readonly groups: readonly GroupTotals[];
}

/** Standings that were counted, as JSON; those with `yes` are selected. */
export interface TallyState {
  readonly outcomes: Readonly<Record<Standing['outcome'], number>>;
  /** Whole won by the place of an amount among those asked for, as exact text. */
  readonly sums: readonly string[];
}

const OUTCOMES = ['yes', 'no', 'undetermined', 'invalid'] as const satisfies readonly Standing['outcome'][];

/** Counts standings of one set of rules; what it counts does not depend on their order. */
export class Tally {
  private applications = 0;
  private selected = 0;
  private readonly outcomes: Record<Standing['outcome'], number> = { yes: 0, no: 0, undetermined: 0, invalid: 0 };
  private readonly sums: Map<string, bigint>;

  constructor(private readonly money: readonly Measure[]) {
    this.sums = new Map(money.map(({ place }) => [place, 0n]));
  }

  add({ isSelected, outcome, money }: Weight): void {
    this.applications += 1;
    this.outcomes[outcome] += 1;
    if (!isSelected) return;
    this.selected += 1;
    for (const [place, sum] of this.sums) this.sums.set(place, sum + BigInt(money[place] ?? 0));
  }

  get state(): TallyState {
    return { outcomes: { ...this.outcomes }, sums: [...this.sums.values()].map(String) };
  }
  /** Adds what has been counted elsewhere. */
  merge({ outcomes, sums }: TallyState): void {
    for (const outcome of OUTCOMES) {
      this.outcomes[outcome] += outcomes[outcome];
      this.applications += outcomes[outcome];
    }
    this.selected += outcomes.yes;
    this.money.forEach(({ place }, index) => this.sums.set(place, this.sum(place) + BigInt(sums[index] ?? 0)));
  }

  get totals(): Totals {
    const { applications, selected, outcomes } = this;
    return { applications, selected, outcomes: { ...outcomes }, money: this.wonBy((place) => this.sum(place)) };
  }
  comparedWith(base: Tally | undefined): ComparedTotals {
    const money = this.wonBy((place) => this.sum(place) - (base?.sum(place) ?? 0n));
    return { ...this.totals, difference: { selected: this.selected - (base?.selected ?? 0), money } };
  }

  sum(place: string): bigint {
    return this.sums.get(place) ?? 0n;
  }
  get selectedCount(): number {
    return this.selected;
  }
  private wonBy(sumOf: (place: string) => bigint): Record<string, Won> {
    return Object.fromEntries(this.money.map(({ place }) => [place, wonOf(sumOf(place))]));
  }
}

export const wonOf = (sum: bigint): Won => new Exact(sum).toJSON();

interface Group {
  readonly by: string;
  readonly key: string;
  readonly label: Words;
  readonly tally: Tally;
}

/** What was counted of one scenario, as JSON. */
export interface ScenarioTallyState {
  readonly all: TallyState;
  readonly differences: Readonly<Record<Difference, number>>;
  /** In the order of the groupings; within each by key. */
  readonly groups: readonly (readonly { readonly key: string; readonly label: Words; readonly tally: TallyState }[])[];
}

/** Counts one scenario beside the base, in all and by group. */
export class ScenarioTally {
  readonly all: Tally;
  private readonly groups: readonly Map<string, Group>[];
  private readonly differences = { gained: 0, lost: 0, changed: 0, same: 0 };

  constructor(private readonly question: ReadQuestion) {
    this.all = new Tally(question.money);
    this.groups = question.groups.map(() => new Map<string, Group>());
  }

  add(application: Application, { standing, verdicts }: Judged, base: Standing): void {
    this.all.add(standing);
    this.differences[differenceOf(base, standing)] += 1;
    for (const [index, grouping] of this.question.groups.entries()) {
      const { key, label } = groupOf(grouping, application, verdicts);
      this.group(index, key, label)?.tally.add(standing);
    }
  }

  get state(): ScenarioTallyState {
    const groups = this.groups.map((own) =>
      [...own.values()]
        .sort((one, other) => compareTexts(one.key, other.key))
        .map(({ key, label, tally }) => ({ key, label, tally: tally.state })),
    );
    return { all: this.all.state, differences: { ...this.differences }, groups };
  }
  merge({ all, differences, groups }: ScenarioTallyState): void {
    this.all.merge(all);
    for (const difference of DIFFERENCES) this.differences[difference] += differences[difference];
    for (const [index, own] of groups.entries())
      for (const { key, label, tally } of own) this.group(index, key, label)?.tally.merge(tally);
  }

  /** Of labels that differ for one key the first by its letters stands, whichever came first. */
  private group(index: number, key: string, label: Words): Group | undefined {
    const groups = this.groups[index];
    const grouping = this.question.groups[index];
    if (groups === undefined || grouping === undefined) return undefined;
    const found = groups.get(key);
    if (found && (found.label === label || compareLabels(found.label, label) <= 0)) return found;
    const tally = found?.tally ?? new Tally(this.question.money);
    const group = { by: grouping.measure.place, key, label, tally };
    groups.set(key, group);
    return group;
  }

  totalsBeside(base: ScenarioTally): ScenarioTotals {
    const { gained, lost, changed } = this.differences;
    return {
      ...this.all.comparedWith(base.all),
      gained,
      lost,
      changed,
      budgets: Object.fromEntries(
        [...this.question.budgets].map(([place, budget]) => {
          const committed = this.all.sum(place);
          return [place, { budget, committed: wonOf(committed), left: wonOf(BigInt(budget) - committed) }];
        }),
      ),
      groups: this.groups.flatMap((own, index) => groupsBeside(own, base.groups[index], this.question.money)),
    };
  }
}

/** Groups of both, so that one that is empty under a scenario still shows what it lost. */
function groupsBeside(
  own: ReadonlyMap<string, Group>,
  base: ReadonlyMap<string, Group> | undefined,
  money: readonly Measure[],
): readonly GroupTotals[] {
  const all = new Map([...(base ?? []), ...own]);
  return [...all]
    .sort(([one], [other]) => compareKeys(one, other))
    .map(([key, { by, label }]) => ({
      by,
      key,
      label,
      ...(own.get(key)?.tally ?? new Tally(money)).comparedWith(base?.get(key)?.tally),
    }));
}

const DIFFERENCES = ['gained', 'lost', 'changed', 'same'] as const satisfies readonly Difference[];
const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const compareLabels = (one: Words, other: Words): number =>
  compareTexts(one.ko, other.ko) || compareTexts(one.en, other.en);

/** Numbers by size, all else by code points: the same everywhere. */
function compareKeys(one: string, other: string): number {
  const [a, b] = [Exact.parse(one), Exact.parse(other)];
  // Equal numbers written in two ways are two groups, in one order.
  return (a && b ? a.compare(b) : 0) || compareTexts(one, other);
}

const NONE: Words = { ko: '없음', en: 'none' };

/** The group an application belongs to. */
export function groupOf(
  { measure, edges }: ReadGrouping,
  application: Application,
  verdicts: Verdicts,
): { readonly key: string; readonly label: Words } {
  const value = measure.of(application, verdicts);
  if (value === undefined || value === null) return { key: '', label: NONE };
  if (edges === undefined) {
    const key = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return { key, label: measure.labelOf(value, application) };
  }
  const exact = typeof value === 'number' || typeof value === 'string' ? Exact.parse(String(value)) : undefined;
  if (exact === undefined) return { key: '', label: NONE };
  const index = edges.findLastIndex((edge) => edge.compare(exact) <= 0);
  const [from, to] = [edges[index], edges[index + 1]];
  const key = from?.toString() ?? 'below';
  return { key, label: bandLabel(from, to) };
}

/** A band is half open: its lower edge is in it, its upper one is not. */
function bandLabel(from: Exact | undefined, to: Exact | undefined): Words {
  const [low, high] = [from?.toString(), to?.toString()];
  if (low === undefined) return { ko: `${high ?? ''} 미만`, en: `below ${high ?? ''}` };
  return high === undefined
    ? { ko: `${low} 이상`, en: `${low} or more` }
    : { ko: `${low} 이상 ${high} 미만`, en: `${low} to below ${high}` };
}
