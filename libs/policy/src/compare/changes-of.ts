import type { Unit } from '../mechanisms/units.js';
import { isObject, placeIn } from '../rule-set/places.js';
import type { Words } from '../policy-error.js';
import type { Noun } from './nouns.js';
import { partNode } from './schema-node.js';
import type { Side } from './side.js';
import type { SectionId, VersionChange } from './version-change.js';

/** Where in the two versions a comparison is. */
export interface Spot {
  readonly at: string;
  readonly section: SectionId;
  readonly trail: readonly Words[];
  /** What a sentence calls it; of a part of the version itself there is no word. */
  readonly noun: Noun | undefined;
  readonly before: Side;
  readonly after: Side;
  /** Where this is a list or a map that something is made of: that something. */
  readonly holder?: Spot | undefined;
  /** Inside a list whose elements no place leads to: what is below has the list's place. */
  readonly isClosed?: boolean | undefined;
  /** Units of a plain value in the two versions. */
  readonly units?: Units | undefined;
  /** The place leads to one value of a history and not to the whole of it. */
  readonly isExact?: boolean | undefined;
  /** Of an entry: what has it. */
  readonly parent?: Noun | undefined;
}

export type Units = readonly [before: Unit, after: Unit];

/** The place of something in what a comparison has come to. */
export const placeBelow = ({ at, isClosed }: Spot, key: string): string => (isClosed === true ? at : placeIn(at, key));

const WAY = ' › ';

/** Clauses and the like that something rests on: its own, else those of what holds it. */
function sourcesOf(side: Side): readonly string[] {
  for (const { json } of side.around.toReversed()) {
    if (!isObject(json)) continue;
    const found = json['source'] ?? json['clauses'] ?? json['sources'];
    if (Array.isArray(found)) return found.filter((id) => typeof id === 'string');
  }
  // A clause is a source itself.
  const clause = side.around.find(({ definition }) => definition === 'clause');
  return clause ? [clause.key] : [];
}

/** What a part of a version is called. */
export const sectionWords = (section: SectionId): Words => partNode(section).label ?? { ko: section, en: section };

type Told = Pick<VersionChange, 'kind' | 'sentence' | 'before' | 'after'> & { readonly sources?: readonly string[] };

export function changeAt(spot: Spot, { sources, ...told }: Told): VersionChange {
  const trail = spot.trail.length > 0 ? spot.trail : [sectionWords(spot.section)];
  const way = (language: 'ko' | 'en'): string => trail.map((words) => words[language]).join(WAY);
  return {
    at: spot.at,
    section: spot.section,
    where: { ko: way('ko'), en: way('en') },
    ...told,
    sources: [
      ...new Set([...(sources ?? []), ...(sources ? [] : [...sourcesOf(spot.before), ...sourcesOf(spot.after)])]),
    ],
  };
}
