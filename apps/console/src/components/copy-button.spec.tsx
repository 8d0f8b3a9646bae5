import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../testing/show.js';
import { CopyButton } from './copy-button.js';

describe('a button that copies', () => {
  it('copies the text and says so', async () => {
    const user = userEvent.setup();
    show(<CopyButton text="sha256:1" label="복사" />);
    await user.click(screen.getByRole('button', { name: '복사' }));
    expect(screen.getByRole('status').textContent).toBe('복사했습니다.');
    expect(await navigator.clipboard.readText()).toBe('sha256:1');
  });

  it('says what to do where the browser does not let it', async () => {
    const user = userEvent.setup();
    Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
    show(<CopyButton text="sha256:1" label="복사" />);
    await user.click(screen.getByRole('button', { name: '복사' }));
    expect(screen.getByRole('status').textContent).toContain('복사하지 못했습니다');
  });
});
