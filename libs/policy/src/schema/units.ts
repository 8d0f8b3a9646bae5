import type { Words } from '../policy-error.js';

/** The units that rule data may give a number. Whoever shows units has a word for each. */
export const UNITS = [
  'won',
  'million won',
  'months',
  'days',
  'years',
  'persons',
  'centres',
  'firms',
  'groups',
  'times',
  'points',
  'share',
  'percent',
  'digits',
  'megabytes',
  'programmes',
  'number',
  'month of year',
  'day of month',
  'won per million won',
] as const;

/** The units by name, for a person who chooses one. How a number of it is told stands with the explanations. */
export const unitWords: Readonly<Record<(typeof UNITS)[number], Words>> = {
  won: { ko: '원', en: 'won' },
  'million won': { ko: '백만원', en: 'million won' },
  months: { ko: '개월', en: 'months' },
  days: { ko: '일', en: 'days' },
  years: { ko: '년', en: 'years' },
  persons: { ko: '명', en: 'persons' },
  centres: { ko: '개소', en: 'centres' },
  firms: { ko: '개사', en: 'firms' },
  groups: { ko: '그룹', en: 'groups' },
  times: { ko: '회', en: 'times' },
  points: { ko: '점', en: 'points' },
  share: { ko: '비율 (1이 전체)', en: 'share (1 is the whole)' },
  percent: { ko: '퍼센트', en: 'percent' },
  digits: { ko: '자릿수', en: 'digits' },
  megabytes: { ko: '메가바이트', en: 'megabytes' },
  programmes: { ko: '사업 수', en: 'programmes' },
  number: { ko: '단위 없는 수', en: 'plain number' },
  'month of year': { ko: '몇 월', en: 'month of the year' },
  'day of month': { ko: '며칠', en: 'day of the month' },
  'won per million won': { ko: '백만원당 원', en: 'won in a million won' },
};
