import type { Decision, RuleSet } from '../rule-set/model.js';

/** What a decision reaches: the shared parts and names it uses, the clauses behind them, its readings and notes. */
export interface Reach {
  readonly names: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly clauses: ReadonlySet<string>;
  readonly readings: readonly string[];
  readonly notes: readonly string[];
}

interface Found {
  readonly names: Set<string>;
  readonly conditions: Set<string>;
  readonly clauses: Set<string>;
  readonly readings: Set<string>;
  usesPapers: boolean;
}

/** What the shared parts hold by themselves: decisions use the same ones. */
export type CollectedParts = Map<object, Found>;

const nothingFound = (readings: readonly string[] = []): Found => ({
  names: new Set(),
  conditions: new Set(),
  clauses: new Set(),
  readings: new Set(readings),
  usesPapers: false,
});

function collected(part: object, known: CollectedParts): Found {
  const found = known.get(part) ?? nothingFound();
  if (!known.has(part)) collect(part, found);
  known.set(part, found);
  return found;
}

function addTo(found: Found, { names, conditions, clauses, readings, usesPapers }: Found): void {
  for (const name of names) found.names.add(name);
  for (const name of conditions) found.conditions.add(name);
  for (const clause of clauses) found.clauses.add(clause);
  for (const reading of readings) found.readings.add(reading);
  found.usesPapers ||= usesPapers;
}

/** Collects names, conditions, clauses and readings anywhere in a part of a rule set. */
function collect(node: unknown, found: Found): void {
  if (Array.isArray(node)) {
    for (const entry of node) collect(entry, found);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  for (const key of Object.keys(node)) {
    const value = (node as Readonly<Record<string, unknown>>)[key];
    if (key === 'fact' && typeof value === 'string') found.names.add(value);
    else if (key === 'condition' && typeof value === 'string') found.conditions.add(value);
    else if (key === 'namesMet' && Array.isArray(value)) for (const name of value) found.conditions.add(String(name));
    else if (key === 'source' && Array.isArray(value)) for (const clause of value) found.clauses.add(String(clause));
    else if (key === 'reading')
      found.readings.add(typeof value === 'string' ? value : String((value as { id?: unknown }).id));
    if (key === 'documentChecklist') found.usesPapers = true;
    collect(value, found);
  }
}

/**
 * A result carries the readings and notes of every rule of the decision, whether or not they changed it: those it
 * names, and those about a clause it uses.
 * @param known kept by who asks for several decisions of one rule set
 */
export function reachOf(ruleSet: RuleSet, decision: Decision, known: CollectedParts = new Map()): Reach {
  const found = nothingFound(decision.readings);
  collect(decision, found);
  const done = new Set<object>();
  const enter = (part: object | undefined): void => {
    if (part === undefined || done.has(part)) return;
    done.add(part);
    addTo(found, collected(part, known));
  };
  for (let before = -1; done.size > before;) {
    before = done.size;
    // A set gives what is added to it on the way, too.
    for (const name of found.names) {
      enter(ruleSet.shared.derive[name]);
      enter(ruleSet.parameters[name]);
    }
    for (const name of found.conditions) enter(ruleSet.shared.conditions[name]);
    if (found.usesPapers) enter(ruleSet.papers);
  }
  for (const name of found.names) if (Object.hasOwn(ruleSet.readings, name)) found.readings.add(name);
  const concerns = (clauses: readonly string[]): boolean => clauses.some((clause) => found.clauses.has(clause));
  for (const [id, { clauses }] of Object.entries(ruleSet.readings)) if (concerns(clauses)) found.readings.add(id);
  const notes = Object.entries(ruleSet.notes).filter(
    ([, { clauses }]) => concerns(clauses) || clauses.some((clause) => found.readings.has(clause)),
  );
  return {
    names: found.names,
    conditions: found.conditions,
    clauses: found.clauses,
    readings: [...found.readings].sort(),
    notes: [...new Set([...(decision.notes ?? []), ...notes.map(([id]) => id)])].sort(),
  };
}
