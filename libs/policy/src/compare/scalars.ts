import type { Words } from '../policy-error.js';
import { isObject } from '../rule-set/places.js';
import { changeAt, sectionWords, type Spot } from './changes-of.js';
import { labelNoun, type Noun } from './nouns.js';
import { addedSentence, changedInOneSentence, changedSentence, removedSentence } from './sentences.js';
import type { SchemaNode } from './schema-node.js';
import { jsonText } from './side.js';
import { textOf } from './text-of.js';
import type { VersionChange } from './version-change.js';

export const nounOf = ({ noun, section }: Spot): Noun => noun ?? labelNoun(sectionWords(section));

/** Two values in words. Where the words do not tell them apart, the data itself does. */
export function pairOf(before: Words, after: Words, jsons: readonly [unknown, unknown]): readonly [Words, Words] {
  const [old, now] = jsons.map(jsonText) as [Words, Words];
  const pick = (language: 'ko' | 'en'): readonly [string, string] =>
    before[language] === after[language] ? [old[language], now[language]] : [before[language], after[language]];
  const [ko, en] = [pick('ko'), pick('en')];
  return [
    { ko: ko[0], en: en[0] },
    { ko: ko[1], en: en[1] },
  ];
}

export const added = (spot: Spot, text: Words): VersionChange =>
  changeAt(spot, { kind: 'added', after: text, sentence: addedSentence(nounOf(spot), text) });
export const removed = (spot: Spot, text: Words): VersionChange =>
  changeAt(spot, { kind: 'removed', before: text, sentence: removedSentence(nounOf(spot), text) });

/** One value instead of another, whole. */
export function replaced(node: SchemaNode, before: unknown, after: unknown, spot: Spot): VersionChange {
  const { units } = spot;
  if (before === undefined) return added(spot, textOf(node, after, spot.after, units?.[1]));
  if (after === undefined) return removed(spot, textOf(node, before, spot.before, units?.[0]));
  const texts = [textOf(node, before, spot.before, units?.[0]), textOf(node, after, spot.after, units?.[1])] as const;
  const [old, now] = pairOf(...texts, [before, after]);
  return changeAt(spot, {
    kind: 'changed',
    before: old,
    after: now,
    sentence: changedSentence(nounOf(spot), old, now),
  });
}

/** Text in two languages; where only one has changed it says so. */
export function replacedText(node: SchemaNode, before: unknown, after: unknown, spot: Spot): VersionChange {
  const language = isObject(before) && isObject(after) ? onlyChanged(before, after) : undefined;
  if (!language) return replaced(node, before, after, spot);
  const [old, now] = [before, after].map((words) => String((words as Record<string, unknown>)[language])) as [
    string,
    string,
  ];
  return changeAt(spot, {
    kind: 'changed',
    before: { ko: old, en: old },
    after: { ko: now, en: now },
    sentence: changedInOneSentence(nounOf(spot), language, old, now),
  });
}

function onlyChanged(before: Record<string, unknown>, after: Record<string, unknown>): 'ko' | 'en' | undefined {
  const isWhole = [before, after].every(
    ({ ko, en, ...others }) => typeof ko === 'string' && typeof en === 'string' && Object.keys(others).length === 0,
  );
  if (!isWhole) return undefined;
  const [ko, en] = [before['ko'] !== after['ko'], before['en'] !== after['en']];
  return ko === en ? undefined : ko ? 'ko' : 'en';
}
