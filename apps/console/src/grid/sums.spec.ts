import type { GridColumn, GridRow } from './grid-types.js';
import { checkSums, columnSums } from './sums.js';

const columns: GridColumn[] = [
  { id: 'points', label: '배점', type: { kind: 'points', unit: 'points' }, isSummed: true },
  { id: 'extra', label: '추가', type: { kind: 'boolean' } },
];
const row = (id: string, points: unknown, extra = false, state: GridRow['state'] = 'same'): GridRow => ({
  id,
  name: id,
  cells: { points, extra },
  state,
});

describe('the foot of a grid', () => {
  it('adds up what is in force, apart for a yes-or-no column that some rows answer either way', () => {
    const rows = [row('a', 30), row('b', '20.5'), row('c', 20, true), row('d', 99, false, 'removed')];
    expect(columnSums(columns, rows)).toEqual([
      {
        column: 'points',
        sum: '70.5',
        parts: [
          { column: columns[1], answer: false, sum: '50.5' },
          { column: columns[1], answer: true, sum: '20' },
        ],
      },
    ]);
  });

  it.each([
    [49, false],
    [50, true],
    [51, false],
  ])('holds the sum against the full marks, without the extra rows: %d + 50', (points, holds) => {
    const expected = [{ column: 'points', expected: '100', label: '만점', without: 'extra' }];
    expect(checkSums(expected, [row('a', points), row('b', 50), row('c', 20, true)])).toMatchObject([{ holds }]);
  });

  it('has no sum where a cell is no number', () => {
    expect(columnSums(columns, [row('a', 'x')])).toEqual([]);
  });
});
