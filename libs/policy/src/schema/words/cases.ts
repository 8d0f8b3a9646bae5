import { says, type SchemaWords } from './property-words.js';

/** Worked cases and what they assume. */
export const caseWords: SchemaWords = {
  cases: says(['사례', 'cases'], ['사실을 넣으면 나와야 하는 결과입니다.', 'Facts in, expected decision out.'], {
    keys: 'newId',
  }),
  case: says(['사례', 'case'], ['사실과 기대하는 결과 하나입니다.', 'Facts and the expected decision.']),
  'case.title': says(['제목', 'title'], ['무엇을 보이는 사례인지 적습니다.', 'What the case shows.']),
  'case.ruleSet': says(['버전', 'version'], ['사례가 딸린 버전입니다.', 'The version it belongs to.']),
  'case.facts': says(['사실', 'facts'], ['판단에 넣는 사실입니다.', 'The facts the decision is given.'], {
    keys: 'fact',
  }),
  'case.overlay': says(
    ['가정', 'assumptions'],
    ['이 사례에서만 바꾸는 값입니다.', 'What is changed for this case only.'],
  ),
  'case.asOf': says(['기준일', 'as of'], ['어느 날의 값으로 판단하는지 정합니다.', 'The day whose values hold.']),
  'case.expect': says(['기대하는 결과', 'expected'], ['나와야 하는 결과입니다.', 'What must come out.']),
  'case.expect.outcome': says(['결과', 'outcome'], ['판단의 결과입니다.', 'The outcome of the decision.']),
  'case.expect.values': says(['답', 'values'], ['나와야 하는 답입니다.', 'The values that must be answered.'], {
    keys: 'decisionValue',
  }),
  'case.expect.failed': says(
    ['못 갖춘 요건', 'failed'],
    ['충족하지 못해야 하는 규칙입니다.', 'The rules that must fail.'],
    { names: 'rule' },
  ),
  'case.expect.missing': says(
    ['빠진 것', 'missing'],
    ['빠졌다고 나와야 하는 사실입니다.', 'What must be told as missing.'],
  ),
  'case.expect.problem': says(
    ['물리친 까닭', 'problem'],
    ['입력을 물리친 규칙이나 자리입니다.', 'The rule or place that refuses the input.'],
  ),
  'case.expect.readings': says(['해석', 'readings'], ['함께 보여야 하는 해석입니다.', 'The readings shown with it.'], {
    names: 'reading',
  }),
  'case.expect.sourceNotes': says(
    ['원문 주석', 'source notes'],
    ['함께 보여야 하는 주석입니다.', 'The notes shown with it.'],
    { names: 'note' },
  ),
  'case.sources': says(['근거', 'sources'], ['사례의 근거가 되는 조항입니다.', 'The clauses the case rests on.'], {
    names: 'clause',
  }),
  'case.arithmetic': says(
    ['셈', 'arithmetic'],
    ['기대하는 값을 구한 셈입니다.', 'How the expected values were worked out.'],
    { isLong: true },
  ),
  overlay: says(['가정', 'assumptions'], ['이번에만 바꾸어 보는 값입니다.', 'What is changed for this once.']),
  'overlay.parameters': says(['기준값', 'parameters'], ['바꾸어 볼 기준값입니다.', 'Parameters with another value.'], {
    keys: 'parameter',
  }),
  'overlay.readings': says(['해석', 'readings'], ['바꾸어 볼 해석입니다.', 'Readings with another option.'], {
    keys: 'reading',
    names: 'option',
  }),
  'overlay.rulesOff': says(['끄는 규칙', 'rules off'], ['적용하지 않을 규칙입니다.', 'Rules that are switched off.'], {
    names: 'rule',
  }),
};
