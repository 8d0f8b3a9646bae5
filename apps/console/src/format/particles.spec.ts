import { withParticle } from './particles.js';

describe('Korean particles', () => {
  it.each([
    ['신청액', '은/는', '신청액은'],
    ['점수', '은/는', '점수는'],
    ['서울', '으로/로', '서울로'],
    ['‘아니오’', '으로/로', '‘아니오’로'],
    ['‘0’', '으로/로', '‘0’으로'],
    ['1', '을/를', '1을'],
    ['2', '이/가', '2가'],
    ['협약일(지원일)', '이/가', '협약일(지원일)이'],
    ['', '은/는', '는'],
  ] as const)('%s with %s is %s', (word, pair, expected) => {
    expect(withParticle(word, pair)).toBe(expected);
  });
});
