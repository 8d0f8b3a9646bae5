import { useTranslation } from 'react-i18next';
import { formatDay } from '../format/dates.js';
import { useLanguage } from '../i18n/use-language.js';

/** @param from first day, YYYY-MM-DD @param to last day; open without one */
export function Period({ from, to }: { readonly from: string; readonly to?: string | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const first = formatDay(from, language);
  return (
    <>
      {to === undefined
        ? t('period.from', { from: first })
        : t('period.fromTo', { from: first, to: formatDay(to, language) })}
    </>
  );
}
