import type { Field, RuleSet, Words } from '#policy';
import type { Language } from '../problems/language.js';
import { pageWords } from './page-words.js';

/** What is known of a value's kind: enough to show it in words. */
export type Kind = Pick<Field, 'unit' | 'words' | 'fields'> & { readonly of?: Kind };

/** What stands after a number. Units that read badly after one are left out. */
const UNITS: Readonly<Record<string, Words>> = {
  won: { ko: '원', en: ' won' },
  'million won': { ko: '백만원', en: ' million won' },
  months: { ko: '개월', en: ' months' },
  days: { ko: '일', en: ' days' },
  years: { ko: '년', en: ' years' },
  persons: { ko: '명', en: ' persons' },
  centres: { ko: '개소', en: ' centres' },
  firms: { ko: '개사', en: ' firms' },
  groups: { ko: '개', en: ' groups' },
  times: { ko: '회', en: ' times' },
  points: { ko: '점', en: ' points' },
  percent: { ko: '%', en: '%' },
  megabytes: { ko: 'MB', en: ' MB' },
};

/**
 * A value of a decision record in words: `{ "unknown": [...] }` and null are the record's own ways of saying
 * "not known" and "none".
 */
export function valueWords(value: unknown, ruleSet: RuleSet, language: Language, kind: Kind = {}): string {
  const words = pageWords[language];
  if (value === null || value === undefined) return words.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return `${grouped(String(value))}${unitOf(kind, language)}`;
  if (typeof value === 'string') return textWords(value, ruleSet, language, kind);
  if (Array.isArray(value))
    return listWords(value, (entry) => valueWords(entry, ruleSet, language, kind.of ?? kind), words.nothing);
  if (typeof value !== 'object') return '';
  if ('unknown' in value) return words.unknown;
  const parts = Object.entries(value).map(([key, entry]) => {
    const field = kind.fields?.[key];
    return `${field?.label[language] ?? key}: ${valueWords(entry, ruleSet, language, field ?? kind.of ?? {})}`;
  });
  return parts.length === 0 ? words.nothing : parts.join(', ');
}

const listWords = (list: readonly unknown[], each: (entry: unknown) => string, nothing: string): string =>
  list.length === 0 ? nothing : list.map(each).join(list.some((entry) => typeof entry === 'object') ? '; ' : ', ');

function textWords(text: string, ruleSet: RuleSet, language: Language, kind: Kind): string {
  const word = kind.words === undefined ? undefined : ruleSet.words[kind.words]?.words.find(({ id }) => id === text);
  if (word !== undefined) return word.label[language];
  return /^-?\d+(\.\d+)?$/.test(text) && kind.unit !== undefined ? `${grouped(text)}${unitOf(kind, language)}` : text;
}

const unitOf = ({ unit }: Kind, language: Language): string =>
  unit === undefined ? '' : (UNITS[unit]?.[language] ?? '');

/** Thousands apart, on the text itself: a number never passes through a binary float to be shown. */
const grouped = (number: string): string => number.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
