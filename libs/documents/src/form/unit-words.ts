import type { Unit, Words } from '#policy';
import type { UseKind } from '../template/uses.js';
import { isId, isWord } from './unit-use.js';

/** What a value is, as a sentence about it says. */
export function unitText(unit: Unit): Words {
  if (typeof unit === 'object') {
    if ('list' in unit) return { ko: '목록', en: 'a list' };
    return { ko: '여러 값의 묶음', en: 'a record of several values' };
  }
  if (isWord(unit)) return { ko: '정해진 낱말', en: 'a listed word' };
  if (isId(unit)) return { ko: '낱말의 id', en: 'the id of a word' };
  const known: Readonly<Record<string, Words>> = {
    won: { ko: '금액', en: 'an amount' },
    date: { ko: '날짜', en: 'a date' },
    dateTime: { ko: '일시', en: 'a moment' },
    'yes/no': { ko: '예·아니오', en: 'a yes or no' },
    share: { ko: '비율', en: 'a share' },
    text: { ko: '글', en: 'text' },
  };
  return known[unit ?? ''] ?? { ko: '수', en: 'a number' };
}

/** What a template takes a value for, as a sentence about it says. */
export const KINDS: Readonly<Record<UseKind, Words>> = {
  printed: { ko: '그대로 인쇄할 값', en: 'plain text' },
  josa: { ko: '조사가 붙는 글', en: 'text with a particle' },
  won: { ko: '금액', en: 'an amount' },
  wonWords: { ko: '한글 금액', en: 'an amount in words' },
  date: { ko: '날짜', en: 'a date' },
  dateTime: { ko: '일시', en: 'a moment' },
  percent: { ko: '비율', en: 'a share' },
  check: { ko: '고른 값', en: 'something ticked' },
  eq: { ko: '견줄 값', en: 'something compared' },
  join: { ko: '이어 쓸 목록', en: 'a list of words' },
  each: { ko: '반복할 목록', en: 'a list' },
  with: { ko: '여러 값의 묶음', en: 'a record' },
  asked: { ko: '조건', en: 'a condition' },
};

/** How the value is written instead. */
export function adviceFor(unit: Unit, name: string): Words {
  const write = (text: string): Words => ({ ko: `${text}처럼 적어 주세요.`, en: `Write ${text}.` });
  if (unit === 'won') return write(`{{won ${name}}}`);
  if (unit === 'date') return write(`{{date ${name}}}`);
  if (unit === 'dateTime') return write(`{{dateTime ${name}}}`);
  if (unit === 'share') return write(`{{percent ${name}}}`);
  if (unit === 'yes/no') return write(`{{check ${name} true}}`);
  if (isWord(unit)) return write(`{{${name}.label}}`);
  if (isId(unit)) return write(`{{${name.replace(/\.id$/, '.label')}}}`);
  if (typeof unit === 'object' && 'list' in unit) return write(`{{#each ${name}}}…{{/each}}`);
  return { ko: '항목의 형식에 맞게 고쳐 주세요.', en: 'Use it as what it is.' };
}
