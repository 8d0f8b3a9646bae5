import { PolicyError } from '../policy-error.js';
import { applyChanges } from '../rule-set/amend.js';
import { changesBetween } from '../rule-set/changes.js';
import type { VersionContent } from '../rule-set/content.js';
import type { Change } from '../rule-set/model.js';

/** Changes that belong together: of one parameter, one table row, one rule. */
export interface ChangeGroup {
  readonly at: string;
  /** The new version with these undone; nothing where the others cannot stand without them. */
  readonly without: VersionContent | undefined;
  /** The old version with these only; nothing where they cannot stand alone. */
  readonly alone: VersionContent | undefined;
}

/** More are taken together by part, so that a rewritten version is still compared in seconds. */
const MOST_GROUPS = 60;
/** Names of a place that tell one thing from the next: a parameter has two, its row four, a decision's rule four. */
const DEPTHS: Readonly<Record<string, number>> = { decisions: 4, shared: 3, parameters: 4 };

export function changeGroups(before: VersionContent, after: VersionContent): readonly ChangeGroup[] {
  // Worked cases decide nothing.
  const changes = changesBetween(before, after).filter(({ at }) => !at.startsWith('cases/'));
  const fine = grouped(changes, placeOfThing);
  const groups = fine.size <= MOST_GROUPS ? fine : grouped(changes, (at) => at.split('/').slice(0, 2).join('/'));
  return [...groups].map(([at, own]) => ({
    at,
    without: applied(
      before,
      changes.filter((change) => !own.includes(change)),
    ),
    alone: applied(before, own),
  }));
}

function placeOfThing(at: string): string {
  const names = at.split('/');
  const depth = DEPTHS[names[0] ?? ''] ?? 2;
  // Only rows of a table stand deeper than their parameter.
  return names.slice(0, names[0] === 'parameters' && names[2] !== 'rows' ? 2 : depth).join('/');
}

function grouped(changes: readonly Change[], placeOf: (at: string) => string): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const at = placeOf(change.at);
    groups.set(at, [...(groups.get(at) ?? []), change]);
  }
  return groups;
}

function applied(content: VersionContent, changes: readonly Change[]): VersionContent | undefined {
  try {
    return applyChanges(content, changes);
  } catch (error) {
    if (error instanceof PolicyError) return undefined;
    throw error;
  }
}
