import type { Comparison, Result } from './comparison.js';
import { withParticle } from './particles.js';

/** `must` is followed by 하는데, `is` ends the sentence. */
interface Wording {
  readonly must: (line: string) => string;
  readonly is: (line: string) => string;
}
const fixed = (must: string, is: string): Wording => ({ must: (line) => line + must, is: (line) => line + is });
const joined = (pair: Parameters<typeof withParticle>[1], must: string, is: string): Wording => ({
  must: (line) => withParticle(line, pair) + must,
  is: (line) => withParticle(line, pair) + is,
});

const wordings: Readonly<Record<string, Wording>> = {
  lessThan: fixed(' 미만이어야', ' 미만입니다'),
  lessThanInclusive: fixed(' 이하여야', ' 이하입니다'),
  greaterThan: joined('을/를', ' 넘어야', ' 넘습니다'),
  greaterThanInclusive: fixed(' 이상이어야', ' 이상입니다'),
  before: fixed('보다 앞이어야', '보다 앞입니다'),
  onOrBefore: fixed('보다 늦지 않아야', '보다 늦지 않습니다'),
  after: fixed('보다 뒤여야', '보다 뒤입니다'),
  onOrAfter: fixed('보다 빠르지 않아야', '보다 빠르지 않습니다'),
  in: fixed(' 가운데 하나여야', ' 가운데 하나입니다'),
  notIn: fixed('에 들지 않아야', '에 들지 않습니다'),
  contains: joined('을/를', ' 포함해야', ' 포함합니다'),
  doesNotContain: joined('을/를', ' 포함하지 않아야', ' 포함하지 않습니다'),
  containsAll: joined('을/를', ' 모두 포함해야', ' 모두 포함합니다'),
  lacksSome: fixed(' 가운데 빠진 것이 있어야', ' 가운데 빠진 것이 있습니다'),
};
const toLiteral: Readonly<Record<string, Wording>> = {
  equal: { must: (line) => `${withParticle(line, '이어/여')}야`, is: (line) => `${line}입니다` },
  notEqual: joined('이/가', ' 아니어야', ' 아닙니다'),
};
const toNamed: Readonly<Record<string, Wording>> = {
  equal: joined('과/와', ' 같아야', ' 같습니다'),
  notEqual: joined('과/와', ' 달라야', ' 다릅니다'),
};

/** 조기창업인센티브 한도인 24,999,999원; a list of several stands in brackets. */
function lineOf({ label, line, lineIs, lineLabel: named, isAssumed }: Comparison): string {
  if (named === undefined) return line;
  const lineLabel = named === label ? `정해진 ${named}` : named;
  if (lineIs === 'unknown') return lineLabel;
  const assumed = isAssumed ? '(가정)' : '';
  return lineIs === 'list' ? `${lineLabel}(${line})${assumed}` : `${lineLabel}인 ${line}${assumed}`;
}

function wordingOf({ operator, each, lineLabel }: Comparison): Wording {
  const own =
    wordings[operator] ??
    (lineLabel === undefined ? toLiteral : toNamed)[operator] ??
    fixed('에 맞아야', '에 맞습니다');
  const before = each === 'every' ? '모두 ' : each === 'some' ? '하나 이상은 ' : '';
  return { must: (line) => before + own.must(line), is: (line) => before + own.is(line) };
}

function given({ label, found, isWanted }: Comparison, result: Result): string {
  const subject = withParticle(label, '은/는');
  if (result === 'unknown') return `${withParticle(label, '이/가')} 적혀 있는지 아직 확인되지 않았습니다.`;
  const isGiven = (result === 'met') === isWanted;
  const state = isGiven ? `${withParticle(found, '으로/로')} 적혀 있습니다.` : '적혀 있지 않습니다.';
  return result === 'met'
    ? `${subject} ${state}`
    : `${subject} ${isWanted ? '적혀 있어야' : '적지 않아야'} 하는데 ${state}`;
}

function empty({ label, found, isWanted }: Comparison, result: Result): string {
  const subject = withParticle(label, '은/는');
  const must = isWanted ? '없어야' : '하나 이상 있어야';
  if (result === 'unknown') return `${subject} ${must} 하는데 아직 확인되지 않았습니다.`;
  if (result === 'met') return isWanted ? `${subject} 없습니다.` : `${subject} ${found}입니다.`;
  return `${subject} ${must} 하는데 ${isWanted ? `${withParticle(found, '이/가')} 있습니다` : '하나도 없습니다'}.`;
}

/** A day inside a window. */
export function insideInKorean(from: Comparison, to: Comparison): string {
  const subject = `${withParticle(from.label, '은/는')} ${withParticle(from.found, '으로/로')}`;
  return `${subject}, ${lineOf(from)}부터 ${lineOf(to)}까지의 기간에 듭니다.`;
}

/** One condition as a sentence: …이하여야 하는데 …입니다 (not met, unknown), …(으)로, … 이하입니다 (met). */
export function compareInKorean(comparison: Comparison, result: Result): string {
  if (comparison.operator === 'present') return given(comparison, result);
  if (comparison.operator === 'empty') return empty(comparison, result);
  const { label, found, foundIs, lineIs, lineLabel, operator } = comparison;
  const wording = wordingOf(comparison);
  const line = lineOf(comparison);
  const subject = withParticle(label, '은/는');
  const state =
    foundIs === 'nothing' ? '적혀 있지 않습니다' : foundIs === 'empty' ? '하나도 없습니다' : `${found}입니다`;
  if (result === 'unknown') {
    if (lineIs === 'unknown' && foundIs !== 'unknown')
      return `${subject} ${state}. 견주어 볼 ${withParticle(line, '이/가')} 아직 확인되지 않았습니다.`;
    return `${subject} ${wording.must(line)} 하는데 아직 확인되지 않았습니다.`;
  }
  if (result === 'notMet') return `${subject} ${wording.must(line)} 하는데 ${state}.`;
  if (foundIs === 'nothing' || foundIs === 'empty') return `${subject} ${state}.`;
  const isSame = operator === 'equal' && lineLabel === undefined && comparison.each === undefined;
  return isSame ? `${subject} ${line}입니다.` : `${subject} ${withParticle(found, '으로/로')}, ${wording.is(line)}.`;
}
