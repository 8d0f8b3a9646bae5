import { applyChanges } from '../rule-set/amend.js';
import { changesBetween, isSameJson } from '../rule-set/changes.js';
import type { VersionContent } from '../rule-set/content.js';
import type { CaseFile, Change, DatedCells, DatedValue } from '../rule-set/model.js';
import { valueAt } from '../rule-set/places.js';
import { inForce } from '../evaluate/parameters.js';
import { moved, type Shift } from './moved.js';
import { yearValues } from './year-values.js';

/**
 * Every date of a version moved on by whole years, as an officer’s first step towards next year: those that its
 * parameters and tables hold on its first day, as values from that day on; those written into rules, in place; those of
 * its worked cases. Days of effect stay, and so does the manifest. A person looks at each value afterwards: none of
 * them is confirmed by this.
 * @param content of the new version, with its own first day in force
 */
export function datesMovedOn(content: VersionContent, years: number): readonly Change[] {
  const values = yearValues(content)
    .filter(({ at, kind }) => kind === 'date' && !at.startsWith('manifest/'))
    .flatMap(({ at }) => moveOf(content, at, { years }));
  const changed = applyChanges(content, values);
  return [...values, ...shiftCaseDates(changed.cases, { years })];
}

function moveOf({ ruleSet }: VersionContent, at: string, shift: Shift): readonly Change[] {
  const found = valueAt(ruleSet, at);
  if (!at.startsWith('parameters/')) return [{ at, set: moved(found, shift) }];
  const { values } = found as { readonly values: readonly (DatedValue | DatedCells)[] };
  const { from: firstDay } = ruleSet.manifest.inForce;
  const entry = inForce(values, { asOf: firstDay }, ruleSet.manifest.publishedOn);
  // What comes into force later stands for a day that somebody has named.
  if (entry === undefined) return [];
  const held = 'cells' in entry ? entry.cells : entry.value;
  const value = moved(held, shift);
  return isSameJson(held, value) ? [] : [{ at, from: firstDay, value, source: entry.source }];
}

type DatedParts = Pick<CaseFile, 'facts' | 'asOf' | 'overlay' | 'expect'>;

/** Moves the dates of worked cases: in their facts, their day, what they assume and what they expect. */
export function shiftCaseDates(cases: Readonly<Record<string, CaseFile>>, shift: Shift): readonly Change[] {
  const shifted = Object.entries(cases).map(([id, one]) => {
    const { facts, asOf, overlay, expect, ...others } = one;
    return [id, { ...others, ...(moved({ facts, asOf, overlay, expect }, shift) as DatedParts) }] as const;
  });
  return changesBetween(withCases(cases), withCases(Object.fromEntries(shifted)));
}

/** Only the cases matter; the rules are the same nothing on both sides. */
const NO_RULES = {} as VersionContent['ruleSet'];
const withCases = (cases: VersionContent['cases']): VersionContent => ({ ruleSet: NO_RULES, cases });
