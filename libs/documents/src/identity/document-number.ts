/** A programme's documents of one year are numbered 1, 2, 3 … */
export interface RunningNumber {
  readonly year: number;
  readonly serial: number;
}

/**
 * How a number is printed where a programme says nothing of its own: `{year}`, and `{serial:6}` with so many digits at
 * least.
 */
export const NUMBER_FORMAT = '제{year}-{serial:6}호';

/** @example numberText({ year: 2024, serial: 123 }) // '제2024-000123호' */
export const numberText = ({ year, serial }: RunningNumber, format = NUMBER_FORMAT): string =>
  format
    .replaceAll('{year}', String(year))
    .replace(/\{serial(?::(\d{1,2}))?\}/g, (_, digits = '1') => String(serial).padStart(Number(digits), '0'));

/**
 * A number as someone typed it to find a document: whole or in part.
 * @returns what is said of it; undefined for text that can be no number
 * @example readNumber('제2024-000123호') // { year: 2024, serial: 123 }
 * @example readNumber('123') // { serial: 123 }
 */
export function readNumber(typed: string): Partial<RunningNumber> | undefined {
  const [, year, serial] =
    /^\D{0,4}?(?:(\d{4})\s*[-–—]\s*)?0*(\d{1,9})[^\d–—-]{0,4}$/.exec(typed.normalize('NFKC').trim()) ?? [];
  if (serial === undefined) return undefined;
  return { ...(year === undefined ? {} : { year: Number(year) }), serial: Number(serial) };
}
