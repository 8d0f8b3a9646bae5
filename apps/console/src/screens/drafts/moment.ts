import type { Language } from '../../api/types.js';

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  ko: formatOf('ko-KR'),
  en: formatOf('en-GB'),
};

function formatOf(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Seoul' });
}

/** A moment as people read it, in Korean time. @param at ISO */
export const formatMoment = (at: string, language: Language): string => formats[language].format(new Date(at));
