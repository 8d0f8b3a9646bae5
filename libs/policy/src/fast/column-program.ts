import type { CompiledRuleSet } from '../evaluate/compile.js';
import type { Outcome } from '../evaluate/record.js';
import { PolicyError } from '../policy-error.js';
import { ColumnFacts, refuseUnusual, type ColumnForm, type Columns } from './column-facts.js';
import { OtherForm } from './constants.js';
import { generated, ifLowered, type Generated } from './generated.js';
import { outsideTheLoop } from './invariants.js';
import { Lowering } from './lowering.js';
import { LEFT, OUTCOMES, OutcomeCode } from './outcome-code.js';
import { isVariant, type FastOptions } from './program.js';
import { WordList } from './word-list.js';
import { Writer } from './writer.js';

type Run = (
  columns: readonly object[],
  outcomes: Uint8Array,
  values: readonly Float64Array[],
  from: number,
  to: number,
) => void;

/** What a run over columns gives, per application. */
export interface ColumnAnswers {
  /** Places in `ColumnDecision.outcomes`; one past the last where only the closures can decide. */
  readonly outcomes: Uint8Array;
  /** One array per chosen value: NaN where it is not known. They mean nothing where the outcome is invalid. */
  readonly values: readonly Float64Array[];
}

/**
 * One decision of a version over columns of facts, generated once for columns of a form and bound to the values of
 * any number of variants. It can be made anew in a worker from the rule set's JSON and the form.
 */
export class ColumnProgram {
  /** Words by the places that stand for them in columns and values. */
  readonly words: WordList;
  /** Why there is no generated code, when there is none. */
  notLowered: string | undefined;
  private readonly code: Generated | undefined;
  private paths: readonly string[] = [];
  private finer: ColumnProgram | undefined;

  constructor(
    readonly compiled: CompiledRuleSet,
    readonly decision: string,
    readonly form: readonly ColumnForm[],
    private readonly options: FastOptions,
  ) {
    this.words = options.words ?? new WordList();
    const own = compiled.decisions.get(decision);
    if (!own)
      throw new PolicyError('decision/unknown', { name: decision, ruleSet: compiled.ruleSet.manifest.id }, '/decision');
    const { make, values = [] } = options;
    if (!make) {
      this.notLowered = 'no way to make functions';
      return;
    }
    this.code = ifLowered(
      () => {
        const writer = new Writer('plain', `{ O[i] = ${LEFT}; continue rows; }`, true);
        const facts = new ColumnFacts(writer, this.words, form);
        const lowering = new Lowering(writer, this.words, compiled, own, facts.read(own.inputs));
        const end = (outcome: string): string => `{ O[i] = ${outcome}; continue rows; }`;
        const put = (index: number, code: string): string => `o${index}[i] = ${code};`;
        new OutcomeCode(lowering, { end, put }).write(values);
        this.paths = facts.paths;
        const answers = values.map((_, index) => `const o${index} = V[${index}];`);
        const { heads, text } = outsideTheLoop(writer, compiled);
        const before = [...facts.heads, ...answers, ...heads].join('\n');
        const body = `${before}\nrows: for (let i = from; i < to; i++) {\n${text}\n}`;
        return generated(writer, compiled, 'C, O, V, from, to', body, make);
      },
      (why) => {
        this.notLowered = why;
      },
    );
  }
  get source(): string | undefined {
    return this.code?.source;
  }

  /** The place that stands for a word in columns and values. */
  placeOf(word: string): number {
    return this.words.placeOf(word);
  }

  /** The decision with the values of a variant. @returns undefined where it has no code for columns */
  bind(compiled: CompiledRuleSet): ColumnDecision | undefined {
    if (!this.code) return undefined;
    const other = (): ColumnProgram => new ColumnProgram(compiled, this.decision, this.form, this.options);
    if (!isVariant(compiled, this.compiled)) return other().bind(compiled);
    try {
      return this.bound(compiled);
    } catch (error) {
      if (!(error instanceof OtherForm)) throw error;
      // Kept, since what does not fit here (tenths of a point, say) is seldom alone.
      this.finer ??= other();
      return this.finer.bind(compiled);
    }
  }
  private bound(compiled: CompiledRuleSet): ColumnDecision | undefined {
    const run = this.code?.bind(compiled) as Run | undefined;
    return run && new ColumnDecision(run, this.paths, (this.options.values ?? []).length);
  }
}

/** A decision over columns, ready to run on one variant's values. */
export class ColumnDecision {
  readonly outcomes: readonly Outcome[] = OUTCOMES;

  constructor(
    private readonly decide: Run,
    private readonly paths: readonly string[],
    private readonly answered: number,
  ) {}

  /** Arrays for the answers of so many applications. */
  answersFor(applications: number): ColumnAnswers {
    return {
      outcomes: new Uint8Array(applications),
      values: Array.from({ length: this.answered }, () => new Float64Array(applications)),
    };
  }

  /**
   * Decides the applications `from` … `to` - 1; several ranges may be decided by several threads.
   * @param columns of the program's form, as `checkColumns` lets them pass
   * @param answers receives what is decided
   */
  run(columns: Columns, answers: ColumnAnswers, from: number, to: number): void {
    this.decide(
      this.paths.map((path) => columns.get(path) ?? {}),
      answers.outcomes,
      answers.values,
      from,
      to,
    );
  }
}

/** Refuses columns that hold what generated code does not decide exactly: once for all variants. @throws RangeError */
export function checkColumns(columns: Columns): void {
  for (const [path, column] of columns) refuseUnusual(path, column);
}
