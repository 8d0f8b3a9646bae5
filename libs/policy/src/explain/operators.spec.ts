import { operators } from '../conditions/operators.js';
import type { Comparison, Result } from './comparison.js';
import { english } from './sentences.en.js';
import { korean } from './sentences.ko.js';

const RESULTS: readonly Result[] = ['met', 'notMet', 'unknown'];
const compared = (operator: string, changes: Partial<Comparison> = {}): Comparison => ({
  label: '신청액',
  operator,
  found: '25원',
  foundIs: 'value',
  line: '24원',
  lineIs: 'value',
  isAssumed: false,
  isWanted: true,
  ...changes,
});
const ko = (operator: string, result: Result, changes: Partial<Comparison> = {}): string =>
  korean.compare(compared(operator, changes), result);
const en = (operator: string, result: Result, changes: Partial<Comparison> = {}): string =>
  english.compare(compared(operator, { label: 'request', found: '25 won', line: '24 won', ...changes }), result);

const named = { lineLabel: '한도' };
const kinds: readonly (readonly [string, Partial<Comparison>])[] = [
  ['money against a literal', {}],
  ['money against a named line', named],
  ['dates', { label: '인정일', found: '2024년 3월 15일', line: '2024년 4월 1일', lineLabel: '마감일' }],
  ['words', { found: '‘사회형’', line: '‘자립형’' }],
  ['booleans', { found: '‘예’', line: '‘아니오’' }],
  ['lists', { found: '가, 나', foundIs: 'list', line: '가, 다', lineIs: 'list', lineLabel: '의무 사업' }],
  ['an empty list', { found: '없음', foundIs: 'empty' }],
  ['something not given', { found: '없음', foundIs: 'nothing' }],
  ['something unknown', { found: '알 수 없음', foundIs: 'unknown' }],
  ['an unknown line', { line: '알 수 없음', lineIs: 'unknown', lineLabel: '한도' }],
  ['each entry', { each: 'every', foundIs: 'list', found: '가, 나' }],
  ['some entry', { each: 'some', foundIs: 'list', found: '가, 나' }],
];

describe('every operator is worded', () => {
  it.each([...operators.keys(), 'lacksSome'])('%s, for every kind of value, met, not met and unknown', (operator) => {
    for (const [kind, changes] of kinds)
      for (const result of RESULTS)
        for (const isWanted of [true, false])
          for (const words of [korean, english]) {
            const text = words.compare(compared(operator, { ...changes, isWanted }), result);
            const stands = new RegExp(`^${changes.label ?? '신청액'}.*\\.$`);
            expect([operator, kind, result, text]).toEqual([operator, kind, result, expect.stringMatching(stands)]);
            expect(text).not.toMatch(/undefined|에 맞|fit /);
          }
  });

  it.each([
    ['lessThan', '24원 미만이어야', '24원 미만입니다'],
    ['lessThanInclusive', '24원 이하여야', '24원 이하입니다'],
    ['greaterThan', '24원을 넘어야', '24원을 넘습니다'],
    ['greaterThanInclusive', '24원 이상이어야', '24원 이상입니다'],
    ['before', '24원보다 앞이어야', '24원보다 앞입니다'],
    ['onOrBefore', '24원보다 늦지 않아야', '24원보다 늦지 않습니다'],
    ['after', '24원보다 뒤여야', '24원보다 뒤입니다'],
    ['onOrAfter', '24원보다 빠르지 않아야', '24원보다 빠르지 않습니다'],
    ['in', '24원 가운데 하나여야', '24원 가운데 하나입니다'],
    ['notIn', '24원에 들지 않아야', '24원에 들지 않습니다'],
    ['contains', '24원을 포함해야', '24원을 포함합니다'],
    ['doesNotContain', '24원을 포함하지 않아야', '24원을 포함하지 않습니다'],
    ['containsAll', '24원을 모두 포함해야', '24원을 모두 포함합니다'],
    ['notEqual', '24원이 아니어야', '24원이 아닙니다'],
  ])('%s in Korean', (operator, must, is) => {
    expect(ko(operator, 'notMet')).toBe(`신청액은 ${must} 하는데 25원입니다.`);
    expect(ko(operator, 'met')).toBe(`신청액은 25원으로, ${is}.`);
    expect(ko(operator, 'unknown')).toBe(`신청액은 ${must} 하는데 아직 확인되지 않았습니다.`);
  });

  it.each([
    ['lessThan', 'be less than 24 won', 'is less than 24 won'],
    ['lessThanInclusive', 'be at most 24 won', 'is at most 24 won'],
    ['greaterThan', 'be more than 24 won', 'is more than 24 won'],
    ['greaterThanInclusive', 'be at least 24 won', 'is at least 24 won'],
    ['before', 'be before 24 won', 'is before 24 won'],
    ['onOrBefore', 'be on or before 24 won', 'is on or before 24 won'],
    ['after', 'be after 24 won', 'is after 24 won'],
    ['onOrAfter', 'be on or after 24 won', 'is on or after 24 won'],
    ['in', 'be one of: 24 won', 'is one of: 24 won'],
    ['notIn', 'be none of: 24 won', 'is none of: 24 won'],
    ['contains', 'contain 24 won', 'contains 24 won'],
    ['doesNotContain', 'not contain 24 won', 'does not contain 24 won'],
    ['containsAll', 'contain all of: 24 won', 'contains all of: 24 won'],
    ['notEqual', 'be other than 24 won', 'is other than 24 won'],
  ])('%s in English', (operator, must, is) => {
    expect(en(operator, 'notMet')).toBe(`Request: 25 won, but it must ${must}.`);
    expect(en(operator, 'met')).toBe(`Request: 25 won, which ${is}.`);
    expect(en(operator, 'unknown')).toBe(`Request: not known yet; it must ${must}.`);
  });
});

