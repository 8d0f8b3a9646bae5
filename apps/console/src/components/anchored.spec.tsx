import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link } from 'react-router';
import { show } from '../testing/show.js';
import { Anchored, useTarget } from './anchored.js';

function Page() {
  useTarget();
  return (
    <>
      <Link to="#second">둘째로</Link>
      <Anchored as="section" id="first">
        첫째
      </Anchored>
      <Anchored as="section" id="second">
        둘째
      </Anchored>
    </>
  );
}
const marked = () => [...document.querySelectorAll('.is-target')].map(({ id }) => id);

describe('a part with an address of its own', () => {
  const scrolled: string[] = [];
  beforeEach(() => {
    scrolled.length = 0;
    Element.prototype.scrollIntoView = function (this: Element) {
      scrolled.push(this.id);
    };
  });

  it('is gone to, marked and given the focus when the address asks for it', () => {
    show(<Page />, { at: '/#first' });
    expect(scrolled).toEqual(['first']);
    expect(marked()).toEqual(['first']);
    expect(document.activeElement?.id).toBe('first');
  });

  it('takes over the mark when a link leads to it, again and again', async () => {
    show(<Page />, { at: '/#first' });
    await userEvent.click(screen.getByRole('link'));
    await userEvent.click(screen.getByRole('link'));
    expect(scrolled).toEqual(['first', 'second', 'second']);
    expect(marked()).toEqual(['second']);
  });

  it.each(['/', '/#nothing', '/#%E0%A4%A'])('is left alone at %s', (at) => {
    show(<Page />, { at });
    expect(scrolled).toEqual([]);
    expect(marked()).toEqual([]);
  });
});
