import { RULE_PARTS, type CompiledDecision, type CompiledRuleSet } from '../evaluate/compile.js';
import { parameterRead } from '../evaluate/evaluate.js';
import type { RuleKind } from '../rule-set/model.js';
import { recordHead } from './fast-record.js';
import { jsonOf, knownJsonOf } from './json-code.js';
import { judgeCode, type JudgedCode } from './judging.js';
import type { Lowering, Touch } from './lowering.js';
import { NotLowered, type Code, type Operand } from './operand.js';
import { OtherForm } from './constants.js';

/** Code of a whole decision record. */
export class RecordCode {
  private judged: readonly JudgedCode[] = [];

  constructor(private readonly lowering: Lowering) {}
  private get decision(): CompiledDecision {
    return this.lowering.decision;
  }
  private get writer(): Lowering['writer'] {
    return this.lowering.writer;
  }

  write(): void {
    const { writer, lowering, decision } = this;
    this.judged = decision.rules.map((rule) =>
      judgeCode(
        rule,
        (part) => {
          const condition = rule.parts[part];
          if (!condition) throw new NotLowered('a rule without conditions');
          return lowering.condition(condition);
        },
        lowering,
      ),
    );
    const trace = writer.let(`[${this.judged.map((code) => this.ruleTrace(code)).join(',\n')}]`);
    const readByRules = [...lowering.touches];
    const empty = writer.constant(Object.freeze([]));
    const refused = this.kind('refuse').filter(({ compiled }) => !compiled.off);
    if (refused.length > 0) {
      const first = refused.map(
        ({ compiled, hit }) => `${writer.isYes(hit)} ? ${writer.constant(compiled.rule.id)} : `,
      );
      const by = writer.let(`${first.join('')}undefined`);
      const read = this.readCode(readByRules);
      const none = writer.constant(Object.freeze({}));
      writer.write(
        `if (${by} !== undefined) return new R.FastRecord(${this.head()}, F, 'invalid', ${none}, ${empty}, ${empty}, ${empty}, ${empty}, ${by}, ${trace}, ${read});`,
      );
    }
    lowering.rules = new Map(this.kind('require').map((code) => [code.compiled.rule.id, code]));
    const { values, states } = this.valuesCode();
    const failed = this.ids(this.kind('require'), ({ value }) => writer.isNo(value), empty);
    const met = ({ hit }: JudgedCode): Code => writer.isYes(hit);
    const [referred, warnings] = [this.ids(this.kind('refer'), met, empty), this.ids(this.kind('warn'), met, empty)];
    const { missing, isOpen } = this.missingCode(states, empty, referred);
    const settled = decision.decision.answer === 'values' ? 'computed' : 'yes';
    const outcome = `${failed} !== ${empty} ? 'no' : ${isOpen} ? 'undetermined' : '${settled}'`;
    const read = this.readCode(lowering.touches);
    writer.write(
      `return new R.FastRecord(${this.head()}, F, ${outcome}, ${values}, ${failed}, ${missing}, ${referred}, ${warnings}, undefined, ${trace}, ${read});`,
    );
  }

  private kind(kind: RuleKind): JudgedCode[] {
    return this.judged.filter(({ compiled }) => compiled.kind === kind);
  }
  private head(): Code {
    const { id } = this.decision.decision;
    return this.writer.bound((compiled) => {
      const decision = compiled.decisions.get(id);
      if (!decision) throw new OtherForm();
      return recordHead(compiled, decision);
    });
  }

  private ruleTrace({ compiled: { kind, rule, option, off }, applies, value, parts }: JudgedCode): Code {
    const { writer } = this;
    const text = (given: unknown): Code => writer.constant(given);
    const reading =
      rule.reading !== undefined && option !== undefined ? { reading: { id: rule.reading, option } } : undefined;
    if (off) {
      const { label, source } = rule;
      return text(Object.freeze({ rule: rule.id, kind, label, source, ...reading, result: 'off' }));
    }
    const result = `${parts.appliesWhen ? `${writer.isNo(applies)} ? 'notApplicable' : ` : ''}${
      value.open ? `${writer.isOpen(value)} ? 'unknown' : ` : ''
    }${writer.isYes(value)} ? 'met' : 'notMet'`;
    const trees = RULE_PARTS.flatMap((part) => (parts[part] ? [`${part}: ${parts[part].trace}`] : []));
    return `{ rule: ${text(rule.id)}, kind: ${text(kind)}, label: ${text(rule.label)}, source: ${text(rule.source)}, ${
      reading === undefined ? '' : `reading: ${text(Object.freeze(reading.reading))}, `
    }result: ${result}, ${trees.join(', ')} }`;
  }

