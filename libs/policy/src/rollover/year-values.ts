import { Speaker, tried } from '../compare/side.js';
import { contentHash } from '../rule-set/canonical.js';
import { isSameJson } from '../rule-set/changes.js';
import type { VersionContent } from '../rule-set/content.js';
import { literalValues } from './literals.js';
import { manifestValues } from './manifest-values.js';
import { moved } from './moved.js';
import { parameterValues } from './parameter-values.js';
import type { FoundValue, YearValue } from './year-value.js';

/**
 * The values a version's people look at anew each year: the days and the number of the manifest; of every parameter
 * and every table row with days, amounts or numbers, what is in force on the version's first day and what follows; days
 * and amounts written into conditions and computations. One entry a place, in the order of the parts.
 * @param base the version this one was made from; without it nothing counts as copied
 */
export function yearValues(content: VersionContent, base?: VersionContent): readonly YearValue[] {
  // Of a draft that has no first day yet, every value counts.
  const inForceFrom = firstDayOf(content);
  const years = base === undefined ? 0 : yearsBetween(firstDayOf(base), inForceFrom);
  const old = new Map(base ? found(base, inForceFrom).map((value) => [value.at, value]) : []);
  return found(content, inForceFrom).map(({ at, kind, label, text, confirmed, compared, sources }) => {
    const before = old.get(at);
    const isCopied = before !== undefined && isSameJson(before.compared, compared);
    const isMovedOn = !isCopied && before !== undefined && isSameJson(moved(before.compared, { years }), compared);
    const former = before === undefined || isCopied ? {} : { former: before.text };
    return { at, kind, label, text, valueHash: contentHash(confirmed), sources, isCopied, isMovedOn, ...former };
  });
}

/** Years between the first days of two versions; none where one has no first day yet. */
const yearsBetween = (from: string, to: string): number => Number(to.slice(0, 4)) - Number(from.slice(0, 4)) || 0;

/** Of a half-written draft anything may stand there. */
function firstDayOf({ ruleSet }: VersionContent): string {
  const from: unknown = tried(() => ruleSet.manifest.inForce.from);
  return typeof from === 'string' ? from : '';
}

/** @param day the base is looked at on the first day of the new version too */
function found(content: VersionContent, day: string): readonly FoundValue[] {
  const speaker = new Speaker(content);
  return [...manifestValues(speaker), ...parameterValues(speaker, day), ...literalValues(speaker)];
}
