import { PolicyError } from '../policy-error.js';
import type { VersionContent } from '../rule-set/content.js';
import { withReadings } from '../rule-set/with-readings.js';
import { impactOf } from './impact-of.js';
import type { ImpactItem, ImpactReport, ImpactSubject } from './impact-report.js';

/** What choosing another option of a reading would change. */
export interface ReadingEffect {
  readonly option: string;
  /** Subjects looked at. */
  readonly compared: number;
  readonly changed: readonly ImpactItem[];
  readonly outcomes: ImpactReport['outcomes'];
}

/**
 * What each other option of a reading would change about the answers to given subjects, beside the chosen one. What was
 * recorded of a subject does not count: both sides are answered anew.
 * @returns one for each option that is not chosen, in their order
 * @throws PolicyError `overlay/unknown-reading`
 */
export function effectsOfReading(
  content: VersionContent,
  reading: string,
  subjects: readonly ImpactSubject[],
): readonly ReadingEffect[] {
  const { readings } = content.ruleSet;
  const found = Object.hasOwn(readings, reading) ? readings[reading] : undefined;
  if (found === undefined) throw new PolicyError('overlay/unknown-reading', { name: reading });
  const fresh = subjects.map(({ recorded: _, ...subject }): ImpactSubject => subject);
  return Object.keys(found.options)
    .filter((option) => option !== found.chosen)
    .map((option) => {
      const { compared, changed, outcomes } = impactOf(
        content,
        { ...content, ruleSet: withReadings(content.ruleSet, { [reading]: option }) },
        fresh,
      );
      return { option, compared, changed, outcomes };
    });
}
