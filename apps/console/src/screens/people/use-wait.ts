import { useSyncExternalStore } from 'react';
import { secondsUntil } from './wait-words.js';

const everySecond = (tick: () => void): (() => void) => {
  const timer = setInterval(tick, 1_000);
  return () => clearInterval(timer);
};
const never = (): (() => void) => () => undefined;

/**
 * Counts down to a moment.
 * @param until milliseconds since 1970
 * @returns whole seconds left; undefined where there is no wait
 */
export function useWait(until: number | undefined): number | undefined {
  return useSyncExternalStore(until === undefined ? never : everySecond, () =>
    until === undefined ? undefined : secondsUntil(until, Date.now()),
  );
}
