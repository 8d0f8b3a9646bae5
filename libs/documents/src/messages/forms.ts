import type { Words } from '#policy';

/** Forms of rule sets: binding them to templates, filling and rendering them. */
export const formMessages: Readonly<Record<string, Words>> = {
  'form/unknown': {
    ko: '{ruleSet}에 서식 “{form}”이(가) 없습니다. 있는 서식: {known}.',
    en: '{ruleSet} has no form “{form}”. It has: {known}.',
  },
  'form/no-template': {
    ko: '서식 “{form}”에는 아직 틀이 없어 문서를 만들 수 없습니다.',
    en: 'The form “{form}” has no template yet, so no document can be made from it.',
  },
  'form/unknown-template': {
    ko: '서식 “{form}”이(가) 가리키는 틀 “{template}”이(가) 없습니다. 틀을 추가하거나 이름을 확인해 주세요.',
    en: 'The form “{form}” names the template “{template}”, which is not there. Add it, or check the name.',
  },
  'form/wrong-template': {
    ko: '서식 “{form}”에는 다른 서식의 틀 “{template}”을(를) 쓸 수 없습니다. “{form}/v…”이어야 합니다.',
    en: 'The form “{form}” cannot be printed by “{template}”, a template of another form. It must be “{form}/v…”.',
  },
  'form/does-not-fit': {
    ko: '서식 “{form}”과(와) 틀 “{template}”이(가) 맞지 않습니다. 첫 번째: {first}',
    en: 'The form “{form}” and the template “{template}” do not fit. The first fault: {first}',
  },
  'form/unknown-placeholder': {
    ko: '틀 “{template}”의 {place}에 있는 “{name}”은(는) 이 서식에 없는 항목입니다. 서식에 추가하거나 철자를 확인해 주세요.',
    en: 'The template “{template}” names “{name}” at {place}, which this form lacks. Add it to the form, or check the spelling.',
  },
  'form/notice-lacks': {
    ko: '틀 “{template}”이(가) {place}에서 찍는 “{name}”이(가) 규정의 공고에 적혀 있지 않습니다. 공고 번호와 날짜를 기본 정보에 적어 주세요.',
    en: 'The template “{template}” prints “{name}” at {place}, which the rules do not say of their notice. Enter its number and dates among the basics.',
  },
  'form/type-clash': {
    ko: '틀 “{template}”의 {place}에서 “{name}”({unit})을(를) {kind}(으)로 쓸 수 없습니다. {advice}',
    en: 'The template “{template}” cannot use “{name}” ({unit}) as {kind} at {place}. {advice}',
  },
  'form/unknown-literal': {
    ko: '틀 “{template}”의 {place}에서 “{name}”을(를) “{literal}”과(와) 견주지만 그런 값은 없습니다. 있는 값: {known}.',
    en: 'The template “{template}” compares “{name}” with “{literal}” at {place}, which it never is. It is one of: {known}.',
  },
  'form/unused-field': {
    ko: '서식의 항목 “{field}”을(를) 틀 “{template}”이(가) 쓰지 않습니다. 틀에 넣거나 서식에서 빼 주세요.',
    en: 'The template “{template}” never uses the field “{field}” of the form. Print it, or take it out of the form.',
  },
  'form/unused-grounds': {
    ko: '근거 “{key}”을(를) 틀 “{template}”이(가) 쓰지 않습니다. 틀에서 {{join grounds.{key} ", "}}로 인쇄하거나 서식에서 빼 주세요.',
    en: 'The template “{template}” never prints the grounds “{key}”. Print them with {{join grounds.{key} ", "}}, or take them out of the form.',
  },
  'form/reserved-field': {
    ko: '“{field}”은(는) 모든 서식에 이미 있는 이름입니다. 항목에 다른 이름을 붙여 주세요.',
    en: 'Every form already has something called “{field}”. Give the field another name.',
  },
  'form/other-rule-set': {
    ko: '이 서식은 {wanted}의 것인데 {got}(으)로 채우려 합니다. 같은 규정으로 채워 주세요.',
    en: 'This form belongs to {wanted} and cannot be filled from {got}. Use the same rule set.',
  },
  'form/incomplete': {
    ko: '서식이 완성되지 않았습니다: {count}곳을 채워야 합니다. 첫 번째: {first}',
    en: 'The form is not complete: {count} thing(s) are wanting. The first: {first}',
  },

  'form/missing': {
    ko: '“{label}” 값이 없습니다. {where} 입력해 주세요.',
    en: '“{label}” is missing. Give it {where}.',
  },
  'form/wrong-type': {
    ko: '“{label}” 값의 형식이 맞지 않습니다. {expected} 적어 주세요.',
    en: '“{label}” has the wrong form. Give {expected}.',
  },
  'form/not-decided': {
    ko: '“{decision}” 판단에 “{label}” 값이 필요합니다. 입력해 주세요.',
    en: '“{decision}” cannot be decided without “{label}”. Give it.',
  },
  'form/undecided': {
    ko: '“{decision}” 판단이 나지 않아 “{label}” 값을 정할 수 없습니다. {summary}',
    en: '“{label}” is not known because “{decision}” is not decided. {summary}',
  },
  'form/not-allowed': {
    ko: '“{decision}” 판단의 결과로는 이 서식을 만들 수 없습니다. {summary}',
    en: 'This form cannot be made with this outcome of “{decision}”. {summary}',
  },
  'form/other-answer': {
    ko: '“{decision}” 판단의 “{label}”이(가) {answer}이므로 이 서식을 만들 수 없습니다. 그에 맞는 서식을 고르거나 입력한 사실을 확인해 주세요.',
    en: '“{decision}” answers “{answer}” as its “{label}”, so this form cannot be made. Choose the form that fits, or check the facts given.',
  },
  'form/not-in-force': {
    ko: '“{label}” 기준값이 {asOf}에는 정해져 있지 않습니다. 기준일을 확인해 주세요.',
    en: 'No value of “{label}” is in force on {asOf}. Check the day.',
  },
  'form/unknown-field': {
    ko: '“{name}”은(는) 이 서식에 없는 항목입니다. 이름을 확인하거나 빼 주세요.',
    en: 'This form has nothing called “{name}”. Check the name, or leave it out.',
  },
  'form/bound-field': {
    ko: '“{label}” 값은 직접 적을 수 없습니다. {where} 빼 주세요.',
    en: '“{label}” cannot be typed in. {where} Leave it out.',
  },

  'paper/not-asked': {
    ko: '규정이 이 건에는 “{label}”을(를) 내라고 하지 않습니다.',
    en: 'The rules do not ask for “{label}” in this case.',
  },

  'render/wrong-value': {
    ko: '도우미 “{helper}”에 맞지 않는 값입니다: {value}.',
    en: 'The helper “{helper}” cannot print {value}.',
  },
  'render/not-a-list': {
    ko: '목록이 아닌 값을 반복하려 했습니다. 값의 형식을 확인해 주세요.',
    en: 'A loop was given something that is no list. Check the value.',
  },
  'render/too-much-work': {
    ko: '문서를 만드는 데 반복이 너무 많습니다: {limit}번까지 됩니다. 목록을 줄여 주세요.',
    en: 'The document repeats too much: at most {limit} times. Shorten the lists.',
  },
  'render/too-large': {
    ko: '문서가 너무 큽니다: {limit}자까지 됩니다. 내용을 줄여 주세요.',
    en: 'The document is too large: at most {limit} characters. Shorten it.',
  },
  'render/failed': {
    ko: '문서를 만들지 못했습니다: {detail}',
    en: 'The document could not be made: {detail}',
  },
};
