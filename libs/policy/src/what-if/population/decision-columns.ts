import type { CompiledRuleSet } from '../../evaluate/compile.js';
import { ColumnProgram, type ColumnAnswers, type ColumnDecision } from '../../fast/column-program.js';
import type { Columns } from '../../fast/column-facts.js';
import type { MakeFunction } from '../../fast/generated.js';
import { OUTCOMES } from '../../fast/outcome-code.js';
import type { WordList } from '../../fast/word-list.js';
import type { Application } from '../application.js';
import type { Evaluator, EvaluatorOf, Verdict } from '../evaluator.js';
import { valuesReadBy } from '../fast-evaluator.js';
import type { ColumnDraw } from './column-draws.js';

/** Applications decided at a time: their columns stay in the processor's cache. */
export const CHUNK = 4096;
const LEFT = OUTCOMES.length;

export interface Making {
  readonly make: MakeFunction;
  readonly evaluatorOf: EvaluatorOf;
}
interface Drawing extends Making {
  readonly words: WordList;
  readonly draws: ReadonlyMap<string, ColumnDraw>;
  /** All facts that are drawn, also those that columns do not hold. */
  readonly drawn: ReadonlySet<string>;
}
/** A decision under values that several variants may share. */
interface Bound {
  readonly answers: ColumnAnswers;
  readonly columns: ColumnDecision | undefined;
  readonly evaluator: Evaluator;
}

/** One decision of a round: for each variant the answers of a chunk. */
export class DecisionColumns {
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
    { make, evaluatorOf, words, draws, drawn }: Drawing,
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
