import type { Message } from '../messages.js';

/** What keeps a what-if from being run, by code, and what to do about it. */
export const whatIfMessages: Readonly<Record<string, Message>> = {
  'what-if/too-many-scenarios': {
    ko: '가정이 {count}개입니다. 한 번에 {limit}개까지 견줄 수 있습니다.',
    en: 'There are {count} scenarios. At most {limit} can be compared at a time.',
  },
  'what-if/scenario-twice': {
    ko: '가정의 이름 “{name}”을(를) 쓸 수 없습니다. 이름은 서로 달라야 하고 “base”는 지금 규정의 이름입니다.',
    en: 'The scenario id “{name}” cannot be used: ids differ from one another, and “base” is the rules as they stand.',
  },
  'what-if/scenario-form': {
    ko: '가정의 형식이 맞지 않습니다. id, label(ko, en), overlay를 적어 주세요.',
    en: 'The scenario does not have its form: give id, label (ko, en) and overlay.',
  },
  'overlay/unknown-part': {
    ko: '바꾸려는 부분 “{name}”이(가) 규정에 없습니다. “decisions/판단”이나 “parameters/표”처럼 통째로 바꿀 자리를 적어 주세요.',
    en: 'The overlay replaces “{name}”, which the rule set lacks or is no whole part. Write “decisions/name” or “parameters/name”.',
  },
  'overlay/invalid-part': {
    ko: '“{name}”에 넣으려는 내용은 규정이 될 수 없습니다: {problem}',
    en: 'What is to stand at “{name}” cannot be part of the rules: {problem}',
  },
  'what-if/no-decision': {
    ko: '볼 판단을 하나 이상 적어 주세요.',
    en: 'Name at least one decision to look at.',
  },
  'what-if/unknown-place': {
    ko: '“{name}”을(를) 찾을 수 없습니다. “facts/사실”, “labels/이름”, “decisions/판단/답” 가운데 하나로 적어 주세요.',
    en: '“{name}” is not there. Write “facts/name”, “labels/name” or “decisions/decision/value”, of a decision that is looked at.',
  },
  'what-if/not-money': {
    ko: '“{name}”은(는) 원 단위 금액이 아닙니다.',
    en: '“{name}” is no amount in won.',
  },
  'what-if/wrong-budget': {
    ko: '예산은 0 이상의 원 단위 정수로 적고, 합계를 내는 금액에만 둘 수 있습니다: “{name}”',
    en: 'A budget is a whole number of won, 0 or more, and stands beside an amount that is totalled: “{name}”.',
  },
  'what-if/wrong-edges': {
    ko: '“{name}”의 경계는 작은 것부터 하나 이상, 서로 다른 수로 적어 주세요.',
    en: 'The edges of “{name}” are one or more different numbers, the smallest first.',
  },
  'what-if/no-lever': {
    ko: '“{name}”은(는) 움직여 볼 수 있는 값이 아닙니다. 수나 날짜인 기준값, 또는 “표/행/열”을 적어 주세요.',
    en: '“{name}” cannot be moved. Name a parameter that is a number or a date, or “table/row/column”.',
  },
  'what-if/wrong-range': {
    ko: '“{name}”의 범위가 맞지 않습니다. 처음 값, 그보다 크거나 같은 끝 값, 0보다 큰 간격을 그 단위로 적어 주세요.',
    en: 'The range of “{name}” is off: give a first value, a last one that is no smaller, and a step above 0, in its unit.',
  },
  'what-if/too-many-points': {
    ko: '값이 {count}가지입니다. {limit}가지까지 봅니다. 간격을 넓혀 주세요.',
    en: 'That makes {count} points, and at most {limit} are looked at. Take wider steps.',
  },
  'what-if/wrong-goal': {
    ko: '목표가 맞지 않습니다. “selected”나 합계를 내는 금액 하나에 상한이나 하한 하나를 0 이상의 정수로 적어 주세요: “{name}”',
    en: 'The goal is off: “selected” or one amount that is totalled, with either a most or a least, a whole number from 0: “{name}”.',
  },
  'source/wrong-cell': {
    ko: '{row}행 “{column}”: {problem}',
    en: 'Row {row}, “{column}”: {problem}',
  },
  'source/no-object': {
    ko: '신청 하나가 JSON 객체가 아닙니다. {"id", "facts"}로 적어 주세요.',
    en: 'An application is no JSON object. Write {"id", "facts"}.',
  },
  'source/unknown-key': {
    ko: '알 수 없는 항목입니다. id, name, labels, asOf, facts만 적어 주세요.',
    en: 'This is not known: give id, name, labels, asOf and facts only.',
  },
  'source/no-id': {
    ko: '신청의 이름(id)을 200자까지의 글자로 적어 주세요.',
    en: 'Give the application an id, a text of at most 200 characters.',
  },
  'source/id-twice': {
    ko: '같은 이름(id) “{id}”이(가) 앞에도 있습니다. 하나만 남겨 주세요.',
    en: 'The id “{id}” stands further up as well. Keep one.',
  },
  'source/wrong-label': {
    ko: '이름과 구분은 글자 또는 {"ko", "en"}으로 적어 주세요.',
    en: 'Names and labels are text, or {"ko", "en"}.',
  },
  'source/unknown-fact': {
    ko: '사실 목록에 없는 항목입니다. 이름을 확인하거나 빼 주세요.',
    en: 'The fact dictionary has nothing of this name. Check it or leave it out.',
  },
  'source/not-utf8': {
    ko: '파일이 UTF-8이 아닙니다. 엑셀에서는 “CSV UTF-8”로 저장해 다시 올려 주세요.',
    en: 'The file is not UTF-8. In Excel, save it as “CSV UTF-8” and upload it again.',
  },
  'source/too-many-lines': {
    ko: '{count}줄입니다. 한 파일에 {limit}줄까지 받습니다. 나누어 올리거나, 더 큰 규모는 만든 모집단으로 보아 주세요.',
    en: 'It has {count} lines, and a file may have {limit}. Split it, or use a generated population for more.',
  },
  'source/too-many-cells': {
    ko: '쉼표가 {count}개입니다. 한 파일에 {limit}개까지 받습니다.',
    en: 'It has {count} commas, and a file may have {limit}.',
  },
  'source/application-too-large': {
    ko: '신청 “{id}” 하나가 {limit}자를 넘습니다.',
    en: 'The application “{id}” alone is longer than {limit} characters.',
  },
  'source/nothing': {
    ko: '신청이 하나도 없습니다.',
    en: 'There is no application in it.',
  },
  'what-if/no-scores': {
    ko: '“{name}” 판단은 심사위원별 점수를 읽지 않습니다.',
    en: 'The decision “{name}” reads no marks of reviewers.',
  },
  'what-if/wrong-noise': {
    ko: '흔드는 크기는 0보다 큰 수, 간격은 그 안의 0보다 큰 수, 횟수는 1에서 {limit}까지의 정수여야 합니다.',
    en: 'Noise has a size above 0, a step above 0 that is no larger, and 1 to {limit} draws.',
  },
  'population/invalid': {
    ko: '모집단의 형식이 맞지 않습니다: {problem}',
    en: 'The population does not have its form: {problem}',
  },
  'population/unknown-fact': {
    ko: '“{name}”은(는) 사실 목록에 없거나, 앞에 적지 않은 사실입니다.',
    en: '“{name}” is not in the fact dictionary, or is a fact that is not drawn further up.',
  },
  'population/wrong-range': {
    ko: '“{name}”의 분포가 맞지 않습니다. 범위는 작은 것부터, 간격과 가중치는 0보다 크게 적어 주세요.',
    en: 'The distribution of “{name}” is off: a range begins with its lower end, steps and weights are above 0.',
  },
  'source/unknown-column': {
    ko: '어느 항목인지 알 수 없는 열입니다. id, name, asOf, “labels/이름”, 사실의 이름이나 “facts/사실” 가운데 하나로 적어 주세요.',
    en: 'It is not known what this column holds: write id, name, asOf, “labels/name”, the name of a fact or “facts/name”.',
  },
  'source/column-twice': {
    ko: '같은 항목의 열이 둘입니다. 하나만 남겨 주세요.',
    en: 'Two columns hold the same. Keep one.',
  },
  'source/wrong-value': {
    ko: '“{text}”을(를) 읽을 수 없습니다. {expected}',
    en: '“{text}” cannot be read. {expected}',
  },
};
