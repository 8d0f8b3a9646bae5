import type { ValueExpression } from '../../rule-set/model.js';
import { formula, type Phrase, type Questions, type ValueWords, type Wordings } from './wording.js';

function moved(
  from: ValueExpression,
  by: ValueExpression,
  unit: 'months' | 'days' | 'years',
  words: ValueWords,
): Phrase {
  const [day, { text, isBefore }] = [words.phrase(from), words.length(by, unit)];
  if (words.context.language === 'en') return formula(`${text} ${isBefore ? 'before' : 'after'} ${day}`);
  const end = words.isBrief ? '' : '의 날';
  return formula(isBefore ? `${day}보다 ${text} 전${end}` : `${day}부터 ${text} 뒤${end}`);
}

const monthsTo: Wordings<'addMonths'>['addMonths']['ko'] = ({ to, months }, words) =>
  moved(to, months, 'months', words);
const daysTo: Wordings<'addDays'>['addDays']['ko'] = ({ to, days }, words) => moved(to, days, 'days', words);
const yearsTo: Wordings<'addYears'>['addYears']['ko'] = ({ to, years }, words) => moved(to, years, 'years', words);

export const dates: Wordings<'addDays' | 'addMonths' | 'addYears' | 'lastDayOfPeriod' | 'monthsBetween'> = {
  addDays: { ko: daysTo, en: daysTo },
  addMonths: { ko: monthsTo, en: monthsTo },
  addYears: { ko: yearsTo, en: yearsTo },
  lastDayOfPeriod: {
    ko: ({ from, months }, words) =>
      formula(`${words.phrase(from)}부터 그날을 넣어 세어 ${words.length(months, 'months').text}이 차는 날`),
    en: ({ from, months }, words) =>
      formula(
        `the last day of a period of ${words.length(months, 'months').text} whose first day is ${words.phrase(from)}`,
      ),
  },
  monthsBetween: {
    ko: ({ from, to }, words) => `${words.phrase(from)}부터 ${words.phrase(to)}까지 지난 개월 수`,
    en: ({ from, to }, words) => `the whole months from ${words.phrase(from)} to ${words.phrase(to)}`,
  },
};

export const dateQuestions: Questions<'insideWindow' | 'monthEnd'> = {
  insideWindow: {
    ask: ({ value, from, to }, words, isDenied) =>
      words.context.grammar.inside({ text: words.phrase(value) }, words.phrase(from), words.phrase(to), isDenied),
  },
  monthEnd: {
    ask: (day, words, isDenied) => {
      const subject = { text: words.phrase(day) };
      const line = words.context.language === 'ko' ? '그달의 마지막 날' : 'the last day of its month';
      const operator = isDenied ? 'notEqual' : 'equal';
      return words.context.grammar.compare({ subject, operator, line, isLineNamed: false, isWanted: true });
    },
  },
};
