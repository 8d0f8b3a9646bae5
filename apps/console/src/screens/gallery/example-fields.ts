import type { FieldView, Words, WordView } from '../../api/types.js';
import type { FieldEntries } from '../../fields/facts.js';

const both = (ko: string, en: string): Words => ({ ko, en });
const word = (id: string, ko: string, en: string): WordView => ({ id, label: both(ko, en) });

const few = [word('a', '가형', 'kind A'), word('b', '나형', 'kind B'), word('c', '다형', 'kind C')];
const many = [...few, word('d', '라형', 'kind D'), word('e', '마형', 'kind E'), word('f', '바형', 'kind F')];

const record: FieldView[] = [
  { id: 'outside', label: both('외부 위원', 'outside member'), type: 'boolean' },
  { id: 'total', label: both('총점', 'total'), type: 'points', unit: 'points' },
];

/** One field of every type there is; all of it is invented. */
export const exampleFields: FieldView[] = [
  { id: 'boolean', label: both('예 또는 아니오', 'yes or no'), type: 'boolean' },
  { id: 'word', label: both('몇 가지 말 가운데 하나', 'one of a few words'), type: 'word', words: few },
  { id: 'words', label: both('여러 말 가운데 하나', 'one of many words'), type: 'word', words: many },
  { id: 'list', label: both('여러 개 고르기', 'several words'), type: 'list', of: { type: 'word', words: many } },
  {
    id: 'date',
    label: both('날짜', 'date'),
    help: both('달력에서 골라도 되고 적어도 됩니다.', 'Pick it from the calendar or type it.'),
    type: 'date',
  },
  { id: 'moment', label: both('날짜와 시각', 'date and time'), type: 'dateTime' },
  { id: 'money', label: both('금액', 'amount'), type: 'money', unit: 'won' },
  { id: 'count', label: both('인원', 'persons'), type: 'count', unit: 'persons' },
  { id: 'decimal', label: both('용량', 'size'), type: 'decimal', unit: 'megabytes' },
  { id: 'points', label: both('점수', 'points'), type: 'points', unit: 'points' },
  { id: 'text', label: both('한 줄 글', 'a line of text'), type: 'text' },
  { id: 'longText', label: both('긴 글', 'longer text'), type: 'longText' },
  { id: 'record', label: both('묶음', 'record'), type: 'record', fields: record },
  { id: 'rows', label: both('위원별 점수', 'marks'), type: 'list', of: { type: 'record', fields: record } },
  { id: 'amounts', label: both('금액 여럿', 'amounts'), type: 'list', of: { type: 'money', unit: 'won' } },
  {
    id: 'map',
    label: both('항목별 용량', 'size by item'),
    type: 'map',
    keys: few,
    of: { type: 'decimal', unit: 'megabytes' },
  },
];

/** The count is wrong on purpose. */
export const exampleEntries: FieldEntries = {
  boolean: 'true',
  list: ['a', 'c'],
  date: '2024-04-05',
  money: '120,000,000',
  count: '세 명',
  rows: { rows: [{ id: '1', entry: { parts: { total: '92.5' } } }, { id: '2' }] },
};
