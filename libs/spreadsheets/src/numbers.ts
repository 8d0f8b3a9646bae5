const PLAIN = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;
/** What a spreadsheet keeps of a number; further digits are noise of its binary floats (0.30000000000000004). */
const DIGITS_KEPT = 15;

/**
 * A number as spreadsheets write it → exact decimal text, rounded half up to the 15 digits a spreadsheet keeps.
 * @returns undefined for what is no number or has more than 40 digits before or after the point
 * @example exactText('1.5E+2') // '150'
 * @example exactText('0.30000000000000004') // '0.3'
 */
export function exactText(text: string): string | undefined {
  const [, sign = '', whole = '', part = '', exponent = '0'] = PLAIN.exec(text.trim()) ?? [];
  if (whole === '' || Math.abs(Number(exponent)) > 40 || whole.length + part.length > 60) return undefined;
  const { digits, scale } = rounded(BigInt(whole + part), part.length - Number(exponent));
  if (digits === 0n) return '0';
  const figures = digits.toString().padStart(scale + 1, '0') + '0'.repeat(Math.max(0, -scale));
  const cut = figures.length - Math.max(0, scale);
  const fraction = figures.slice(cut).replace(/0+$/, '');
  return `${sign === '-' ? '-' : ''}${figures.slice(0, cut)}${fraction === '' ? '' : `.${fraction}`}`;
}

function rounded(digits: bigint, scale: number): { digits: bigint; scale: number } {
  const surplus = digits.toString().length - DIGITS_KEPT;
  if (surplus <= 0) return { digits, scale };
  const unit = 10n ** BigInt(surplus);
  return { digits: (digits + unit / 2n) / unit, scale: scale - surplus };
}

/** Whether a spreadsheet holds the number without losing a digit. */
export const fitsSpreadsheet = (text: string): boolean => text.replace(/^-|\.|^-?0\.0*/g, '').length <= DIGITS_KEPT;

/** Figures that people type: 50,000,000 with its commas in place. */
export function typedNumber(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(trimmed)) return exactText(trimmed.replaceAll(',', ''));
  return /^-?\d+(?:\.\d+)?$/.test(trimmed) ? exactText(trimmed) : undefined;
}
