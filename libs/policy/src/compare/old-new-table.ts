import type { Words } from '../policy-error.js';
import type { VersionContent } from '../rule-set/content.js';
import { isObject, namesOfPlace } from '../rule-set/places.js';
import { compareContents } from './compare.js';
import { locate, type Located } from './located.js';
import { Speaker } from './side.js';
import { conditionText, expressionText, textOf } from './text-of.js';
import { thingText } from './things.js';
import { childNode } from './schema-node.js';
import type { SectionId, VersionChange } from './version-change.js';
import { wordDiff, type Segment } from './word-diff.js';

/** Both languages of a cell, the words marked that the other column lacks; none where there is nothing. */
export interface OldNewCell {
  readonly ko: readonly Segment[];
  readonly en: readonly Segment[];
}
/** One row of a 신구조문대비표: 현행 beside 개정안. */
export interface OldNewRow {
  readonly at: string;
  readonly section: SectionId;
  readonly kind: VersionChange['kind'];
  readonly where: Words;
  readonly before: OldNewCell;
  readonly after: OldNewCell;
  readonly sources: readonly string[];
}

/**
 * Two versions as a table of old and new text: a rule by its whole sentences, a value with its days of effect,
 * anything else by what changed of it. No change is left out: what whole sentences do not show has a row of its own.
 */
export function oldNewTable(before: VersionContent, after: VersionContent): readonly OldNewRow[] {
  const speakers = [new Speaker(before), new Speaker(after)] as const;
  const rows = new Map<string, OldNewRow>();
  compareContents(before, after).forEach((change, index) => {
    const thing = shownIn(change);
    const found = thing === undefined ? undefined : rows.get(thing);
    const row = thing === undefined ? undefined : (found ?? thingRow(thing, change, speakers));
    if (thing === undefined || !row) rows.set(`#${index}`, rowOf(change, change.before, change.after));
    else rows.set(thing, { ...row, sources: [...new Set([...row.sources, ...change.sources])] });
  });
  return [...rows.values()];
}

/** What of a thing its whole text shows. */
const SHOWN: ReadonlySet<string> = new Set([
  'conditions',
  'appliesWhen',
  'except',
  'options',
  'reading',
  'to',
  'value',
  'values',
]);
const THINGS: readonly RegExp[] = [
  /^decisions\/[^/]+\/(?:refuse|require|open|refer|warn|values|derive|conditions)\/[^/]+/,
  /^shared\/(?:derive|conditions)\/[^/]+/,
  /^parameters\/[^/]+\/rows\/[^/]+/,
  /^parameters\/[^/]+(?=\/values(?:\/|$))/,
];

/** What it does not: where it rests on, when it became known, how its parts are called in the data. */
const HIDDEN: ReadonlySet<string> = new Set(['source', 'knownFrom', 'name', 'id']);
const isId = (words: Words | undefined): boolean =>
  words?.ko === words?.en && /^[A-Za-z][\w.:-]*$/.test(words?.ko ?? '');

/** The place of the rule, answer, parameter or row in whose whole text a change is seen; else it has a row of its own. */
function shownIn({ at, kind, before, after }: VersionChange): string | undefined {
  const thing = THINGS.map((pattern) => pattern.exec(at)?.[0]).find((found) => found !== undefined);
  if (thing === undefined || thing === at) return undefined;
  const names = namesOfPlace(at.slice(thing.length + 1)) ?? [];
  const isRenamed = kind === 'changed' && isId(before) && isId(after);
  return SHOWN.has(names[0] ?? '') && !HIDDEN.has(names.at(-1) ?? '') && !isRenamed ? thing : undefined;
}

function thingRow(at: string, change: VersionChange, speakers: readonly [Speaker, Speaker]): OldNewRow | undefined {
  const [old, now] = speakers.map((speaker) => locate(speaker, at)) as [Located | undefined, Located | undefined];
  if (!old || !now) return undefined;
  const [before, after] = [wholeOf(old), wholeOf(now)];
  if (before.ko === after.ko || before.en === after.en) return undefined;
  const way = (language: 'ko' | 'en'): string => now.trail.map((words) => words[language]).join(' › ');
  const row = rowOf(change, before, after);
  return { ...row, at, kind: 'changed', where: { ko: way('ko'), en: way('en') } };
}

function wholeOf({ node, json, side }: Located): Words {
  if (!isObject(json)) return textOf(node, json, side);
  if (node.definition === 'derived') return expressionText(json['value'], side);
  if (node.definition === 'namedCondition') return conditionText(json['conditions'], side);
  if (node.definition === 'plainParameter') return textOf(childNode(node, 'values'), json['values'], side);
  return thingText(node, json, side);
}

function rowOf({ at, section, kind, where, sources }: VersionChange, before?: Words, after?: Words): OldNewRow {
  const [ko, en] = [wordDiff(before?.ko ?? '', after?.ko ?? ''), wordDiff(before?.en ?? '', after?.en ?? '')];
  return { at, section, kind, where, before: { ko: ko[0], en: en[0] }, after: { ko: ko[1], en: en[1] }, sources };
}
