import type { Message } from '../../messages.js';

/** What is written correctly and still looks wrong: logic, dead parts, provenance, cases, the notice itself. */
export const findingMessages: Readonly<Record<string, Message>> = {
  'rule/always-true': {
    ko: '규칙 “{rule}”({kind})의 조건은 어떤 경우에도 충족되어 아무것도 가르지 못합니다. 조건을 확인하거나 까닭을 주석으로 남겨 주세요.',
    en: 'The conditions of the rule “{rule}” ({kind}) are met in every case, so it tells nothing apart. Check them, or give the reason in a note.',
  },
  'rule/never-true': {
    ko: '규칙 “{rule}”({kind})의 조건은 어떤 경우에도 충족되지 않습니다. 조건을 확인해 주세요.',
    en: 'No case can meet the conditions of the rule “{rule}” ({kind}). Check them.',
  },
  'condition/contradiction': {
    ko: '“{owner}”에 있는 이 조건은 서로 어긋나 어떤 경우에도 충족되지 않습니다. 조건을 고치거나 빼 주세요.',
    en: 'No case can meet this condition in “{owner}”: its parts contradict each other. Mend it, or take it out.',
  },
  'choose/shadowed-case': {
    ko: '“{name}” 경우는 앞의 경우(“{by}” 등)가 늘 먼저 정하므로 쓰이지 않습니다. 순서를 바꾸거나 빼 주세요.',
    en: 'The case “{name}” never decides: an earlier one (such as “{by}”) always does. Reorder them, or take it out.',
  },
  'unused/parameter': {
    ko: '기준값 “{name}”을(를) 쓰는 판단, 기한, 할 일이 없습니다. 쓰일 곳을 잇거나 빼 주세요.',
    en: 'No decision, time limit or duty uses the parameter “{name}”. Use it where it belongs, or take it out.',
  },
  'unused/fact': {
    ko: '사실 “{name}”을(를) 받는 판단이나 서식이 없습니다. 쓰일 곳을 잇거나 빼 주세요.',
    en: 'No decision or form takes the fact “{name}”. Use it where it belongs, or take it out.',
  },
  'unused/input': {
    ko: '받는 항목 “{name}”은(는) 이 판단의 규칙이나 답에 쓰이지 않습니다. 빼거나 쓰일 곳을 이어 주세요.',
    en: 'The input “{name}” decides nothing here: no rule or value reaches it. Take it out, or use it.',
  },
  'unused/derived': {
    ko: '계산값 “{name}”을(를) 쓰는 규칙이나 답이 없습니다. 빼거나 쓰일 곳을 이어 주세요.',
    en: 'No rule or value uses the derived value “{name}”. Take it out, or use it.',
  },
  'unused/condition': {
    ko: '이름 붙은 조건 “{name}”을(를) 쓰는 곳이 없습니다. 빼거나 쓰일 곳을 이어 주세요.',
    en: 'Nothing uses the named condition “{name}”. Take it out, or use it.',
  },
  'unused/words': {
    ko: '단어 목록 “{name}”을(를) 쓰는 곳이 없습니다. 빼거나 쓰일 곳을 이어 주세요.',
    en: 'Nothing uses the word list “{name}”. Take it out, or use it.',
  },
  'unused/reading': {
    ko: '해석 “{name}”을(를) 보여 주는 판단이나 절차가 없습니다. 관련 판단의 readings에 넣거나 조항을 확인해 주세요.',
    en: 'No decision or step shows the reading “{name}”. Name it in the readings of a decision, or check its clauses.',
  },
  'unused/note': {
    ko: '원문 주석 “{name}”을(를) 보여 주는 판단이나 절차가 없습니다. 관련 판단의 notes에 넣거나 조항을 확인해 주세요.',
    en: 'No decision or step shows the note “{name}”. Name it in the notes of a decision, or check its clauses.',
  },
  'source/missing': {
    ko: '“{decision}” 판단이 공고의 어느 조항에도 근거하지 않습니다. 규칙, 기준값, 주석이나 절차 단계에 조항을 적어 주세요.',
    en: 'The decision “{decision}” rests on no clause of the notice. Give a rule, a parameter, a note or the step it is asked in a clause.',
  },
  'clause/uncited': {
    ko: '조항 {clause}({section})을(를) 근거로 삼은 곳이 없습니다. 규칙으로 옮기거나, 규칙이 아니면 notRule에 까닭을 적어 주세요.',
    en: 'Nothing cites the clause {clause} ({section}). Write its rule, or say under notRule why it is none.',
  },
  'clause/not-rule-but-cited': {
    ko: '조항 {clause}은(는) 규칙이 아니라고 했는데({ko}) 여기서 근거로 삼았습니다. notRule을 빼거나 다른 조항을 적어 주세요.',
    en: 'The clause {clause} is said to be no rule ({en}) but is cited here. Take notRule out, or cite another clause.',
  },
  'case/missing-for-rule': {
    ko: '“{decision}” 판단의 규칙 “{rule}”이(가) {result}으로 나오는 예시가 없습니다. 예시를 하나 추가해 주세요.',
    en: 'No worked case brings the rule “{rule}” of “{decision}” to come out as {result}. Add one.',
  },
  'case/unknown-decision': {
    ko: '예시 {case}의 판단 “{name}”이(가) 없습니다. 이름을 확인해 주세요.',
    en: 'The case {case} asks for the decision “{name}”, which there is not. Check the name.',
  },
  'case/fails': {
    ko: '예시 {case}의 결과가 다릅니다: {expected}을(를) 기대했으나 {got}입니다. 규칙이나 예시 중 틀린 쪽을 고쳐 주세요.',
    en: 'The case {case} comes out otherwise: expected {expected}, got {got}. Mend the rule or the case, whichever is wrong.',
  },
  'notice/invariant-broken': {
    ko: '“{row}” 행이 표 전체의 약속(“{ko}”)에 어긋납니다: {cells}. 옮긴 값이 맞으면 원문의 모순을 notes.json에 적어 주세요.',
    en: 'The row “{row}” breaks what holds of the whole table (“{en}”): {cells}. If the values are as printed, record the notice’s contradiction in notes.json.',
  },
  'notice/restated-differs': {
    ko: '공고가 “{parameter}”을(를) 다시 적은 곳(“{printed}”)이 다릅니다: {expected}이어야 하는데 {found}입니다. 이 값과 맞는 행: {matches}. 원문대로면 notes.json에 적어 주세요.',
    en: 'Where the notice prints “{parameter}” again (“{printed}”) it differs: {expected} is wanted, {found} is printed. Rows it does match: {matches}. If it is as printed, record it in notes.json.',
  },
  'notice/total-differs': {
    ko: '“{table}”의 배점을 더하면 {total}인데 만점 “{parameter}”은(는) {full}입니다. 둘 중 하나를 확인해 주세요.',
    en: 'The points of “{table}” add up to {total}, but the full marks “{parameter}” are {full}. Check both.',
  },
  'notes/answer-without-finding': {
    ko: '주석 {note}이(가) 답한 “{code}”({at}) 지적이 없습니다. 자리를 확인하거나 답을 빼 주세요.',
    en: 'The note {note} answers “{code}” at {at}, but there is no such finding. Check the place, or take the answer out.',
  },
  'label/missing-language': {
    ko: '{language} 글이 비어 있습니다. 두 언어로 적어 주세요.',
    en: 'The {language} text is empty. Write it in both languages.',
  },
  'label/same-in-both': {
    ko: '“{text}”이(가) 두 언어에 똑같이 적혀 있습니다. 한국어를 적어 주세요.',
    en: '“{text}” stands in both languages. Write the Korean one.',
  },
};
