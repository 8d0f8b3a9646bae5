import type { Words } from '#policy';
import { HIDDEN } from '../template/lint/characters.js';

/** Anything that leaves ink: a name of joiners, fillers and blanks alone would be printed as nothing. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\p{C}\p{M}\u2800]/u;
/** What the forms' font has no glyph for: it would be printed as a box. */
const UNPRINTABLE = /[\p{Co}\u{10000}-\u{10ffff}]/u;

const LIMITS = { line: 500, lines: 10_000 } as const;

/**
 * A value without what is blank: a blank would be printed as if it were an answer. A blank element of a list stays as null,
 * so that the others keep their places.
 * @returns undefined when nothing is left
 */
export function tidied(json: unknown): unknown {
  if (typeof json === 'string') {
    const text = json.replace(/\r\n?/g, '\n').trim();
    return VISIBLE.test(text) ? text : undefined;
  }
  if (Array.isArray(json)) return json.map((entry) => tidied(entry) ?? null);
  if (typeof json !== 'object' || json === null) return json;
  const entries = Object.entries(json).map(([key, entry]) => [key, tidied(entry)] as const);
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
}

/** Text that no form can print as it is meant: too long, of several lines where there is one, or with hidden characters. */
export function unfitText(
  json: unknown,
  isLong: boolean,
  steps: readonly string[] = [],
): { readonly steps: readonly string[]; readonly expected: Words } | undefined {
  if (typeof json === 'string') {
    const wanted = unfit(json, isLong);
    return wanted && { steps, expected: wanted };
  }
  if (typeof json !== 'object' || json === null) return undefined;
  for (const [key, entry] of Object.entries(json)) {
    const found = unfitText(entry, isLong, [...steps, key]);
    if (found) return found;
  }
  return undefined;
}

function unfit(text: string, isLong: boolean): Words | undefined {
  const limit = isLong ? LIMITS.lines : LIMITS.line;
  if (text.length > limit) return { ko: `${limit}자 이내로`, en: `at most ${limit} characters` };
  if (!isLong && text.includes('\n')) return { ko: '한 줄로', en: 'a single line' };
  if (HIDDEN.test(text)) return { ko: '보이지 않는 글자 없이', en: 'text without hidden characters' };
  return UNPRINTABLE.test(text)
    ? { ko: '서식의 글꼴로 찍을 수 있는 글자로', en: 'characters that the font of the forms has' }
    : undefined;
}
