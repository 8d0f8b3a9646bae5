import type { Unit } from '../../api/types.js';
import { useUnits } from '../../fields/use-unit.js';
import { formatDay } from '../../format/dates.js';
import { groupDigits } from '../../format/numbers.js';
import { shiftExact } from '../../grid/exact.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { Lever, LeverValue } from './types.js';

/** A value of a lever as it is read, in the language of the screen. @example '70점', '50,000,000원', '2024년 4월 1일' */
export function useLeverText(): (
  lever: { readonly unit: string; readonly kind?: Lever['kind'] },
  value: LeverValue,
) => string {
  const language = useLanguage();
  const unitOf = useUnits();
  return ({ unit, kind }, value) => {
    const text = String(value);
    if (kind === 'day' || /^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDay(text, language);
    if (unit === 'share') return `${groupDigits(shiftExact(text, 2) ?? text)}%`;
    const said = unitOf(unit as Unit) ?? '';
    return [groupDigits(text), said].filter(Boolean).join(language === 'ko' || said === '%' ? '' : ' ');
  };
}

/** The same as it stands in a box, with its unit beside it. @example boxText({ unit: 'share' }, '0.7') // '70%' */
export const boxText = ({ unit, kind }: Pick<Lever, 'unit' | 'kind'>, value: LeverValue): string =>
  kind === 'day'
    ? String(value)
    : unit === 'share'
      ? `${shiftExact(String(value), 2) ?? String(value)}%`
      : groupDigits(String(value));
