import type { Words } from '#policy';

/** Why an office's own file is not taken, and what is wrong in one. */
export const officeMessages: Readonly<Record<string, Words>> = {
  'office/empty': {
    ko: '{file}이(가) 빈 파일입니다. 내용이 있는 파일을 넣어 주세요.',
    en: '{file} is empty. Give a file with content.',
  },
  'office/too-large': {
    ko: '{file}이(가) 너무 큽니다: {limit} MB까지 받습니다. 그림을 줄여 주세요.',
    en: '{file} is too large: at most {limit} MB are accepted. Make its pictures smaller.',
  },
  'office/not-a-zip': {
    ko: '{file}은(는) HWPX나 DOCX 파일이 아닙니다. 한글이나 워드에서 그 형식으로 저장해 주세요.',
    en: '{file} is neither an HWPX nor a DOCX file. Save it as one of these in your word processor.',
  },
  'office/old-format': {
    ko: '{file}은(는) 예전 형식(HWP, DOC)입니다. HWPX나 DOCX로 다시 저장해 주세요.',
    en: '{file} is of an older format (HWP, DOC). Save it again as HWPX or DOCX.',
  },
  'office/encrypted': {
    ko: '{file}에 암호가 걸려 있습니다. 암호를 풀고 저장해 주세요.',
    en: '{file} is locked by a password. Save it without one.',
  },
  'office/damaged': {
    ko: '{file}이(가) 손상되었거나 일부만 들어 있습니다. 원본을 열어 다시 저장해 주세요.',
    en: '{file} is damaged or cut off. Open the original and save it again.',
  },
  'office/too-many-entries': {
    ko: '{file} 안에 파일이 너무 많습니다: {limit}개까지 받습니다. 쓰지 않는 그림을 지워 주세요.',
    en: '{file} holds too many files: at most {limit} are accepted. Delete pictures it does not need.',
  },
  'office/unpacks-too-large': {
    ko: '{file}의 압축을 풀면 너무 커집니다: {limit} MB까지 받습니다. 내용을 줄여 주세요.',
    en: '{file} would unpack to too much: at most {limit} MB are accepted. Make it smaller.',
  },
  'office/entry-name': {
    ko: '{file} 안에 쓸 수 없는 파일 이름 “{name}”이(가) 있습니다. 원본을 열어 다시 저장해 주세요.',
    en: '{file} holds a file whose name is not allowed: “{name}”. Open the original and save it again.',
  },
  'office/unknown-kind': {
    ko: '{file}은(는) 서식으로 쓸 수 있는 문서가 아닙니다. {known} 문서를 넣어 주세요.',
    en: '{file} is no document that can be a form. Give a document of one of these kinds: {known}.',
  },
  'office/other-kind': {
    ko: '{file}의 내용은 {kind} 문서입니다. 파일 이름을 내용에 맞춰 주세요.',
    en: '{file} is a {kind} document by its content. Name it by what it is.',
  },
  'office/missing-part': {
    ko: '{file}에 있어야 할 {part}이(가) 없습니다. 원본을 열어 다시 저장해 주세요.',
    en: '{file} lacks {part}. Open the original and save it again.',
  },
  'office/unknown-part': {
    ko: '{file}에 서식에 필요 없는 {part}이(가) 들어 있습니다. 새 문서에 본문만 옮겨 저장해 주세요.',
    en: '{file} holds {part}, which a form does not need. Copy the text alone into a new document.',
  },
  'office/macros': {
    ko: '{file}에 매크로나 스크립트({part})가 있습니다. 지우고 저장해 주세요.',
    en: '{file} holds macros or scripts ({part}). Delete them and save it again.',
  },
  'office/embedded-object': {
    ko: '{file}에 다른 프로그램의 개체({part})가 들어 있습니다. 글이나 그림으로 바꾸어 주세요.',
    en: '{file} holds an object of another program ({part}). Replace it by text or a picture.',
  },
  'office/external': {
    ko: '{file}이(가) 바깥의 파일이나 주소(“{address}”)를 불러옵니다. 그림은 문서에 넣고 연결은 끊어 주세요.',
    en: '{file} refers to something outside (“{address}”). Put pictures into the document and break its links.',
  },
  'office/active-field': {
    ko: '{file}에 쓸 수 없는 필드 {name}이(가) 있습니다. 필드를 글자로 바꾸어 주세요.',
    en: '{file} holds a field that is not allowed: {name}. Turn it into plain text.',
  },
  'office/document-type': {
    ko: '{file}의 {part}에 문서 형식 선언(DOCTYPE)이 있습니다. 원본을 열어 다시 저장해 주세요.',
    en: '{file} declares a document type in {part}. Open the original and save it again.',
  },
  'office/not-xml': {
    ko: '{file}의 {part}을(를) 읽을 수 없습니다({detail}). 원본을 열어 다시 저장해 주세요.',
    en: 'The part {part} of {file} cannot be read ({detail}). Open the original and save it again.',
  },
  'office/too-complex': {
    ko: '{file}의 {part}이(가) 서식으로 쓰기에는 너무 복잡합니다. 나누거나 줄여 주세요.',
    en: 'The part {part} of {file} is too complex for a form. Take it apart or shorten it.',
  },
  'office/tracked-changes': {
    ko: '{file}에 확정하지 않은 변경 내용이 있습니다. 변경 내용을 모두 적용하고 추적을 끈 뒤 저장해 주세요.',
    en: '{file} holds tracked changes. Accept all of them, stop tracking, and save it again.',
  },
  'office/block-across': {
    ko: '블록의 시작과 끝이 서로 다른 곳(표 안과 밖, 다른 칸)에 있습니다. 같은 표의 행이나 같은 칸의 문단으로 맞춰 주세요.',
    en: 'A block begins in one place and ends in another, such as inside a table and outside. Put both into rows of one table, or into paragraphs of one cell.',
  },
  'office/block-place': {
    ko: '여러 문단이나 행에 걸친 블록은 문단이나 행의 맨 앞이나 맨 뒤에서 시작하고 끝나야 합니다. 태그를 옮겨 주세요.',
    en: 'A block over several paragraphs or rows begins and ends at the very beginning or end of one. Move the tag.',
  },
  'office/block-styles': {
    ko: '블록의 시작과 끝 사이에 링크나 입력란의 한쪽만 들어 있습니다. 전부 안이나 전부 밖에 두어 주세요.',
    en: 'A block holds one end of a link or field only. Put the whole of it inside, or outside.',
  },
  'office/block-page': {
    ko: '쪽 설정이 들어 있는 문단(구역의 첫 문단)은 반복하거나 뺄 수 없습니다. 블록을 다음 문단부터 시작해 주세요.',
    en: 'The paragraph with the settings of the page (the first of a section) can be neither repeated nor left out. Begin the block after it.',
  },
  'office/block-table': {
    ko: '표의 모든 행이 조건 안에 있어 행이 없는 표가 될 수 있습니다. 조건을 표 밖에 두어 주세요.',
    en: 'Every row of the table is under a condition, so that it could be left without rows. Put the condition around the table.',
  },
  'office/block-merged': {
    ko: '여러 행에 걸쳐 합친 칸이 블록의 안과 밖에 걸쳐 있습니다. 칸을 나누거나 블록을 옮겨 주세요.',
    en: 'A merged cell reaches from inside the block to outside. Split the cell, or move the block.',
  },
  'office/left-out': {
    ko: 'form.hbs에 있는 “{name}”이(가) 이 파일에는 없습니다. 같은 내용이 되도록 넣어 주세요.',
    en: 'The file does not use “{name}”, which form.hbs does. Add it, so that both say the same.',
  },
  'office/other-words': {
    ko: '이 파일의 문구가 form.hbs와 다릅니다. form.hbs는 “{here}”, 이 파일은 “{there}”입니다. 두 문서가 같은 내용이 되도록 고쳐 주세요.',
    en: 'The words of the file are not those of form.hbs, which says “{here}”, while the file says “{there}”. Mend one of them, so that both say the same.',
  },
  'office/no-file': {
    ko: '이 서식에는 {file} 파일이 없어 이 형식으로 만들 수 없습니다. HTML이나 PDF로 만들어 주세요.',
    en: 'This form has no {file} and cannot be made in that format. Make it as HTML or PDF.',
  },
  'office/filled-too-large': {
    ko: '채운 문서가 너무 큽니다: {limit} MB까지 됩니다. 목록을 줄여 주세요.',
    en: 'The filled document is too large: at most {limit} MB. Shorten the lists.',
  },
};
