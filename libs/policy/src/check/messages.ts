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

/** Diagnostics by code: what is wrong in a rule set, and what to do about it. */
export const diagnosticMessages: Readonly<Record<string, Message>> = {
  ...schemaMessages,
  ...referenceMessages,
  ...valueMessages,
  ...findingMessages,
};
