import { RULE_PARTS, type CompiledRuleSet } from '../evaluate/compile.js';
import { parameterRead } from '../evaluate/evaluate.js';
import { ConclusionCode } from './conclusion-code.js';
import { recordHead } from './fast-record.js';
import { inOrder, jsonOf, literalCode } from './json-code.js';
import { judgeCode, type JudgedCode } from './judging.js';
import type { Touch } from './lowering.js';
import { NotLowered, type Code } from './operand.js';
import { orderedConstant, OtherForm } from './constants.js';

/** Code of a whole decision record. */
export class RecordCode extends ConclusionCode {
  write(): void {
    const { writer, lowering, decision, empty } = this;
    const traces: Code[] = [];
    this.judged = decision.rules.map((rule) => {
      const judged = judgeCode(
        rule,
        (part) => {
          const condition = rule.parts[part];
          if (!condition) throw new NotLowered('a rule without conditions');
          return lowering.condition(condition);
        },
        lowering,
      );
      // Written at once, so that what it shows need not be held until all rules are judged.
      traces.push(writer.let(this.ruleTrace(judged)));
      return judged;
    });
    const trace = writer.let(`[${traces.join(', ')}]`);
    const readByRules = [...lowering.touches];
    const by = this.refusedBy();
    if (by !== undefined) {
      const read = this.readCode(readByRules);
      const none = writer.constant(Object.freeze({}));
      writer.write(
        `if (${by} !== undefined) return new R.FastRecord(${this.head()}, F, 'invalid', ${none}, ${empty}, ${empty}, ${empty}, ${empty}, ${by}, ${trace}, ${read});`,
      );
    }
    const { outcome, values, failed, missing, referred, warnings } = this.concluded();
    const read = this.readCode(lowering.touches);
    writer.write(
      `return new R.FastRecord(${this.head()}, F, ${outcome}, ${values}, ${failed}, ${missing}, ${referred}, ${warnings}, undefined, ${trace}, ${read});`,
    );
  }

  protected override valueNames(): readonly string[] {
    return inOrder(super.valueNames());
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
    const text = (given: unknown): Code => writer.constant(typeof given === 'object' ? orderedConstant(given) : given);
    const reading =
      rule.reading !== undefined && option !== undefined ? { reading: { id: rule.reading, option } } : undefined;
    if (off) {
      const { label, source } = rule;
      return text({ rule: rule.id, kind, label, source, ...reading, result: 'off' });
    }
    const result = `${parts.appliesWhen ? `${writer.isNo(applies)} ? 'notApplicable' : ` : ''}${
      value.open ? `${writer.isOpen(value)} ? 'unknown' : ` : ''
    }${writer.isYes(value)} ? 'met' : 'notMet'`;
    const trees = RULE_PARTS.flatMap((part) => (parts[part] ? [[part, parts[part].trace] as const] : []));
    return literalCode({
      ...Object.fromEntries(trees),
      rule: text(rule.id),
      kind: text(kind),
      label: text(rule.label),
      source: text(rule.source),
      ...(reading === undefined ? {} : { reading: text(reading.reading) }),
      result,
    });
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
      ? writer.bound((compiled) => orderedConstant(parameters.map((name) => parameterRead(compiled, name))))
      : this.listed(parameters.map((name) => ({ when: whenOf(name), code: this.parameter(name) })));
    return `${this.listed(entries)}, ${read}`;
  }
  private parameter(name: string): Code {
    return this.writer.bound((compiled: CompiledRuleSet) => orderedConstant(parameterRead(compiled, name)));
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
