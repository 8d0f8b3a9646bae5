import type { CompiledRuleSet } from '../evaluate/compile.js';
import { evaluateCompiled, type Facts } from '../evaluate/evaluate.js';
import type { DecisionRecord, Outcome } from '../evaluate/record.js';
import { isSameJson } from '../rule-set/changes.js';
import { PolicyError } from '../policy-error.js';
import { OtherForm } from './constants.js';
import { Lowering } from './lowering.js';
import { generated, ifLowered, type Generated, type MakeFunction } from './generated.js';
import type { Code } from './operand.js';
import { LEFT, OUTCOMES, OutcomeCode } from './outcome-code.js';
import { RecordCode } from './record-code.js';
import { RowFacts } from './row-facts.js';
import { WordList } from './word-list.js';
import { Writer, type Dialect } from './writer.js';

export interface FastOptions {
  /** Words that several programs share, so that one column serves them all. */
  readonly words?: WordList;
  readonly make?: MakeFunction | undefined;
  /** Names of values that are answered beside the outcome, as plain numbers. */
  readonly values?: readonly string[];
}

type DecideOutcome = (facts: Facts, values: Float64Array | undefined) => number;
type DecideRecord = (facts: Facts) => DecisionRecord | undefined;

const NO_VALUES = new Float64Array(0);

/** One decision of a version, generated once; `bind` gives it the values of a variant. */
export class FastProgram {
  /** Words by the places that stand for them in values. */
  readonly words = new WordList();
  /** What is not lowered, for either use; such a part, or the whole decision, is left to the closures. */
  readonly notLowered: { outcome?: string; record?: string } = {};
  private readonly outcome: Generated | undefined;
  private readonly record: Generated | undefined;

  constructor(
    readonly compiled: CompiledRuleSet,
    readonly decision: string,
    private readonly options: FastOptions,
  ) {
    if (!compiled.decisions.has(decision))
      throw new PolicyError('decision/unknown', { name: decision, ruleSet: compiled.ruleSet.manifest.id }, '/decision');
    this.outcome = this.generate('outcome', 'plain', 'F, V', (lowering) => {
      const end = (outcome: string): string => `return ${outcome};`;
      const put = (index: number, code: string): string => `V[${index}] = ${code};`;
      new OutcomeCode(lowering, { end, put, facts: 'F' }).write(this.options.values ?? []);
    });
    this.record = this.generate('record', 'traced', 'F', (lowering) => {
      new RecordCode(lowering).write();
    });
  }

  /** Source of what is generated: no text of the rule set stands in it. */
  get sources(): readonly string[] {
    return [this.outcome, this.record].flatMap((generated) => generated?.source ?? []);
  }

  /**
   * The decision with the values of a variant: parameters laid over, another day.
   * @returns a program of its own where the variant changes more than values
   */
  bind(compiled: CompiledRuleSet): FastDecision {
    if (!isVariant(compiled, this.compiled))
      return new FastProgram(compiled, this.decision, this.options).bind(compiled);
    try {
      return new FastDecision(
        compiled,
        this.decision,
        this.options.values ?? [],
        this.words,
        this.outcome?.bind(compiled) as DecideOutcome | undefined,
        this.record?.bind(compiled) as DecideRecord | undefined,
      );
    } catch (error) {
      if (!(error instanceof OtherForm) || compiled === this.compiled) throw error;
      return new FastProgram(compiled, this.decision, this.options).bind(compiled);
    }
  }

  private generate(
    use: 'outcome' | 'record',
    dialect: Dialect,
    signature: Code,
    write: (lowering: Lowering) => void,
  ): Generated | undefined {
    const { make } = this.options;
    const decision = this.compiled.decisions.get(this.decision);
    // An observer is told of every comparison: only the closures do.
    if (!make || !decision || this.compiled.observer) return undefined;
    const writer = new Writer(dialect, use === 'outcome' ? `return ${LEFT};` : 'return undefined;');
    return ifLowered(
      () => {
        writer.write('let S;');
        const facts = new RowFacts(writer, this.words).read(decision.inputs);
        write(new Lowering(writer, this.words, this.compiled, decision, facts));
        return generated(writer, this.compiled, signature, writer.text(), make);
      },
      (why) => {
        this.notLowered[use] = why;
      },
    );
  }
}

/** A decision ready to run on one variant's values. Not to be shared between threads. */
export class FastDecision {
  constructor(
    readonly compiled: CompiledRuleSet,
    readonly decision: string,
    /** Names of the values that are answered beside the outcome. */
    readonly values: readonly string[],
    private readonly words: WordList,
    private readonly decideOutcome: DecideOutcome | undefined,
    private readonly decideRecord: DecideRecord | undefined,
  ) {}

  /** Whether both uses run generated code. */
  get isGenerated(): boolean {
    return this.decideOutcome !== undefined && this.decideRecord !== undefined;
  }

  /** The whole record: the same bytes as `evaluate` once it is JSON. */
  record(facts: Facts): DecisionRecord {
    return this.recordIfUsual(facts) ?? evaluateCompiled(this.compiled, this.decision, facts);
  }
  /** The record where generated code decides it alone; undefined where it leaves these facts to the closures. */
  recordIfUsual(facts: Facts): DecisionRecord | undefined {
    return this.decideRecord?.(facts);
  }

  /** @param values receives the chosen values, NaN for what is not known; they mean nothing where the outcome is invalid */
  outcome(facts: Facts, values: Float64Array = NO_VALUES): Outcome {
    return this.outcomeIfUsual(facts, values) ?? this.outcomeByClosures(facts, values);
  }
  private outcomeByClosures(facts: Facts, into: Float64Array): Outcome {
    const { outcome, values } = evaluateCompiled(this.compiled, this.decision, facts);
    this.values.forEach((name, index) => {
      into[index] = plainNumber(Object.hasOwn(values, name) ? values[name] : undefined, this.words);
    });
    return outcome;
  }
  outcomeIfUsual(facts: Facts, values: Float64Array = NO_VALUES): Outcome | undefined {
    return this.decideOutcome && OUTCOMES[this.decideOutcome(facts, values)];
  }
}

const sameChoice = (a: object | undefined, b: object | undefined): boolean => isSameJson(a ?? {}, b ?? {});
/** Whether only values differ: the same rules, readings and switches. */
export const isVariant = (a: CompiledRuleSet, b: CompiledRuleSet): boolean =>
  a.ruleSet === b.ruleSet &&
  a.observer === b.observer &&
  sameChoice(Object.fromEntries(a.chosen), Object.fromEntries(b.chosen)) &&
  sameChoice(a.overlay?.rulesOff ?? [], b.overlay?.rulesOff ?? []);

const DAY_TEXT = /^(\d{4})-(\d{2})-(\d{2})$/;
const NUMBER_TEXT = /^(-?\d+(?:\.\d+)?)(?:\/(\d+))?$/;
/** A value of a record as generated code answers it: a number, a day as yyyymmdd, yes as 1, a word as its place. */
function plainNumber(json: unknown, words: WordList): number {
  if (typeof json === 'number') return json;
  if (typeof json === 'boolean') return json ? 1 : 0;
  if (typeof json !== 'string') return NaN;
  const day = DAY_TEXT.exec(json);
  if (day) return Number(day.slice(1).join(''));
  const number = NUMBER_TEXT.exec(json);
  return number ? Number(number[1]) / Number(number[2] ?? 1) : words.placeOf(json);
}
