import type { Words } from '../policy-error.js';
import { changesBetween } from '../rule-set/changes.js';
import type { VersionContent } from '../rule-set/content.js';
import type { Change } from '../rule-set/model.js';
import { valueAt } from '../rule-set/places.js';
import { changeAt, type Spot } from './changes-of.js';
import { nodeChanges } from './nodes.js';
import { partNode } from './schema-node.js';
import { changedSentence } from './sentences.js';
import { inside, jsonText, Speaker, type Side } from './side.js';
import { SECTIONS, type SectionId, type VersionChange } from './version-change.js';

/**
 * What differs between two versions, in sentences, part by part. Ids are followed: a threshold that changed is one
 * change, a condition that stands in another group has moved. Every difference is told, and only two versions with the
 * same content have none. Both may be drafts that do not pass the checks yet.
 */
export function compareContents(before: VersionContent, after: VersionContent): readonly VersionChange[] {
  const sides = { before: new Speaker(before), after: new Speaker(after) };
  const changes = SECTIONS.flatMap((section) => {
    const [old, now] = [partOf(before, section), partOf(after, section)];
    const spot: Spot = {
      at: section,
      section,
      trail: [],
      noun: undefined,
      before: inside(
        { speaker: sides.before, around: [] },
        { key: section, definition: definitionOf(section), json: old },
      ),
      after: inside(
        { speaker: sides.after, around: [] },
        { key: section, definition: definitionOf(section), json: now },
      ),
    };
    return nodeChanges(partNode(section), old, now, spot);
  });
  const untold = changesBetween(before, after).filter((change) => !changes.some(({ at }) => isRelated(at, change.at)));
  return [...changes, ...untold.map((change) => bareChange(change, before, after, sides))];
}

const definitionOf = (section: SectionId): string => section;
const rootOf = ({ ruleSet, cases }: VersionContent): Readonly<Record<string, unknown>> => ({ ...ruleSet, cases });
const partOf = (content: VersionContent, section: SectionId): unknown => rootOf(content)[section];

/** The same place, one inside the other. */
const isRelated = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);

/** What no comparison has told: a last net, so that no change of a rule goes unseen. */
function bareChange(
  { at }: Change,
  before: VersionContent,
  after: VersionContent,
  sides: { before: Speaker; after: Speaker },
): VersionChange {
  const texts = [before, after].map((content) => jsonText(valueAt(rootOf(content), at))) as [Words, Words];
  const side = (speaker: Speaker): Side => ({ speaker, around: [] });
  const section = SECTIONS.find((one) => isRelated(one, at)) ?? 'manifest';
  const spot: Spot = {
    at,
    section,
    trail: [{ ko: at, en: at }],
    noun: undefined,
    before: side(sides.before),
    after: side(sides.after),
  };
  return changeAt(spot, {
    kind: 'changed',
    before: texts[0],
    after: texts[1],
    sentence: changedSentence({ ko: `자리 ‘${at}’`, en: `the place “${at}”` }, ...texts),
  });
}
