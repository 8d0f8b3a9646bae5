import fc from 'fast-check';
import { differingStretch } from './differing-stretch.js';

describe('the stretch in which two texts differ', () => {
  it('is nothing where they are the same', () => {
    expect(differingStretch('가나다', '가나다')).toBeUndefined();
  });

  it.each([
    ['가나다', '가라다', { from: 1, to: 2, insert: '라' }],
    ['가다', '가나다', { from: 1, to: 1, insert: '나' }],
    ['가나다', '가다', { from: 1, to: 2, insert: '' }],
    ['가가', '가가가', { from: 2, to: 2, insert: '가' }],
    ['', '가', { from: 0, to: 0, insert: '가' }],
  ])('of “%s” and “%s” is the least that has to be put anew', (before, after, expected) => {
    expect(differingStretch(before, after)).toEqual(expected);
  });

  it('makes one text the other, whatever they are', () => {
    const texts = fc.string({ unit: fc.constantFrom('가', '나', '{', '\n'), maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const { from, to, insert } = differingStretch(before, after) ?? { from: 0, to: 0, insert: '' };
        expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
      }),
    );
  });
});
