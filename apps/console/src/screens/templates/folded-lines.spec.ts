import { countsOf, foldedLines, type LineChange } from './folded-lines.js';

const same = (line: number): LineChange => ({
  kind: 'same',
  before: { line, text: `줄 ${line}` },
  after: { line, text: `줄 ${line}` },
});
const added = (line: number): LineChange => ({ kind: 'added', after: { line, text: '새 줄' } });
const range = (from: number, to: number): LineChange[] =>
  Array.from({ length: to - from + 1 }, (_, index) => same(from + index));

describe('two texts beside each other', () => {
  it('show what differs with two lines around it, and count what is left out', () => {
    const lines = [...range(1, 10), added(11), ...range(11, 20)];
    expect(foldedLines(lines).map((line) => (line.kind === 'folded' ? line.count : line.kind))).toEqual([
      8,
      'same',
      'same',
      'added',
      'same',
      'same',
      8,
    ]);
  });

  it('are one count where they are the same, and nothing where both are empty', () => {
    expect(foldedLines(range(1, 5))).toEqual([{ kind: 'folded', count: 5 }]);
    expect(foldedLines([])).toEqual([]);
  });

  it('lose no line: what is shown and what is counted is all there is', () => {
    const lines = [added(1), ...range(1, 4), added(6), ...range(5, 30), added(33)];
    const total = foldedLines(lines).reduce((sum, line) => sum + (line.kind === 'folded' ? line.count : 1), 0);
    expect(total).toBe(lines.length);
    expect(countsOf(lines)).toEqual({ added: 3, removed: 0, changed: 0 });
  });
});
