import type { Words } from '#policy';

/** What is wrong in a template, or in the folder of one. */
export const templateMessages: Readonly<Record<string, Words>> = {
  'template/refused': {
    ko: '서식 틀 “{id}”에 고칠 곳이 {count}군데 있습니다. 첫 번째: {place}, {first}',
    en: 'The template “{id}” has {count} fault(s). The first, at {place}: {first}',
  },
  'template/missing-file': {
    ko: '서식 틀 “{id}”에 {file} 파일이 없습니다. 추가해 주세요.',
    en: 'The template “{id}” lacks the file {file}. Add it.',
  },
  'template/unknown-file': {
    ko: '서식 틀 “{id}”의 {file}은(는) 쓰이지 않는 파일입니다. 옮기거나 지워 주세요.',
    en: 'The template “{id}” has a file that nothing reads: {file}. Move or delete it.',
  },
  'template/wrong-file': {
    ko: '서식 틀 “{id}”의 {file}이(가) 형식에 맞지 않습니다: {detail}',
    en: 'The file {file} of the template “{id}” does not have its form: {detail}',
  },
  'template/not-text': {
    ko: '서식 틀은 글자로만 받습니다. form.hbs의 내용을 그대로 넣어 주세요.',
    en: 'A template is text and nothing else. Give the content of form.hbs.',
  },
  'template/too-long': {
    ko: '서식 틀이 너무 깁니다: {limit}자까지 받습니다. 줄여 주세요.',
    en: 'The template is too long: at most {limit} characters are accepted. Shorten it.',
  },
  'template/too-deep': {
    ko: '블록이 너무 깊이 겹쳤습니다: {limit}단계까지 받습니다. 나누어 주세요.',
    en: 'Blocks stand too deep inside each other: at most {limit} levels are accepted. Take them apart.',
  },
  'template/too-many': {
    ko: '서식 틀의 구성 요소가 너무 많습니다: {limit}개까지 받습니다. 줄여 주세요.',
    en: 'The template has too many parts: at most {limit} are accepted. Shorten it.',
  },
  'template/syntax': {
    ko: '여기에서 더 읽을 수 없습니다({detail}). 여는 괄호와 닫는 괄호, 블록의 짝을 확인해 주세요.',
    en: 'The template cannot be read on from here ({detail}). Check the braces and that every block is closed.',
  },
  'template/hidden-character': {
    ko: '보이지 않는 글자({name})가 있습니다. 지워 주세요.',
    en: 'A character that is not seen stands here ({name}). Delete it.',
  },
  'template/partial': {
    ko: '다른 틀을 불러오는 {{> }}는 쓸 수 없습니다. 내용을 이 틀에 직접 적어 주세요.',
    en: 'Partials ({{> }}) are not allowed. Write the content here.',
  },
  'template/decorator': {
    ko: '데코레이터({{* }}, {{#* }})는 쓸 수 없습니다. 지워 주세요.',
    en: 'Decorators ({{* }}, {{#* }}) are not allowed. Delete it.',
  },
  'template/raw-block': {
    ko: '원문 블록({{{{ }}}})은 쓸 수 없습니다. 지워 주세요.',
    en: 'Raw blocks ({{{{ }}}}) are not allowed. Delete it.',
  },
  'template/unescaped': {
    ko: '값을 그대로 내보내는 {{{ }}}와 {{& }}는 쓸 수 없습니다. {{ }}로 적어 주세요.',
    en: 'Output that is not escaped ({{{ }}} and {{& }}) is not allowed. Write {{ }}.',
  },
  'template/unknown-block': {
    ko: '블록 “{name}”은(는) 없습니다. 쓸 수 있는 블록: {known}.',
    en: 'There is no block “{name}”. There are: {known}.',
  },
  'template/block-argument': {
    ko: '블록 “{name}” 다음에는 항목 하나를 적어야 합니다(if와 unless에는 (eq 항목 "값")도 됩니다).',
    en: 'The block “{name}” takes one field (if and unless also take (eq field "value")).',
  },
  'template/block-names': {
    ko: '블록에서 as |이름|은 쓸 수 없습니다. 항목 이름을 바로 적어 주세요.',
    en: 'Names by “as |name|” are not allowed. Write the fields’ own names.',
  },
  'template/unknown-helper': {
    ko: '도우미 “{name}”은(는) 없습니다. 쓸 수 있는 도우미: {known}.',
    en: 'There is no helper “{name}”. There are: {known}.',
  },
  'template/misplaced-helper': {
    ko: '도우미 “{name}”은(는) 여기에 쓸 수 없습니다. eq는 if와 unless 안에서만, 나머지는 밖에서만 씁니다.',
    en: 'The helper “{name}” cannot stand here: eq stands inside if and unless, the others outside.',
  },
  'template/arguments': {
    ko: '도우미 “{name}”의 쓰임이 맞지 않습니다. {{{usage}}}처럼 적어 주세요.',
    en: 'The helper “{name}” does not take this. Write it like {{{usage}}}.',
  },
  'template/particle-pair': {
    ko: '조사는 정해진 짝으로 적어야 합니다: {pairs}.',
    en: 'Write the particle as one of these pairs: {pairs}.',
  },
  'template/literal-name': {
    ko: '값이 올 자리에 글자나 숫자가 있습니다. 항목 이름을 적거나 글자를 괄호 밖에 적어 주세요.',
    en: 'A text or number stands where a field is wanted. Name a field, or write the text outside the braces.',
  },
  'template/prototype': {
    ko: '“{name}”은(는) 항목 이름으로 쓸 수 없습니다. 다른 이름을 적어 주세요.',
    en: '“{name}” cannot be the name of a field: it would lead out of the data. Use another name.',
  },
  'template/data-name': {
    ko: '“{name}”은(는) 쓸 수 없습니다. @로 시작하는 이름은 @index, @first, @last, @key만 됩니다.',
    en: '“{name}” is not allowed. Of the names with @ there are @index, @first, @last and @key.',
  },
  'template/outside-loop': {
    ko: '“{name}”은(는) each 블록 안에서만 쓸 수 있습니다.',
    en: '“{name}” stands for something only inside an each block.',
  },
  'template/above-top': {
    ko: '“{name}”은(는) 맨 위보다 더 위를 가리킵니다. ../를 줄여 주세요.',
    en: '“{name}” leads above the top of the data. Take away a ../.',
  },
  'template/odd-name': {
    ko: '“{name}”은(는) 항목 이름이 될 수 없습니다. 영문자로 시작하는 이름을 적어 주세요.',
    en: '“{name}” cannot be the name of a field. Names begin with a Latin letter.',
  },
  'template/whole': {
    ko: '“{name}”은(는) 값 전체를 가리켜 인쇄할 수 없습니다. 항목 이름을 적어 주세요.',
    en: '“{name}” stands for everything at once, which cannot be printed. Name a field.',
  },
  'template/clashing-uses': {
    ko: '“{name}”을(를) 서로 맞지 않는 두 가지로 쓰고 있습니다(예: 금액과 날짜). 한 가지로 써 주세요.',
    en: '“{name}” is used in two ways that no value can serve, such as amount and date. Use it in one way.',
  },
  'template/bare-particle': {
    ko: '항목 바로 뒤에 조사 “{particle}”이(가) 그대로 있어 값에 따라 틀릴 수 있습니다. {{josa 항목 "은/는"}}처럼 적어 주세요.',
    en: 'A particle (“{particle}”) follows a field as plain text and would be wrong for some values. Write {{josa field "은/는"}}.',
  },
  'template/form-not-there': {
    ko: '{ruleSet}에는 아직 서식 “{form}”이(가) 없어 항목을 확인하지 못했습니다. 규정 초안에 서식을 추가하면 그때 확인합니다.',
    en: '{ruleSet} has no form “{form}” yet, so no field could be checked. They are once a draft of the rules has the form.',
  },
  'template/sample-incomplete': {
    ko: '예시 자료로 서식이 완성되지 않습니다. {gap}',
    en: 'The sample does not fill the form. {gap}',
  },
  'template/unused-fields': {
    ko: '서식의 항목 {count}개를 쓰지 않습니다: {names}. 넣거나, 규정의 서식에서 빼 주세요.',
    en: '{count} field(s) of the form are never used: {names}. Print them, or take them out of the form in the rules.',
  },
  'template/taken': {
    ko: '서식 틀 “{id}”은(는) 이 서비스에서 이미 발행되어 폴더의 것을 쓰지 않습니다. 폴더의 번호를 올려 주세요.',
    en: 'The template “{id}” was published in this service already, so the folder is not used. Give the folder another number.',
  },
};
