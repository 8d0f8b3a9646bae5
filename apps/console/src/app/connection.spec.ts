import { jest } from '@jest/globals';
import { onlineManager } from '@tanstack/react-query';
import { loseConnection, startConnection, waitBefore } from './connection.js';

describe('a service that is away', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is looked for after 1 s, 2 s, 4 s and so on, at most every 15 s', () => {
    expect([0, 1, 2, 3, 4, 5, 30].map(waitBefore)).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000]);
  });

  it('puts queries on hold until it answers again, however often it is missed meanwhile', async () => {
    jest.useFakeTimers();
    startConnection();
    const answers = [false, true];
    const asked: string[] = [];
    globalThis.fetch = ((path: string) => {
      asked.push(path);
      return answers.shift() === true ? Promise.resolve({ ok: true }) : Promise.reject(new TypeError('refused'));
    }) as typeof fetch;

    loseConnection();
    loseConnection();
    expect(onlineManager.isOnline()).toBe(false);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(onlineManager.isOnline()).toBe(false);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(onlineManager.isOnline()).toBe(true);
    expect(asked).toEqual(['/health', '/health']);
  });
});
