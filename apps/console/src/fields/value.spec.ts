import type { TypeView, WordView } from '../api/types.js';
import { entryOf, type Entry } from './entry.js';
import { valueOf } from './value.js';

const word = (id: string): WordView => ({ id, label: { ko: id, en: id } });
const record: TypeView = {
  type: 'record',
  fields: [
    { id: 'outside', label: { ko: '', en: '' }, type: 'boolean' },
    { id: 'total', label: { ko: '', en: '' }, type: 'points' },
  ],
};
const rows: TypeView = { type: 'list', of: record };
const amounts: TypeView = { type: 'list', of: { type: 'money' } };
const words: TypeView = { type: 'list', of: { type: 'word', words: [word('a'), word('b')] } };
const map: TypeView = { type: 'map', keys: [word('a'), word('b')], of: { type: 'decimal' } };

describe('from a field to JSON', () => {
  it.each<[string, TypeView, Entry, unknown]>([
    ['yes', { type: 'boolean' }, 'true', true],
    ['no', { type: 'boolean' }, 'false', false],
    ['a word', { type: 'word' }, 'a', 'a'],
    ['an amount', { type: 'money' }, '1억 2,000만원', 120_000_000],
    ['a count', { type: 'count' }, '1,200', 1200],
    ['a decimal', { type: 'decimal' }, '12.50', '12.50'],
    ['points below nought', { type: 'points' }, '-3.5', '-3.5'],
    ['a day', { type: 'date' }, '2024. 4. 5.', '2024-04-05'],
    ['a moment', { type: 'dateTime' }, '2024-04-05 18:00', '2024-04-05T18:00:00'],
    ['text that looks like a mistake', { type: 'text' }, 'negative', 'negative'],
    ['text of several lines', { type: 'longText' }, '가\n나', '가\n나'],
    ['ticked words', words, ['a'], ['a']],
    ['no word at all', words, [], []],
    ['an empty list', rows, { rows: [] }, []],
    ['a row added and left empty', rows, { rows: [{ id: '1' }] }, [{}]],
    ['an amount added and left empty', amounts, { rows: [{ id: '1' }, { id: '2', entry: '5' }] }, [null, 5]],
    [
      'a record, in the order of its fields',
      record,
      { parts: { total: '9', outside: 'true' } },
      { outside: true, total: 9 },
    ],
    ['a map', map, { parts: { b: '1.5' } }, { b: '1.5' }],
  ])('%s', (_, type, entry, value) => {
    const reading = valueOf(type, entry, '/x');
    expect(reading).toEqual({ value, mistakes: [] });
    expect(JSON.stringify(reading.value)).toBe(JSON.stringify(value));
  });

  it.each<[TypeView, Entry]>([
    [{ type: 'money' }, undefined],
    [{ type: 'text' }, '   '],
    [{ type: 'date' }, ''],
    [words, undefined],
    [record, { parts: { total: ' ' } }],
    [map, { parts: {} }],
  ])('what is left empty is absent: %j %j', (type, entry) => {
    expect(valueOf(type, entry, '/x')).toEqual({ mistakes: [] });
  });

  it('what cannot be read is no value, and is told at its own place', () => {
    const entry = { rows: [{ id: '4', entry: { parts: { outside: 'true', total: '많음' } } }] };
    expect(valueOf(rows, entry, '/committee')).toEqual({
      value: [{ outside: true }],
      mistakes: [{ pointer: '/committee/0/total', code: 'notDecimal' }],
    });
    expect(valueOf({ type: 'date' }, '2023-02-29', '/day').mistakes).toEqual([
      { pointer: '/day', code: 'impossibleDate' },
    ]);
  });
});

describe('from JSON to a field and back', () => {
  it.each<[TypeView, unknown]>([
    [{ type: 'boolean' }, false],
    [{ type: 'money' }, 60_000_000],
    [{ type: 'decimal' }, '12.50'],
    [{ type: 'decimal' }, 12],
    [{ type: 'date' }, '2024-04-05'],
    [words, ['b', 'a']],
    [words, []],
    [amounts, [1, 2]],
    [rows, [{ outside: false, total: '92.5' }, {}]],
    [map, { a: 1, b: '0.5' }],
  ])('nothing changes: %j %j', (type, value) => {
    expect(valueOf(type, entryOf(type, value), '/x')).toEqual({ value, mistakes: [] });
  });

  it('amounts stand in the field as people write them', () => {
    expect(entryOf({ type: 'money' }, 60_000_000)).toBe('60,000,000');
  });

  it('null, and what does not fit the type, is an empty field', () => {
    expect(entryOf({ type: 'money' }, null)).toBeUndefined();
    expect(entryOf(rows, 'x')).toBeUndefined();
    expect(entryOf(record, 7)).toBeUndefined();
    expect(entryOf(record, { unknown: 1 })).toBeUndefined();
  });
});
