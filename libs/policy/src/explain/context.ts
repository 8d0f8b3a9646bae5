import type { TraceLeaf, TraceNode } from '../conditions/trace.js';
import type { DecisionRecord } from '../evaluate/record.js';
import type { Unit } from '../mechanisms/units.js';
import { PolicyError } from '../policy-error.js';
import type { Decision, RuleSet, Words } from '../rule-set/model.js';
import type { Json } from '../values/json.js';
import { formatValue } from './format-value.js';
import { inLanguage, type Language } from './language.js';
import { own } from './lookup.js';
import { namesOf, type Names } from './names.js';
import { english } from './sentences.en.js';
import { korean } from './sentences.ko.js';
import type { Sentences } from './sentences.js';
import { unitReader, type UnitReader } from './unit-of.js';

/** What every part of an explanation is given. */
export interface Context {
  readonly record: DecisionRecord;
  readonly ruleSet: RuleSet;
  readonly decision: Decision;
  readonly language: Language;
  readonly say: Sentences;
  readonly names: Names;
  readonly units: UnitReader;
  /** Option of a reading in this run. */
  readonly chosen: (reading: string) => string;
  readonly text: (words: Words) => string;
  readonly format: (value: Json, unit: Unit) => string;
  /** What the trace shows a name, or what stands below it, to be; undefined where it shows nothing. */
  readonly known: (name: string, path?: string) => Json | undefined;
}

/** @throws PolicyError `decision/unknown` for a record of another rule set */
export function contextOf(record: DecisionRecord, ruleSet: RuleSet, language: Language): Context {
  const decision = own(ruleSet.decisions, record.decision);
  if (!decision)
    throw new PolicyError('decision/unknown', { name: record.decision, ruleSet: ruleSet.manifest.id }, '/decision');
  const say = language === 'ko' ? korean : english;
  const chosen = (reading: string): string =>
    record.overlay?.readings?.[reading] ?? own(ruleSet.readings, reading)?.chosen ?? '';
  const names = namesOf(ruleSet, decision, language, say, chosen);
  const values = valuesSeen(record);
  return {
    record,
    ruleSet,
    decision,
    language,
    say,
    names,
    units: unitReader(ruleSet, decision),
    chosen,
    text: (words) => inLanguage(words, language),
    format: (value, unit) => formatValue(value, unit, language, names),
    known: (name, path) => values.get(path === undefined ? name : `${name}.${path}`) ?? below(values.get(name), path),
  };
}

export const isUnknownJson = (value: Json | undefined): value is { unknown: Json } =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Array.isArray((value as Readonly<Record<string, Json>>)['unknown']);

/** @returns undefined as well when the whole is not known */
function below(whole: Json | undefined, path: string | undefined): Json | undefined {
  if (path === undefined || whole === undefined || isUnknownJson(whole)) return undefined;
  return path.split('.').reduce<Json | undefined>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Array.isArray(value)
      ? (value as readonly Json[])[Number(key)]
      : own(value as Readonly<Record<string, Json>>, key);
  }, whole);
}

function leavesOfTrace(node: TraceNode | undefined): readonly TraceLeaf[] {
  if (node === undefined) return [];
  if ('all' in node) return node.all.flatMap(leavesOfTrace);
  if ('any' in node) return node.any.flatMap(leavesOfTrace);
  return 'not' in node ? leavesOfTrace(node.not) : [node];
}

function valuesSeen({ trace, derived, parameters }: DecisionRecord): ReadonlyMap<string, Json> {
  const leaves = trace.flatMap((rule) => [rule.appliesWhen, rule.conditions, rule.except].flatMap(leavesOfTrace));
  return new Map<string, Json>([
    ...leaves.map(({ fact, path, found }) => [path === undefined ? fact : `${fact}.${path}`, found] as const),
    ...leaves.flatMap(({ than, against }) => (than === undefined ? [] : [[than, against] as const])),
    ...derived.map(({ name, value }) => [name, value] as const),
    ...parameters.map(({ name, value }) => [name, value] as const),
  ]);
}

/** `thisRound.recognitionTo` → what is named and the path below it. Names of parameters have dots of their own. */
export function splitName(
  { ruleSet, decision }: Pick<Context, 'ruleSet' | 'decision'>,
  joined: string,
): [name: string, path?: string] {
  const maps = [ruleSet.facts, ruleSet.parameters, decision.derive ?? {}, ruleSet.shared.derive, ruleSet.readings];
  const isName = (name: string): boolean => maps.some((map) => Object.hasOwn(map, name));
  const keys = joined.split('.');
  for (let end = keys.length; end > 0; end -= 1) {
    const name = keys.slice(0, end).join('.');
    if (isName(name)) return end === keys.length ? [name] : [name, keys.slice(end).join('.')];
  }
  return [joined];
}
