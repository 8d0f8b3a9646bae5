import { RULE_PARTS, type CompiledRule, type CompiledRuleSet } from '../evaluate/compile.js';
import { answerOf, partTruth, scopeMaker } from './closures.js';
import { ConclusionCode } from './conclusion-code.js';
import { judgeCode } from './judging.js';
import type { ConditionCode } from './lowering.js';
import { NotLowered, type Code } from './operand.js';

/** Code of what a decision answers, without how. A rule or value without typed code is put to its closure. */
export class VerdictCode extends ConclusionCode {
  private scope: Code | undefined;
  private get id(): string {
    return this.decision.decision.id;
  }

  write(): void {
    const { writer, lowering, decision, empty } = this;
    this.judged = decision.rules.map((rule) => judgeCode(rule, (part) => this.part(rule, part), lowering));
    const by = this.refusedBy();
    const none = writer.constant(Object.freeze({}));
    if (by !== undefined)
      writer.write(
        `if (${by} !== undefined) return { outcome: 'invalid', values: ${none}, failed: ${empty}, missing: ${empty}, referred: ${empty}, warnings: ${empty}, problem: ${by} };`,
      );
    const { outcome, values, failed, missing, referred, warnings } = this.concluded();
    writer.write(
      `return { outcome: ${outcome}, values: ${values}, failed: ${failed}, missing: ${missing}, referred: ${referred}, warnings: ${warnings} };`,
    );
  }

  private part(rule: CompiledRule, part: (typeof RULE_PARTS)[number]): ConditionCode {
    const condition = rule.parts[part];
    if (!condition) throw new NotLowered('a rule without conditions');
    const key = `${rule.kind}/${rule.rule.id}/${part}`;
    return this.orByClosure(
      () => this.lowering.condition(condition),
      () => {
        const test = this.writer.bound((compiled) => partTruth(compiled, this.id, key));
        return { code: this.writer.let(`${test}(${this.scopeCode()})`), open: true, trace: '' };
      },
    );
  }

  protected override valueCode(name: string, values: Code): Code {
    return this.orByClosure(
      () => super.valueCode(name, values),
      () => {
        const answer = this.writer.bound((compiled) => answerOf(compiled, this.id, name));
        return this.writer.let(`${answer}(${this.scopeCode()}, ${values})`);
      },
    );
  }

  private orByClosure<T>(lower: () => T, byClosure: () => T): T {
    try {
      return this.writer.here(lower);
    } catch (error) {
      if (!(error instanceof NotLowered)) throw error;
      const reads = JSON.stringify([this.decision.decision, this.lowering.compiled.ruleSet.shared]);
      // The closures' scope knows nothing of how the rules came out in here.
      if (reads.includes('"met"') || reads.includes('"outcomeOf"')) throw error;
      return byClosure();
    }
  }
  private scopeCode(): Code {
    this.scope ??= this.writer.bound((compiled: CompiledRuleSet) => scopeMaker(compiled, this.id));
    return `(S ??= ${this.scope}(F))`;
  }
}
