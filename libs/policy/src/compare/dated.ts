import type { Words } from '../policy-error.js';
import { isSameJson } from '../rule-set/changes.js';
import { isObject, namesOf } from '../rule-set/places.js';
import { changeAt, placeBelow, type Spot } from './changes-of.js';
import { propertyNoun } from './entry-nouns.js';
import { nameWords } from './names.js';
import { nodeChanges } from './nodes.js';
import { labelNoun, partOf, type Noun } from './nouns.js';
import { nounOf, pairOf, replaced } from './scalars.js';
import { childNode, itemNode, type SchemaNode } from './schema-node.js';
import { changedSentence, fromDaySentence, removedSentence } from './sentences.js';
import { inside, type Side } from './side.js';
import { cellText, heldText } from './text-of.js';
import type { VersionChange } from './version-change.js';

type Entry = Readonly<Record<string, unknown>>;
const HELD = ['value', 'cells'];

/** The values of a parameter, or of a table's row, by their days of effect. */
export function datedChanges(
  node: SchemaNode,
  before: readonly unknown[],
  after: readonly unknown[],
  spot: Spot,
): readonly VersionChange[] {
  if (![...before, ...after].every(isObject)) return [];
  const { pairs, gone, come } = paired(before as Entry[], after as Entry[]);
  const isLone = before.length === 1 && after.length === 1;
  const order = after as readonly Entry[];
  const about: Spot = {
    ...spot,
    noun: (spot.holder ?? spot).noun,
    trail: (spot.holder ?? spot).trail,
    holder: undefined,
  };
  const isNamed = namesOf(before) !== undefined && namesOf(after) !== undefined;
  const positions = pairs.map(([, now]) => order.indexOf(now));
  const isReordered = positions.some((position, index) => index > 0 && position < (positions[index - 1] ?? 0));
  return [
    ...(isReordered ? [replaced(node, before, after, spot)] : []),
    ...pairs.flatMap(([old, now]) =>
      entryChanges(node, old, now, isNamed ? entrySpot(about, old, now) : about, isLone),
    ),
    ...come.flatMap((now) => comingChanges(order[order.indexOf(now) - 1], now, about)),
    ...gone.map((old) => goneChange(old, about)),
  ];
}

/** Entries of the same day and the same day of knowledge belong together; what is left over in order, where the day itself was changed. */
function paired(
  before: readonly Entry[],
  after: readonly Entry[],
): {
  readonly pairs: readonly (readonly [Entry, Entry])[];
  readonly gone: readonly Entry[];
  readonly come: readonly Entry[];
} {
  const keyOf = ({ from, knownFrom }: Entry): string => JSON.stringify([from, knownFrom]);
  const rest = [...after];
  const gone: Entry[] = [];
  const pairs = before.flatMap((old): (readonly [Entry, Entry])[] => {
    const index = rest.findIndex((now) => keyOf(now) === keyOf(old));
    const [now] = index < 0 ? [] : rest.splice(index, 1);
    if (now) return [[old, now]];
    gone.push(old);
    return [];
  });
  // A history of one value whose day moved is the same value moved; in a longer one a value is rather gone or new.
  if (before.length === 1 && after.length === 1 && gone[0] && rest[0])
    return { pairs: [[gone[0], rest[0]]], gone: [], come: [] };
  return { pairs, gone, come: rest };
}

function entryChanges(node: SchemaNode, old: Entry, now: Entry, spot: Spot, isLone: boolean): readonly VersionChange[] {
  const here: Spot = {
    ...spot,
    before: inside(spot.before, { key: '', json: old }),
    after: inside(spot.after, { key: '', json: now }),
    noun: isLone ? spot.noun : sinceNoun(nounOf(spot), dayOf(now, spot.after)),
  };
  const item = itemNode(node, now);
  const held = HELD.flatMap((key) => (isSameJson(old[key], now[key]) ? [] : heldChanges(key, old, now, here)));
  const others = [...new Set([...Object.keys(now), ...Object.keys(old)])].filter((key) => !HELD.includes(key));
  return [
    ...held,
    ...others.flatMap((key) => {
      const child = childNode(item, key);
      const label = child.label ?? { ko: key, en: key };
      const below: Spot = {
        ...placed(here, key),
        trail: [...spot.trail, label],
        noun: propertyNoun(item, key, label, here),
      };
      return nodeChanges(child, old[key], now[key], below);
    }),
  ];
}

