import { capitalised } from '../explain/language.js';
import { withParticle } from '../explain/particles.js';
import type { Words } from '../policy-error.js';
import type { Noun } from './nouns.js';

/** Longer texts stand beside each other after the sentence instead of inside it. */
const LONGEST_INSIDE = 60;
/** An addition or a removal tells so much of what it is about; the whole stands in `after` or `before`. */
const LONGEST_TOLD = 300;

/** Values that need no quotes: they begin with a digit. */
const isMeasure = (text: string): boolean =>
  /^(?:-?\d|약 \d|about \d)/.test(text) || text === '없음' || text === 'none';
const ko = (text: string): string => (isMeasure(text) ? text : `‘${text}’`);
const en = (text: string): string => (isMeasure(text) ? text : `“${text}”`);
const isShort = (...texts: readonly string[]): boolean => texts.every((text) => text.length <= LONGEST_INSIDE);
const cut = (text: string): string => (text.length <= LONGEST_TOLD ? text : `${text.slice(0, LONGEST_TOLD - 1)}…`);
/** With a full stop, unless it ends in one. */
const ended = (text: string): string => (/[.!?…][’”]?$/.test(text) ? text : `${text}.`);
const was = ({ isPlural }: Noun): string => (isPlural === true ? 'were' : 'was');
const subject = (noun: Noun): string => withParticle(noun.ko, '이/가');

/** 운영자금 한도가 5,000만원에서 6,000만원으로 바뀌었습니다. */
export function changedSentence(noun: Noun, before: Words, after: Words): Words {
  const to = withParticle(ko(after.ko), '으로/로');
  return {
    ko: isShort(before.ko, after.ko)
      ? `${subject(noun)} ${ko(before.ko)}에서 ${to} 바뀌었습니다.`
      : `${subject(noun)} 바뀌었습니다. 현행: ${ko(before.ko)} 개정: ${ended(ko(after.ko))}`,
    en: isShort(before.en, after.en)
      ? `${capitalised(noun.en)} changed from ${en(before.en)} to ${en(after.en)}.`
      : `${capitalised(noun.en)} changed. Before: ${en(before.en)} After: ${ended(en(after.en))}`,
  };
}

/** A text that has changed in one language only. */
export function changedInOneSentence(noun: Noun, language: 'ko' | 'en', before: string, after: string): Words {
  const isKorean = language === 'ko';
  return changedSentence(
    {
      ko: `${noun.ko}의 ${isKorean ? '한국어' : '영어'} 글`,
      en: `the ${isKorean ? 'Korean' : 'English'} text of ${noun.en}`,
    },
    { ko: before, en: before },
    { ko: after, en: after },
  );
}

/** What is added or removed follows as it is told, as a sentence of its own. */
const following = (text: string): string => ended(cut(text));

export const addedSentence = (noun: Noun, what: Words): Words => ({
  ko: `${subject(noun)} 새로 들어갔습니다: ${following(what.ko)}`,
  en: `${capitalised(noun.en)} ${was(noun)} added: ${following(what.en)}`,
});
export const removedSentence = (noun: Noun, what: Words): Words => ({
  ko: `${subject(noun)} 빠졌습니다: ${following(what.ko)}`,
  en: `${capitalised(noun.en)} ${was(noun)} removed: ${following(what.en)}`,
});

/** Where an element stands in its list: after another, or first. */
export const placeInList = (neighbour: Words | undefined): Words =>
  neighbour ? { ko: `‘${neighbour.ko}’ 다음`, en: `after “${neighbour.en}”` } : { ko: '맨 앞', en: 'first' };

export const movedSentence = (noun: Noun, before: Words, after: Words): Words => ({
  ko: `${noun.ko}의 차례가 ${before.ko}에서 ${withParticle(after.ko, '으로/로')} 바뀌었습니다.`,
  en: `${capitalised(noun.en)} moved: it stood ${before.en} and now stands ${after.en}.`,
});

// values by day of effect

/** A value from a day on, beside the one that held before. */
export function fromDaySentence(noun: Noun, day: Words, before: Words | undefined, after: Words | undefined): Words {
  const from = `${day.ko}부터`;
  if (after === undefined)
    return {
      ko: `${subject(noun)} ${from} 없어집니다${before ? ` (그 전: ${before.ko})` : ''}.`,
      en: `From ${day.en}, ${noun.en} ends${before ? ` (until then: ${before.en})` : ''}.`,
    };
  if (before === undefined)
    return {
      ko: `${from} ${withParticle(noun.ko, '은/는')} ${ko(after.ko)}입니다.`,
      en: `From ${day.en}, ${noun.en} is ${en(after.en)}.`,
    };
  return {
    ko: `${subject(noun)} ${from} ${ko(before.ko)}에서 ${withParticle(ko(after.ko), '으로/로')} 바뀝니다.`,
    en: `From ${day.en}, ${noun.en} changes from ${en(before.en)} to ${en(after.en)}.`,
  };
}

/** Rules under an option of a reading. */
export function switchedSentence(rule: Noun, option: Words, isOff: boolean): Words {
  const obj = withParticle(rule.ko, '을/를');
  return {
    ko: `선택지 ‘${option.ko}’에서 ${obj} ${isOff ? '적용하지 않게 되었습니다' : '다시 적용하게 되었습니다'}.`,
    en: `Under the option “${option.en}”, ${rule.en} ${isOff ? 'is no longer applied' : 'is applied again'}.`,
  };
}
