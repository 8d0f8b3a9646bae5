import { runEngine } from '../conditions/engine.js';
import type { TraceNode } from '../conditions/trace.js';
import { ValueParser } from '../facts/parse-value.js';
import { wordsOf } from '../messages.js';
import { PolicyError } from '../policy-error.js';
import { contentHash } from '../rule-set/canonical.js';
import type { RuleKind } from '../rule-set/model.js';
import { answered, traced, type Json } from '../values/json.js';
import { isUnknown, unite, type Truth, type Value } from '../values/unknown.js';
import type { CompiledDecision, CompiledRule, CompiledRuleSet, RulePart } from './compile.js';
import { RULE_PARTS } from './compile.js';
import type { DecisionRecord, InputProblem, Outcome, RuleTrace } from './record.js';
import { RunScope } from './run-scope.js';

export type Facts = Readonly<Record<string, unknown>>;
interface PartResult {
  readonly value: Truth;
  readonly trace: () => TraceNode;
}
type Parts = (key: string) => PartResult;
interface Judged extends CompiledRuleResult {
  readonly compiled: CompiledRule;
}
interface CompiledRuleResult {
  readonly applies: Truth;
  readonly value: Truth;
}

/**
 * One decision on one set of facts, by json-rules-engine.
 * Bad facts are an outcome (`invalid`, with pointers), never an exception.
 * @throws PolicyError `decision/unknown`
 */
export async function evaluate(compiled: CompiledRuleSet, decisionId: string, facts: Facts): Promise<DecisionRecord> {
  const run = prepare(compiled, decisionId, facts);
  if ('record' in run) return run.record;
  const results = await runEngine(run.decision.conditions, run.decision.named, run.scope);
  return conclude(compiled, run, (key) => results.get(key) as PartResult);
}

/** The same decision by compiled closures: the same bytes, without a promise per condition. */
export function evaluateCompiled(compiled: CompiledRuleSet, decisionId: string, facts: Facts): DecisionRecord {
  const run = prepare(compiled, decisionId, facts);
  if ('record' in run) return run.record;
  const { closures } = run.decision;
  return conclude(compiled, run, (key) => {
    const closure = closures.get(key);
    return { value: closure?.test(run.scope) ?? true, trace: () => closure?.trace(run.scope) as TraceNode };
  });
}

/** Only those facts that a decision takes: applications hold the facts of several. */
export function factsOf(compiled: CompiledRuleSet, decisionId: string, facts: Facts): Facts {
  const taken = decisionOf(compiled, decisionId).inputs.filter(({ fact }) => Object.hasOwn(facts, fact));
  return Object.fromEntries(taken.map(({ fact }) => [fact, facts[fact]]));
}

function decisionOf(compiled: CompiledRuleSet, id: string): CompiledDecision {
  const decision = compiled.decisions.get(id);
  if (!decision)
    throw new PolicyError('decision/unknown', { name: id, ruleSet: compiled.ruleSet.manifest.id }, '/decision');
  return decision;
}

interface Run {
  readonly decision: CompiledDecision;
  readonly scope: RunScope;
  readonly factsHash: string;
}

