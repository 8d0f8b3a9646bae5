import fc from 'fast-check';
import { mergeLines } from './merge-lines.js';

const text = (...lines: readonly string[]): string => lines.join('\n');

describe('what two people made of one text', () => {
  const base = text('제목', '첫째', '둘째', '셋째', '끝');

  it('is put together where they changed other lines', () => {
    expect(
      mergeLines(base, text('제목', '첫째', '둘째', '셋째 줄', '끝'), text('새 제목', '첫째', '둘째', '셋째', '끝')),
    ).toBe(text('새 제목', '첫째', '둘째', '셋째 줄', '끝'));
  });

  it('keeps a line that one added and the other’s removal elsewhere', () => {
    expect(mergeLines(base, text('제목', '더함', '첫째', '둘째', '셋째', '끝'), text('제목', '첫째', '둘째', '끝'))).toBe(
      text('제목', '더함', '첫째', '둘째', '끝'),
    );
  });

  it('is asked about where both changed the same line, or lines that touch', () => {
    expect(mergeLines(base, base.replace('둘째', '나'), base.replace('둘째', '너'))).toBeUndefined();
    expect(mergeLines(base, base.replace('둘째', '나'), base.replace('셋째', '너'))).toBeUndefined();
  });

  it('is asked about where one emptied a line that the other took out', () => {
    expect(mergeLines(base, text('제목', '첫째', '', '셋째', '끝'), text('제목', '첫째', '셋째', '끝'))).toBeUndefined();
  });

  it('is nothing to ask about where both changed it alike', () => {
    expect(mergeLines(base, base.replace('둘째', '나'), base.replace('둘째', '나'))).toBe(base.replace('둘째', '나'));
  });

  const lines = fc.array(fc.constantFrom('가', '나', '다', ''), { maxLength: 8 }).map((all) => text(...all));

  it('is the other’s where only one changed anything, whatever the texts are', () => {
    fc.assert(
      fc.property(lines, lines, (was, now) => {
        expect(mergeLines(was, now, was)).toBe(now);
        expect(mergeLines(was, was, now)).toBe(now);
      }),
    );
  });

  it('does not depend on who asks', () => {
    fc.assert(
      fc.property(lines, lines, lines, (was, one, other) => {
        expect(mergeLines(was, one, other)).toBe(mergeLines(was, other, one));
      }),
    );
  });
});
