import { offsetOf, stretchAt } from './text-place.js';

const TEXT = '<h1>협약서</h1>\n<p>총 {{won total}}원</p>\n\n끝';

describe('a place in a template by line and column', () => {
  it.each([
    [{ line: 1, column: 1 }, 0],
    [{ line: 1, column: 5 }, 4],
    [{ line: 2, column: 1 }, 13],
    [{ line: 3, column: 1 }, TEXT.indexOf('\n\n') + 1],
    [{ line: 4, column: 2 }, TEXT.length],
  ])('%j is where a person would count it', (place, offset) => {
    expect(offsetOf(TEXT, place)).toBe(offset);
  });

  it('is the nearest one where the text has been shortened since', () => {
    expect(offsetOf(TEXT, { line: 1, column: 99 })).toBe(12);
    expect(offsetOf(TEXT, { line: 99, column: 1 })).toBe(TEXT.length);
    expect(offsetOf('', { line: 1, column: 1 })).toBe(0);
  });

  const shown = (line: number, column: number): string => {
    const { from, to } = stretchAt(TEXT, { line, column });
    return TEXT.slice(from, to);
  };
  it('shows the braces, the tag or the word that begins there, and nothing at the end of a line', () => {
    expect(shown(2, 6)).toBe('{{won total}}');
    expect(shown(1, 1)).toBe('<h1>');
    expect(shown(2, 4)).toBe('총');
    expect(shown(3, 1)).toBe('');
  });
});
