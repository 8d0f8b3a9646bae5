import fc from 'fast-check';
import { clamp, isEdge, moved, moveOf, rangeOf, type Move } from './selection.js';

const size = { rows: 30, columns: 4 };

describe('moving in a grid', () => {
  it.each<[Move, { row: number; column: number }]>([
    ['up', { row: 14, column: 2 }],
    ['down', { row: 16, column: 2 }],
    ['left', { row: 15, column: 1 }],
    ['right', { row: 15, column: 3 }],
    ['rowStart', { row: 15, column: 0 }],
    ['rowEnd', { row: 15, column: 3 }],
    ['first', { row: 0, column: 0 }],
    ['last', { row: 29, column: 3 }],
    ['pageUp', { row: 5, column: 2 }],
    ['pageDown', { row: 25, column: 2 }],
    ['next', { row: 15, column: 3 }],
    ['previous', { row: 15, column: 1 }],
  ])('%s leads on from the middle', (move, to) => {
    expect(moved({ row: 15, column: 2 }, move, size)).toEqual(to);
  });

  it('goes on in the neighbouring row with Tab, and leaves only at the ends', () => {
    expect(moved({ row: 3, column: 3 }, 'next', size)).toEqual({ row: 4, column: 0 });
    expect(moved({ row: 3, column: 0 }, 'previous', size)).toEqual({ row: 2, column: 3 });
    expect(isEdge({ row: 29, column: 3 }, 'next', size)).toBe(true);
    expect(isEdge({ row: 29, column: 2 }, 'next', size)).toBe(false);
    expect(isEdge({ row: 0, column: 0 }, 'previous', size)).toBe(true);
  });

  it('goes to the corners with Ctrl', () => {
    expect([moveOf('Home', false), moveOf('Home', true), moveOf('End', true)]).toEqual(['rowStart', 'first', 'last']);
    expect(moveOf('a', false)).toBeUndefined();
  });

  it('never leaves the grid', () => {
    const moves = fc.constantFrom<Move>(
      'up',
      'down',
      'left',
      'right',
      'pageUp',
      'pageDown',
      'next',
      'previous',
      'last',
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.array(moves, { maxLength: 40 }),
        (rows, columns, path) => {
          const within = { rows, columns };
          const end = path.reduce((at, move) => moved(at, move, within), { row: 0, column: 0 });
          expect(clamp(end, within)).toEqual(end);
        },
      ),
    );
  });

  it('selects between where it began and where it stands, in either direction', () => {
    expect(rangeOf({ anchor: { row: 4, column: 1 }, focus: { row: 2, column: 3 } })).toEqual({
      top: 2,
      bottom: 4,
      left: 1,
      right: 3,
    });
  });
});
