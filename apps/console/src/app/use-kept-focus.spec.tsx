import { act, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { show } from '../testing/show.js';
import { useKeptFocus } from './use-kept-focus.js';

function Part() {
  const [isThere, setThere] = useState(true);
  useKeptFocus();
  return (
    <main>
      <h1>쪽</h1>
      <section aria-labelledby="part">
        <h2 id="part">부분</h2>
        {isThere ? <button onClick={() => setThere(false)}>없애기</button> : null}
        <button>남기</button>
      </section>
    </main>
  );
}

describe('the focus', () => {
  it('goes on from the heading of the part it stood in when what had it is gone', async () => {
    show(<Part />);
    const gone = screen.getByRole('button', { name: '없애기' });
    act(() => gone.focus());
    act(() => gone.click());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: '부분' })));
  });

  it('stays where something has put it meanwhile', async () => {
    show(<Part />);
    const [gone, left] = [screen.getByRole('button', { name: '없애기' }), screen.getByRole('button', { name: '남기' })];
    act(() => gone.focus());
    act(() => {
      gone.click();
      left.focus();
    });
    await act(async () => new Promise((later) => setTimeout(later, 100)));
    expect(document.activeElement).toBe(left);
  });
});
