import { PolicyError } from '../policy-error.js';
import type { Scope } from '../conditions/scope.js';
import { RULE_RESULTS, RuleResults, type RuleResultValue } from '../mechanisms/results.js';
import type { Value } from '../values/unknown.js';
import type { CompiledDecision, CompiledRuleSet } from './compile.js';

/** Names of one run: its facts, then what is derived from them (once, when first asked for), then the version's constants. */
export class RunScope implements Scope {
  private readonly values: Map<string, Value>;
  private readonly busy = new Set<string>();
  /** Parameters that the run really looked at. */
  readonly parametersRead = new Set<string>();
  readonly derivedInRun = new Map<string, Value>();

  constructor(
    private readonly compiled: CompiledRuleSet,
    private readonly decision: CompiledDecision,
    facts: ReadonlyMap<string, Value>,
  ) {
    this.values = new Map(facts);
  }

  /** @throws PolicyError `value/unknown-name`, `value/cycle` (both found by `check` before a version is published) */
  get(name: string): Value {
    const found = this.values.get(name);
    if (found !== undefined) return found;
    const parameter = this.compiled.parameters.get(name);
    if (parameter) {
      this.parametersRead.add(name);
      return parameter.value;
    }
    const reading = this.compiled.chosen.get(name);
    return reading ?? this.derive(name);
  }

  private derive(name: string): Value {
    const derive = this.decision.derive.get(name);
    const place = { decision: this.decision.decision.id, name };
    if (!derive) throw new PolicyError('value/unknown-name', place);
    if (this.busy.has(name)) throw new PolicyError('value/cycle', place);
    this.busy.add(name);
    const value = derive(this);
    this.values.set(name, value);
    this.derivedInRun.set(name, value);
    return value;
  }

  setRuleResults(results: ReadonlyMap<string, RuleResultValue>): void {
    this.values.set(RULE_RESULTS, new RuleResults(results) as unknown as Value);
  }
}
