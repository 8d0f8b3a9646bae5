import type { VersionLife } from '../lifecycle/in-force.js';
import { wordsOf } from '../messages.js';
import { Day } from '../values/calendar.js';
import type { GateInput, Obstacle, ObstacleCode } from './obstacle.js';

/**
 * What stands between a draft and its publication. Nothing is asked of a clock or a database: it is all handed in.
 * @returns in the order in which people settle them; empty when it may be published
 */
export function publicationGate(input: GateInput): readonly Obstacle[] {
  const { diagnostics, cases, coverage, yearValues, confirmed } = input;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  // A warning with its written reason has become a note.
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  const red = cases.filter(({ passes }) => !passes);
  const open = coverage.filter(({ isCovered, waivedBy }) => !isCovered && !waivedBy);
  const unseen = yearValues.filter(({ at, valueHash }) => !confirmed.has(`${at}#${valueHash}`));
  return [
    ...inForce(input),
    ...places('gate/errors', errors.map(placeOf)),
    ...places('gate/warnings-unanswered', warnings.map(placeOf)),
    ...(cases.length === 0 ? [{ code: 'gate/no-cases' as const, words: wordsOf('gate/no-cases', {}) }] : []),
    ...places(
      'gate/cases-red',
      red.map(({ id }) => `cases/${id}`),
    ),
    ...places(
      'gate/uncovered',
      open.map(({ at }) => at),
    ),
    ...places(
      'gate/unconfirmed-values',
      unseen.map(({ at }) => at),
    ),
    ...(input.impactRead ? [] : [{ code: 'gate/impact-unread' as const, words: wordsOf('gate/impact-unread', {}) }]),
  ];
}

const placeOf = ({ at, file, pointer }: GateInput['diagnostics'][number]): string => at ?? `${file}#${pointer}`;

function places(code: ObstacleCode, found: readonly string[]): readonly Obstacle[] {
  const [at] = found;
  if (at === undefined) return [];
  return [{ code, at, words: wordsOf(code, { count: found.length, at }), count: found.length }];
}

const IN_FORCE = 'manifest/inForce/from';

/** Days written YYYY-MM-DD have the order of their texts. */
function inForce({ id, inForceFrom = '', today, existing }: GateInput): readonly Obstacle[] {
  const isDay = inForceFrom !== '' && typeof Day.parse(inForceFrom) !== 'string';
  if (!isDay || inForceFrom < today) {
    const words = wordsOf('gate/in-force-missing-or-past', { today, from: inForceFrom === '' ? '–' : inForceFrom });
    return [{ code: 'gate/in-force-missing-or-past', at: IN_FORCE, words }];
  }
  // Of versions that overlap, the one that came into force last holds; only the same first day leaves it open.
  const isRival = (one: VersionLife): boolean => one.id !== id && !one.isWithdrawn && one.inForce.from === inForceFrom;
  const rivals = existing.filter(isRival).map((one) => one.id);
  if (rivals.length === 0) return [];
  const words = wordsOf('gate/overlaps-version', { other: rivals.join(', '), from: inForceFrom });
  return [{ code: 'gate/overlaps-version', at: IN_FORCE, words, count: rivals.length }];
}
