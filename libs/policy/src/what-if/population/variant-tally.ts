import type { Outcome } from '../../evaluate/record.js';
import { OUTCOMES } from '../../fast/outcome-code.js';
import { namesOfPlace } from '../../rule-set/places.js';
import type { Application } from '../application.js';
import type { ReadQuestion } from '../question.js';
import { RANK, TOGETHER } from '../standing.js';
import type { TallyState } from '../totals.js';
import type { ColumnDraw } from './column-draws.js';
import { CHUNK, type DecisionColumns } from './decision-columns.js';

/** A sum beyond this goes on as a bigint, so that none is rounded. */
const LARGE_SUM = 2 ** 52;
const RANKS = Uint8Array.from(OUTCOMES, (outcome) => RANK[outcome]);

export type VariantCount = TallyState & { readonly gained: number; readonly lost: number };

/** Where an amount of a chunk stands. */
type Amounts = (
  variant: number,
) => { readonly values: ArrayLike<number>; readonly given?: Uint8Array | undefined } | undefined;

/** Counts one variant. */
export class VariantTally {
  /** Of the chunk: whether each application is selected. */
  readonly selected = new Uint8Array(CHUNK);
  private readonly ranks = new Uint8Array(CHUNK);
  private outcomes = new Float64Array(TOGETHER.length);
  private sums: bigint[] = [];
  private gained = 0;
  private lost = 0;
  private readonly amounts: readonly Amounts[];
  private readonly names: readonly (string | undefined)[];

  constructor(
    private readonly variant: number,
    question: ReadQuestion,
    private readonly decisions: readonly DecisionColumns[],
    factAt: (name: string) => ColumnDraw | undefined,
  ) {
    const order = question.decisions;
    this.names = question.money.map(({ place }) => {
      const [kind, name] = namesOfPlace(place) ?? [];
      return kind === 'facts' ? name : undefined;
    });
    this.amounts = question.money.map(({ place }) => {
      const [kind, name = '', value = ''] = namesOfPlace(place) ?? [];
      if (kind === 'facts') {
        const draw = factAt(name);
        return () => draw?.column;
      }
      const decision = decisions[order.indexOf(name)];
      const index = decision?.values.indexOf(value) ?? -1;
      return (own) => {
        const values = decision?.answersOf(own).values[index];
        return values && { values };
      };
    });
  }

  start(): void {
    this.outcomes = new Float64Array(TOGETHER.length);
    this.sums = this.amounts.map(() => 0n);
    this.gained = 0;
    this.lost = 0;
  }

  add(length: number, base: VariantTally | undefined, application: (at: number) => Application): void {
    const { ranks, selected, outcomes } = this;
    ranks.fill(0);
    for (const decision of this.decisions) {
      const own = decision.answersOf(this.variant).outcomes;
      for (let at = 0; at < length; at += 1) {
        const rank = RANKS[own[at] as number] as number;
        if (rank > (ranks[at] as number)) ranks[at] = rank;
      }
    }
    for (let at = 0; at < length; at += 1) {
      const rank = ranks[at] as number;
      outcomes[rank] = (outcomes[rank] as number) + 1;
      selected[at] = rank === 0 ? 1 : 0;
    }
    if (base && base !== this)
      for (let at = 0; at < length; at += 1) {
        if ((selected[at] as number) > (base.selected[at] as number)) this.gained += 1;
        else if ((selected[at] as number) < (base.selected[at] as number)) this.lost += 1;
      }
    this.amounts.forEach((amounts, index) => {
      const found = amounts(this.variant);
      const own = found ?? this.byApplication(index, length, application);
      this.sums[index] = (this.sums[index] ?? 0n) + sumOf(own.values, found?.given, selected, length);
    });
  }
  /** A fact that columns do not hold. */
  private byApplication(
    index: number,
    length: number,
    application: (at: number) => Application,
  ): { readonly values: Float64Array } {
    const name = this.names[index];
    return {
      values: Float64Array.from({ length }, (_, at) => {
        const value = name === undefined || !this.selected[at] ? undefined : application(at).facts[name];
        return typeof value === 'number' ? value : NaN;
      }),
    };
  }

  get counted(): VariantCount {
    const outcomes = Object.fromEntries(TOGETHER.map((outcome, rank) => [outcome, this.outcomes[rank] ?? 0])) as Record<
      (typeof TOGETHER)[number],
      number
    > satisfies Partial<Record<Outcome, number>>;
    return { outcomes, sums: this.sums.map(String), gained: this.gained, lost: this.lost };
  }
}

function sumOf(values: ArrayLike<number>, given: Uint8Array | undefined, selected: Uint8Array, length: number): bigint {
  let [whole, sum] = [0n, 0];
  for (let at = 0; at < length; at += 1) {
    const value = values[at] as number;
    if (selected[at] === 0 || (given && given[at] !== 1) || !Number.isSafeInteger(value)) continue;
    if (value > LARGE_SUM || value < -LARGE_SUM) whole += BigInt(value);
    else sum += value;
    if (sum > LARGE_SUM || sum < -LARGE_SUM) {
      whole += BigInt(sum);
      sum = 0;
    }
  }
  return whole + BigInt(sum);
}
