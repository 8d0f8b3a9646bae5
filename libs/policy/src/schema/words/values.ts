import { says, type SchemaWords } from './property-words.js';

const day = says(['적용일', 'day of effect'], ['이 값이 적용되는 첫날입니다.', 'The first day on which it holds.']);
const known = says(
  ['알려진 날', 'known from'],
  ['나중에 바로잡은 값이면 알려진 날을 적습니다.', 'The day a later correction became known.'],
);

/** Parameters with their values by day, facts, word lists, and the types they share. */
export const valueWords: SchemaWords = {
  parameter: says(
    ['기준값', 'parameter'],
    ['공고가 정한 숫자, 날짜, 목록, 표입니다.', 'A number, date, list or table the notice lays down.'],
  ),
  plainParameter: says(
    ['기준값', 'parameter'],
    ['날짜별로 값을 갖는 기준값입니다.', 'A parameter with values by day of effect.'],
  ),
  'plainParameter.names': says(
    ['자리의 이름', 'names of the positions'],
    ['목록의 자리마다 이름을 주는 단어 목록입니다.', 'The word list that names the positions of the list.'],
    { names: 'wordList' },
  ),
  'plainParameter.values': says(
    ['날짜별 값', 'values by day'],
    ['적용일 순서로 적습니다.', 'In the order of their days of effect.'],
  ),
  'plainParameter.restated': says(
    ['다시 적힌 값', 'printed again'],
    [
      '공고의 다른 곳에 다시 적힌 값입니다. 서로 맞는지 점검합니다.',
      'What the notice prints a second time; it is compared.',
    ],
  ),
  datedValue: says(['값', 'value by day'], ['어느 날부터 적용되는 값입니다.', 'A value from a day on.']),
  'datedValue.from': day,
  'datedValue.knownFrom': known,
  'datedValue.value': says(['값', 'value'], ['비워 두면 그날로 끝난 것입니다.', 'Empty means that it ended.']),
  tableParameter: says(
    ['표', 'table'],
    ['행마다 날짜별 값을 갖는 표입니다.', 'A table whose rows have values by day.'],
  ),
  'tableParameter.type': says(['형식', 'type'], ['표입니다.', 'A table.']),
  'tableParameter.key': says(
    ['기준 열', 'key column'],
    ['행을 서로 구별하는 열입니다.', 'The column that tells rows apart.'],
    { names: 'column' },
  ),
  'tableParameter.complete': says(
    ['빠짐없는 표', 'complete'],
    ['단어 목록의 모든 단어에 행이 있어야 합니다.', 'Every word of the list must have a row.'],
  ),
  'tableParameter.columns': says(['열', 'columns'], ['표의 열입니다.', 'The columns of the table.'], { keys: 'newId' }),
  'tableParameter.rows': says(['행', 'rows'], ['표의 행입니다.', 'The rows of the table.']),
  'tableParameter.windows': says(
    ['기간', 'windows'],
    ['시작과 끝이 되는 열을 짝지어 점검합니다.', 'Pairs of columns held to start before they end.'],
  ),
  'tableParameter.invariants': says(
    ['지켜야 할 관계', 'invariants'],
    ['모든 행이 지켜야 하는 조건입니다.', 'Conditions every row must keep.'],
  ),
  'tableParameter.restated': says(
    ['다시 적힌 값', 'printed again'],
    [
      '공고의 다른 곳에 다시 적힌 값입니다. 서로 맞는지 점검합니다.',
      'What the notice prints a second time; it is compared.',
    ],
  ),
  tableRow: says(['행', 'row'], ['표의 한 행입니다.', 'One row of the table.']),
  'tableRow.values': says(
    ['날짜별 값', 'values by day'],
    ['적용일 순서로 적습니다.', 'In the order of their days of effect.'],
  ),
  datedCells: says(
    ['행의 값', 'cells by day'],
    ['어느 날부터 적용되는 행의 값입니다.', 'The cells of a row from a day on.'],
  ),
  'datedCells.from': day,
  'datedCells.knownFrom': known,
  'datedCells.cells': says(['칸', 'cells'], ['비워 두면 그날로 끝난 행입니다.', 'Empty means that the row ended.'], {
    keys: 'column',
  }),
  tableWindow: says(['기간', 'window'], ['시작 열과 끝 열의 짝입니다.', 'A pair of columns, first and last day.']),
  'tableWindow.from': says(
    ['시작 열', 'column of the first day'],
    ['기간이 시작하는 날의 열입니다.', 'The column of the first day.'],
    { names: 'column' },
  ),
  'tableWindow.to': says(
    ['끝 열', 'column of the last day'],
    ['기간이 끝나는 날의 열입니다.', 'The column of the last day.'],
    { names: 'column' },
  ),
  'tableWindow.overlap': says(
    ['겹침', 'overlap'],
    ['행끼리 기간이 겹쳐도 되는지 정합니다.', 'Whether the windows of rows may overlap.'],
  ),
  invariant: says(
    ['지켜야 할 관계', 'invariant'],
    ['표의 모든 행이 지켜야 하는 조건입니다.', 'A condition every row must keep.'],
  ),
  restated: says(
    ['다시 적힌 값', 'printed again'],
    ['공고의 다른 곳에 다시 적힌 값입니다.', 'What the notice prints a second time.'],
  ),
  'restated.printed': says(['적힌 글', 'as printed'], ['공고에 적힌 그대로입니다.', 'The very words of the notice.'], {
    isLong: true,
  }),
  'restated.value': says(['값', 'value'], ['다시 적힌 값입니다.', 'The value printed there.']),
  'restated.row': says(['행', 'row'], ['견줄 행입니다.', 'The row it is compared with.'], { names: 'row' }),
  'restated.cells': says(['칸', 'cells'], ['견줄 칸과 값입니다.', 'The cells it is compared with.'], {
    keys: 'column',
  }),

  fact: says(
    ['사실', 'fact'],
    ['신청인이나 담당자가 알려 주는 값입니다.', 'A value that an applicant or official supplies.'],
  ),
  'fact.suppliedBy': says(
    ['제출자', 'supplied by'],
    ['이 사실을 알려 주는 사람이나 기관입니다.', 'Who supplies this fact.'],
    { names: 'role' },
  ),
  'fact.provedBy': says(
    ['증빙 서류', 'proved by'],
    ['이 사실을 증명하는 서류입니다.', 'The documents that prove it.'],
    { names: 'document' },
  ),
  'fact.personalData': says(['개인정보', 'personal data'], ['개인정보의 종류입니다.', 'The class of personal data.']),
  field: says(['칸', 'field'], ['묶음이나 표의 한 칸입니다.', 'One field of a record, or a column.']),
  valueType: says(['형식', 'type'], ['한 건의 형식입니다.', 'The type of one entry.']),
  absence: says(
    ['없을 때의 뜻', 'meaning of absence'],
    ['대신 쓸 값이거나 “해당 없음”입니다.', 'A value in its place, or “nothing”.'],
  ),

  wordList: says(['단어 목록', 'word list'], ['고를 수 있는 단어의 목록입니다.', 'The words that may be chosen.']),
  'wordList.words': says(['단어', 'words'], ['고를 수 있는 단어입니다.', 'The words that may be chosen.']),

  bilingual: says(
    ['두 언어의 글', 'text in two languages'],
    ['한국어와 영어로 적습니다.', 'Written in Korean and in English.'],
  ),
  'bilingual.ko': says(['한국어', 'Korean'], ['한국어 글입니다.', 'The Korean text.']),
  'bilingual.en': says(['영어', 'English'], ['영어 글입니다.', 'The English text.']),
};
