import type { Message } from '../messages.js';

/** What stands between a draft and its publication, by code, and what to do about it. */
export const gateMessages: Readonly<Record<string, Message>> = {
  'gate/errors': {
    ko: '규정에 오류가 {count}건 있습니다. 모두 고쳐 주세요. 처음 것: {at}',
    en: 'Errors in the rules: {count}. Mend them all. The first one: {at}',
  },
  'gate/warnings-unanswered': {
    ko: '까닭을 적지 않은 경고가 {count}건 있습니다. 고치거나, 그대로 두는 까닭을 적어 주세요. 처음 것: {at}',
    en: 'Warnings without a written reason: {count}. Mend them, or write why they stay. The first one: {at}',
  },
  'gate/no-cases': {
    ko: '예시가 하나도 없습니다. 사실과 기대하는 결과를 적은 예시를 추가해 주세요.',
    en: 'There is no worked case. Add cases: facts, and the decision that is expected.',
  },
  'gate/cases-red': {
    ko: '기대와 다르게 나오는 예시가 {count}건 있습니다. 규칙이나 예시 가운데 틀린 쪽을 고쳐 주세요. 처음 것: {at}',
    en: 'Worked cases that come out otherwise: {count}. Mend the rules or the cases, whichever is wrong. The first one: {at}',
  },
  'gate/uncovered': {
    ko: '예시가 보여 주지 않는 규칙, 행, 구간이 {count}건 있습니다. 예시를 추가하거나, 없어도 되는 까닭을 적어 주세요. 처음 것: {at}',
    en: 'Rules, rows and bands that no worked case shows: {count}. Add cases, or write why none is needed. The first one: {at}',
  },
  'gate/unconfirmed-values': {
    ko: '아무도 확인하지 않은 날짜와 금액이 {count}건 있습니다. 공고와 대조해 하나씩 확인해 주세요. 처음 것: {at}',
    en: 'Dates and amounts that nobody has confirmed: {count}. Hold each against the notice. The first one: {at}',
  },
  'gate/impact-unread': {
    ko: '지금 내용이 전의 판단을 어떻게 바꾸는지 아무도 읽지 않았습니다. 영향 보고를 읽고 확인해 주세요.',
    en: 'Nobody has read what the content as it stands changes about earlier decisions. Read the impact report and confirm it.',
  },
  'gate/in-force-missing-or-past': {
    ko: '시행일이 비었거나 오늘({today})보다 앞섭니다: {from}. 오늘이나 그 뒤의 날로 적어 주세요.',
    en: 'The first day in force is missing or before today ({today}): {from}. Give today or a later day.',
  },
  'gate/overlaps-version': {
    ko: '{other}도 같은 날({from}) 시행됩니다. 둘 가운데 어느 쪽을 따를지 알 수 없으니 시행일을 다르게 하거나 그 버전을 먼저 철회해 주세요.',
    en: '{other} comes into force on the same day ({from}), so that nothing says which of the two holds. Choose another day, or withdraw that version first.',
  },
};
