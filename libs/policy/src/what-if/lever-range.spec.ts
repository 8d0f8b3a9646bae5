import { rangeAround } from './lever-range.js';

const whole = (value: number, unit = 'number') => rangeAround({ kind: 'whole', unit }, value);
const digits = (value: number | string, unit = 'points') => rangeAround({ kind: 'digits', unit }, value);

describe('the range of a slider', () => {
  it('goes from nought to the next round number above the value', () => {
    expect(whole(50_000_000, 'won')).toEqual({ from: 0, to: 100_000_000, step: 1_000_000 });
    expect(whole(20_000_000, 'won')).toEqual({ from: 0, to: 50_000_000, step: 500_000 });
    expect(digits(70)).toEqual({ from: 0, to: 100, step: 1 });
    expect(digits(99)).toEqual({ from: 0, to: 100, step: 1 });
    expect(digits(100)).toEqual({ from: 0, to: 200, step: 2 });
    expect(digits(101)).toEqual({ from: 0, to: 200, step: 1 });
  });

  it('meets the value with finer steps, and where it is finer than those begins so that it does', () => {
    expect(digits('69.5')).toEqual({ from: 0, to: 100, step: '0.5' });
    expect(digits('69.9')).toEqual({ from: 0, to: 100, step: '0.1' });
    expect(digits('69.95')).toEqual({ from: '0.95', to: '99.95', step: 1 });
    expect(whole(12_345_678, 'won')).toEqual({ from: 145_678, to: 19_945_678, step: 200_000 });
  });

  it('of small whole numbers goes to ten by one', () => {
    expect(whole(1, 'persons')).toEqual({ from: 0, to: 10, step: 1 });
    expect(whole(9, 'persons')).toEqual({ from: 0, to: 10, step: 1 });
    expect(whole(10, 'persons')).toEqual({ from: 0, to: 20, step: 1 });
    expect(whole(60, 'months')).toEqual({ from: 0, to: 100, step: 1 });
  });

  it('of a share goes to the whole, and beyond only where the value does', () => {
    expect(digits('0.3', 'share')).toEqual({ from: 0, to: 1, step: '0.01' });
    expect(digits(1, 'share')).toEqual({ from: 0, to: 1, step: '0.01' });
    expect(digits('1.2', 'share')).toEqual({ from: 0, to: 2, step: '0.02' });
  });

  it('of nought goes by the unit, of a number below nought to the other side', () => {
    expect(whole(0, 'won')).toEqual({ from: 0, to: 1_000_000, step: 10_000 });
    expect(whole(0)).toEqual({ from: 0, to: 10, step: 1 });
    expect(digits(0, 'share')).toEqual({ from: 0, to: 1, step: '0.01' });
    expect(digits(-5)).toEqual({ from: -10, to: 0, step: '0.1' });
  });

  it('of a date goes ninety days to either side', () => {
    expect(rangeAround({ kind: 'day', unit: 'date' }, '2024-03-31')).toEqual({
      from: '2024-01-01',
      to: '2024-06-29',
      step: 1,
    });
  });

  it('is none for what is no value of the kind', () => {
    expect(digits('much')).toBeUndefined();
    expect(rangeAround({ kind: 'day', unit: 'date' }, '2024-02-30')).toBeUndefined();
  });
});
