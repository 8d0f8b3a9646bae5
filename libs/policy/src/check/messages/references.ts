import type { Message } from '../../messages.js';

/** Ids, names, and what they point at. */
export const referenceMessages: Readonly<Record<string, Message>> = {
  'id/duplicate': {
    ko: '“{name}”은(는) {first}에서 이미 쓰인 이름입니다. 이름은 한 번만 쓸 수 있으니 둘 중 하나를 바꿔 주세요.',
    en: '“{name}” already stands at {first}. A name stands for one thing: rename one of the two.',
  },
  'id/name-clash': {
    ko: '“{name}”은(는) 이미 다른 것({other})의 이름이어서 그것을 가립니다. 다른 이름을 붙여 주세요.',
    en: '“{name}” is already the name of something else ({other}) and would hide it. Give it another name.',
  },
  'ref/unknown-name': {
    ko: '“{name}”(이)라는 사실·기준값·계산값이 없습니다. 철자를 확인하거나 먼저 정의해 주세요.',
    en: 'No fact, parameter or derived value is called “{name}”. Check the spelling or define it first.',
  },
  'ref/not-an-input': {
    ko: '“{decision}” 판단이 “{name}”을(를) 쓰는데 받는 항목에 없습니다. inputs에 추가해 주세요.',
    en: 'The decision “{decision}” uses “{name}” without taking it. Add it to the inputs.',
  },
  'ref/unknown-condition': {
    ko: '이름 붙은 조건 “{name}”이(가) 없습니다. conditions에 정의하거나 철자를 확인해 주세요.',
    en: 'There is no named condition “{name}”. Define it under conditions, or check the spelling.',
  },
  'ref/unknown-fact': {
    ko: '사실 목록에 “{name}”이(가) 없습니다. facts.json에 추가하거나 철자를 확인해 주세요.',
    en: 'The fact dictionary lacks “{name}”. Add it to facts.json, or check the spelling.',
  },
  'ref/unknown-reading': {
    ko: '해석 “{name}”이(가) readings.json에 없습니다. 추가하거나 번호를 확인해 주세요.',
    en: 'There is no reading “{name}” in readings.json. Add it, or check its number.',
  },
  'ref/unknown-note': {
    ko: '원문 주석 “{name}”이(가) notes.json에 없습니다. 추가하거나 번호를 확인해 주세요.',
    en: 'There is no note “{name}” in notes.json. Add it, or check its number.',
  },
  'ref/unknown-clause': {
    ko: '근거 “{name}”이(가) 조항·해석·주석 어디에도 없습니다. 번호를 확인하거나 clauses.json에 조항을 추가해 주세요.',
    en: 'The source “{name}” is no clause, reading or note. Check its number, or add the clause to clauses.json.',
  },
  'ref/unknown-words': {
    ko: '단어 목록 “{name}”이(가) words.json에 없습니다. 목록을 추가하거나 이름을 확인해 주세요.',
    en: 'There is no word list “{name}” in words.json. Add the list, or check its name.',
  },
  'ref/unknown-word': {
    ko: '“{word}”은(는) 목록 “{list}”에 없는 단어입니다. 쓸 수 있는 단어: {allowed}.',
    en: '“{word}” is no word of the list “{list}”. It allows: {allowed}.',
  },
  'ref/unknown-path': {
    ko: '“{fact}”에서 “{path}”을(를) 찾을 수 없습니다: {within}에는 “{name}”이(가) 없습니다. 경로를 고쳐 주세요.',
    en: '“{path}” leads nowhere in “{fact}”: {within} has no “{name}”. Mend the path.',
  },
  'ref/unknown-column': {
    ko: '“{table}”에 “{column}” 열이 없습니다. 있는 열: {columns}.',
    en: '“{table}” has no column “{column}”. It has: {columns}.',
  },
  'ref/unknown-row': {
    ko: '표에 “{name}” 행이 없습니다. 행의 id를 확인해 주세요.',
    en: 'The table has no row “{name}”. Check the row’s id.',
  },
  'ref/unknown-role': {
    ko: '“{name}”(이)라는 담당이 process.json의 roles에 없습니다. 추가하거나 철자를 확인해 주세요.',
    en: 'There is no role “{name}” in process.json. Add it, or check the spelling.',
  },
  'ref/unknown-state': {
    ko: '“{name}”(이)라는 상태가 process.json의 states에 없습니다. 추가하거나 철자를 확인해 주세요.',
    en: 'There is no state “{name}” in process.json. Add it, or check the spelling.',
  },
  'ref/unknown-document': {
    ko: '“{name}”은(는) words.json의 documents 목록에 없는 서류입니다. 목록에 추가하거나 철자를 확인해 주세요.',
    en: '“{name}” is no document of the list documents in words.json. Add it there, or check the spelling.',
  },
  'ref/unknown-form': {
    ko: '서식 “{name}”이(가) forms.json에 없습니다. 추가하거나 철자를 확인해 주세요.',
    en: 'There is no form “{name}” in forms.json. Add it, or check the spelling.',
  },
  'ref/unknown-rule': {
    ko: '결과를 물은 규칙 “{name}”이(가) 이 판단의 require에 없습니다. 규칙 id를 확인해 주세요.',
    en: 'The result of the rule “{name}” is asked for, but require of this decision has no such rule. Check the id.',
  },
  'ref/unknown-decision': {
    ko: '판단 “{name}”이(가) decisions 폴더에 없습니다. 파일을 추가하거나 철자를 확인해 주세요.',
    en: 'There is no decision “{name}” under decisions/. Add the file, or check the spelling.',
  },
  'ref/unknown-value': {
    ko: '이 판단의 values에 “{name}”(이)라는 답이 없습니다. 추가하거나 철자를 확인해 주세요.',
    en: 'The decision answers no value “{name}”. Add it to its values, or check the spelling.',
  },
  'ref/unknown-parameter': {
    ko: '기준값 “{name}”이(가) parameters.json에 없습니다. 추가하거나 철자를 확인해 주세요.',
    en: 'There is no parameter “{name}” in parameters.json. Add it, or check the spelling.',
  },
  'form/unknown-signer-field': {
    ko: '서명란이 가리키는 항목 “{name}”이(가) 이 서식에 없습니다. fields에 추가하거나 철자를 확인해 주세요.',
    en: 'A signer names the field “{name}”, which this form lacks. Add it to the fields, or check the spelling.',
  },
  'form/two-bindings': {
    ko: '서식 항목의 값을 두 곳({first}, {second})에서 가져오려 합니다. 하나만 남겨 주세요.',
    en: 'This field would take its value from two places ({first} and {second}). Keep one.',
  },
  'form/impossible-outcome': {
    ko: '판단 “{decision}”의 결과는 “{outcome}”이(가) 될 수 없어 이 서식을 영영 만들 수 없습니다. 결과를 고쳐 주세요.',
    en: 'The decision “{decision}” never comes out as “{outcome}”, so this form could never be made. Mend the outcome.',
  },
  'form/impossible-value': {
    ko: '판단 “{decision}”의 답 “{value}”은(는) “{is}”이(가) 될 수 없어 이 서식을 영영 만들 수 없습니다. 가능한 값: {known}.',
    en: 'The decision “{decision}” never answers “{is}” as its “{value}”, so this form could never be made. It is one of: {known}.',
  },
  'reading/branches': {
    ko: '해석 {reading}의 선택지와 맞지 않습니다: {got}이(가) 있는데 {wanted}이어야 합니다.',
    en: 'This does not fit the options of the reading {reading}: found {got}, wanted {wanted}.',
  },
  'derive/cycle': {
    ko: '“{name}”의 계산이 자기 자신으로 돌아옵니다: {way}. 이어지는 곳 하나를 끊어 주세요.',
    en: 'The value “{name}” comes back to itself: {way}. Break the chain somewhere.',
  },
  'condition/cycle': {
    ko: '조건 “{name}”이(가) 자기 자신으로 돌아옵니다: {way}. 이어지는 곳 하나를 끊어 주세요.',
    en: 'The condition “{name}” comes back to itself: {way}. Break the chain somewhere.',
  },
  'rule/needs-results': {
    ko: '규칙이 규칙의 결과({mechanism})를 거칩니다. 결과는 규칙을 모두 판단한 뒤에 나오므로 values에서만 쓸 수 있습니다.',
    en: 'A rule depends on how rules came out ({mechanism}), which is known only afterwards. Use it in values only.',
  },
};
