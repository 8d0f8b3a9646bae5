import { englishNoun } from '../describe/english-noun.js';
import type { Words } from '../policy-error.js';

/** What a sentence is about, as it stands in the middle of one. */
export interface Noun {
  readonly ko: string;
  readonly en: string;
  readonly isPlural?: boolean;
}

/** English labels that are no noun phrase: “applies when”, “supplied by”. They stand in quotes. */
const NO_NOUN =
  /^(?:why|who|when|except|chosen|printed|off|complete)\b|\b(?:when|by|shown|said|says|left out|empty|again|only|asked for|allowed|with|wrong|to)$/i;
const NO_NOUN_KO = /(?:면|때|하지 않음)$/;

const quotedIn = (words: Words): Words => ({ ko: `‘${words.ko}’`, en: `“${words.en}”` });

/** A label as a noun of its own. */
export function labelNoun({ ko, en }: Words): Noun {
  const noun = NO_NOUN.test(en) ? { text: `“${en}”` } : englishNoun(en, false, false);
  return {
    ko: NO_NOUN_KO.test(ko) ? `‘${ko}’` : ko,
    en: noun.text,
    ...('isPlural' in noun && noun.isPlural === true ? { isPlural: true } : {}),
  };
}

/** One of a kind by its name: 규칙 ‘인정일 창구’, the rule “recognition window”. */
export function namedNoun(kind: Words, name: Words): Noun {
  const quoted = quotedIn(name);
  return { ko: `${kind.ko} ${quoted.ko}`, en: `the ${kind.en} ${quoted.en}` };
}

/** A row or a table is called by its name first: ‘모집 일정’ 표, the table “rounds”. */
export const tableNoun = (name: Words): Noun => ({ ko: `‘${name.ko}’ 표`, en: `the table “${name.en}”` });
export const rowNoun = (name: Words): Noun => ({ ko: `‘${name.ko}’ 행`, en: `the row “${name.en}”` });

/** A part of something. Where the part’s label says the whole already, it stands alone: 공고 번호, not 공고의 공고 번호. */
export function partOf(whole: Noun | undefined, part: Noun): Noun {
  if (!whole) return part;
  if (part.ko.startsWith(`${whole.ko} `)) return part;
  if (whole.ko.endsWith(` ${part.ko}`)) return whole;
  return { ...part, ko: `${whole.ko}의 ${part.ko}`, en: `${part.en} of ${whole.en}` };
}
