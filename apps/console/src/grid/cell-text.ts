import { plainText } from '../format/plain-text.js';
import type { Language, Words } from '../api/types.js';
import { groupDigits } from '../format/numbers.js';
import { isNumeric, type CellType, type CellWord } from './cell-type.js';
import { shiftExact } from './exact.js';

/**
 * What stands in a cell: what is shown, copied to a spreadsheet and typed over are one and the same, so that
 * `readCell` of it gives the value back.
 */
export function cellText(type: CellType, value: unknown, language: Language): string {
  if (value === undefined || value === null) return '';
  const { kind, unit, words = [], of } = type;
  switch (kind) {
    case 'money':
    case 'count':
      return groupDigits(plainText(value));
    case 'decimal':
    case 'points':
      return unit === 'share' ? percent(plainText(value)) : groupDigits(plainText(value));
    case 'date':
    case 'text':
      return plainText(value);
    case 'dateTime':
      return plainText(value).replace('T', ' ').replace(/:00$/, '');
    case 'boolean':
      return YES_NO[language][value === true ? 0 : 1];
    case 'word':
      return wordText(words, value, language);
    case 'words':
      return asList(value)
        .map((id) => wordText(words, id, language))
        .join(', ');
    case 'list':
      return listText(of ?? { kind: 'text' }, asList(value), language);
    case 'json':
      return JSON.stringify(value);
  }
}

/** Understood by `readCell` in either language. */
export const YES_NO = { ko: ['예', '아니오'], en: ['yes', 'no'] } as const satisfies Record<
  Language,
  readonly string[]
>;

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const percent = (share: string): string => {
  const shifted = shiftExact(share, 2);
  return shifted === undefined ? share : `${groupDigits(shifted)}%`;
};

/** A word by its label, unless another word has the same one or the label would be read as two. */
export function wordText(words: readonly CellWord[], id: unknown, language: Language): string {
  const word = words.find((one) => one.id === id);
  if (word === undefined) return String(id);
  const label = word.label[language];
  const isClear = !/[,;\n、]/.test(label) && words.filter((one) => hasLabel(one, label)).length === 1;
  return isClear ? label : word.id;
}

const hasLabel = ({ label }: { readonly label: Words }, text: string): boolean =>
  label.ko === text || label.en === text;

function listText(of: CellType, values: readonly unknown[], language: Language): string {
  // Without thousands separators: the comma parts the values.
  const plain = (text: string): string => (isNumeric(of) ? text.replaceAll(',', '') : text);
  return values.map((value) => plain(cellText(of, value, language))).join(', ');
}
