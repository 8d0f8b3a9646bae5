import { tidied, unfitText } from './text.js';

describe('text that is given for a form', () => {
  it.each([
    ['', 'nothing'],
    ['  \u00a0\t', 'blanks'],
    ['\u200b\u200d', 'joiners'],
    ['\u3164', 'a Hangul filler'],
    ['\u2800', 'a blank Braille cell'],
    ['\u00ad\u034f\ufe0f', 'hyphens and selectors nobody sees'],
    ['\u0301', 'a mark without its letter'],
  ])('%j is blank: %s', (text) => expect(tidied(text)).toBeUndefined());

  it.each(['가', '-', '日光', 'Coop.', '가\u200b나', '①'])('%j is not', (text) => expect(tidied(text)).toBe(text));

  it('loses the blanks around it, and an element of a list its text but not its place', () => {
    expect(tidied([' 가 ', '\u200b', '나'])).toEqual(['가', null, '나']);
  });

  it.each(['\u{1f600}', '\u{20bb7}', '\ue000'])('%j would be a box on paper, and is refused', (text) => {
    expect(unfitText(`이름 ${text}`, false)?.expected.en).toContain('font');
  });

  it.each([
    [500, false, true],
    [501, false, false],
    [10_000, true, true],
    [10_001, true, false],
  ])('of %d characters fits (several lines: %s): %s', (length, isLong, fits) => {
    expect(unfitText('가'.repeat(length), isLong) === undefined).toBe(fits);
  });
});
