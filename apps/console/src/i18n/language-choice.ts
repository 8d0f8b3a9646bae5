import type { Language } from '../api/types.js';

const KEY = 'gongo.language';
const isLanguage = (text: string | null): text is Language => text === 'ko' || text === 'en';

/** The language chosen before; else the first of ours that the browser prefers; else Korean. */
export function readChoice(): Language {
  const preferred = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage);
  try {
    const kept = localStorage.getItem(KEY);
    return isLanguage(kept) ? kept : (preferred ?? 'ko');
  } catch {
    return preferred ?? 'ko';
  }
}

export function keepChoice(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that stores nothing still switches, until the page is left.
  }
}