describe('what a value is held against', () => {
  it('is named, and said to be assumed when it was laid over', () => {
    expect(ko('lessThanInclusive', 'notMet', named)).toBe('신청액은 한도인 24원 이하여야 하는데 25원입니다.');
    expect(ko('lessThanInclusive', 'notMet', { ...named, isAssumed: true })).toBe(
      '신청액은 한도인 24원(가정) 이하여야 하는데 25원입니다.',
    );
    expect(en('lessThanInclusive', 'met', { lineLabel: 'cap', isAssumed: true })).toBe(
      'Request: 25 won, which is at most 24 won (cap, assumed).',
    );
  });

  it('is told apart from a value of the same name', () => {
    expect(ko('notEqual', 'met', { lineLabel: '신청액' })).toBe('신청액은 25원으로, 정해진 신청액인 24원과 다릅니다.');
    expect(en('equal', 'notMet', { lineLabel: 'request' })).toBe(
      'Request: 25 won, but it must be 24 won (as laid down).',
    );
  });

  it('may be what is not known', () => {
    const changes = { line: '', lineIs: 'unknown', lineLabel: '한도' } as const;
    expect(ko('lessThan', 'unknown', changes)).toBe('신청액은 25원입니다. 견주어 볼 한도가 아직 확인되지 않았습니다.');
    expect(en('lessThan', 'unknown', { ...changes, lineLabel: 'cap' })).toBe(
      'Request: 25 won; it must be less than cap, which is not known yet.',
    );
  });

  it('a yes or a no is told without comparing', () => {
    const flag = { label: '재인정 기업 여부', found: '‘예’', line: '‘아니오’' };
    expect(ko('equal', 'notMet', flag)).toBe('재인정 기업 여부는 ‘아니오’여야 하는데 ‘예’입니다.');
    expect(ko('equal', 'met', { ...flag, found: '‘아니오’' })).toBe('재인정 기업 여부는 ‘아니오’입니다.');
  });
});

describe('presence and emptiness', () => {
  it('say whether something was given', () => {
    expect(ko('present', 'notMet', { foundIs: 'nothing' })).toBe('신청액은 적혀 있어야 하는데 적혀 있지 않습니다.');
    expect(ko('present', 'notMet', { isWanted: false })).toBe('신청액은 적지 않아야 하는데 25원으로 적혀 있습니다.');
    expect(ko('present', 'met')).toBe('신청액은 25원으로 적혀 있습니다.');
    expect(en('present', 'met', { isWanted: false, foundIs: 'nothing' })).toBe('Request: not given.');
    expect(en('present', 'notMet', { isWanted: false })).toBe('Request: 25 won, but it must not be given.');
  });

  it('say what is in a list, or that nothing is', () => {
    const papers = { label: '보완할 서류', found: '사업신청서', foundIs: 'list' } as const;
    expect(ko('empty', 'notMet', papers)).toBe('보완할 서류는 없어야 하는데 사업신청서가 있습니다.');
    expect(ko('empty', 'notMet', { ...papers, isWanted: false })).toBe(
      '보완할 서류는 하나 이상 있어야 하는데 하나도 없습니다.',
    );
    expect(en('empty', 'met', { found: 'a, b', isWanted: false })).toBe('Request: a, b.');
    expect(en('empty', 'notMet', { found: 'a, b' })).toBe('Request: a, b, but there must be none.');
  });

  it('an operator put to each entry says so', () => {
    const lines = { each: 'every', found: '가, 나', foundIs: 'list', line: '‘사용 가능’' } as const;
    expect(ko('equal', 'notMet', lines)).toBe('신청액은 모두 ‘사용 가능’이어야 하는데 가, 나입니다.');
    expect(en('in', 'met', { each: 'some', found: 'a, b', foundIs: 'list', line: 'b, c' })).toBe(
      'Request: a, b, at least one of which is one of: b, c.',
    );
  });
});
