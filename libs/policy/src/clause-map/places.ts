import type { RuleSet } from '../rule-set/model.js';

type Entry = readonly [step: string, part: unknown];

/** Steps that say how data is stored, not what it is about. */
const STORAGE = new Set(['values', 'words', 'rows']);

/**
 * Where the clauses of a notice live in its rule set.
 * @returns addresses by clause id, in reading order: `parameters/earlyIncentive.rate`, `decisions/amounts/require/early-limit`,
 * `documents/consents`, `process/duties/clean-card-only`, `readings/R-02`
 */
export function clausePlaces(ruleSet: RuleSet): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, Set<string>>();
  const note = (clause: string, place: string): void => {
    places.set(clause, (places.get(clause) ?? new Set()).add(place));
  };
  for (const [step, part] of partsOf(ruleSet)) collect(part, step, note);
  return new Map([...places].map(([clause, found]) => [clause, [...found]]));
}

/** The parts that rest on clauses, under the names their files have. */
const partsOf = (ruleSet: RuleSet): readonly Entry[] => [
  ['parameters', ruleSet.parameters],
  ['words', ruleSet.words],
  ['shared', ruleSet.shared],
  ['decisions', ruleSet.decisions],
  ['documents', ruleSet.papers],
  ['forms', ruleSet.forms],
  ['process', ruleSet.process],
  ['readings', ruleSet.readings],
  ['notes', ruleSet.notes],
];

function collect(node: unknown, place: string, note: (clause: string, place: string) => void): void {
  for (const [step, part] of entriesOf(node)) {
    // A rule names its clauses in `source`, a reading or a note in `clauses`.
    if ((step === 'source' || step === 'clauses') && Array.isArray(part))
      for (const clause of part) note(String(clause), place);
    else collect(part, step === '' ? place : `${place}/${step}`, note);
  }
}

/** What stands below a node: entries of a map under their keys, elements of a list under their ids. */
function entriesOf(node: unknown): readonly Entry[] {
  if (Array.isArray(node)) return node.map((element: unknown) => [idOf(element), element] as const);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).map(
    ([key, part]: Entry) => [STORAGE.has(key) && Array.isArray(part) ? '' : key, part] as const,
  );
}

function idOf(element: unknown): string {
  const id = typeof element === 'object' && element !== null ? (element as { readonly id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : '';
}
