import { officeFile, type OfficeKind } from '../office/kinds.js';
import type { OfficeTemplate } from '../office/office-template.js';
import { officeText } from '../office/office-text.js';
import { problem, type TemplateProblem } from './problem.js';

const SHOWN = 24;
/** Read aloud or for sorting, and not printed. */
const UNSEEN = /\{\{!--[^]*?--\}\}|\{\{![^}]*\}\}|<caption class="unseen">[^]*?<\/caption>/g;

/**
 * The first place at which an office's file says something else than the text of its form. Letters, digits and printed
 * values are compared; brackets, numbers of articles and where lines and blocks begin are of each file's own style.
 * @param source of the form's text
 */
export function otherWords(
  source: string,
  kind: OfficeKind,
  template: Pick<OfficeTemplate, 'source' | 'fragments'>,
): readonly TemplateProblem[] {
  const [here, there] = [wordsIn(source.replace(UNSEEN, '').replace(/<[^>]*>/g, ' ')), wordsIn(officeText(template))];
  const at = here.findIndex((word, index) => word !== there[index]);
  const first = at === -1 && there.length > here.length ? here.length : at;
  if (first === -1) return [];
  const file = officeFile(kind);
  const place = { line: 1, column: 1, where: { ko: file, en: file } };
  const shown = (words: readonly string[]): string => words.slice(Math.max(0, first - 6), first + SHOWN).join('');
  return [problem('office/other-words', place, { here: shown(here), there: shown(there) }, 'warning')];
}

/** One after the other: each printed value, and each letter or digit. */
const wordsIn = (text: string): readonly string[] =>
  (text.replace(/&\w+;/g, ' ').match(/\{\{[^}]*\}\}|[\p{L}\p{N}]/gu) ?? [])
    .filter((word) => !/^\{\{\s*(?:[#/]|else\b)/.test(word))
    .map((word) =>
      word
        .replace(/\s+/g, ' ')
        .replace(/^\{\{ | \}\}$/g, (brace) => brace.trim())
        .replace(/[“”]/g, '"'),
    );
