import { planPaste } from './paste.js';

const size = { rows: 3, columns: 3 };
const labels = ['차수', '신청 시작', '배점'];
const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe('a block that is pasted', () => {
  it('lies over the cells from the first selected one on', () => {
    expect(
      planPaste(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        at(1, 1),
        size,
        labels,
      ),
    ).toEqual({
      cells: [
        { row: 1, column: 1, text: 'a' },
        { row: 1, column: 2, text: 'b' },
        { row: 2, column: 1, text: 'c' },
        { row: 2, column: 2, text: 'd' },
      ],
      newRows: [],
      lostColumns: 0,
      hadHead: false,
    });
  });

  it('offers as new rows what lies below the table, and says how many columns it lost', () => {
    const { newRows, lostColumns, cells } = planPaste(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      at(2, 2),
      size,
      labels,
    );
    expect(cells).toEqual([{ row: 2, column: 2, text: 'a' }]);
    expect(newRows).toEqual([[undefined, undefined, 'c']]);
    expect(lostColumns).toBe(1);
  });

  it('of one cell fills everything that is selected', () => {
    expect(planPaste([['0']], at(0, 0, 1, 1), size, labels).cells).toHaveLength(4);
  });

  it('leaves out a head line that says the columns it lands on, with their units too', () => {
    const plan = planPaste(
      [
        ['신청시작', '배점(점)'],
        ['2025-01-01', '30'],
      ],
      at(0, 1),
      size,
      labels,
    );
    expect(plan.hadHead).toBe(true);
    expect(plan.cells.map(({ text }) => text)).toEqual(['2025-01-01', '30']);
    expect(
      planPaste(
        [
          ['배점(점)', '신청시작'],
          ['30', '2025-01-01'],
        ],
        at(0, 1),
        size,
        labels,
      ).hadHead,
    ).toBe(false);
  });
});
