import type { GridRow } from '../../../../grid/grid-types.js';
import { bandFaults, fallingStep } from './bands.js';
import { stripOf, windowFaults, type Window } from './windows.js';

const row = (name: string, cells: Record<string, unknown>, state: GridRow['state'] = 'same'): GridRow => ({
  id: name,
  name,
  cells,
  state,
});

describe('bands, half open', () => {
  const bands = (...ends: [unknown, unknown][]) =>
    bandFaults(
      ends.map(([from, to], index) => row(`${index + 1}구간`, { from, to })),
      'from',
      'to',
    );
  it('side by side have no fault', () => {
    expect(bands([0, 10], [10, '20.5'], ['20.5', undefined])).toEqual([]);
  });
  it.each([
    [9, 'gap', '9', '10'],
    [11, 'overlap', '10', '11'],
  ])('that end at %s before one that begins at 10 are told as %s', (to, is, from, until) => {
    expect(bands([0, to], [10, undefined])).toEqual([{ is, row: '1구간', next: '2구간', from, to: until }]);
  });
  it('that end where they begin hold nothing', () => {
    expect(bands([10, 10])).toMatchObject([{ is: 'backwards' }]);
  });
});

it.each([
  [[8, 11, 14], undefined],
  [[8, 8, 14], { step: '8', before: '8' }],
  [[8, '11.5', 11], { step: '11', before: '11.5' }],
])('steps %j rise or are told where they do not', (steps, fault) => {
  expect(fallingStep(steps)).toEqual(fault);
});

describe('windows, both days included', () => {
  const window: Window = { id: 'application', from: 'from', to: 'to', overlap: 'refused' };
  const rounds = (...days: [string, string][]) =>
    windowFaults(
      days.map(([from, to], index) => row(`${index + 1}차`, { from, to })),
      window,
    );
  it.each([
    ['2025-01-11', 0],
    ['2025-01-10', 1],
    ['2025-01-09', 1],
  ])('one that begins on %s after one that ends on 10 January: %d overlaps', (from, count) => {
    expect(rounds(['2025-01-01', '2025-01-10'], [from, '2025-02-01'])).toHaveLength(count);
  });
  it('name the days that two rounds share', () => {
    expect(rounds(['2025-01-01', '2025-01-20'], ['2025-01-10', '2025-01-15'])).toEqual([
      { is: 'overlap', window: 'application', row: '1차', other: '2차', from: '2025-01-10', to: '2025-01-15' },
    ]);
  });
  it('that end before they begin are told, rows taken out are not', () => {
    expect(rounds(['2025-02-01', '2025-01-01'])).toMatchObject([{ is: 'backwards' }]);
    expect(windowFaults([row('1차', { from: '2025-02-01', to: '2025-01-01' }, 'removed')], window)).toEqual([]);
  });
  it('lie on a strip of whole months', () => {
    const strip = stripOf([{ row: 'a', name: 'a', from: '2024-12-15', to: '2025-02-03' }]);
    expect(strip?.months.map(({ month }) => month)).toEqual(['2024-12', '2025-01', '2025-02']);
    expect((strip?.last ?? 0) - (strip?.first ?? 0)).toBe(31 + 31 + 28);
  });
});
