const DECIMAL = /^-?\d{1,30}(?:\.\d{1,30})?$/;

/** Figures as a person types or pastes them: full-width digits, thousands separators and spaces are no mistake. */
const plain = (typed: string): string => typed.normalize('NFKC').replace(/[\s,_]/g, '');

/** @param text whole or decimal digits, perhaps signed @example groupDigits('1234567.50') // '1,234,567.50' */
export function groupDigits(text: string): string {
  const [whole = '', part] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

export type NumberMistake = 'notWhole' | 'notDecimal' | 'negative' | 'tooLarge';

/** @returns a whole number from 0 up that JSON carries exactly, or what is wrong with the text */
export function readWhole(typed: string): number | NumberMistake {
  const text = plain(typed);
  if (/^-\d+$/.test(text)) return 'negative';
  if (!/^\d+$/.test(text)) return 'notWhole';
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : 'tooLarge';
}

/**
 * A decimal as exact text; a whole one as a number, which JSON carries exactly. Never a binary float.
 * @example readDecimal('12.50', false) // { exact: '12.50' }
 */
export function readDecimal(typed: string, isSigned: boolean): { readonly exact: number | string } | NumberMistake {
  const text = plain(typed);
  if (!DECIMAL.test(text)) return 'notDecimal';
  if (!isSigned && text.startsWith('-') && /[1-9]/.test(text)) return 'negative';
  const isWhole = /^-?(0|[1-9]\d*)$/.test(text) && text !== '-0';
  return { exact: isWhole && Number.isSafeInteger(Number(text)) ? Number(text) : text };
}
