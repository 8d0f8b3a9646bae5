import {
  compileCondition,
  compileReference,
  type CompiledCondition,
  type NamedConditions,
} from '../conditions/compile-condition.js';
import { isReference } from '../conditions/condition.js';
import { literal } from '../conditions/operators.js';
import { resolveType } from '../facts/resolve-type.js';
import type { ResolvedType } from '../facts/parse-value.js';
import { mechanismOf } from '../mechanisms/index.js';
import type { ValueCompiler, ValueFunction } from '../mechanisms/mechanism.js';
import { PolicyError } from '../policy-error.js';
import { Day } from '../values/calendar.js';
import { hashRuleSet } from '../rule-set/canonical.js';
import {
  RULE_KINDS,
  type Condition,
  type Decision,
  type Overlay,
  type Rule,
  type RuleKind,
  type RuleOption,
  type RuleSet,
  type ValueExpression,
} from '../rule-set/model.js';
import type { Observer } from './observer.js';
import { parametersInForce, type ParameterInForce } from './parameters.js';
import { validateOverlay } from '../rule-set/validate.js';
import { reachOf } from './reach.js';

export type RulePart = 'appliesWhen' | 'conditions' | 'except';
export const RULE_PARTS: readonly RulePart[] = ['appliesWhen', 'conditions', 'except'];

export interface CompiledRule {
  readonly kind: RuleKind;
  readonly rule: Rule;
  /** Chosen option of the rule's reading. */
  readonly option?: string;
  /** Switched off by the chosen reading or by an overlay. */
  readonly off: boolean;
  readonly parts: Readonly<Partial<Record<RulePart, Condition>>>;
}
export interface CompiledInput {
  readonly fact: string;
  readonly type: ResolvedType;
}
export interface CompiledDecision {
  readonly decision: Decision;
  readonly inputs: readonly CompiledInput[];
  readonly rules: readonly CompiledRule[];
  /** Every condition of the rules as json-rules-engine takes them, by `kind/rule/part`. */
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly named: NamedConditions;
  readonly closures: ReadonlyMap<string, CompiledCondition>;
  readonly derive: ReadonlyMap<string, ValueFunction>;
  readonly values: readonly (readonly [string, ValueFunction])[];
  readonly readings: readonly string[];
  readonly notes: readonly string[];
}

/** A version made ready to run on one day, under one overlay. Immutable: any number of runs share it. */
export interface CompiledRuleSet {
  readonly ruleSet: RuleSet;
  readonly hash: string;
  readonly asOf: string;
  readonly knownOn?: string | undefined;
  readonly overlay?: Overlay | undefined;
  readonly parameters: ReadonlyMap<string, ParameterInForce>;
  readonly chosen: ReadonlyMap<string, string>;
  readonly decisions: ReadonlyMap<string, CompiledDecision>;
  /** Told what the runs look at. */
  readonly observer?: Observer | undefined;
}
export interface CompileOptions {
  readonly overlay?: Overlay | undefined;
  /** Day whose values hold, YYYY-MM-DD; without it the version's first day in force. */
  readonly asOf?: string | undefined;
  /** Only what was known on this day, YYYY-MM-DD. */
  readonly knownOn?: string | undefined;
  /** Told what the runs look at; only for compiled closures, json-rules-engine tells it nothing of conditions. */
  readonly observer?: Observer | undefined;
}

/**
 * @throws PolicyError `when/impossible-date`; `overlay/…` for an overlay that has not its form, names what is not there
 * or has a wrong value; and the reference errors that `check` reports as diagnostics
 */
export function compileRuleSet(ruleSet: RuleSet, options: CompileOptions = {}): CompiledRuleSet {
  const { overlay } = options;
  if (overlay !== undefined) refuseFormlessOverlay(overlay);
  refuseImpossibleDay('asOf', options.asOf);
  refuseImpossibleDay('knownOn', options.knownOn);
  const asOf = options.asOf ?? ruleSet.manifest.inForce.from;
  const chosen = chosenReadings(ruleSet, overlay);
  const off = rulesOff(ruleSet, overlay);
  const parameters = parametersInForce(ruleSet, { asOf, knownOn: options.knownOn }, overlay?.parameters ?? {});
  const decisions = Object.values(ruleSet.decisions).map(
    (decision) => [decision.id, compileDecision(ruleSet, decision, chosen, off, options.observer)] as const,
  );
  return {
    ruleSet,
    hash: hashRuleSet(ruleSet),
    asOf,
    knownOn: options.knownOn,
    overlay,
    parameters,
    chosen,
    decisions: new Map(decisions),
    ...(options.observer && { observer: options.observer }),
  };
}

/**
 * The same compilation under other values laid over its parameters: what is compiled reads them by name.
 * @throws PolicyError `overlay/unknown-parameter`, `overlay/wrong-value`
 */
export function withValues(compiled: CompiledRuleSet, parameters: NonNullable<Overlay['parameters']>): CompiledRuleSet {
  const { ruleSet, asOf, knownOn, overlay } = compiled;
  return {
    ...compiled,
    overlay: { ...overlay, parameters },
    parameters: parametersInForce(ruleSet, { asOf, knownOn }, parameters),
  };
}

/** A misspelt key would be a what-if that silently changes nothing. */
function refuseFormlessOverlay(overlay: Overlay): void {
  const first = validateOverlay(overlay)[0];
  if (first) throw new PolicyError('overlay/invalid', { place: first.pointer || '/' }, `/overlay${first.pointer}`);
}

/** @throws PolicyError `when/impossible-date` */
export function refuseImpossibleDay(name: 'asOf' | 'knownOn', day: string | undefined): void {
  if (day !== undefined && typeof Day.parse(day) === 'string')
    throw new PolicyError('when/impossible-date', { name, day }, `/${name}`);
}

