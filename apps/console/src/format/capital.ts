import type { Language } from '../api/types.js';

/**
 * A label where it begins a line. Those of the rule sets are written to stand inside a sentence, so English ones begin
 * small; Korean has no capitals.
 * @example withCapital('own funds', 'en') // 'Own funds'
 */
export const withCapital = (label: string, language: Language): string =>
  language === 'en' ? label.charAt(0).toUpperCase() + label.slice(1) : label;
