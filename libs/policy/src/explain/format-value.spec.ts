import { formatDay, formatMoment, formatNumber, formatQuantity } from './format-quantity.js';
import { formatValue, type Labels } from './format-value.js';

const labels: Labels = {
  word: (id, list) => ({ rent: '월 임대료', ok: list === 'results' ? '사용 가능' : '가능' })[id] ?? id,
  field: (id) => ({ amount: '금액', paidBy: '지급 기한' })[id] ?? id,
  place: (id) => `자리 ${id}`,
};

describe('numbers are shown as exact text', () => {
  it('with thousands separators, also beyond what a binary float can hold', () => {
    expect(formatNumber('24999999', 'ko')).toBe('24,999,999');
    expect(formatNumber('123456789012345678901.10', 'ko')).toBe('123,456,789,012,345,678,901.10');
    expect(formatNumber('-112328750007', 'en')).toBe('-112,328,750,007');
  });

  it('a fraction that does not end is said to be about so much', () => {
    expect(formatNumber('419/6', 'ko')).toBe('약 69.8333');
    expect(formatNumber('419/6', 'en')).toBe('about 69.8333');
  });

  it.each([
    ['30000000', 'won', '30,000,000원', '30,000,000 won'],
    ['13081', 'million won', '13,081백만원', '13,081 million won'],
    ['70.0', 'points', '70.0점', '70.0 points'],
    ['24', 'months', '24개월', '24 months'],
    ['1', 'months', '1개월', '1 month'],
    ['30', 'days', '30일', '30 days'],
    ['5', 'years', '5년', '5 years'],
    ['4', 'persons', '4명', '4 persons'],
    ['12', 'centres', '12개소', '12 centres'],
    ['50', 'firms', '50개사', '50 firms'],
    ['2', 'groups', '2개', '2 groups'],
    ['3', 'programmes', '3개', '3 programmes'],
    ['20', 'times', '20회', '20'],
    ['10', 'megabytes', '10MB', '10 MB'],
    ['0.3', 'share', '30%', '30%'],
    ['1/3', 'share', '약 33.3333%', 'about 33.3333%'],
    ['24.0', 'percent', '24.0%', '24.0%'],
    ['2', 'month of year', '2월', 'February'],
    ['5', 'day of month', '5일', '5'],
    ['2', 'number', '2', '2'],
  ] as const)('%s %s has its unit', (value, unit, ko, en) => {
    expect(formatQuantity(value, unit, 'ko')).toBe(ko);
    expect(formatQuantity(value, unit, 'en')).toBe(en);
  });
});

describe('days and moments', () => {
  it('are written as each language writes them', () => {
    expect(formatDay('2024-04-11', 'ko')).toBe('2024년 4월 11일');
    expect(formatDay('2024-04-11', 'en')).toBe('11 April 2024');
    expect(formatMoment('2024-05-10T18:00:00', 'ko')).toBe('2024년 5월 10일 18시');
    expect(formatMoment('2024-05-10T18:00:00', 'en')).toBe('10 May 2024, 18:00');
    expect(formatMoment('2024-05-10T17:59:59.5', 'ko')).toBe('2024년 5월 10일 17시 59분 59.5초');
    expect(formatMoment('2024-05-10T18:00:00.001', 'en')).toBe('10 May 2024, 18:00:00.001');
  });
});

describe('values of other kinds', () => {
  const ko = (value: Parameters<typeof formatValue>[0], unit: Parameters<typeof formatValue>[1]): string =>
    formatValue(value, unit, 'ko', labels);

  it('yes and no, nothing and what is not known are words', () => {
    expect([ko(true, 'yes/no'), ko(false, 'yes/no'), ko(null, 'won'), ko({ unknown: ['a'] }, 'won')]).toEqual([
      '예',
      '아니오',
      '없음',
      '알 수 없음',
    ]);
    expect(formatValue('undetermined', 'word', 'en', labels)).toBe('undetermined');
  });

  it('words have the label of their list', () => {
    expect(ko('ok', 'word:results')).toBe('사용 가능');
    expect(ko('ok', undefined)).toBe('가능');
  });

  it('lists are told one by one, an empty one as none', () => {
    expect(ko([1, 2, 3], { list: 'number' })).toBe('1, 2, 3');
    expect(ko([], { list: 'word' })).toBe('없음');
    expect(formatValue([], { list: 'word' }, 'en', labels)).toBe('none');
  });

  it('maps and records are told with their labels, absent fields passed over', () => {
    expect(ko({ rent: 18 }, { entries: 'months' })).toBe('월 임대료 18개월');
    expect(ko({ rent: 'ok' }, { entries: 'word:results' })).toBe('월 임대료는 ‘사용 가능’');
    const fields = { fields: { amount: 'won', paidBy: 'date' } };
    expect(
      ko(
        [
          { amount: 1000, paidBy: '2024-08-20' },
          { amount: 5, paidBy: null },
        ],
        { list: fields },
      ),
    ).toBe('금액 1,000원, 지급 기한 2024년 8월 20일; 금액 5원');
    expect(formatValue({ amount: 1000 }, fields, 'en', labels)).toBe('금액: 1,000 won');
  });

  it('a place in the facts is told by its label, any other text as it stands', () => {
    expect(ko('committee[0].scores.location', 'text')).toBe('자리 committee[0].scores.location');
    expect(ko('2020년 상반기', 'text')).toBe('2020년 상반기');
  });
});
