import type { Words } from '#policy';

export const spreadsheetMessages = {
  'sheet/not-a-workbook': {
    ko: '엑셀 통합 문서(.xlsx)로 읽을 수 없습니다. 이 화면에서 내려받은 파일을 고쳐 올려 주세요.',
    en: 'This cannot be read as an Excel workbook (.xlsx). Upload a corrected copy of the file that was downloaded here.',
  },
  'sheet/too-large': {
    ko: '파일을 풀면 {limit} MB를 넘습니다. 필요한 시트만 남겨 주세요.',
    en: 'Unpacked, the file exceeds {limit} MB. Keep only the sheets that are needed.',
  },
  'sheet/too-far': {
    ko: '셀 {cell}은(는) 읽는 범위({rows}행, {columns}열) 밖입니다. 지워 주세요.',
    en: 'The cell {cell} lies outside what is read ({rows} rows, {columns} columns). Clear it.',
  },
  'sheet/formula': {
    ko: '셀 {cell}에 수식이 있습니다. 수식은 계산하지 않습니다. 값으로 바꿔 주세요.',
    en: 'The cell {cell} holds a formula. Formulas are never calculated: replace it by its value.',
  },
  'sheet/unknown-place': {
    ko: '셀 {cell}의 주소 “{place}”은(는) 이 규정에 없습니다. 내려받은 시트의 첫 셀을 그대로 두세요.',
    en: 'The cell {cell} names “{place}”, which these rules lack. Leave the first cell of a downloaded sheet as it is.',
  },
  'sheet/twice': {
    ko: '“{place}”이(가) 두 번 나옵니다(셀 {cell}). 하나만 남겨 주세요.',
    en: '“{place}” occurs twice (cell {cell}). Keep one of them.',
  },
  'sheet/unknown-column': {
    ko: '셀 {cell}의 열 “{column}”은(는) 이 표에 없습니다. 둘째 행의 열 이름을 그대로 두세요.',
    en: 'The cell {cell} names the column “{column}”, which this table lacks. Leave the names of columns in row 2 as they are.',
  },
  'sheet/missing-column': {
    ko: '열 “{column}”이(가) 시트에 없습니다. 다시 내려받아 고쳐 주세요.',
    en: 'The column “{column}” is not in the sheet. Download it again and correct that copy.',
  },
  'sheet/wrong-id': {
    ko: '셀 {cell}의 “{id}”은(는) 행 이름으로 쓸 수 없습니다. 비워 두면 새 이름을 붙입니다.',
    en: 'The cell {cell} holds “{id}”, which cannot name a row. Leave it empty and a new name is given.',
  },
  'sheet/wrong-value': {
    ko: '셀 {cell}의 “{text}”을(를) 읽을 수 없습니다. {expected}',
    en: 'The cell {cell} holds “{text}”, which cannot be read. {expected}',
  },
  'sheet/empty': {
    ko: '셀 {cell}이(가) 비어 있습니다. {expected}',
    en: 'The cell {cell} is empty. {expected}',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type SpreadsheetCode = keyof typeof spreadsheetMessages;

/** What fills the placeholders of a code's sentences; words fill each language with their own. */
export type Details = Readonly<Record<string, string | number | Words>>;

export function wordsOf(code: SpreadsheetCode, details: Details): Words {
  const fill = (language: keyof Words): string =>
    spreadsheetMessages[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const detail = Object.hasOwn(details, name) ? details[name] : undefined;
      return detail === undefined ? whole : typeof detail === 'object' ? detail[language] : String(detail);
    });
  return { ko: fill('ko'), en: fill('en') };
}

/** One thing wrong with a workbook: on which sheet and in which cell (`B4`), where there is one. */
export interface SheetProblem {
  readonly code: SpreadsheetCode;
  readonly sheet?: string;
  readonly cell?: string;
  readonly words: Words;
}

/** A workbook that cannot be read at all, or would take too much to read. */
export class SpreadsheetError extends Error {
  readonly words: Words;

  constructor(
    readonly code: SpreadsheetCode,
    details: Details = {},
    readonly problems: readonly SheetProblem[] = [],
  ) {
    const words = wordsOf(code, details);
    super(words.en);
    this.name = 'SpreadsheetError';
    this.words = words;
  }
}
