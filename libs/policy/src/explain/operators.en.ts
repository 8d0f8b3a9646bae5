import type { Comparison, Result } from './comparison.js';
import { capitalised } from './language.js';
import { predicates, UNWORDED } from './predicates.en.js';

function lineOf({ label, line, lineIs, lineLabel: named, isAssumed }: Comparison): string {
  if (named === undefined) return line;
  const lineLabel = named === label ? 'as laid down' : named;
  return lineIs === 'unknown' ? lineLabel : `${line} (${lineLabel}${isAssumed ? ', assumed' : ''})`;
}

function predicatesOf(comparison: Comparison): { must: string; is: string } {
  const { must, is } = predicates[comparison.operator] ?? UNWORDED;
  const line = lineOf(comparison);
  const equalTo =
    comparison.operator === 'equal' && comparison.lineLabel !== undefined && comparison.lineIs === 'unknown'
      ? 'the same as '
      : '';
  if (comparison.each === 'every')
    return { must: `each must ${must}${equalTo}${line}`, is: `each of which ${is}${equalTo}${line}` };
  if (comparison.each === 'some')
    return { must: `at least one must ${must}${line}`, is: `at least one of which ${is}${line}` };
  return { must: `it must ${must}${equalTo}${line}`, is: `which ${is}${equalTo}${line}` };
}

function given({ found, isWanted }: Comparison, result: Result): string {
  const must = isWanted ? 'it must be given' : 'it must not be given';
  if (result === 'unknown') return `not known whether it is given; ${must}.`;
  const isGiven = (result === 'met') === isWanted;
  if (result === 'met') return isGiven ? `${found}.` : 'not given.';
  return isGiven ? `${found}, but ${must}.` : `not given, but ${must}.`;
}

function empty({ found, isWanted }: Comparison, result: Result): string {
  const must = isWanted ? 'there must be none' : 'there must be at least one';
  if (result === 'unknown') return `not known yet; ${must}.`;
  if (result === 'met') return isWanted ? 'none.' : `${found}.`;
  return isWanted ? `${found}, but ${must}.` : `none, but ${must}.`;
}

/** A day inside a window. */
export function insideInEnglish(from: Comparison, to: Comparison): string {
  return `${capitalised(from.label)}: ${from.found}, which lies from ${lineOf(from)} to ${lineOf(to)}.`;
}

/** One condition as a sentence: "Request: 3 won, but it must be at most 2 won (ceiling)." */
export function compareInEnglish(comparison: Comparison, result: Result): string {
  const subject = `${capitalised(comparison.label)}: `;
  if (comparison.operator === 'present') return subject + given(comparison, result);
  if (comparison.operator === 'empty') return subject + empty(comparison, result);
  const { found, foundIs, lineIs, lineLabel, operator, each } = comparison;
  const { must, is } = predicatesOf(comparison);
  const shown = foundIs === 'nothing' ? 'not given' : foundIs === 'empty' ? 'none' : found;
  if (result === 'unknown') {
    if (lineIs === 'unknown' && foundIs !== 'unknown') return `${subject}${shown}; ${must}, which is not known yet.`;
    return `${subject}not known yet; ${must}.`;
  }
  if (result === 'notMet') return `${subject}${shown}, but ${must}.`;
  if (foundIs === 'nothing' || foundIs === 'empty') return `${subject}${shown}.`;
  const isSame = operator === 'equal' && lineLabel === undefined && each === undefined;
  return isSame ? `${subject}${shown}.` : `${subject}${shown}, ${is}.`;
}
