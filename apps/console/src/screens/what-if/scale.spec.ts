import { readLever } from './read-lever.js';
import { scaleOf } from './scale.js';

describe('the scale of a lever', () => {
  const tenths = scaleOf({ kind: 'digits', from: '0', to: '1', step: '0.1' })!;

  it('counts in exact steps: three tenths are 0.3', () => {
    expect([tenths.last, tenths.at(0), tenths.at(3), tenths.at(10)]).toEqual([10, 0, '0.3', 1]);
  });

  it.each([
    ['below its beginning', '-0.5', 0],
    ['on a step', '0.3', 3],
    ['between two', '0.34', 3],
    ['beyond its end', '7', 10],
  ])('places a value %s', (_, value, position) => {
    expect(tenths.positionOf(value)).toBe(position);
  });

  it('counts days, over the end of February too', () => {
    const days = scaleOf({ kind: 'day', from: '2024-02-28', to: '2024-03-02', step: 1 })!;
    expect([0, 1, 2, 3].map(days.at)).toEqual(['2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02']);
    expect(days.positionOf('2024-03-01')).toBe(2);
  });

  it('keeps won beyond what a float holds', () => {
    const won = scaleOf({ kind: 'whole', from: 0, to: '90071992547409930', step: '90071992547409930' })!;
    expect(won.at(1)).toBe('90071992547409930');
  });

  it.each([
    ['no step', { from: 0, to: 10, step: 0 }],
    ['its end before its beginning', { from: 10, to: 0, step: 1 }],
    ['more positions than a slider tells apart', { from: 0, to: 10_000_000, step: 1 }],
    ['ends that are no numbers', { from: 'low', to: 'high', step: 1 }],
  ])('is none with %s', (_, ends) => {
    expect(scaleOf({ kind: 'whole', ...ends })).toBeUndefined();
  });
});

describe('what is typed for a lever', () => {
  it.each([
    [{ kind: 'whole', unit: 'won' }, '1억 2,000만원', { value: 120_000_000 }],
    [{ kind: 'whole', unit: 'persons' }, '１２', { value: 12 }],
    [{ kind: 'digits', unit: 'share' }, '70%', { value: '0.7' }],
    [{ kind: 'digits', unit: 'share' }, '0.7', { value: '0.7' }],
    [{ kind: 'digits', unit: 'points' }, '-1.5', { value: '-1.5' }],
    [{ kind: 'day', unit: 'text' }, '2024. 4. 5.', { value: '2024-04-05' }],
    [{ kind: 'whole', unit: 'persons' }, '12.5', 'notWhole'],
    [{ kind: 'digits', unit: 'number' }, '-1', 'negative'],
    [{ kind: 'day', unit: 'text' }, '2024-02-30', 'impossibleDate'],
  ] as const)('%j: %s', (lever, typed, read) => {
    expect(readLever(lever, typed)).toEqual(read);
  });
});
