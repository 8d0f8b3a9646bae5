import type { CompiledRule } from '../evaluate/compile.js';
import type { ConditionCode, Lowering } from './lowering.js';
import type { Code, TruthCode } from './operand.js';
import type { Writer } from './writer.js';

export type PartCode = (part: 'appliesWhen' | 'conditions' | 'except') => ConditionCode;
/** One rule in code: whether it applies, how it came out, and (for all kinds but `require`) whether it is met. */
export interface JudgedCode {
  readonly compiled: CompiledRule;
  readonly applies: TruthCode;
  readonly value: TruthCode;
  readonly hit: TruthCode;
  readonly parts: Readonly<Partial<Record<'appliesWhen' | 'conditions' | 'except', ConditionCode>>>;
}

/** One of two truths. */
export function pick(condition: Code, yes: TruthCode, no: TruthCode, writer: Writer): TruthCode {
  if (!yes.open && !no.open) return { code: writer.let(`${condition} ? ${yes.code} : ${no.code}`), open: false };
  return { code: writer.let(`${condition} ? ${writer.three(yes)} : ${writer.three(no)}`), open: true };
}

/** As `judge` of `evaluate`: `appliesWhen` guards, `conditions` decide, `except` saves. */
export function judgeCode(compiled: CompiledRule, part: PartCode, { writer }: Lowering): JudgedCode {
  const [yes, no] = [writer.truth('true'), writer.truth('false')];
  if (compiled.off) return { compiled, applies: no, value: yes, hit: no, parts: {} };
  const { appliesWhen, except } = compiled.parts;
  const parts = {
    conditions: part('conditions'),
    ...(appliesWhen && { appliesWhen: part('appliesWhen') }),
    ...(except && { except: part('except') }),
  };
  const { conditions, except: saving, appliesWhen: guard } = parts;
  const judged = saving ? pick(writer.isNo(conditions), saving, conditions, writer) : conditions;
  if (!guard) return { compiled, applies: yes, value: judged, hit: judged, parts };
  const open: TruthCode = { code: guard.code, open: true };
  const applying = guard.open ? pick(writer.isYes(guard), judged, open, writer) : judged;
  return {
    compiled,
    applies: guard,
    value: pick(writer.isNo(guard), yes, applying, writer),
    hit: pick(writer.isNo(guard), no, applying, writer),
    parts,
  };
}
