import type { FactProblemCode, RuleSet, ValueType, Words } from '#policy';
import { own } from './bound-field.js';

const TYPES: Readonly<Record<Exclude<ValueType['type'], 'word'>, Words>> = {
  money: { ko: '0 이상의 정수(원)로', en: 'whole won, 0 or more' },
  count: { ko: '0 이상의 정수로', en: 'a whole number, 0 or more' },
  decimal: { ko: '정수 또는 글자로 적은 소수(예: "0.3")로', en: 'a whole number, or a decimal as text such as "0.3"' },
  points: { ko: '정수 또는 글자로 적은 소수(예: "7.5")로', en: 'a whole number, or a decimal as text such as "7.5"' },
  date: { ko: 'YYYY-MM-DD 형식의 날짜로', en: 'a day as YYYY-MM-DD' },
  dateTime: { ko: 'YYYY-MM-DDThh:mm 형식의 일시로', en: 'a moment as YYYY-MM-DDThh:mm' },
  boolean: { ko: 'true 또는 false로', en: 'true or false' },
  text: { ko: '글자로', en: 'text' },
  list: { ko: '목록([ … ])으로', en: 'a list ([ … ])' },
  map: { ko: '이름과 값의 묶음({ … })으로', en: 'an object of words and values ({ … })' },
  record: { ko: '항목과 값의 묶음({ … })으로', en: 'an object of fields ({ … })' },
};

/** What is wanted instead of a value of a wrong form, as the end of a sentence that says so. */
export function expected(type: ValueType, code: FactProblemCode, { words }: RuleSet): Words {
  if (code === 'impossible-date')
    return { ko: '달력에 있는 날짜를 YYYY-MM-DD로', en: 'a day of the calendar as YYYY-MM-DD' };
  if (code === 'negative-amount') return { ko: '0 이상의 값으로', en: '0 or more' };
  if (type.type === 'word' || code === 'unknown-value') {
    const list = own(words, type.words ?? type.keys ?? '')?.words ?? [];
    const shown = (language: keyof Words): string =>
      list.map(({ id, label }) => `${id}(${label[language]})`).join(', ');
    return { ko: `다음 가운데 하나로: ${shown('ko')}.`, en: `one of these: ${shown('en')}` };
  }
  return TYPES[type.type];
}

/** The type of what stands below a value; the last one known where the way leads nowhere. */
export function typeBelow(type: ValueType, steps: readonly string[]): ValueType {
  const [step, ...rest] = steps;
  if (step === undefined) return type;
  const next = type.type === 'record' ? own(type.fields ?? {}, step) : type.of;
  return next ? typeBelow(next, rest) : type;
}

/** A label for what stands below a value: 구성원 3번째 성명. */
export function labelBelow(label: Words, type: ValueType, steps: readonly string[], ruleSet: RuleSet): Words {
  const [step, ...rest] = steps;
  if (step === undefined) return label;
  if (type.type === 'list') {
    const number = Number(step) + 1;
    const element = Number.isNaN(number) ? label : { ko: `${label.ko} ${number}번째`, en: `${label.en} ${number}` };
    return type.of ? labelBelow(element, type.of, rest, ruleSet) : element;
  }
  const field = type.type === 'record' ? own(type.fields ?? {}, step) : undefined;
  const key = own(ruleSet.words, type.keys ?? '')?.words.find(({ id }) => id === step)?.label;
  const own_ = field?.label ?? key ?? { ko: step, en: step };
  const both = { ko: `${label.ko} ${own_.ko}`, en: `${label.en}: ${own_.en}` };
  const next = field ?? type.of;
  return next ? labelBelow(both, next, rest, ruleSet) : both;
}
