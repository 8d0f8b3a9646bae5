import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../api/types.js';
import type { ko } from './ko/index.js';
import { readChoice, keepChoice } from './language-choice.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof ko };
  }
}

/** The first screen waits for one language only; the other follows when there is time. */
const OTHER_LANGUAGE_AFTER_MS = 2_000;
const NAMESPACE = 'translation';
const texts: Readonly<Record<Language, () => Promise<object>>> = {
  ko: async () => (await import('./ko/index.js')).ko,
  en: async () => (await import('./en/index.js')).en,
};

/** Starts the texts in the reader's language; `<html lang>` follows it from then on. */
export async function startLanguage(language: Language = readChoice()): Promise<void> {
  i18next.on('languageChanged', (chosen) => {
    document.documentElement.lang = chosen;
  });
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { [NAMESPACE]: await texts[language]() } },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
  setTimeout(() => void addTexts(language === 'ko' ? 'en' : 'ko').catch(() => undefined), OTHER_LANGUAGE_AFTER_MS);
}

/** Fetches the texts of a language, once. */
export async function addTexts(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, NAMESPACE))
    i18next.addResourceBundle(language, NAMESPACE, await texts[language]());
}

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'ko');

/** Stays in the language it is in when the texts of the other cannot be fetched. */
export async function switchLanguage(language: Language): Promise<void> {
  await addTexts(language);
  keepChoice(language);
  await i18next.changeLanguage(language);
}
