import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { show } from '../testing/show.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';

function Opener() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>열기</Button>
      <Dialog title="제목" isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>내용</p>
      </Dialog>
    </>
  );
}

describe('a dialog', () => {
  it('has its title for a name, and nothing of it is there while it is closed', async () => {
    show(<Opener />);
    expect(screen.queryByText('내용')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '열기' }));
    expect(screen.getByRole('dialog', { name: '제목' }).textContent).toContain('내용');
    await userEvent.click(screen.getByRole('button', { name: '닫기' }));
    expect(screen.queryByText('내용')).toBeNull();
  });
});
