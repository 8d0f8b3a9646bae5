import type { Unit } from '../mechanisms/units.js';
import type { Json } from '../values/json.js';
import { DAY, formatDay, formatMoment, formatQuantity, isDataUnit, MOMENT, NUMBER } from './format-quantity.js';
import type { Language } from './language.js';
import { withParticle } from './particles.js';

/** Where the words of a value come from. */
export interface Labels {
  /** A listed word. @param list the word list, when it is known which */
  readonly word: (id: string, list?: string) => string;
  /** A field of a record. */
  readonly field: (id: string) => string;
  /** A fact, or a place inside one: `committee[4].scores.location`. */
  readonly place: (id: string) => string;
}
type JsonMap = Readonly<Record<string, Json>>;

const PLACE = /^[A-Za-z]\w*(?:\[\d+\])(?:\.\w+|\[\d+\])*$/;

const PLAIN = {
  ko: { true: '예', false: '아니오', none: '없음', unknown: '알 수 없음', undetermined: '판단 보류' },
  en: { true: 'yes', false: 'no', none: 'none', unknown: 'not known', undetermined: 'undetermined' },
} as const;

/** A value of a decision record in words. @param unit how it is told; where it is not known, the value's own form decides */
export function formatValue(value: Json, unit: Unit, language: Language, labels: Labels): string {
  const plain = PLAIN[language];
  if (value === null) return plain.none;
  if (typeof value === 'boolean') return plain[`${value}`];
  if (Array.isArray(value)) return formatList(value as readonly Json[], unit, language, labels);
  if (typeof value === 'object') return formatEntries(value as JsonMap, unit, language, labels);
  if (value === 'undetermined') return plain.undetermined;
  return formatScalar(String(value), typeof unit === 'string' ? unit : undefined, language, labels);
}

function formatList(list: readonly Json[], unit: Unit, language: Language, labels: Labels): string {
  if (list.length === 0) return PLAIN[language].none;
  const own = typeof unit === 'object' && 'list' in unit ? unit.list : undefined;
  const isNested = list.some((entry) => typeof entry === 'object' && entry !== null);
  return list.map((entry) => formatValue(entry, own, language, labels)).join(isNested ? '; ' : ', ');
}

/** Entries of a map by their words, fields of a record by their labels; what is known to be absent is passed over. */
function formatEntries(map: JsonMap, unit: Unit, language: Language, labels: Labels): string {
  if (Array.isArray(map['unknown'])) return PLAIN[language].unknown;
  const isRecord = typeof unit === 'object' && 'fields' in unit;
  const own = (key: string): Unit =>
    isRecord ? unit.fields[key] : typeof unit === 'object' && 'entries' in unit ? unit.entries : undefined;
  const parts = Object.entries(map).filter(([, entry]) => entry !== null);
  if (parts.length === 0) return PLAIN[language].none;
  return parts
    .map(([key, entry]) => {
      const label = isRecord ? labels.field(key) : labels.word(key);
      return formatEntry(label, entry, formatValue(entry, own(key), language, labels), language);
    })
    .join(', ');
}

/** "monthly rent: 3 months"; in Korean 월 임대료 3개월, but 월 임대료는 ‘사용 가능’. */
function formatEntry(label: string, entry: Json, text: string, language: Language): string {
  if (typeof entry === 'object') return `${label} (${text})`;
  if (language === 'en') return `${label}: ${text}`;
  const isMeasured = [DAY, MOMENT, NUMBER].some((form) => form.test(String(entry)));
  return isMeasured ? `${label} ${text}` : `${withParticle(label, '은/는')} ‘${text}’`;
}

function formatScalar(text: string, unit: string | undefined, language: Language, labels: Labels): string {
  if (DAY.test(text)) return formatDay(text, language);
  if (MOMENT.test(text)) return formatMoment(text, language);
  if (unit === 'text') return PLACE.test(text) ? labels.place(text) : text;
  if (unit?.startsWith('word') === true) return labels.word(text, unit.split(':')[1]);
  const measure = unit !== undefined && isDataUnit(unit) ? unit : 'number';
  return NUMBER.test(text) ? formatQuantity(text, measure, language) : labels.word(text);
}
