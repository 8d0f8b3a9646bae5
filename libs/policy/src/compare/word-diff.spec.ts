import fc from 'fast-check';
import { wordDiff, type Segment } from './word-diff.js';

const seed = Number(process.env['SEED']);
const text = (segments: readonly Segment[]): string => segments.map((one) => one.text).join('');
const same = (segments: readonly Segment[]): string =>
  segments
    .filter(({ changed }) => !changed)
    .map((one) => one.text.replace(/\s+/g, ' '))
    .join(' ')
    .trim()
    .replace(/\s+/g, ' ');

describe('two texts word by word', () => {
  it('mark the words that the other lacks', () => {
    const [before, after] = wordDiff('점수는 70점 이상이어야 합니다.', '점수는 72점 이상이어야 합니다.');
    expect(before).toEqual([
      { text: '점수는 ', changed: false },
      { text: '70점 ', changed: true },
      { text: '이상이어야 합니다.', changed: false },
    ]);
    expect(after[1]).toEqual({ text: '72점 ', changed: true });
    expect(wordDiff('', 'a b')).toEqual([[], [{ text: 'a b', changed: true }]]);
    expect(wordDiff('a', 'a')).toEqual([[{ text: 'a', changed: false }], [{ text: 'a', changed: false }]]);
  });

  it(`are both whole, and what is not marked is the same in both (SEED=${seed})`, () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', '가', '나'), { maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const [old, now] = wordDiff(before, after);
        expect([text(old), text(now)]).toEqual([before, after]);
        expect(same(old)).toBe(same(now));
      }),
      { seed },
    );
  });
});
