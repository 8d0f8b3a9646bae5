import type { Words } from '#policy';

/** What is wrong in the HTML of a template. */
export const htmlMessages: Readonly<Record<string, Words>> = {
  'template/forbidden-element': {
    ko: '<{name}> 요소는 쓸 수 없습니다. 글과 표를 나타내는 요소만 됩니다.',
    en: 'The element <{name}> is not allowed: only elements for text and tables are.',
  },
  'template/forbidden-attribute': {
    ko: '속성 “{name}”은(는) 쓸 수 없습니다. 모양은 class로, 나머지는 지워 주세요.',
    en: 'The attribute “{name}” is not allowed. Use class for looks and delete the rest.',
  },
  'template/forbidden-markup': {
    ko: '“<{name}”으로 시작하는 표기는 쓸 수 없습니다. 본문만 적어 주세요.',
    en: 'Markup that begins with “<{name}” is not allowed. Write the body only.',
  },
  'template/malformed-tag': {
    ko: '태그 안에 “{name}”이(가) 있습니다. 태그를 고쳐 주세요.',
    en: 'A “{name}” stands inside a tag. Mend the tag.',
  },
  'template/unquoted-attribute': {
    ko: '속성 값은 큰따옴표로 묶어 주세요.',
    en: 'Put the value of the attribute into quotes.',
  },
  'template/script-address': {
    ko: '스크립트를 실행하는 주소는 쓸 수 없습니다. 지워 주세요.',
    en: 'An address that runs a script is not allowed. Delete it.',
  },
  'template/placeholder-in-tag': {
    ko: '태그 안에는 {{ }}를 쓸 수 없습니다. 본문이나 따옴표로 묶은 속성 값에만 적어 주세요.',
    en: 'No {{ }} may stand inside a tag. It belongs in text or in the quoted value of an attribute.',
  },
  'template/html-comment': {
    ko: 'HTML 주석(<!-- -->)은 쓸 수 없습니다. 주석은 {{!-- --}}로 적어 주세요.',
    en: 'HTML comments (<!-- -->) are not allowed. Write comments as {{!-- --}}.',
  },
  'template/uneven-branch': {
    ko: '블록의 한쪽에서 연 태그가 그 안에서 닫히지 않았습니다. 태그를 같은 쪽에서 여닫아 주세요.',
    en: 'A part of a block leaves tags open, or closes others. Open and close each tag in the same part.',
  },
  'template/unbalanced': {
    ko: '<{name}>의 여는 태그와 닫는 태그가 맞지 않습니다. 짝을 맞춰 주세요.',
    en: 'The tags of <{name}> do not match. Give every opening tag its closing one.',
  },
  'template/unclosed-tag': {
    ko: '끝까지 닫히지 않은 태그가 있습니다. 닫아 주세요.',
    en: 'A tag is never closed. Close it.',
  },
  'style/loads-something': {
    ko: '서식의 모양(styles/form.css)은 다른 파일을 불러올 수 없습니다. “{name}”을(를) 지워 주세요.',
    en: 'The styles of forms (styles/form.css) may load nothing from elsewhere. Delete “{name}”.',
  },
  'style/closes-element': {
    ko: '스타일 시트에 “</”가 있어 문서에 넣을 수 없습니다. 지워 주세요.',
    en: 'The style sheet holds “</”, which would end it inside the document. Delete it.',
  },
};
