import { withParticle } from '../../explain/particles.js';
import type { ValueExpression } from '../../rule-set/model.js';
import { formula, type ValueWords, type Wordings } from './wording.js';

type Payments = Parameters<Wordings<'milestonePayments'>['milestonePayments']['ko']>[0];

/** Whether somebody is entitled at all, told as a condition. */
const isEntitled = (entitled: ValueExpression, words: ValueWords): string =>
  typeof entitled === 'object' && 'fact' in entitled
    ? words.compare(words.noun(entitled), 'yes/no', { operator: 'equal', value: true }).say('when')
    : words.phrase(entitled);
const ways = (later: ValueExpression, words: ValueWords, first: string, next: string): string => {
  if (later === false) return first;
  if (later === true) return next;
  const reading = typeof later === 'object' && 'reading' in later ? later.reading : undefined;
  if (!reading) return `${first} / ${next} (${words.phrase(later)})`;
  const way = (option: string): string => (reading.options[option] === true ? next : first);
  const chosen = words.context.chosen(reading.id);
  const others = Object.keys(reading.options)
    .filter((option) => option !== chosen && way(option) !== way(chosen))
    .map((option) => [words.context.optionLabel(reading.id, option), way(option)] as const);
  return words.context.grammar.byReading(reading.id, way(chosen), others);
};

function notesInKorean(payments: Payments, words: ValueWords): void {
  const { entitled, until, payMonths, requestDay, payDay, laterMonth = false } = payments;
  words.note(`${isEntitled(entitled, words)} 경우에만 지급합니다.`);
  if (until !== undefined)
    words.note(`${withParticle(words.phrase(until), '이/가')} 적혀 있으면 그날까지 이른 기준일에 대해서만 지급합니다.`);
  words.note(
    `신청 기한은 ${words.phrase(requestDay, 'day of month')}, 지급 기한은 ${words.phrase(payDay, 'day of month')}이고, 지급월은 ${words.phrase(payMonths, { list: 'month of year' })}입니다.`,
  );
  words.note(
    `신청하는 지급월은 ${ways(laterMonth, words, '기준일 당일이나 그 뒤에 신청 기한이 처음 돌아오는 지급월', '기준일이 든 달 다음에 처음 오는 지급월')}입니다.`,
  );
}

function notesInEnglish(payments: Payments, words: ValueWords): void {
  const { entitled, until, payMonths, requestDay, payDay, laterMonth = false } = payments;
  words.note(`It is paid only if ${isEntitled(entitled, words)}.`);
  if (until !== undefined)
    words.note(`Where ${words.phrase(until)} is given, only milestones reached by that day are paid.`);
  words.note(
    `It is requested by day ${words.phrase(requestDay, 'day of month')} and paid by day ${words.phrase(payDay, 'day of month')} of ${words.phrase(payMonths, { list: 'month of year' })}.`,
  );
  words.note(
    `It is requested in ${ways(laterMonth, words, 'the first payment month whose request day is on or after the milestone', 'the first payment month in a later month than the milestone’s')}.`,
  );
}

export const milestones: Wordings<'milestonePayments'> = {
  milestonePayments: {
    ko: (payments, words) => {
      notesInKorean(payments, words);
      return formula(
        `${words.phrase(payments.from)}부터 ${withParticle(words.phrase(payments.milestones, { list: 'months' }), '이/가')} 되는 날(기준일)마다 ${withParticle(words.phrase(payments.amount, 'won'), '을/를')} 지급하는 계획`,
      );
    },
    en: (payments, words) => {
      notesInEnglish(payments, words);
      return formula(
        `payments of ${words.phrase(payments.amount, 'won')} at each milestone after ${words.phrase(payments.from)}: ${words.phrase(payments.milestones, { list: 'months' })}`,
      );
    },
  },
};
