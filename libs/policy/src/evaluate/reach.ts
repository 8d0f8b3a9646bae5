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

/** Collects names, conditions, clauses and readings anywhere in a part of a rule set. */
function collect(node: unknown, found: Found): void {
  if (Array.isArray(node)) {
    for (const entry of node) collect(entry, found);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
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
 */
export function reachOf(ruleSet: RuleSet, decision: Decision): Reach {
  const found: Found = {
    names: new Set(),
    conditions: new Set(),
    clauses: new Set(),
    readings: new Set(decision.readings),
    usesPapers: false,
  };
  collect(decision, found);
  const done = new Set<unknown>();
  for (let changed = true; changed;) {
    changed = false;
    const parts: unknown[] = [
      ...[...found.names].flatMap((name) => [ruleSet.shared.derive[name], ruleSet.parameters[name]]),
      ...[...found.conditions].map((name) => ruleSet.shared.conditions[name]),
      ...(found.usesPapers ? [ruleSet.papers] : []),
    ];
    for (const part of parts) {
      if (part === undefined || done.has(part)) continue;
      done.add(part);
      collect(part, found);
      changed = true;
    }
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
