import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../testing/show.js';
import { Tabs } from './tabs.js';

const tabs = ['one', 'two', 'three'].map((id) => ({ id, label: id, content: () => <p>{`content of ${id}`}</p> }));
const open = (): string => screen.getByRole('tab', { selected: true }).textContent;

describe('tabs', () => {
  it('open the one that the address names, and the first one otherwise', () => {
    show(<Tabs label="부분" tabs={tabs} />, { at: '/?tab=two' });
    expect(open()).toBe('two');
    expect(screen.getByRole('tabpanel', { name: 'two' }).textContent).toBe('content of two');
  });

  it('do not fail on an address that names none of them', () => {
    show(<Tabs label="부분" tabs={tabs} />, { at: '/?tab=other' });
    expect(open()).toBe('one');
  });

  it('are walked by arrow keys, round and round, with only the open one in the tab order', async () => {
    show(<Tabs label="부분" tabs={tabs} />);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('one');
    await userEvent.keyboard('{ArrowLeft}');
    expect(open()).toBe('three');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(open()).toBe('two');
    await userEvent.keyboard('{End}');
    expect(open()).toBe('three');
    await userEvent.keyboard('{Home}');
    expect(open()).toBe('one');
    await userEvent.tab();
    expect(document.activeElement?.getAttribute('role')).toBe('tabpanel');
  });
});
