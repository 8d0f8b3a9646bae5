/** A wait in minutes and seconds that are left. @param seconds whole ones @example partsOfWait(90) // { minutes: 1, seconds: 30 } */
export const partsOfWait = (seconds: number): { readonly minutes: number; readonly seconds: number } => ({
  minutes: Math.floor(seconds / 60),
  seconds: seconds % 60,
});

/** Whole seconds until a moment, none once it is past. Milliseconds since 1970. */
export const secondsUntil = (moment: number, now: number): number => Math.max(0, Math.ceil((moment - now) / 1_000));

/**
 * When one may try again, from the header `retry-after`.
 * @returns milliseconds since 1970; half a minute from now where the header says nothing that can be read
 */
export function retryMoment(header: string | null, now: number): number {
  const seconds = header === null ? NaN : Number(header);
  return now + (Number.isFinite(seconds) && seconds > 0 ? seconds : 30) * 1_000;
}
