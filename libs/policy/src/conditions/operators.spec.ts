import { Day } from '../values/calendar.js';
import { Exact } from '../values/exact.js';
import { isUnknown, NOTHING, Unknown, type Value } from '../values/unknown.js';
import { findOperator, literal, operators } from './operators.js';

const of = (name: string) => findOperator(name) ?? (() => false);
const day = (text: string): Value => Day.parse(text);
const number = (whole: number): Value => Exact.whole(whole);
const unknown = new Unknown(['fact']);
const all = [...operators.keys()].filter((name) => name !== 'present');

describe('operators', () => {
  it.each(all)('%s answers unknown when either side is unknown, never met or not met', (name) => {
    for (const other of [number(1), 'word', true, day('2024-01-01'), [number(1)], NOTHING, unknown]) {
      expect(isUnknown(of(name)(unknown, other))).toBe(true);
      expect(isUnknown(of(name)(other, unknown))).toBe(true);
    }
  });

  it.each(all)('%s with a known absence is not met, and met only for the negative ones', (name) => {
    const negative = ['notEqual', 'notIn', 'doesNotContain'].includes(name);
    expect(of(name)(NOTHING, number(1))).toBe(negative);
    expect(of(name)(number(1), NOTHING)).toBe(negative);
  });

  it('compares numbers as numbers: 9 is below 10 although "9" sorts after "10"', () => {
    expect(of('lessThan')(number(9), number(10))).toBe(true);
    expect(of('greaterThan')(number(9), number(10))).toBe(false);
  });

  it('compares dates as dates, each threshold below, at and above', () => {
    const line = day('2024-04-11');
    const answers = (name: string): unknown[] =>
      ['2024-04-10', '2024-04-11', '2024-04-12'].map((text) => of(name)(day(text), line));
    expect(answers('before')).toEqual([true, false, false]);
    expect(answers('onOrBefore')).toEqual([true, true, false]);
    expect(answers('after')).toEqual([false, false, true]);
    expect(answers('onOrAfter')).toEqual([false, true, true]);
  });

  it('refuses to compare values of different kinds instead of guessing', () => {
    expect(() => of('lessThan')(number(1), day('2024-01-01'))).toThrow(TypeError);
  });

  it('finds no part of a word inside a word: membership is of lists only', () => {
    expect(of('in')('a', 'banana')).toBe(false);
    expect(of('contains')('banana', 'an')).toBe(false);
  });

  it('keeps a list’s unknown element open only while it could decide', () => {
    expect(of('contains')(['a', unknown], 'a')).toBe(true);
    expect(isUnknown(of('contains')(['b', unknown], 'a'))).toBe(true);
    expect(of('containsAll')(['a'], ['a', 'b'])).toBe(false);
    expect(isUnknown(of('containsAll')(['a', unknown], ['a', 'b']))).toBe(true);
    expect(of('empty')([unknown, 'a'], true)).toBe(false);
    expect(isUnknown(of('empty')([unknown], true))).toBe(true);
    expect(of('empty')([], true)).toBe(true);
  });

  it('quantifies: every element of an empty list fits, some do not', () => {
    expect(of('every:equal')([], 'a')).toBe(true);
    expect(of('some:equal')([], 'a')).toBe(false);
    expect(of('every:equal')({ x: 'a', y: 'b' }, 'a')).toBe(false);
    expect(isUnknown(of('every:equal')(['a', unknown], 'a'))).toBe(true);
    expect(of('some:in')(['c', 'b'], literal(['a', 'b']))).toBe(true);
  });

  it('tells given from left out, and keeps a written null of an optional fact unknown', () => {
    expect(of('present')(NOTHING, true)).toBe(false);
    expect(of('present')(number(0), true)).toBe(true);
    expect(of('present')(new Unknown(['f']), true)).toBe(false);
    expect(isUnknown(of('present')(new Unknown(['f'], true), true))).toBe(true);
  });

  it('knows no operator beyond its own', () => {
    for (const name of ['constructor', 'someFact:equal', 'matches', 'every:every', '__proto__', 'not:equal'])
      expect(findOperator(name)).toBeUndefined();
  });
});
