import { conditionNode, isReference } from '../conditions/condition.js';
import { literal } from '../conditions/operators.js';
import type { CompiledDecision, CompiledRuleSet } from '../evaluate/compile.js';
import { RunScope } from '../evaluate/run-scope.js';
import type { Condition, Derived, Reference, RuleSet, ValueExpression } from '../rule-set/model.js';
import { canonicalJson } from '../rule-set/canonical.js';
import { traced } from '../values/json.js';
import type { Value } from '../values/unknown.js';
import { constantOperand, OtherForm } from './constants.js';
import { lowerLeaf } from './leaf.js';
import { mechanismLowerings } from './mechanisms.js';
import { NotLowered, type Code, type Operand, type TruthCode } from './operand.js';
import { pathOf } from './path.js';
import type { WordList } from './word-list.js';
import type { Writer } from './writer.js';

/** A name that a run reads; `when` is code of the case in which it does, none when it always does. */
export interface Touch {
  readonly name: string;
  readonly when: Code | undefined;
}
interface Read {
  readonly operand: Operand;
  readonly touches: readonly Touch[];
}
/** A condition; `trace` is code of its node in a record's trace. */
export interface ConditionCode extends TruthCode {
  readonly trace: Code;
}

/** Inside a loop a case differs from element to element, so no code outside it can tell which names were read. */
const IN_LOOP = 'inside a loop';

/** Turns the parts of one decision into typed code. What it has no code for is thrown as NotLowered. */
export class Lowering {
  private readonly reads = new Map<string, () => Read>();
  private readonly elements = new Map<string, Operand>();
  private readonly busy = new Set<string>();
  private when: Code | undefined;
  private loops = 0;
  touches: Touch[] = [];
  /** Results of the rules, once they are judged: what `met` and `outcomeOf` read. */
  rules: ReadonlyMap<string, { readonly applies: TruthCode; readonly value: TruthCode }> | undefined;

  constructor(
    readonly writer: Writer,
    readonly words: WordList,
    readonly compiled: CompiledRuleSet,
    readonly decision: CompiledDecision,
    private readonly facts: ReadonlyMap<string, () => Operand>,
  ) {}

  private get ruleSet(): RuleSet {
    return this.compiled.ruleSet;
  }

  value(expression: ValueExpression): Operand {
    if (typeof expression !== 'object' || Array.isArray(expression)) return this.literal(expression);
    if (isReference(expression)) return this.reference(expression);
    const [name, args] = (Object.entries(expression) as [string, unknown][])[0] ?? ['', undefined];
    const lower = Object.hasOwn(mechanismLowerings, name) ? mechanismLowerings[name] : undefined;
    if (!lower) throw new NotLowered(`the mechanism ${name}`);
    return lower(args as never, this);
  }

  literal(json: unknown): Operand {
    const value = literal(json);
    // Held against a yes that stands in the rule itself, a truth is its own answer.
    if (typeof value === 'boolean' && !this.writer.isTold) return { kind: 'boolean', code: String(value), state: '0' };
    return constantOperand(value, () => value, this);
  }
  /** A constant that shapes the code: a variant in which it differs has a program of its own. */
  fixed(expression: ValueExpression): Value {
    if (typeof expression !== 'object') return literal(expression);
    const name = isReference(expression) && expression.path === undefined ? expression.fact : undefined;
    const parameter = name === undefined ? undefined : this.compiled.parameters.get(name);
    if (name === undefined || !parameter || this.elements.has(name) || this.facts.has(name))
      throw new NotLowered('a value that is not fixed');
    this.touch({ name, when: undefined });
    const shown = canonicalJson(traced(parameter.value));
    this.writer.bound((compiled) => {
      if (canonicalJson(traced(compiled.parameters.get(name)?.value ?? false)) !== shown) throw new OtherForm();
    });
    return parameter.value;
  }
  reference({ fact, path }: Reference): Operand {
    const operand = this.name(fact);
    return path === undefined ? operand : pathOf(operand, path, this.writer);
  }

  condition(condition: Condition): ConditionCode {
    const { writer } = this;
    const node = conditionNode(condition);
    switch (node.kind) {
      case 'all':
      case 'any': {
        const parts = node.parts.map((part) => this.condition(part));
        return {
          ...writer.fold(node.kind, parts),
          trace: `{ ${node.kind}: [${parts.map((part) => part.trace).join(', ')}] }`,
        };
      }
      case 'not': {
        const part = this.condition(node.part);
        return { ...writer.not(part), trace: `{ not: ${part.trace} }` };
      }
      case 'named':
        return this.named(node.name);
      case 'leaf':
        return lowerLeaf(node.leaf, this);
    }
  }
  /** A lone leaf stands as the only part of an `all`, as it does for json-rules-engine. */
  named(name: string): ConditionCode {
    const body = this.decision.named.get(name);
    if (!body) throw new NotLowered(`the condition ${name}`);
    return this.condition(conditionNode(body).kind === 'leaf' ? { all: [body] } : body);
  }
  option<T>(readingId: string, options: Readonly<Record<string, T>>): T {
    const picked = this.compiled.chosen.get(readingId);
    const option = picked !== undefined && Object.hasOwn(options, picked) ? options[picked] : undefined;
    if (option === undefined) throw new NotLowered(`the reading ${readingId}`);
    return option;
  }

