import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { show } from '../testing/show.js';
import { Button } from './button.js';

function Once() {
  const [times, setTimes] = useState(0);
  return (
    <>
      <Button disabled={times > 0} onClick={() => setTimes(times + 1)}>
        누르기
      </Button>
      <output>{times}</output>
    </>
  );
}

describe('a button', () => {
  it('that cannot be pressed any more keeps the focus, is told as such, and does nothing', async () => {
    show(<Once />);
    const button = screen.getByRole<HTMLButtonElement>('button', { name: '누르기' });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}{Enter}');
    expect(document.activeElement).toBe(button);
    expect([button.disabled, button.getAttribute('aria-disabled')]).toEqual([false, 'true']);
    expect(screen.getByRole('status').textContent).toBe('1');
    await userEvent.tab();
    expect(button.disabled).toBe(true);
  });
});
