import { josa } from './josa.js';

describe('josa', () => {
  it.each([
    ['맑은손', '은/는', '맑은손은'],
    ['가온센터', '은/는', '가온센터는'],
    ['㈜한빛(본점)', '을/를', '㈜한빛(본점)을'],
    ['길', '으로/로', '길로'],
    [3, '이/가', '3이'],
    ['KBN', '과/와', 'KBN과'],
  ])('%p with %s is %s', (word, pair, text) => {
    expect(josa(word, pair)).toBe(text);
  });
  it.each([[undefined], [null], [''], ['  '], [true], [{ label: '가' }]])('refuses %p', (value) => {
    expect(() => josa(value, '은/는')).toThrow(expect.objectContaining({ code: 'render/wrong-value' }));
  });
  it('refuses a pair that is none', () => {
    expect(() => josa('가', '은는')).toThrow(TypeError);
  });
});