  /** Ids of the rules for which `is` holds; the one empty list for none. */
  private ids(judged: readonly JudgedCode[], is: (code: JudgedCode) => Code, empty: Code): Code {
    const { writer } = this;
    const list = writer.fresh();
    writer.write(`let ${list} = ${empty};`);
    for (const code of judged.filter(({ compiled }) => !compiled.off)) {
      const id = writer.constant(code.compiled.rule.id);
      writer.write(`if (${is(code)}) { if (${list} === ${empty}) ${list} = [${id}]; else ${list}.push(${id}); }`);
    }
    return list;
  }

  private missingCode(states: readonly Code[], empty: Code, referred: Code): { missing: Code; isOpen: Code } {
    const { writer } = this;
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
    const { writer, lowering } = this;
    const values = writer.let('{}');
    const states: Code[] = [];
    for (const [name, { value }] of Object.entries(this.decision.decision.values ?? {})) {
      const operand = lowering.value(value);
      const { state } = operand;
      if (state !== '0') states.push(state);
      if (operand.kind === 'void') continue;
      const put = `${values}[${writer.constant(name)}] = ${this.answer(operand)};`;
      writer.write(state === '0' ? put : `if (${state} === 0) ${put}`);
    }
    return { values, states };
  }
  private answer(operand: Exclude<Operand, { kind: 'void' }>): Code {
    if (operand.kind === 'record') throw new NotLowered('a record that is answered');
    if (operand.kind === 'list' && operand.element('0').kind === 'record')
      throw new NotLowered('a list of records that is answered');
    return knownJsonOf(operand, this.writer, this.lowering.words);
  }

  /** Code of the derived values and the parameters that were read, in the order of their names. */
  private readCode(touches: readonly Touch[]): Code {
    const { writer, lowering } = this;
    const cases = new Map<string, Set<Code | undefined>>();
    for (const { name, when } of touches) cases.set(name, (cases.get(name) ?? new Set()).add(when));
    const names = [...cases.keys()].sort((a, b) => (a < b ? -1 : 1));
    const parameters = names.filter((name) => lowering.compiled.parameters.has(name));
    const derived = names.filter((name) => !lowering.compiled.parameters.has(name));
    const whenOf = (name: string): Code | undefined => {
      const when = [...(cases.get(name) ?? [])];
      return when.includes(undefined) ? undefined : when.map((one) => `(${one})`).join(' || ');
    };
    const entries = derived.map((name) => ({
      when: whenOf(name),
      code: `{ name: ${writer.constant(name)}, value: ${jsonOf(lowering.shown(name), writer, lowering.words)} }`,
    }));
    const isWhole = parameters.every((name) => whenOf(name) === undefined);
    const read = isWhole
      ? writer.bound((compiled) => Object.freeze(parameters.map((name) => parameterRead(compiled, name))))
      : this.listed(parameters.map((name) => ({ when: whenOf(name), code: this.parameter(name) })));
    return `${this.listed(entries)}, ${read}`;
  }
  private parameter(name: string): Code {
    return this.writer.bound((compiled: CompiledRuleSet) => Object.freeze(parameterRead(compiled, name)));
  }
  private listed(entries: readonly { when: Code | undefined; code: Code }[]): Code {
    if (entries.every(({ when }) => when === undefined)) return `[${entries.map(({ code }) => code).join(', ')}]`;
    const { writer } = this;
    const list = writer.let('[]');
    for (const { when, code } of entries)
      writer.write(`${when === undefined ? '' : `if (${when}) `}${list}.push(${code});`);
    return list;
  }
}
