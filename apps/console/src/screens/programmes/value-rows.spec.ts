import type { DescribedParameter } from '../../api/types.js';
import { valueRows } from './value-rows.js';

const parameter = (id: string, ...days: string[]): DescribedParameter => ({
  id,
  label: id,
  kind: 'value',
  values: days.map((from) => ({ from, text: '1', source: [] })),
  usedBy: [],
});

it('every dated value is a row; parameters that begin alike stand together under one line', () => {
  const rows = valueRows([
    parameter('fund.cap', '2024-01-01', '2024-07-01'),
    parameter('loan.cap', '2024-01-01'),
    parameter('fund.share', '2024-01-01'),
  ]);
  expect(
    rows.map(({ parameter: { id }, value, isFirst, isFirstOfGroup }) => [id, value.from, isFirst, isFirstOfGroup]),
  ).toEqual([
    ['fund.cap', '2024-01-01', true, true],
    ['fund.cap', '2024-07-01', false, false],
    ['fund.share', '2024-01-01', true, false],
    ['loan.cap', '2024-01-01', true, true],
  ]);
});
