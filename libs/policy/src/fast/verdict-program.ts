import type { CompiledRuleSet } from '../evaluate/compile.js';
import type { Facts } from '../evaluate/evaluate.js';
import type { DecisionRecord } from '../evaluate/record.js';
import { OtherForm } from './constants.js';
import { generated, ifLowered, type Generated, type MakeFunction } from './generated.js';
import { Lowering } from './lowering.js';
import { RowFacts } from './row-facts.js';
import { VerdictCode } from './verdict-code.js';
import { WordList } from './word-list.js';
import { Writer } from './writer.js';

/** What a decision answers, without how. */
export type Verdict = Pick<
  DecisionRecord,
  'outcome' | 'values' | 'failed' | 'missing' | 'referred' | 'warnings' | 'problem' | 'problems'
>;
/** @param facts of a whole application @returns undefined where these facts are left to the closures */
export type DecideVerdict = (facts: Facts) => Verdict | undefined;

/** One decision of a version, put to facts of whole applications; generated once, and bound to the values of variants. */
export class VerdictProgram {
  /** Why there is no generated code, when there is none. */
  notLowered: string | undefined;
  private readonly code: Generated | undefined;

  constructor(compiled: CompiledRuleSet, decision: string, make: MakeFunction) {
    const own = compiled.decisions.get(decision);
    // An observer is told of every comparison: only the closures do.
    if (!own || compiled.observer) return;
    const words = new WordList();
    const writer = new Writer('told', 'return undefined;');
    this.code = ifLowered(
      () => {
        writer.write('let S;');
        const facts = new RowFacts(writer, words).read(own.inputs, true);
        new VerdictCode(new Lowering(writer, words, compiled, own, facts)).write();
        return generated(writer, compiled, 'F', writer.text(), make);
      },
      (why) => {
        this.notLowered = why;
      },
    );
  }
  /** Source of what is generated: no text of the rule set stands in it. */
  get source(): string | undefined {
    return this.code?.source;
  }

  /**
   * The decision with the values of a variant: the same rules, readings and switches.
   * @returns undefined where it has no code
   * @throws OtherForm for values of another form: this program is not for them
   */
  bind(compiled: CompiledRuleSet): DecideVerdict | undefined {
    return this.code?.bind(compiled) as DecideVerdict | undefined;
  }
}

/** So many forms of values are kept ready: a line of whole points and one of tenths are two. */
const MOST_FORMS = 8;

/** The programs of one decision under one choice of readings and switches, by the form of the values. */
export class VerdictPrograms {
  private programs: readonly VerdictProgram[] = [];

  constructor(
    private readonly decision: string,
    private readonly make: MakeFunction,
  ) {}

  /** @returns undefined where it has no code */
  bind(compiled: CompiledRuleSet): DecideVerdict | undefined {
    // The last one made is for the finest values so far, which coarser ones fit.
    for (const program of this.programs) {
      try {
        return program.bind(compiled);
      } catch (error) {
        if (!(error instanceof OtherForm)) throw error;
      }
    }
    const made = new VerdictProgram(compiled, this.decision, this.make);
    this.programs = [made, ...this.programs].slice(0, MOST_FORMS);
    return made.bind(compiled);
  }
}
