import fc from 'fast-check';
import { cellText } from './cell-text.js';
import type { CellType } from './cell-type.js';
import { readCell } from './read-cell.js';

const words = [
  { id: 'facility', label: { ko: '시설비', en: 'facilities' } },
  { id: 'running', label: { ko: '운영비', en: 'running costs' } },
  { id: 'rent', label: { ko: '임차료, 관리비', en: 'rent' } },
  { id: 'other1', label: { ko: '기타', en: 'other one' } },
  { id: 'other2', label: { ko: '기타', en: 'other two' } },
];
const money: CellType = { kind: 'money', unit: 'won' };
const share: CellType = { kind: 'decimal', unit: 'share' };
const date: CellType = { kind: 'date' };
const list: CellType = { kind: 'list', of: { kind: 'points' } };

describe('a cell as officers and spreadsheets write it', () => {
  it.each<[string, CellType, unknown]>([
    ['5,000만원', money, 50_000_000],
    ['1억', money, 100_000_000],
    ['1.5억', money, 150_000_000],
    ['1억 2,000만원', money, 120_000_000],
    ['30백만원', money, 30_000_000],
    ['5천만원', money, 50_000_000],
    ['900천원', money, 900_000],
    [' 100,000,000 ', money, 100_000_000],
    ['₩1,000', money, 1_000],
    ['30%', share, '0.3'],
    ['12.5 %', share, '0.125'],
    ['100%', share, 1],
    ['0.3', share, '0.3'],
    ['1', share, 1],
    ['24개월', { kind: 'count', unit: 'months' }, 24],
    ['1,200 명', { kind: 'count', unit: 'persons' }, 1200],
    ['92.5점', { kind: 'points', unit: 'points' }, '92.5'],
    ['30%', { kind: 'decimal', unit: 'percent' }, 30],
    ['2025.3.1', date, '2025-03-01'],
    ['2025. 3. 1.', date, '2025-03-01'],
    ['2025-03-01', date, '2025-03-01'],
    ['2025년 3월 1일', date, '2025-03-01'],
    ['2025-03-01 00:00:00', date, '2025-03-01'],
    ['45717', date, '2025-03-01'],
    ['61', date, '1900-03-01'],
    ['45717.75', date, '2025-03-01'],
    ['2025.3.1 9:00', { kind: 'dateTime' }, '2025-03-01T09:00:00'],
    ['2025-03-01T18:00:30', { kind: 'dateTime' }, '2025-03-01T18:00:30'],
    ['○', { kind: 'boolean' }, true],
    ['FALSE', { kind: 'boolean' }, false],
    ['아니오', { kind: 'boolean' }, false],
    ['운영비', { kind: 'word', words }, 'running'],
    [' 운영 비 ', { kind: 'word', words }, 'running'],
    ['Running Costs', { kind: 'word', words }, 'running'],
    ['facility', { kind: 'word', words }, 'facility'],
    ['시설비, 운영비', { kind: 'words', words }, ['facility', 'running']],
    ['8, 11, 14', list, [8, 11, 14]],
    ['8,11,14', list, [8, 11, 14]],
    ['6, 6', list, [6, 6]],
    ['', money, undefined],
  ])('%j of %j means %j', (typed, type, value) => {
    expect(readCell(type, typed)).toEqual({ value });
  });

  it.each<[string, CellType, string]>([
    ['많이', money, 'notWhole'],
    ['-1', money, 'negative'],
    ['30', share, 'shareWithoutPercent'],
    ['1.01', share, 'shareWithoutPercent'],
    ['1.5', { kind: 'count' }, 'notWhole'],
    ['2025-02-29', date, 'impossibleDate'],
    ['60', date, 'notDate'],
    ['999999', date, 'notDate'],
    ['내일', date, 'notDate'],
    ['아마', { kind: 'boolean' }, 'notBoolean'],
    ['없는 말', { kind: 'word', words }, 'notWord'],
    ['기타', { kind: 'word', words }, 'severalWords'],
    ['시설비, 없는 말', { kind: 'words', words }, 'notWord'],
    ['100,200', list, 'ambiguousList'],
    ['{', { kind: 'json' }, 'notJson'],
  ])('%j of %j is refused: %s', (typed, type, mistake) => {
    expect(readCell(type, typed)).toEqual({ mistake });
  });

  it('reads back what it shows, in either language', () => {
    const whole = fc.nat({ max: 1_000_000_000 });
    const exact = fc
      .tuple(fc.nat({ max: 99_999 }), fc.nat({ max: 99 }))
      .map(([units, rest]) => (rest === 0 ? units : `${units}.${String(rest).padStart(2, '0')}`.replace(/0$/, '')));
    const day = fc
      .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10));
    const id = fc.constantFrom(...words.map((word) => word.id));
    const pairs: fc.Arbitrary<readonly [CellType, unknown]> = fc.oneof(
      whole.map((value) => [money, value] as const),
      whole.map((value) => [{ kind: 'count' }, value] as const),
      exact.map((value) => [{ kind: 'points' }, value] as const),
      fc.nat({ max: 99 }).map((part) => [share, part === 0 ? 0 : `0.${part}`.replace(/0$/, '')] as const),
      day.map((value) => [date, value] as const),
      day.map((value) => [{ kind: 'dateTime' }, `${value}T18:00:00`] as const),
      fc.boolean().map((value) => [{ kind: 'boolean' }, value] as const),
      id.map((value) => [{ kind: 'word', words }, value] as const),
      fc.uniqueArray(id, { minLength: 1 }).map((value) => [{ kind: 'words', words }, value] as const),
      fc.array(exact, { minLength: 1 }).map((value) => [list, value] as const),
      fc.array(whole, { minLength: 1 }).map((value) => [{ kind: 'list', of: money }, value] as const),
    );
    fc.assert(
      fc.property(pairs, fc.constantFrom('ko' as const, 'en' as const), ([type, value], language) =>
        expect(readCell(type, cellText(type, value, language))).toEqual({ value }),
      ),
    );
  });
});