/** Entries have places of their own where each has a day of its own, which it kept. */
const entrySpot = (spot: Spot, old: Entry, now: Entry): Spot =>
  old['from'] === now['from'] && typeof now['from'] === 'string'
    ? { ...spot, at: placeBelow(spot, now['from']), isExact: true }
    : spot;
const placed = (spot: Spot, key: string): Spot =>
  spot.isExact === true ? { ...spot, at: placeBelow(spot, key) } : spot;

/** A value instead of another; of a row, cell by cell. */
function heldChanges(key: string, old: Entry, now: Entry, spot: Spot): readonly VersionChange[] {
  const [cells, cellsNow] = [old[key], now[key]];
  if (key === 'cells' && isObject(cells) && isObject(cellsNow))
    return columnsOf(cells, cellsNow).map((column) => {
      const texts = [
        cellText(column, cells[column], spot.before),
        cellText(column, cellsNow[column], spot.after),
      ] as const;
      return changed(
        columnSpot(placed(placed(spot, key), column), column),
        ...pairOf(...texts, [cells[column], cellsNow[column]]),
      );
    });
  const texts = [heldText(old, spot.before), heldText(now, spot.after)] as const;
  return [changed(placed(spot, key), ...pairOf(...texts, [old[key], now[key]]))];
}

const changed = (spot: Spot, before: Words, after: Words): VersionChange =>
  changeAt(spot, { kind: 'changed', before, after, sentence: changedSentence(nounOf(spot), before, after) });

const columnsOf = (cells: Entry, cellsNow: Entry): readonly string[] =>
  [...new Set([...Object.keys(cellsNow), ...Object.keys(cells)])].filter(
    (column) => !isSameJson(cells[column], cellsNow[column]),
  );

function columnSpot(spot: Spot, column: string): Spot {
  const label = nameWords('column', column, spot.after);
  return { ...spot, trail: [...spot.trail, label], noun: partOf(spot.noun, labelNoun(label)) };
}

/** A value from a day on, beside the one that held before it. */
function comingChanges(previous: Entry | undefined, now: Entry, spot: Spot): readonly VersionChange[] {
  const here: Spot = {
    ...spot,
    before: previous ? inside(spot.after, { key: '', json: previous }) : spot.before,
    after: inside(spot.after, { key: '', json: now }),
  };
  const sources = Array.isArray(now['source']) ? now['source'].filter((id) => typeof id === 'string') : [];
  const day = knownDay(now, spot.after);
  const [cells, cellsNow] = [previous?.['cells'], now['cells']];
  const told = (at: Spot, before: Words | undefined, after: Words | undefined): VersionChange =>
    changeAt(at, {
      kind: 'added',
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
      sentence: fromDaySentence(nounOf(at), day, before, after),
      sources,
    });
  const columns = isObject(cells) && isObject(cellsNow) ? columnsOf(cells, cellsNow) : [];
  if (isObject(cells) && isObject(cellsNow) && columns.length > 0)
    return columns.map((column) =>
      told(
        columnSpot(here, column),
        cellText(column, cells[column], spot.after),
        cellText(column, cellsNow[column], spot.after),
      ),
    );
  const isEnd = now['value'] === null || now['cells'] === null;
  // Of a row that ends, its cells would only repeat what stands above.
  const before = previous && !isObject(cells) ? heldText(previous, spot.after) : undefined;
  return [told(here, before, isEnd ? undefined : heldText(now, spot.after))];
}

function goneChange(old: Entry, spot: Spot): VersionChange {
  const here: Spot = { ...spot, before: inside(spot.before, { key: '', json: old }) };
  const text = heldText(old, spot.before);
  return changeAt(here, {
    kind: 'removed',
    before: text,
    sentence: removedSentence(sinceNoun(nounOf(spot), knownDay(old, spot.before)), text),
  });
}

const dayOf = ({ from }: Entry, { speaker }: Side): Words => speaker.value(from ?? null, 'date');
/** The day of effect, with the day it became known where that is another. */
function knownDay(entry: Entry, side: Side): Words {
  const day = dayOf(entry, side);
  if (entry['knownFrom'] === undefined) return day;
  const known = side.speaker.value(entry['knownFrom'], 'date');
  return { ko: `${day.ko}(${known.ko}에 알려짐)`, en: `${day.en} (known from ${known.en})` };
}
const sinceNoun = (noun: Noun, day: Words): Noun => ({
  ...noun,
  ko: `${day.ko}부터의 ${noun.ko}`,
  en: `${noun.en} from ${day.en}`,
});