function chosenReadings(ruleSet: RuleSet, overlay: Overlay | undefined): ReadonlyMap<string, string> {
  for (const [id, option] of Object.entries(overlay?.readings ?? {})) {
    const options = Object.hasOwn(ruleSet.readings, id) ? ruleSet.readings[id]?.options : undefined;
    if (!options || !Object.hasOwn(options, option))
      throw new PolicyError('overlay/unknown-reading', { name: `${id} ${option}` }, `/overlay/readings/${id}`);
  }
  return new Map(
    Object.entries(ruleSet.readings).map(([id, reading]) => [id, overlay?.readings?.[id] ?? reading.chosen]),
  );
}

function rulesOff(ruleSet: RuleSet, overlay: Overlay | undefined): ReadonlySet<string> {
  const off = new Set(overlay?.rulesOff);
  for (const address of off) {
    const [decision = '', rule = ''] = address.split(/\/(.*)/s);
    const known =
      Object.hasOwn(ruleSet.decisions, decision) &&
      RULE_KINDS.some((kind) => ruleSet.decisions[decision]?.[kind]?.some(({ id }) => id === rule));
    if (!known) throw new PolicyError('overlay/unknown-rule', { name: address }, '/overlay/rulesOff');
  }
  return off;
}

function compileDecision(
  ruleSet: RuleSet,
  decision: Decision,
  chosen: ReadonlyMap<string, string>,
  off: ReadonlySet<string>,
  observer: Observer | undefined,
): CompiledDecision {
  const named = new Map(
    Object.entries({ ...ruleSet.shared.conditions, ...decision.conditions }).map(([name, { conditions }]) => [
      name,
      conditions,
    ]),
  );
  const compiler = valueCompiler(ruleSet, named, chosen, observer);
  const rules = RULE_KINDS.flatMap((kind) =>
    (decision[kind] ?? []).map((rule) =>
      compileRule(kind, rule, compiler, chosen, off.has(`${decision.id}/${rule.id}`)),
    ),
  );
  const conditions = new Map<string, Condition>();
  for (const { kind, rule, parts } of rules) {
    for (const part of RULE_PARTS) if (parts[part]) conditions.set(`${kind}/${rule.id}/${part}`, parts[part]);
  }
  const reach = reachOf(ruleSet, decision);
  const derived = Object.entries({ ...ruleSet.shared.derive, ...decision.derive }).filter(([name]) =>
    reach.names.has(name),
  );
  return {
    decision,
    inputs: decision.inputs.map((input) => compileInput(ruleSet, decision, input)),
    rules,
    conditions,
    named: new Map([...named].filter(([name]) => reach.conditions.has(name))),
    closures: new Map(
      [...conditions].map(([key, condition]) => [key, compileCondition(condition, named, [], observer)]),
    ),
    derive: new Map(derived.map(([name, { value }]) => [name, compiler.value(value)])),
    values: Object.entries(decision.values ?? {}).map(([name, { value }]) => [name, compiler.value(value)] as const),
    readings: reach.readings,
    notes: reach.notes,
  };
}

function compileRule(
  kind: RuleKind,
  rule: Rule,
  compiler: ValueCompiler,
  chosen: ReadonlyMap<string, string>,
  switchedOff: boolean,
): CompiledRule {
  const option: RuleOption =
    rule.reading !== undefined && rule.options ? compiler.option(rule.reading, rule.options) : {};
  const parts: Partial<Record<RulePart, Condition>> = {};
  for (const part of RULE_PARTS) {
    const condition = option[part] ?? rule[part];
    if (condition) parts[part] = condition;
  }
  const off = switchedOff || option.off === true || parts.conditions === undefined;
  const picked = rule.reading === undefined ? undefined : chosen.get(rule.reading);
  return { kind, rule, ...(picked === undefined ? {} : { option: picked }), off, parts: off ? {} : parts };
}

function compileInput(
  ruleSet: RuleSet,
  decision: Decision,
  { fact, whenAbsent, words }: Decision['inputs'][number],
): CompiledInput {
  const found = Object.hasOwn(ruleSet.facts, fact) ? ruleSet.facts[fact] : undefined;
  if (!found) throw new PolicyError('decision/unknown-fact', { decision: decision.id, name: fact });
  const type = resolveType(found, ruleSet.words);
  return {
    fact,
    type: {
      ...type,
      ...(whenAbsent === undefined ? {} : { whenAbsent }),
      ...(words === undefined ? {} : { allowed: new Set(words) }),
    },
  };
}

function valueCompiler(
  ruleSet: RuleSet,
  named: NamedConditions,
  chosen: ReadonlyMap<string, string>,
  observer: Observer | undefined,
): ValueCompiler {
  const compiler: ValueCompiler = {
    papers: ruleSet.papers,
    observer,
    option(readingId, options) {
      const picked = chosen.get(readingId);
      const option = picked !== undefined && Object.hasOwn(options, picked) ? options[picked] : undefined;
      if (option === undefined) throw new PolicyError('reading/no-branch', { name: readingId, option: picked ?? '' });
      return option;
    },
    condition: (condition) => compileCondition(condition, named, [], observer).test,
    named: (condition) => compileCondition({ condition }, named, [], observer).test,
    value(expression: ValueExpression): ValueFunction {
      if (typeof expression !== 'object' || Array.isArray(expression)) {
        const constant = literal(expression);
        return () => constant;
      }
      if (isReference(expression)) return compileReference(expression);
      const [name, args] = (Object.entries(expression) as [string, unknown][])[0] ?? ['', undefined];
      const mechanism = mechanismOf(name);
      if (!mechanism) throw new PolicyError('value/unknown-mechanism', { name });
      return mechanism.compile(args as never, compiler);
    },
  };
  return compiler;
}
