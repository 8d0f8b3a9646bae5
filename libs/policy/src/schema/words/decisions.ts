import { says, type SchemaWords } from './property-words.js';

/** Decisions, their rules, conditions and values. */
export const decisionWords: SchemaWords = {
  decision: says(
    ['판단', 'decision'],
    ['사실을 받아 결과와 답을 내는 단위입니다.', 'Takes facts and gives an outcome and answers.'],
  ),
  'decision.answer': says(
    ['답의 종류', 'kind of answer'],
    ['예/아니요로 답하는지, 값을 계산하는지 정합니다.', 'Whether it answers yes or no, or computes values.'],
  ),
  'decision.outcomes': says(
    ['결과의 말', 'words of the outcomes'],
    ['결과를 이 판단에 맞는 말로 보여 줍니다.', 'Shows the outcomes in this decision’s own words.'],
  ),
  'decision.outcomes.yes': says(['예', 'yes'], ['모두 충족했을 때의 말입니다.', 'Said when everything is met.']),
  'decision.outcomes.no': says(['아니요', 'no'], ['충족하지 못했을 때의 말입니다.', 'Said when something is not met.']),
  'decision.outcomes.undetermined': says(
    ['판단할 수 없음', 'undetermined'],
    ['아직 알 수 없을 때의 말입니다.', 'Said when it cannot be told yet.'],
  ),
  'decision.outcomes.invalid': says(
    ['받을 수 없음', 'invalid'],
    ['입력을 받을 수 없을 때의 말입니다.', 'Said when the input cannot be accepted.'],
  ),
  'decision.inputs': says(['받는 사실', 'inputs'], ['이 판단이 받는 사실입니다.', 'The facts this decision takes.']),
  'decision.derive': says(
    ['계산값', 'derived values'],
    ['규칙과 답에서 이름으로 쓰는 중간 계산입니다.', 'Named steps that rules and answers use.'],
    { keys: 'newId' },
  ),
  'decision.conditions': says(
    ['이름 붙은 조건', 'named conditions'],
    ['여러 규칙에서 이름으로 쓰는 조건입니다.', 'Conditions that several rules use by name.'],
    { keys: 'newId' },
  ),
  'decision.refuse': says(
    ['받지 않는 경우', 'refuse'],
    ['차례로 살펴 처음 해당하는 것에서 입력을 물리칩니다.', 'In order; the first that is met refuses the input.'],
  ),
  'decision.require': says(
    ['갖출 요건', 'require'],
    ['하나씩 따로 가리며, 못 갖춘 것이 있으면 “아니요”입니다.', 'Each is judged alone; one that fails gives “no”.'],
  ),
  'decision.open': says(
    ['규정이 없는 경우', 'open'],
    ['해당하면 공고에 규정이 없어 판단할 수 없습니다.', 'Where met, the notice has no rule, so it stays undetermined.'],
  ),
  'decision.refer': says(
    ['다른 곳에서 정하는 경우', 'refer'],
    ['해당하면 정해진 사람이나 기관이 판단합니다.', 'Where met, a named person or body decides.'],
  ),
  'decision.warn': says(
    ['알릴 것', 'warn'],
    ['결과를 바꾸지 않고 함께 알립니다.', 'Told beside the outcome without changing it.'],
  ),
  'decision.values': says(['답', 'values'], ['판단이 내놓는 값입니다.', 'The values the decision answers.'], {
    keys: 'newId',
  }),
  'decision.readings': says(
    ['함께 보일 해석', 'readings shown'],
    ['결과와 함께 보일 해석입니다.', 'Readings shown beside the outcome.'],
    { names: 'reading' },
  ),
  'decision.notes': says(
    ['함께 보일 주석', 'notes shown'],
    ['결과와 함께 보일 원문 주석입니다.', 'Source notes shown beside the outcome.'],
    { names: 'note' },
  ),

  input: says(['받는 사실', 'input'], ['판단이 받는 사실 하나입니다.', 'One fact the decision takes.']),
  'input.fact': says(['사실', 'fact'], ['사실 목록에서 고릅니다.', 'Chosen from the fact dictionary.'], {
    names: 'fact',
  }),
  'input.words': says(
    ['쓸 수 있는 단어', 'words allowed'],
    ['이 판단에서 받는 단어를 좁힙니다.', 'Narrows the words this decision accepts.'],
    { names: 'word' },
  ),

  rule: says(['규칙', 'rule'], ['조건과 근거를 갖춘 규칙 하나입니다.', 'One rule with its conditions and source.']),
  'rule.reading': says(
    ['해석', 'reading'],
    ['해석의 선택에 따라 내용이 달라질 때 고릅니다.', 'Chosen where the content depends on a reading.'],
    { names: 'reading' },
  ),
  'rule.options': says(
    ['선택지별 내용', 'content per option'],
    ['해석의 선택지마다 바뀌는 내용입니다.', 'What changes with each option of the reading.'],
    { keys: 'option' },
  ),
  'rule.to': says(
    ['판단하는 곳', 'referred to'],
    ['판단을 넘겨받는 사람이나 기관입니다.', 'The person or body that decides.'],
  ),
  ruleOption: says(
    ['선택지의 내용', 'content of an option'],
    ['이 선택지일 때 규칙을 대신하는 내용입니다.', 'Replaces the rule’s content under this option.'],
  ),
  'ruleOption.off': says(
    ['적용하지 않음', 'off'],
    ['이 선택지이면 규칙을 적용하지 않습니다.', 'Under this option the rule does not apply.'],
  ),

  derived: says(['계산값', 'derived value'], ['이름 붙은 값 하나입니다.', 'One named value.']),
  'derived.value': says(['값', 'value'], ['값을 구하는 방법입니다.', 'How the value is found.']),
  namedCondition: says(
    ['이름 붙은 조건', 'named condition'],
    ['이름으로 쓰는 조건입니다.', 'A condition used by its name.'],
  ),

  condition: says(
    ['조건', 'condition'],
    ['비교 하나이거나, 여러 조건을 묶은 것입니다.', 'One comparison, or a group of conditions.'],
  ),
  conditionLeaf: says(['비교', 'comparison'], ['한 값을 기준과 견줍니다.', 'Holds one value against a line.']),
  'conditionLeaf.name': says(
    ['조건의 식별자', 'id of the condition'],
    ['버전이 바뀌어도 그대로 두는 영문 이름입니다.', 'An English name that stays the same across versions.'],
    { names: 'newId' },
  ),
  'conditionLeaf.operator': says(['비교 방법', 'operator'], ['어떻게 견주는지 고릅니다.', 'How the two are compared.']),
  'conditionLeaf.value': says(
    ['기준', 'compared with'],
    ['적은 값이나 다른 이름과 견줍니다.', 'A value written here, or another name.'],
  ),
  conditionAll: says(['모두', 'all of'], ['모두 충족해야 합니다.', 'All must be met.']),
  'conditionAll.all': says(
    ['조건', 'conditions'],
    ['모두 충족해야 하는 조건입니다.', 'The conditions that must all be met.'],
  ),
  conditionAny: says(['하나 이상', 'any of'], ['하나만 충족하면 됩니다.', 'One that is met is enough.']),
  'conditionAny.any': says(
    ['조건', 'conditions'],
    ['하나라도 충족하면 되는 조건입니다.', 'The conditions of which one must be met.'],
  ),
  conditionNot: says(['아님', 'not'], ['충족하지 않아야 합니다.', 'It must not be met.']),
  'conditionNot.not': says(
    ['조건', 'condition'],
    ['충족하지 않아야 하는 조건입니다.', 'The condition that must not be met.'],
  ),
  conditionNamed: says(
    ['이름 붙은 조건', 'named condition'],
    ['다른 곳에 적힌 조건을 이름으로 씁니다.', 'Uses a condition written elsewhere.'],
  ),
  'conditionNamed.condition': says(
    ['조건의 이름', 'condition'],
    ['이 판단이나 공통에 있는 조건입니다.', 'A condition of this decision or a shared one.'],
    { names: 'condition' },
  ),
  reference: says(
    ['가리키는 값', 'reference'],
    ['다른 값을 이름으로 가리킵니다.', 'Points to another value by its name.'],
  ),
  valueExpression: says(
    ['값', 'value'],
    ['적은 값, 가리키는 값, 계산 가운데 하나입니다.', 'A value written here, a reference, or a computation.'],
  ),
};
