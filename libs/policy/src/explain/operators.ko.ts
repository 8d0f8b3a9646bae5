import type { Comparison, Result } from './comparison.js';
import { withParticle } from './particles.js';
import { after, copula, equality, predicates, type Predicate } from './predicates.ko.js';

/** Of an operator that has no words yet; a test forbids it. */
const UNWORDED = (line: string): Predicate => copula(`${line}에 맞는 값`);

/** 조기창업인센티브 한도인 24,999,999원; a list of several stands in brackets. */
function lineOf({ label, line, lineIs, lineLabel: named, isAssumed }: Comparison): string {
  if (named === undefined) return line;
  const lineLabel = named === label ? `정해진 ${named}` : named;
  if (lineIs === 'unknown') return lineLabel;
  const assumed = isAssumed ? '(가정)' : '';
  return lineIs === 'list' ? `${lineLabel}(${line})${assumed}` : `${lineLabel}인 ${line}${assumed}`;
}

function predicateOf({ operator, each, lineLabel }: Comparison, line: string): Predicate {
  const own = predicates[operator] ?? equality[lineLabel === undefined ? 'literal' : 'named'][operator];
  const before = each === 'every' ? '모두 ' : each === 'some' ? '하나 이상은 ' : '';
  return after(before, own?.(line) ?? UNWORDED(line));
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
  const line = lineOf(comparison);
  const predicate = predicateOf(comparison, line);
  const subject = withParticle(label, '은/는');
  const state =
    foundIs === 'nothing' ? '적혀 있지 않습니다' : foundIs === 'empty' ? '하나도 없습니다' : `${found}입니다`;
  if (result === 'unknown') {
    if (lineIs === 'unknown' && foundIs !== 'unknown')
      return `${subject} ${state}. 견주어 볼 ${withParticle(line, '이/가')} 아직 확인되지 않았습니다.`;
    return `${subject} ${predicate.must} 하는데 아직 확인되지 않았습니다.`;
  }
  if (result === 'notMet') return `${subject} ${predicate.must} 하는데 ${state}.`;
  if (foundIs === 'nothing' || foundIs === 'empty') return `${subject} ${state}.`;
  const isSame = operator === 'equal' && lineLabel === undefined && comparison.each === undefined;
  return isSame ? `${subject} ${line}입니다.` : `${subject} ${withParticle(found, '으로/로')}, ${predicate.is}.`;
}
