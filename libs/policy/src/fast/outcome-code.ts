import { RULE_PARTS, type CompiledDecision, type CompiledRule, type CompiledRuleSet } from '../evaluate/compile.js';
import type { Outcome } from '../evaluate/record.js';
import { partTest, scopeMaker, valueIsOpen } from './closures.js';
import { everyElement } from './loops.js';
import { judgeCode, type JudgedCode } from './judging.js';
import type { ConditionCode, Lowering } from './lowering.js';
import { NotLowered, type Code, type Operand } from './operand.js';
import type { Writer } from './writer.js';

/** The outcomes as generated code answers them, by their place. */
export const OUTCOMES: readonly Outcome[] = ['yes', 'no', 'undetermined', 'invalid', 'computed'];
/** The answer of an evaluation that is left to the closures. */
export const LEFT = OUTCOMES.length;
const [YES, NO, UNDETERMINED, INVALID, COMPUTED] = [0, 1, 2, 3, 4];

/** Where outcome and chosen values go. */
export interface OutcomeTarget {
  /** Ends the evaluation with an outcome. */
  readonly end: (outcome: Code) => Code;
  readonly put: (index: number, code: Code) => Code;
  /** The facts of this evaluation, where the closures can be asked; columns hold none. */
  readonly facts?: Code;
}

/** Code of a decision's outcome and of chosen values as plain numbers. */
export class OutcomeCode {
  private scope: Code | undefined;
  private readonly expressions = new Map<string, Operand>();

  constructor(
    private readonly lowering: Lowering,
    private readonly target: OutcomeTarget,
  ) {}
  private get decision(): CompiledDecision {
    return this.lowering.decision;
  }
  private get id(): string {
    return this.decision.decision.id;
  }

  /** @param chosen names of values that are answered too */
  write(chosen: readonly string[]): void {
    const { writer } = this.lowering;
    // Warnings are for a person to look at: no outcome depends on them.
    const rules = this.decision.rules.filter(({ kind }) => kind !== 'warn');
    const judged = rules.map((rule) => {
      const code = judgeCode(rule, (part) => this.part(rule, part), this.lowering);
      if (rule.kind === 'refuse' && !rule.off)
        writer.write(`if (${writer.isYes(code.hit)}) ${this.target.end(String(INVALID))}`);
      return code;
    });
    this.lowering.rules = new Map(
      judged.filter(({ compiled }) => compiled.kind === 'require').map((code) => [code.compiled.rule.id, code]),
    );
    chosen.forEach((name, index) => {
      this.choose(name, index);
    });
    const failed = writer.let(
      some(
        judged.filter(({ compiled }) => compiled.kind === 'require'),
        ({ value }) => writer.isNo(value),
        writer,
      ),
    );
    writer.write(`if (${failed}) ${this.target.end(String(NO))}`);
    const open = writer.let(some(judged, (code) => this.isOpen(code), writer));
    writer.write(`if (${open}) ${this.target.end(String(UNDETERMINED))}`);
    for (const [name] of this.decision.values) this.valueOpens(name);
    const settled = this.decision.decision.answer === 'values' ? COMPUTED : YES;
    writer.write(this.target.end(String(settled)));
  }

  private isOpen({ compiled: { kind }, value, hit }: JudgedCode): Code {
    const { writer } = this.lowering;
    if (kind === 'require') return writer.isOpen(value);
    const isMet = kind === 'open' || kind === 'refer' ? writer.isYes(hit) : 'false';
    return `${writer.isOpen(hit)} || ${isMet}`;
  }

  private part(rule: CompiledRule, part: (typeof RULE_PARTS)[number]): ConditionCode {
    const condition = rule.parts[part];
    if (!condition) throw new NotLowered('a rule without conditions');
    try {
      return this.lowering.writer.here(() => this.lowering.condition(condition));
    } catch (error) {
      if (!(error instanceof NotLowered)) throw error;
      const key = `${rule.kind}/${rule.rule.id}/${part}`;
      const test = this.bound((compiled) => partTest(compiled, this.id, key));
      return { code: this.lowering.writer.let(`${test}(${this.scopeCode()})`), open: true, trace: '' };
    }
  }

  private expression(name: string): Operand {
    const known = this.expressions.get(name);
    if (known) return known;
    const value = this.decision.decision.values?.[name];
    if (!value) throw new NotLowered('a value that is not there');
    const made = this.lowering.writer.here(() => this.lowering.value(value.value));
    this.expressions.set(name, made);
    return made;
  }
  private choose(name: string, index: number): void {
    const operand = this.expression(name);
    const { state } = operand;
    const code = plainCode(operand);
    this.lowering.writer.write(this.target.put(index, state === '0' ? code : `${state} === 0 ? ${code} : NaN`));
  }

  /** A value that is answered leaves the outcome open while something in it is unknown. */
  private valueOpens(name: string): void {
    const { writer } = this.lowering;
    let open: Code;
    try {
      open = writer.here(() => isOpenCode(this.expression(name), this.lowering));
    } catch (error) {
      if (!(error instanceof NotLowered)) throw error;
      open = `${this.bound((compiled) => valueIsOpen(compiled, this.id, name))}(${this.scopeCode()})`;
    }
    if (open !== 'false') writer.write(`if (${open}) ${this.target.end(String(UNDETERMINED))}`);
  }

  private bound(make: (compiled: CompiledRuleSet) => unknown): Code {
    const { facts } = this.target;
    const reads = JSON.stringify(this.decision.decision);
    // The closures' scope knows nothing of how the rules came out in here.
    if (facts === undefined || reads.includes('"met"') || reads.includes('"outcomeOf"'))
      throw new NotLowered('a part of the decision');
    return this.lowering.writer.bound(make);
  }
  private scopeCode(): Code {
    const { writer } = this.lowering;
    this.scope ??= writer.bound((compiled) => scopeMaker(compiled, this.id));
    return `(S ??= ${this.scope}(${this.target.facts ?? ''}))`;
  }
}

function some<T>(items: readonly T[], code: (item: T) => Code, writer: Writer): Code {
  const parts = items.map(code).filter((part) => part !== 'false' && part !== 'false || false' && part !== '!true');
  return parts.length === 0 ? 'false' : writer.joinedTruths('any', parts);
}

/** A value as a plain number: a fraction as the nearest double, a day as yyyymmdd, yes as 1, a word as its place. */
function plainCode(operand: Operand): Code {
  switch (operand.kind) {
    case 'number':
      return operand.below === '1' ? operand.above : `${operand.above} / ${operand.below}`;
    case 'day':
    case 'word':
      return operand.code;
    case 'boolean':
      return `+${operand.code}`;
    case 'void':
      return 'NaN';
    case 'text':
    case 'list':
    case 'record':
      throw new NotLowered('a value that is no number');
  }
}

/** Whether anything in a value is unknown. */
function isOpenCode(operand: Operand, lowering: Lowering): Code {
  const { writer } = lowering;
  const own = writer.isUnknown(operand.state);
  if (operand.kind === 'record') {
    const fields = [...operand.fields.values()].map((field) => isOpenCode(field(), lowering));
    return some([own, ...fields], (code) => code, writer);
  }
  if (operand.kind !== 'list') return own;
  const open = everyElement('any', operand, operand.state, lowering, (element) =>
    writer.truth(writer.let(isOpenCode(element, lowering))),
  );
  return some([own, open.code], (code) => code, writer);
}
