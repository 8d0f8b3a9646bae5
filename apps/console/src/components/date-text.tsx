import { formatDay } from '../format/dates.js';
import { useLanguage } from '../i18n/use-language.js';

/** @param day YYYY-MM-DD */
export const DateText = ({ day }: { readonly day: string }) => (
  <time dateTime={day}>{formatDay(day, useLanguage())}</time>
);