  /** What `fn` lowers is only read in this case. */
  inCase<T>(when: Code, fn: () => T): T {
    const outside = this.when;
    this.when = this.loops > 0 ? IN_LOOP : outside === undefined ? when : `${outside} && ${when}`;
    try {
      return fn();
    } finally {
      this.when = outside;
    }
  }
  /** Lowers what is put to each element of a list, where `name` stands for the element. */
  inLoop<T>(name: string, element: Operand, when: Code, fn: () => T): T {
    const shadowed = this.elements.get(name);
    const outside = this.when;
    this.when = this.loops > 0 ? IN_LOOP : outside === undefined ? when : `${outside} && ${when}`;
    this.elements.set(name, element);
    this.loops += 1;
    try {
      return fn();
    } finally {
      this.loops -= 1;
      this.when = outside;
      if (shadowed) this.elements.set(name, shadowed);
      else this.elements.delete(name);
    }
  }

  /** A named value that is shown and not read: a record tells what was read before. */
  shown(name: string): Operand {
    const { touches } = this;
    this.touches = [];
    try {
      return this.name(name);
    } finally {
      this.touches = touches;
    }
  }
  private name(name: string): Operand {
    const element = this.elements.get(name);
    if (element) return element;
    const fact = this.facts.get(name);
    if (fact) return fact();
    const found = this.reads.get(name) ?? this.remember(name);
    const { operand, touches } = found();
    for (const touch of touches) this.touch(touch);
    return operand;
  }
  private touch({ name, when }: Touch): void {
    if (when === IN_LOOP || this.when === IN_LOOP) {
      if (this.writer.isTraced) throw new NotLowered('a name read for some elements only');
      return;
    }
    const both = [this.when, when].filter((part) => part !== undefined);
    this.touches.push({ name, when: both.length === 0 ? undefined : both.join(' && ') });
  }

  private remember(name: string): () => Read {
    const read = this.writer.lazilyOutside(() => this.read(name));
    this.reads.set(name, read);
    return read;
  }
  private read(name: string): Read {
    if (this.compiled.parameters.has(name)) {
      const get = (compiled: CompiledRuleSet): Value => {
        const parameter = compiled.parameters.get(name);
        if (!parameter) throw new OtherForm();
        return parameter.value;
      };
      return { operand: constantOperand(get(this.compiled), get, this), touches: [{ name, when: undefined }] };
    }
    if (this.compiled.chosen.has(name)) {
      const get = (compiled: CompiledRuleSet): Value => compiled.chosen.get(name) ?? '';
      return { operand: constantOperand(get(this.compiled), get, this), touches: [] };
    }
    return this.constantDerived(name) ?? this.derived(name);
  }

  private derived(name: string): Read {
    const derive: Readonly<Record<string, Derived>> = {
      ...this.ruleSet.shared.derive,
      ...this.decision.decision.derive,
    };
    const own = Object.hasOwn(derive, name) ? derive[name] : undefined;
    if (!own || this.busy.has(name)) throw new NotLowered(`the name ${name}`);
    const { touches, when, loops } = this;
    const elements = new Map(this.elements);
    Object.assign(this, { touches: [], when: undefined, loops: 0 });
    this.elements.clear();
    this.busy.add(name);
    try {
      const operand = this.value(own.value);
      return { operand, touches: [{ name, when: undefined }, ...this.touches] };
    } finally {
      this.busy.delete(name);
      Object.assign(this, { touches, when, loops });
      for (const [key, element] of elements) this.elements.set(key, element);
    }
  }

  /** What is derived from constants alone is one: the closures make it, once for every variant. */
  private constantDerived(name: string): Read | undefined {
    if (!this.decision.derive.has(name) || !this.isConstant(name)) return undefined;
    const run = (compiled: CompiledRuleSet): { value: Value; scope: RunScope } => {
      const decision = compiled.decisions.get(this.decision.decision.id);
      if (!decision) throw new OtherForm();
      const scope = new RunScope(compiled, decision, new Map());
      return { value: scope.get(name), scope };
    };
    try {
      const { value, scope } = run(this.compiled);
      const names = [...scope.parametersRead, ...scope.derivedInRun.keys()];
      const get = (compiled: CompiledRuleSet): Value => {
        const now = run(compiled);
        const read = [...now.scope.parametersRead, ...now.scope.derivedInRun.keys()];
        if (read.join() !== names.join()) throw new OtherForm();
        return now.value;
      };
      return {
        operand: constantOperand(value, get, this),
        touches: names.map((read) => ({ name: read, when: undefined })),
      };
    } catch (error) {
      if (error instanceof NotLowered) return undefined;
      throw error;
    }
  }
  private isConstant(name: string, within: ReadonlySet<string> = new Set()): boolean {
    if (this.facts.has(name)) return false;
    const derive = { ...this.ruleSet.shared.derive, ...this.decision.decision.derive };
    if (within.has(name) || !Object.hasOwn(derive, name)) return !within.has(name);
    const inside = new Set([...within, name]);
    const isFixed = (node: unknown): boolean => {
      if (Array.isArray(node)) return node.every(isFixed);
      if (typeof node !== 'object' || node === null) return true;
      return Object.entries(node).every(([key, entry]) => {
        if (['met', 'outcomeOf', 'documentChecklist', 'namesMet', 'condition'].includes(key)) return false;
        return key === 'fact' && typeof entry === 'string' ? this.isConstant(entry, inside) : isFixed(entry);
      });
    };
    return isFixed(derive[name]?.value);
  }
}
