import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { show } from '../../testing/show.js';
import { NO_ORDER, type Order } from './order.js';
import { PickRecipients } from './pick-recipients.js';
import type { Recipient } from './use-recipients.js';

const both = (text: string) => ({ ko: text, en: text });
const STATES = ['ready', 'missing', 'made'] as const;
const list: readonly Recipient[] = Array.from({ length: 250 }, (_, at) => ({
  application: `A-${String(at + 1).padStart(3, '0')}`,
  name: both(`가상 기업 ${at + 1}`),
  centre: both(at % 2 === 0 ? '가상 해안센터' : '가상 산간센터'),
  papers: [{ form: 'consent', state: STATES[at % 3] ?? 'ready', gaps: 0 }],
}));

let latest: Order = NO_ORDER;
function Stand() {
  const [order, change] = useState<Order>({ ...NO_ORDER, forms: ['consent'] });
  latest = order;
  return <PickRecipients order={order} list={list} onChange={change} />;
}
const rows = () => within(screen.getByRole('table')).getAllByRole('row').length - 1;

describe('picking whom a batch is for', () => {
  it('shows no more rows than anyone goes through by hand, and picks all that are found at once', async () => {
    show(<Stand />);
    expect(rows()).toBe(200);
    expect(screen.getByText(/찾은 250건 가운데 200건까지 보입니다/)).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '찾은 것 모두 고르기' }));
    expect(latest.chosen).toHaveLength(250);
    await userEvent.click(screen.getByRole('button', { name: '고른 것 모두 빼기' }));
    expect(latest.chosen).toEqual([]);
  });

  it('narrows by words and by how the papers stand; picking keeps what was picked before', async () => {
    show(<Stand />);
    await userEvent.type(screen.getByRole('searchbox', { name: '신청 찾기' }), 'A-01');
    expect(rows()).toBe(10);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '서류 상태' }), 'ready');
    await userEvent.click(screen.getByRole('button', { name: '찾은 것 모두 고르기' }));
    expect(latest.chosen).toEqual(['A-010', 'A-013', 'A-016', 'A-019']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '서류 상태' }), 'notMade');
    await userEvent.click(screen.getByRole('checkbox', { name: /^A-011/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /^A-010/ }));
    expect(latest.chosen).toEqual(['A-013', 'A-016', 'A-019', 'A-011']);
    expect(screen.queryByRole('checkbox', { name: /^A-012/ })).toBeNull();
  });
});
