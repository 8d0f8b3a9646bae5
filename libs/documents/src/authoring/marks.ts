import { helpers } from '../helpers/index.js';
import type { Helper } from '../template/engine.js';

/** Characters that Unicode keeps for a program's own use: no text may hold them. */
const [BEGIN, END] = ['\ufdd4', '\ufdd5'];
const MARK = new RegExp(`^${BEGIN}[^${END}]*${END}$`);
const INSIDE = new RegExp(`<[^>]*>|${BEGIN}([^${END}]*)${END}`, 'g');

/** A value that stands where one is missing, and says which. */
export const markOf = (label: string): string => `${BEGIN}${label.replaceAll(END, '')}${END}`;
export const isMark = (value: unknown): boolean => typeof value === 'string' && MARK.test(value);

/** The marks of a rendered body as HTML that shows them; within a tag, where no element may stand, as plain text. */
export const shownMarks = (html: string): string =>
  html.replace(INSIDE, (found: string, label: string | undefined) =>
    label === undefined ? found.replaceAll(BEGIN, '').replaceAll(END, '') : `<mark>${label}</mark>`,
  );

/** The helpers, each of which prints a mark as it is; a box that nobody can tick yet is marked itself. */
export const markingHelpers: Readonly<Record<string, Helper>> = Object.fromEntries(
  Object.entries(helpers)
    .filter(([name]) => name !== 'eq')
    .map(([name, helper]): [string, Helper] => [
      name,
      (first, second) => {
        if (!isMark(first)) return helper(first, second);
        return name === 'check' ? markOf('□') : String(first);
      },
    ]),
);
