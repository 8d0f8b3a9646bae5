import type { CompiledRuleSet } from '../evaluate/compile.js';
import { compilerByDay } from '../evaluate/compile-by-day.js';
import { evaluateCompiled } from '../evaluate/evaluate.js';
import type { Observer } from '../evaluate/observer.js';
import type { DecisionRecord } from '../evaluate/record.js';
import { wordsOf } from '../messages.js';
import { PolicyError, type Words } from '../policy-error.js';
import { canonicalJson } from '../rule-set/canonical.js';
import type { CaseFile, RuleSet } from '../rule-set/model.js';

/** What a version answers to one worked case, or why it cannot be asked. */
export type CaseRun =
  | {
      readonly case: CaseFile;
      readonly compiled: CompiledRuleSet;
      readonly record: DecisionRecord;
      readonly error?: never;
    }
  | { readonly case: CaseFile; readonly error: Words; readonly record?: never };

/** Runs cases of one version; those of the same what-if and of days with the same values share one compilation. */
export class CaseRunner {
  private readonly compilers = new Map<string, ReturnType<typeof compilerByDay>>();

  /** @param observer told what each run looks at */
  constructor(
    private readonly ruleSet: RuleSet,
    private readonly observer?: Observer,
  ) {}

  run(one: CaseFile): CaseRun {
    try {
      const compiled = this.compiledFor(one);
      return { case: one, compiled, record: evaluateCompiled(compiled, one.decision, one.facts) };
    } catch (error) {
      return { case: one, error: reasonOf(error) };
    }
  }

  /** @throws PolicyError as compileRuleSet */
  compiledFor({ overlay, asOf }: Pick<CaseFile, 'overlay' | 'asOf'>): CompiledRuleSet {
    const key = canonicalJson(overlay ?? null);
    const found = this.compilers.get(key) ?? compilerByDay(this.ruleSet, { overlay, observer: this.observer });
    this.compilers.set(key, found);
    return found(asOf);
  }
}

/** A draft may be wrong in any way that its checks report; its cases then fail, and the rest goes on. */
function reasonOf(error: unknown): Words {
  if (error instanceof PolicyError) return error.words;
  return wordsOf('case/cannot-run', { detail: error instanceof Error ? error.message : String(error) });
}