/** Parses every fact against the dictionary first; what does not fit never reaches an operator. */
function prepare(compiled: CompiledRuleSet, decisionId: string, facts: Facts): Run | { record: DecisionRecord } {
  const decision = decisionOf(compiled, decisionId);
  const parser = new ValueParser();
  const values = new Map<string, Value>();
  for (const { fact, type } of decision.inputs) {
    values.set(
      fact,
      parser.parse(Object.hasOwn(facts, fact) ? facts[fact] : undefined, type, {
        name: fact,
        pointer: `/facts/${fact}`,
      }),
    );
  }
  for (const fact of Object.keys(facts)) {
    if (!values.has(fact))
      parser.problems.push({
        code: 'unknown-fact',
        pointer: `/facts/${fact.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      });
  }
  const factsHash = factsHashOf(facts);
  const run = { decision, scope: new RunScope(compiled, decision, values), factsHash };
  const first = parser.problems[0];
  if (!first) return run;
  const problems: InputProblem[] = parser.problems.map(({ code, pointer }) => ({
    code,
    pointer,
    words: wordsOf(`fact/${code}`, { pointer }),
  }));
  return { record: recordOf(compiled, run, { outcome: 'invalid', problem: first.code, problems }) };
}

/** Facts handed over in-process may hold what JSON cannot (NaN): they are refused by type, and have no hash. */
export function factsHashOf(facts: Facts): string {
  try {
    return contentHash(facts);
  } catch {
    return 'none';
  }
}

/** `appliesWhen` guards, `conditions` decide, `except` saves: it is looked at only when the conditions are not met. */
function judge(compiled: CompiledRule, parts: Parts): Judged {
  const part = (name: RulePart): Truth => parts(`${compiled.kind}/${compiled.rule.id}/${name}`).value;
  if (compiled.off) return { compiled, applies: false, value: true };
  const guard = compiled.parts.appliesWhen ? part('appliesWhen') : true;
  if (guard === false) return { compiled, applies: false, value: true };
  if (isUnknown(guard)) return { compiled, applies: guard, value: guard };
  const met = part('conditions');
  return { compiled, applies: true, value: met === false && compiled.parts.except ? part('except') : met };
}

/** For all kinds but require a rule that does not apply is not met. */
const isHit = ({ applies, value }: CompiledRuleResult): Truth => (applies === false ? false : value);

function conclude(compiled: CompiledRuleSet, run: Run, parts: Parts): DecisionRecord {
  const judged = run.decision.rules.map((rule) => judge(rule, parts));
  const ofKind = (kind: RuleKind): Judged[] => judged.filter((entry) => entry.compiled.kind === kind);
  const idsHit = (kind: RuleKind): string[] =>
    ofKind(kind)
      .filter((entry) => isHit(entry) === true)
      .map((entry) => entry.compiled.rule.id);
  const trace = (): RuleTrace[] => {
    compiled.observer?.settled();
    return judged.map((entry) => traceOf(entry, parts));
  };

  const refused = idsHit('refuse')[0];
  if (refused !== undefined) return recordOf(compiled, run, { outcome: 'invalid', problem: refused, trace: trace() });

  run.scope.setRuleResults(
    new Map(ofKind('require').map(({ compiled: { rule }, applies, value }) => [rule.id, { applies, value }])),
  );
  const failed = ofKind('require')
    .filter(({ value }) => value === false)
    .map((entry) => entry.compiled.rule.id);
  const referred = idsHit('refer');
  const deciding = judged.filter((entry) => entry.compiled.kind !== 'warn');
  const open = deciding
    .map((entry) => (entry.compiled.kind === 'require' ? entry.value : isHit(entry)))
    .filter(isUnknown);
  const missing = [...idsHit('open'), ...unite(open).missing];
  const values: Record<string, Json> = {};
  for (const [name, value] of run.decision.values) {
    const json = answered(value(run.scope), missing);
    if (json !== undefined) values[name] = json;
  }
  // Order: failed before missing. One failed rule decides "no", whatever else is missing.
  const isOpen = missing.length > 0 || open.length > 0 || referred.length > 0;
  const settled: Outcome = run.decision.decision.answer === 'values' ? 'computed' : 'yes';
  const outcome: Outcome = failed.length > 0 ? 'no' : isOpen ? 'undetermined' : settled;
  const warnings = idsHit('warn');
  return recordOf(compiled, run, {
    outcome,
    values,
    failed,
    missing: [...new Set(missing)].sort(),
    referred,
    warnings,
    trace: trace(),
  });
}

function traceOf(
  { compiled: { kind, rule, option, off, parts: conditions }, applies, value }: Judged,
  parts: Parts,
): RuleTrace {
  const trees = RULE_PARTS.filter((part) => conditions[part]).map(
    (part) => [part, parts(`${kind}/${rule.id}/${part}`).trace()] as const,
  );
  const result = off
    ? 'off'
    : applies === false
      ? 'notApplicable'
      : isUnknown(value)
        ? 'unknown'
        : value
          ? 'met'
          : 'notMet';
  return {
    rule: rule.id,
    kind,
    label: rule.label,
    source: rule.source,
    ...(rule.reading !== undefined && option !== undefined ? { reading: { id: rule.reading, option } } : {}),
    result,
    ...Object.fromEntries(trees),
  };
}

type Conclusion = Pick<DecisionRecord, 'outcome'> &
  Partial<
    Pick<DecisionRecord, 'values' | 'failed' | 'missing' | 'referred' | 'warnings' | 'problem' | 'problems' | 'trace'>
  >;

function recordOf(
  compiled: CompiledRuleSet,
  { decision, scope, factsHash }: Run,
  conclusion: Conclusion,
): DecisionRecord {
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  return {
    ruleSet: { id: compiled.ruleSet.manifest.id, hash: compiled.hash },
    decision: decision.decision.id,
    asOf: compiled.asOf,
    ...(compiled.knownOn === undefined ? {} : { knownOn: compiled.knownOn }),
    ...(compiled.overlay === undefined ? {} : { overlay: compiled.overlay }),
    factsHash,
    values: {},
    failed: [],
    missing: [],
    referred: [],
    warnings: [],
    trace: [],
    ...conclusion,
    readings: decision.readings,
    sourceNotes: decision.notes,
    derived: [...scope.derivedInRun].map(([name, value]) => ({ name, value: traced(value) })).sort(byName),
    parameters: [...scope.parametersRead].map((name) => parameterRead(compiled, name)).sort(byName),
  };
}

/** A parameter that a run looked at, as its record tells it. */
export function parameterRead(compiled: CompiledRuleSet, name: string): DecisionRecord['parameters'][number] {
  const parameter = compiled.parameters.get(name);
  return {
    name,
    value: traced(parameter?.value ?? false),
    ...(parameter?.from === undefined ? {} : { from: parameter.from }),
    source: parameter?.source ?? [],
    ...(parameter?.overlaid ? { overlaid: true as const } : {}),
  };
}
