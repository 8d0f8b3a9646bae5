import type { Words } from '#policy';
import { formMessages } from './messages/forms.js';
import { htmlMessages } from './messages/html.js';
import { officeMessages } from './messages/office.js';
import { templateMessages } from './messages/templates.js';

/** What fills the placeholders of a code's sentences; words fill each language with their own. */
export type Details = Readonly<Record<string, string | number | Words>>;

/** Everything this lib says, by code, in both languages. Each says what was found and what to do. */
export const documentMessages: Readonly<Record<string, Words>> = {
  ...templateMessages,
  ...htmlMessages,
  ...officeMessages,
  ...formMessages,
};

/** The sentences of a code with its placeholders filled. An unknown code shows as itself, never as an exception. */
export function wordsOf(code: string, details: Details): Words {
  const message = Object.hasOwn(documentMessages, code) ? documentMessages[code] : undefined;
  const fill = (language: keyof Words): string =>
    (message?.[language] ?? code).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const detail = Object.hasOwn(details, name) ? details[name] : undefined;
      return detail === undefined ? whole : typeof detail === 'object' ? detail[language] : String(detail);
    });
  return { ko: fill('ko'), en: fill('en') };
}
