import type { CompiledDecision } from '../evaluate/compile.js';
import type { RuleKind } from '../rule-set/model.js';
import { knownJsonOf } from './json-code.js';
import type { JudgedCode } from './judging.js';
import type { Lowering } from './lowering.js';
import { NotLowered, type Code, type Operand } from './operand.js';

/** What a decision answers, in code; the ids are lists, and the one empty list where there are none. */
export interface ConcludedCode {
  readonly outcome: Code;
  readonly values: Code;
  readonly failed: Code;
  readonly missing: Code;
  readonly referred: Code;
  readonly warnings: Code;
}

/** Code of what a decision answers, once its rules are judged, with all that is missing told. */
export abstract class ConclusionCode {
  protected judged: readonly JudgedCode[] = [];

  constructor(protected readonly lowering: Lowering) {}
  protected get decision(): CompiledDecision {
    return this.lowering.decision;
  }
  protected get writer(): Lowering['writer'] {
    return this.lowering.writer;
  }
  protected get empty(): Code {
    return this.writer.constant(NONE);
  }

  protected kind(kind: RuleKind): JudgedCode[] {
    return this.judged.filter(({ compiled }) => compiled.kind === kind);
  }

  /** Code of the rule that refuses the application, undefined for none; nothing where no rule can. */
  protected refusedBy(): Code | undefined {
    const { writer } = this;
    const refused = this.kind('refuse').filter(({ compiled }) => !compiled.off);
    if (refused.length === 0) return undefined;
    const first = refused.map(({ compiled, hit }) => `${writer.isYes(hit)} ? ${writer.constant(compiled.rule.id)} : `);
    return writer.let(`${first.join('')}undefined`);
  }

  protected concluded(): ConcludedCode {
    const { lowering, empty, writer } = this;
    lowering.rules = new Map(this.kind('require').map((code) => [code.compiled.rule.id, code]));
    const { values, states } = this.valuesCode();
    const failed = this.ids(this.kind('require'), ({ value }) => writer.isNo(value));
    const met = ({ hit }: JudgedCode): Code => writer.isYes(hit);
    const [referred, warnings] = [this.ids(this.kind('refer'), met), this.ids(this.kind('warn'), met)];
    const { missing, isOpen } = this.missingCode(states, referred);
    const settled = this.decision.decision.answer === 'values' ? 'computed' : 'yes';
    const outcome = `${failed} !== ${empty} ? 'no' : ${isOpen} ? 'undetermined' : '${settled}'`;
    return { outcome, values, failed, missing, referred, warnings };
  }

  /** Ids of the rules for which `is` holds. */
  private ids(judged: readonly JudgedCode[], is: (code: JudgedCode) => Code): Code {
    const { writer, empty } = this;
    const list = writer.fresh();
    writer.write(`let ${list} = ${empty};`);
    for (const code of judged.filter(({ compiled }) => !compiled.off)) {
      const id = writer.constant(code.compiled.rule.id);
      writer.write(`if (${is(code)}) { if (${list} === ${empty}) ${list} = [${id}]; else ${list}.push(${id}); }`);
    }
    return list;
  }

  private missingCode(states: readonly Code[], referred: Code): { missing: Code; isOpen: Code } {
    const { writer, empty } = this;
    const deciding = this.judged.filter(({ compiled }) => compiled.kind !== 'warn' && !compiled.off);
    const truths = deciding.map((code) => (code.compiled.kind === 'require' ? code.value : code.hit));
    const open = truths.filter((truth) => truth.open);
    const byRule = this.kind('open').filter(({ compiled }) => !compiled.off);
    const isMissing = writer.let(
      [
        ...open.map((truth) => writer.isOpen(truth)),
        ...byRule.map(({ hit }) => writer.isYes(hit)),
        ...states.map((state) => writer.isUnknown(state)),
      ].join(' || ') || 'false',
    );
    const rules = byRule.map(({ compiled, hit }) => `${writer.isYes(hit)} ? ${writer.constant(compiled.rule.id)} : ''`);
    const ids = [...open.map(({ code }) => code), ...states].join(', ');
    const missing = writer.let(`${isMissing} ? R.missingOf([${ids}], [${rules.join(', ')}]) : ${empty}`);
    return { missing, isOpen: `(${isMissing} || ${referred} !== ${empty})` };
  }

  /** What is answered; the states of the values that may be unknown. */
  private valuesCode(): { values: Code; states: Code[] } {
    const values = this.writer.let('{}');
    const states = this.valueNames().map((name) => this.valueCode(name, values));
    return { values, states: states.filter((state) => state !== '0') };
  }
  protected valueNames(): readonly string[] {
    return Object.keys(this.decision.decision.values ?? {});
  }
  /** Puts a value into `values` while it is known. @returns its state */
  protected valueCode(name: string, values: Code): Code {
    const { writer, lowering } = this;
    const expression = this.decision.decision.values?.[name];
    if (!expression) throw new NotLowered('a value that is not there');
    const operand = lowering.value(expression.value);
    const { state } = operand;
    if (operand.kind === 'void') return state;
    const put = `${values}[${writer.constant(name)}] = ${this.answer(operand)};`;
    writer.write(state === '0' ? put : `if (${state} === 0) ${put}`);
    return state;
  }
  private answer(operand: Exclude<Operand, { kind: 'void' }>): Code {
    if (operand.kind === 'record') throw new NotLowered('a record that is answered');
    if (operand.kind === 'list' && operand.element('0').kind === 'record')
      throw new NotLowered('a list of records that is answered');
    return knownJsonOf(operand, this.writer, this.lowering.words);
  }
}

const NONE = Object.freeze([]);
