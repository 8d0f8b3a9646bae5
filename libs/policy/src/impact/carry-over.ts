import type { RuleSet } from '../rule-set/model.js';
import { moved, type Shift } from '../rollover/moved.js';
import type { ImpactAnswer, ImpactSubject } from './impact-report.js';

type DatedSubject = Pick<ImpactSubject, 'facts' | 'asOf'>;

/** A subject as a new version would have met it: its dates a year or more on, and no day before the version's first. */
export interface CarriedSubject<S extends DatedSubject = ImpactSubject> {
  readonly subject: S;
  /** False where it stands in the time of the new version as it is. */
  readonly isCarried: boolean;
  /** An earlier answer with its dates moved as the subject's were, to be compared with the new one. */
  readonly answer: (earlier: ImpactAnswer) => ImpactAnswer;
}

/**
 * A version for next year says nothing about a day of this year, so that its values would change nobody's answer: what
 * was applied for or decided before its first day is looked at as if it came in that year, all its dates moved by whole
 * years.
 */
export function carryOver<S extends DatedSubject>(subject: S, before: RuleSet, after: RuleSet): CarriedSubject<S> {
  const { from } = after.manifest.inForce;
  const asOf = subject.asOf ?? before.manifest.inForce.from;
  if (asOf >= from) return { subject, isCarried: false, answer: (earlier) => earlier };
  const shift: Shift = { years: Number(from.slice(0, 4)) - Number(asOf.slice(0, 4)) };
  const day = moved(asOf, shift);
  return {
    subject: { ...subject, facts: moved(subject.facts, shift), asOf: day < from ? from : day },
    isCarried: true,
    answer: ({ outcome, values }) => ({ outcome, values: moved(values, shift) }),
  };
}
