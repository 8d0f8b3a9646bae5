import type { Message } from '../messages.js';
import { findingMessages } from './messages/findings.js';
import { referenceMessages } from './messages/references.js';
import { valueMessages } from './messages/values.js';

const schemaMessages: Readonly<Record<string, Message>> = {
  'schema/invalid': { ko: '{file}: 형식에 맞지 않습니다. {detail}', en: '{file} does not follow its schema: {detail}' },
  'schema/unknown-key': {
    ko: '{file}: 모르는 이름 “{key}”입니다. 철자를 확인하거나 빼 주세요.',
    en: '{file} has the unknown key “{key}”: check the spelling or take it out.',
  },
  'schema/missing-key': {
    ko: '{file}: “{key}”이(가) 빠졌습니다. 추가해 주세요.',
    en: '{file} lacks “{key}”: add it.',
  },
  'schema/missing-file': {
    ko: '{file} 파일이 없습니다. 추가해 주세요.',
    en: 'The file {file} is missing: add it.',
  },
  'schema/unknown-file': {
    ko: '{file}은(는) 규정 파일이 아닙니다. 옮기거나 지워 주세요.',
    en: '{file} is no part of a rule set: move or delete it.',
  },
  'schema/wrong-id': {
    ko: '{file}의 id “{id}”이(가) 자리와 맞지 않습니다. “{wanted}”이어야 합니다.',
    en: 'The id “{id}” in {file} does not fit its place: it must be “{wanted}”.',
  },
};

/** Why a version is not looked at any further: it is larger than any notice, or holds what cannot be stored exactly. */
const limitMessages: Readonly<Record<string, Message>> = {
  'limit/too-deep': {
    ko: '{file}: 중첩이 너무 깊습니다. {limit}단계까지 받습니다.',
    en: '{file} is nested too deep here: at most {limit} levels are accepted.',
  },
  'limit/too-many-entries': {
    ko: '{file}: 한곳에 {count}개가 있습니다. {limit}개까지 받습니다.',
    en: '{file} has {count} entries in one place: at most {limit} are accepted.',
  },
  'limit/too-large': {
    ko: '{file}: 너무 깁니다. 글자 {limit}자까지 받습니다.',
    en: '{file} is too long: at most {limit} characters are accepted.',
  },
  'limit/inexact-number': {
    ko: '{file}: 정확히 담을 수 없는 큰 수입니다. 글자로 적어 주세요.',
    en: '{file} holds a number too large to be exact. Write it as text.',
  },
  'limit/broken-text': {
    ko: '{file}: 깨진 글자가 있습니다. 지우거나 다시 적어 주세요.',
    en: '{file} holds a broken character. Take it out, or write the text anew.',
  },
  'limit/too-many-conditions': {
    ko: '조건이 너무 많습니다. 한 버전에 비교 {limit}개까지 받습니다.',
    en: 'There are too many conditions: a version may hold {limit} comparisons.',
  },
  'limit/condition-too-deep': {
    ko: '조건의 묶음이 너무 깊습니다. 이름 붙은 조건을 펼쳐 {limit}단계까지 받습니다.',
    en: 'This condition is nested too deep: at most {limit} levels, named conditions included.',
  },
  'limit/condition-too-large': {
    ko: '조건이 너무 큽니다. 이름 붙은 조건을 펼쳐 비교 {limit}개까지 받습니다.',
    en: 'This condition is too large: at most {limit} comparisons, named conditions included.',
  },
  'limit/chain-too-long': {
    ko: '계산값이 너무 길게 이어집니다. {limit}개까지 이을 수 있습니다.',
    en: 'Derived values lead on for too long here: at most {limit} may follow one another.',
  },
};

/** Diagnostics by code: what is wrong in a rule set, and what to do about it. */
export const diagnosticMessages: Readonly<Record<string, Message>> = {
  ...schemaMessages,
  ...limitMessages,
  ...referenceMessages,
  ...valueMessages,
  ...findingMessages,
};
