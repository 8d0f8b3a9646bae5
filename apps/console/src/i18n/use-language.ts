import { useTranslation } from 'react-i18next';
import type { Language, Words } from '../api/types.js';
import { withCapital } from '../format/capital.js';
import { currentLanguage } from './i18n.js';

/** The language on the screen; whoever calls it is shown again when it changes. */
export function useLanguage(): Language {
  useTranslation();
  return currentLanguage();
}

/** Takes the words of the API in the language on the screen. @example words(fact.label) // '사업신청일' */
export function useWords(): (words: Words) => string {
  const language = useLanguage();
  return (words) => words[language];
}

/** Makes a label begin a line in the language on the screen. @example capital(words(fact.label)) // 'Application date' */
export function useCapital(): (label: string) => string {
  const language = useLanguage();
  return (label) => withCapital(label, language);
}
