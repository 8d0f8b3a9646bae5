import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../testing/show.js';
import { DataTable } from './data-table.js';

interface Firm {
  readonly name: string;
  readonly won: number;
}
const firms: Firm[] = [
  { name: '나', won: 30 },
  { name: '가', won: 100 },
  { name: '다', won: -2 },
  { name: '라', won: -10 },
];
const table = (rows: readonly Firm[]) => (
  <DataTable
    caption="기업 목록"
    columns={[
      { id: 'name', label: '이름', cell: ({ name }) => name, sortBy: ({ name }) => name },
      { id: 'won', label: '금액', cell: ({ won }) => won, sortBy: ({ won }) => won, isNumber: true },
    ]}
    rows={rows}
    rowKey={({ name }) => name}
    empty="기업이 없습니다."
  />
);
const names = (): string[] => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

describe('a table', () => {
  it('stands in a box that has its name and can be scrolled by keyboard, each row headed', () => {
    show(table(firms));
    const box = screen.getByRole('region', { name: '기업 목록' });
    expect(box.tabIndex).toBe(0);
    expect(within(box).getByRole('table', { name: '기업 목록' })).toBeTruthy();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['이름', '금액']);
    expect(names()).toEqual(['나', '가', '다', '라']);
  });

  it('sorts amounts as numbers, up and then down, and says which way', async () => {
    show(table(firms));
    const head = screen.getByRole('columnheader', { name: '금액' });
    await userEvent.click(within(head).getByRole('button'));
    expect(names()).toEqual(['라', '다', '나', '가']);
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    await userEvent.click(within(head).getByRole('button'));
    expect(names()).toEqual(['가', '나', '다', '라']);
    expect(head.getAttribute('aria-sort')).toBe('descending');
  });

  it('without rows says so', () => {
    show(table([]));
    expect(screen.getByText('기업이 없습니다.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
