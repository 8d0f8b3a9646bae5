import { useEffect, useState } from 'react';

/**
 * A value that has stopped changing for a while: what is typed is asked about once, not with every key.
 * @param after milliseconds
 */
export function useSettled<T>(
  value: T,
  after: number,
): {
  readonly settled: T;
  /** Does not wait. */
  readonly settle: () => void;
} {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (Object.is(value, settled)) return;
    const timer = setTimeout(() => setSettled(value), after);
    return () => clearTimeout(timer);
  }, [value, settled, after]);
  return { settled, settle: () => setSettled(value) };
}
