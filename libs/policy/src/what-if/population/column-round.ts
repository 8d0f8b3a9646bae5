import type { CompiledRuleSet } from '../../evaluate/compile.js';
import type { Outcome } from '../../evaluate/record.js';
import { ColumnProgram, type ColumnAnswers, type ColumnDecision } from '../../fast/column-program.js';
import type { Columns } from '../../fast/column-facts.js';
import type { MakeFunction } from '../../fast/generated.js';
import { OUTCOMES } from '../../fast/outcome-code.js';
import { WordList } from '../../fast/word-list.js';
import { namesOfPlace } from '../../rule-set/places.js';
import type { RuleSet } from '../../rule-set/model.js';
import type { Application } from '../application.js';
import type { EvaluatorOf, Evaluator, Variant, Verdict } from '../evaluator.js';
import { valuesReadBy } from '../fast-evaluator.js';
import type { ReadQuestion } from '../question.js';
import { RANK, TOGETHER } from '../standing.js';
import type { TallyState } from '../totals.js';
import { columnDraws, type ColumnDraw } from './column-draws.js';
import type { GeneratedPopulation } from './population.js';

/** Applications decided at a time: their columns stay in the processor's cache. */
const CHUNK = 4096;
/** A sum beyond this goes on as a bigint, so that none is rounded. */
const LARGE_SUM = 2 ** 52;
const RANKS = Uint8Array.from(OUTCOMES, (outcome) => RANK[outcome]);
const LEFT = OUTCOMES.length;

interface Making {
  readonly make: MakeFunction;
  readonly evaluatorOf: EvaluatorOf;
}
interface Drawing extends Making {
  readonly words: WordList;
  readonly draws: ReadonlyMap<string, ColumnDraw>;
  /** All facts that are drawn, also those that columns do not hold. */
  readonly drawn: ReadonlySet<string>;
}
type VariantCount = TallyState & { readonly gained: number; readonly lost: number };

/** A population under several variants of its rules, the first being what the others are held against. */
export class ColumnRound {
  private readonly words = new WordList();
  private readonly draws: ReadonlyMap<string, ColumnDraw>;
  private readonly decisions: readonly DecisionColumns[];
  private readonly tallies: readonly VariantTally[];
  private readonly columns: Columns;

  constructor(
    ruleSet: RuleSet,
    private readonly population: GeneratedPopulation,
    question: ReadQuestion,
    variants: readonly Variant[],
    making: Making,
  ) {
    const asOf = population.population.asOf ?? ruleSet.manifest.inForce.from;
    this.draws = columnDraws(ruleSet, population.population, this.words, CHUNK);
    this.columns = new Map(
      [...this.draws].map(([fact, { column, form }]) => [fact, form.hasGaps ? column : { values: column.values }]),
    );
    const drawn = new Set(population.population.facts.map(({ fact }) => fact));
    const compiled = variants.map((variant) => variant.compiledOn(asOf));
    this.decisions = question.decisions.map(
      (id) =>
        new DecisionColumns(id, compiled, namesAnswered(question, id), {
          ...making,
          words: this.words,
          draws: this.draws,
          drawn,
        }),
    );
    this.tallies = compiled.map(
      (_, variant) => new VariantTally(variant, question, this.decisions, (place) => this.factAt(place)),
    );
  }

  /** Counts the applications `from` + 1 … `to` under each variant. */
  count(from: number, to: number, tick: (done: number) => void): readonly VariantCount[] {
    for (const tally of this.tallies) tally.start();
    for (let first = from + 1; first <= to; first += CHUNK) {
      const length = Math.min(CHUNK, to - first + 1);
      for (const draw of this.draws.values()) draw.draw(first, length);
      const application = this.applicationFrom(first);
      for (const decision of this.decisions) decision.decide(this.columns, length, application);
      for (const tally of this.tallies) tally.add(length, this.tallies[0], application);
      tick(length);
    }
    return this.tallies.map((tally) => tally.counted);
  }

