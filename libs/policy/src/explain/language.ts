import type { Words } from '../policy-error.js';

export type Language = 'ko' | 'en';

/** Officers' text is held in both languages everywhere. */
export const inLanguage = (words: Words, language: Language): string => words[language];

/** A label as the beginning of an English sentence. @example capitalised('final score') // 'Final score' */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An English list. @example enumerated(['a', 'b', 'c']) // 'a, b and c' */
export function enumerated(parts: readonly string[], glue: 'and' | 'or' = 'and'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${glue} ${last}`;
}
