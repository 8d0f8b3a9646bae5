import { sentenceParts } from './sentence-parts.js';

describe('a sentence taken apart for the screen', () => {
  it('keeps a sentence without an enumeration whole', () => {
    const text = '조기창업인센티브 신청액은 한도(운영자금 신청액 × 30%) 이하여야 합니다.';
    expect(sentenceParts(text)).toEqual({ lead: text, items: [], rest: '' });
  });

  it('keeps a list of one whole', () => {
    const text = 'It applies if: (1) the only condition holds.';
    expect(sentenceParts(text)).toEqual({ lead: text, items: [], rest: '' });
  });

  it('makes items of (1), (2), (3), the last up to its full stop', () => {
    expect(sentenceParts('다음을 모두 갖추어야 합니다: (1) 가; (2) 나 2.5배; (3) 다 1.5배.')).toEqual({
      lead: '다음을 모두 갖추어야 합니다:',
      items: ['가', '나 2.5배', '다 1.5배.'],
      rest: '',
    });
  });

  it('leaves a list inside an item where it is, and what follows the list to stand after it', () => {
    const text = 'All must hold: (1) one of these ― (a) x; (b) y; (2) two. This applies only if: (1) p; (2) q.';
    expect(sentenceParts(text)).toEqual({
      lead: 'All must hold:',
      items: ['one of these ― (a) x; (b) y', 'two.'],
      rest: 'This applies only if: (1) p; (2) q.',
    });
  });

  it('loses no word', () => {
    const text = 'A: (1) b; (2) c; (3) d. E.';
    const { lead, items, rest } = sentenceParts(text);
    expect(`${lead} ${items.map((item, at) => `(${at + 1}) ${item}`).join('; ')} ${rest}`).toBe(text);
  });
});
