import { diagnosticMessages } from './check/messages.js';
import { gateMessages } from './gate/messages.js';
import { whatIfMessages } from './what-if/messages.js';

/** Sentences in both languages with `{placeholders}`. */
export interface Message {
  readonly ko: string;
  readonly en: string;
}

/** Errors of the core, by code. Each says what was found and what to do. */
const errorMessages: Readonly<Record<string, Message>> = {
  'json/syntax': {
    ko: 'JSON이 아닙니다: {line}행 {column}열을 고쳐 주세요.',
    en: 'This is not JSON: mend line {line}, column {column}.',
  },
  'json/duplicate-key': {
    ko: '같은 이름 “{key}”이(가) 두 번 있습니다 ({line}행). 하나만 남겨 주세요.',
    en: 'The key “{key}” stands twice (line {line}). Keep one.',
  },
  'json/forbidden-key': {
    ko: '이름 “{key}”은(는) 쓸 수 없습니다 ({line}행).',
    en: 'The key “{key}” is not allowed (line {line}).',
  },
  'json/too-deep': {
    ko: '중첩이 너무 깊습니다: {depth}단계까지 받습니다.',
    en: 'Nested too deep: at most {depth} levels are accepted.',
  },
  'json/too-long': {
    ko: '너무 깁니다: {limit}자까지 받습니다.',
    en: 'Too long: at most {limit} characters are accepted.',
  },
  'json/inexact-number': {
    ko: '숫자를 정확히 담을 수 없습니다 ({line}행). 큰 수나 소수는 글자로 적어 주세요.',
    en: 'This number cannot be held exactly (line {line}). Write it as text.',
  },

  'fact/wrong-type': {
    ko: '값의 형식이 맞지 않습니다: {pointer}. 사실 목록의 형식대로 적어 주세요.',
    en: 'The value has the wrong type: {pointer}. Give it as the fact dictionary says.',
  },
  'fact/impossible-date': {
    ko: '없는 날짜입니다: {pointer}. 달력에 있는 날짜를 YYYY-MM-DD로 적어 주세요.',
    en: 'There is no such date: {pointer}. Give a day of the calendar as YYYY-MM-DD.',
  },
  'fact/negative-amount': {
    ko: '음수는 쓸 수 없습니다: {pointer}. 0 이상의 값을 적어 주세요.',
    en: 'The value is negative: {pointer}. Give 0 or more.',
  },
  'fact/unknown-value': {
    ko: '목록에 없는 값입니다: {pointer}. 정해진 값 가운데 골라 주세요.',
    en: 'The value is not one of the list: {pointer}. Choose one of the listed values.',
  },
  'fact/unknown-fact': {
    ko: '이 판단에 쓰이지 않는 항목입니다: {pointer}. 이름을 확인하거나 빼 주세요.',
    en: 'This decision takes no such fact: {pointer}. Check the name or leave it out.',
  },

  'when/impossible-date': {
    ko: '“{day}”은(는) 달력에 없는 날입니다 ({name}). YYYY-MM-DD로 적어 주세요.',
    en: '“{day}” is no day of the calendar ({name}). Write YYYY-MM-DD.',
  },
  'overlay/invalid': {
    ko: '가정의 형식이 맞지 않습니다 ({place}). parameters, readings, rulesOff만 쓸 수 있습니다.',
    en: 'The overlay does not have its form ({place}). It may hold parameters, readings and rulesOff.',
  },
  'overlay/unknown-parameter': {
    ko: '바꾸려는 값 “{name}”이(가) 규정에 없습니다.',
    en: 'The overlay names the parameter “{name}”, which the rule set lacks.',
  },
  'overlay/unknown-reading': {
    ko: '해석 또는 선택지 “{name}”이(가) 규정에 없습니다.',
    en: 'The overlay names the reading or option “{name}”, which the rule set lacks.',
  },
  'overlay/unknown-rule': {
    ko: '끄려는 규칙 “{name}”이(가) 규정에 없습니다. “판단/규칙”으로 적어 주세요.',
    en: 'The overlay switches off “{name}”, which the rule set lacks. Write “decision/rule”.',
  },
  'overlay/wrong-value': {
    ko: '“{name}”에 넣으려는 값이 그 형식에 맞지 않습니다.',
    en: 'The overlay’s value does not fit the type of “{name}”.',
  },
  'parameter/wrong-value': {
    ko: '“{name}”의 값이 그 형식에 맞지 않습니다 ({problem}).',
    en: 'A value of “{name}” does not fit its type ({problem}).',
  },
  'case/cannot-run': {
    ko: '예시를 실행할 수 없습니다: {detail}. 규정의 오류를 먼저 고쳐 주세요.',
    en: 'The case cannot be run: {detail}. Mend the errors of the rules first.',
  },
  'decision/unknown': { ko: '{ruleSet}에 “{name}” 판단이 없습니다.', en: '{ruleSet} has no decision “{name}”.' },
  'decision/unknown-fact': {
    ko: '“{decision}” 판단이 사실 목록에 없는 “{name}”을(를) 받습니다.',
    en: 'The decision “{decision}” takes “{name}”, which the fact dictionary lacks.',
  },
  'condition/unknown-name': {
    ko: '이름 붙은 조건 “{name}”이(가) 없습니다.',
    en: 'There is no named condition “{name}”.',
  },
  'condition/unknown-operator': {
    ko: '비교 방법 “{name}”은(는) 쓸 수 없습니다.',
    en: 'There is no operator “{name}”.',
  },
  'condition/cycle': {
    ko: '조건 “{name}”이(가) 자기 자신을 가리킵니다.',
    en: 'The condition “{name}” refers to itself.',
  },
  'value/unknown-name': {
    ko: '“{decision}” 판단에 “{name}”(이)라는 값이 없습니다.',
    en: 'The decision “{decision}” has nothing called “{name}”.',
  },
  'value/unknown-mechanism': { ko: '계산 방법 “{name}”은(는) 쓸 수 없습니다.', en: 'There is no mechanism “{name}”.' },
  'value/cycle': { ko: '“{name}”의 계산이 자기 자신을 거칩니다.', en: 'The value “{name}” depends on itself.' },
  'value/impossible-places': {
    ko: '소수 자리 수 {places}은(는) 쓸 수 없습니다. 0부터 {most}까지 적어 주세요.',
    en: '{places} decimal places cannot be kept: give a whole number from 0 to {most}.',
  },
  'table/unknown-column': {
    ko: '결정표 {row}행의 “{column}” 열이 없습니다.',
    en: 'Row {row} of a decision table names the column “{column}”, which it lacks.',
  },
  'words/unknown-list': { ko: '단어 목록 “{name}”이(가) 없습니다.', en: 'There is no word list “{name}”.' },
  'reading/no-branch': {
    ko: '해석 {name}의 선택지 “{option}”에 대한 내용이 없습니다.',
    en: 'There is no branch for the option “{option}” of the reading {name}.',
  },
  'amendment/no-place': {
    ko: '바꾸려는 자리 “{at}”이(가) 기준 규정에 없습니다.',
    en: 'The base has no place “{at}” to change.',
  },
  'amendment/wrong-name': {
    ko: '자리 “{at}”에 새로 넣는 항목의 이름(id)이 자리의 마지막 이름과 다릅니다.',
    en: 'What is added at “{at}” has another name (id) than the place ends in.',
  },
  'amendment/unsound': {
    ko: '자리 “{at}”에 넣으려는 값은 규정 데이터가 될 수 없습니다(금지된 이름, 너무 깊은 중첩, 정확히 담을 수 없는 숫자, 또는 다른 종류의 묶음).',
    en: 'The value for “{at}” cannot be rule data (a forbidden name, too deep, an inexact number, or another kind of part).',
  },
  'amendment/no-base': {
    ko: '기준이 되는 규정 “{base}”을(를) 읽을 수 없습니다.',
    en: 'The base “{base}” cannot be read.',
  },
  'amendment/wrong-base': {
    ko: '기준 규정이 다릅니다: {wanted}이(가) 필요한데 {got}입니다.',
    en: 'The base is another: {wanted} is wanted, {got} was given.',
  },
};

const all: Readonly<Record<string, Message>> = {
  ...errorMessages,
  ...diagnosticMessages,
  ...gateMessages,
  ...whatIfMessages,
};
export type MessageCode = string;
export const messageCodes: readonly string[] = Object.keys(all);

/** What fills the placeholders of a code's sentences; sentences fill each language with their own. */
export type Details = Readonly<Record<string, string | number | Message>>;

/** The sentences of a code with its placeholders filled. An unknown code shows as itself, never as an exception. */
export function wordsOf(code: MessageCode, details: Details): Message {
  const message = Object.hasOwn(all, code) ? all[code] : undefined;
  const fill = (language: keyof Message): string =>
    (message?.[language] ?? code).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const detail = details[name];
      return typeof detail === 'object' ? detail[language] : String(detail ?? whole);
    });
  return { ko: fill('ko'), en: fill('en') };
}