  /** Whole applications of a chunk, each drawn at most once. */
  private applicationFrom(first: number): (at: number) => Application {
    const known = new Map<number, Application>();
    return (at) => {
      const found = known.get(at) ?? this.population.application(first + at);
      known.set(at, found);
      return found;
    };
  }
  private factAt(name: string): ColumnDraw | undefined {
    return this.draws.get(name);
  }
}

const namesAnswered = ({ money }: ReadQuestion, decision: string): readonly string[] =>
  money.flatMap(({ place }) => {
    const [kind, name, value] = namesOfPlace(place) ?? [];
    return kind === 'decisions' && name === decision && value !== undefined ? [value] : [];
  });

/** A decision under values that several variants may share. */
interface Bound {
  readonly answers: ColumnAnswers;
  readonly columns: ColumnDecision | undefined;
  readonly evaluator: Evaluator;
}

/** One decision of a round: for each variant the answers of a chunk. */
class DecisionColumns {
  private readonly bound: readonly Bound[];
  private readonly ofVariant: readonly Bound[];

  constructor(
    private readonly id: string,
    compiled: readonly CompiledRuleSet[],
    readonly values: readonly string[],
    drawing: Drawing,
  ) {
    const byValues = new Map<string, Bound>();
    const programs = new Map<string, ColumnProgram | undefined>();
    this.ofVariant = compiled.map((one) => {
      const key = valuesReadBy(one, id);
      const found = byValues.get(key) ?? this.bind(one, drawing, programs);
      byValues.set(key, found);
      return found;
    });
    this.bound = [...byValues.values()];
  }

  answersOf(variant: number): ColumnAnswers {
    return (this.ofVariant[variant] as Bound).answers;
  }

  decide(columns: Columns, length: number, application: (at: number) => Application): void {
    for (const { answers, columns: decision, evaluator } of this.bound) {
      if (decision) decision.run(columns, answers, 0, length);
      else answers.outcomes.fill(LEFT);
      for (let at = 0; at < length; at += 1) {
        if (answers.outcomes[at] !== LEFT) continue;
        const verdict = evaluator.decide(this.id, application(at).facts);
        answers.outcomes[at] = OUTCOMES.indexOf(verdict.outcome);
        this.values.forEach((name, index) => {
          (answers.values[index] as Float64Array)[at] = wonOf(verdict, name);
        });
      }
    }
  }

  private bind(
    compiled: CompiledRuleSet,
    {
      make,
      evaluatorOf,
      words,
      draws,
      drawn,
    }: Making & { words: WordList; draws: ReadonlyMap<string, ColumnDraw>; drawn: ReadonlySet<string> },
    programs: Map<string, ColumnProgram | undefined>,
  ): Bound {
    const inputs = compiled.decisions.get(this.id)?.inputs ?? [];
    // A fact that columns do not hold, or a word that this decision does not take, is for the applications themselves.
    const isHeld = inputs.every(({ fact, type }) => {
      const draw = draws.get(fact);
      if (!draw) return !drawn.has(fact);
      return type.allowed === undefined || draw.words.every((word) => type.allowed?.has(word));
    });
    const forms = inputs.flatMap(({ fact }) => draws.get(fact)?.form ?? []);
    const key = JSON.stringify([[...compiled.chosen], compiled.overlay?.rulesOff ?? []]);
    const program = programs.has(key)
      ? programs.get(key)
      : isHeld
        ? new ColumnProgram(compiled, this.id, forms, { make, values: this.values, words })
        : undefined;
    programs.set(key, program);
    const decision = program?.bind(compiled);
    const answers = decision?.answersFor(CHUNK) ?? {
      outcomes: new Uint8Array(CHUNK),
      values: this.values.map(() => new Float64Array(CHUNK)),
    };
    return { answers, columns: decision, evaluator: evaluatorOf(compiled) };
  }
}

const wonOf = ({ values }: Verdict, name: string): number => {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return typeof value === 'number' ? value : NaN;
};

/** Where an amount of a chunk stands. */
type Amounts = (
  variant: number,
) => { readonly values: ArrayLike<number>; readonly given?: Uint8Array | undefined } | undefined;

/** Counts one variant. */
class VariantTally {
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
