import { partsOfWait, retryMoment, secondsUntil } from './wait-words.js';

describe('the wait after too many failures', () => {
  it('is told in minutes and seconds', () => {
    expect([59, 60, 61, 900].map(partsOfWait)).toEqual([
      { minutes: 0, seconds: 59 },
      { minutes: 1, seconds: 0 },
      { minutes: 1, seconds: 1 },
      { minutes: 15, seconds: 0 },
    ]);
  });

  it('is over at its moment, and not a millisecond before', () => {
    expect([secondsUntil(30_000, 0), secondsUntil(30_000, 29_999), secondsUntil(30_000, 30_000)]).toEqual([30, 1, 0]);
    expect(secondsUntil(30_000, 40_000)).toBe(0);
  });

  it('is what the service says, or half a minute', () => {
    expect(retryMoment('45', 1_000)).toBe(46_000);
    for (const header of [null, '', 'soon', '-1', '0']) expect(retryMoment(header, 1_000)).toBe(31_000);
  });
});
