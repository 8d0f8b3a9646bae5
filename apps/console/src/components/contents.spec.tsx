import { screen } from '@testing-library/react';
import { show } from '../testing/show.js';
import { Contents } from './contents.js';

const entries = [
  { id: 'one', label: '하나' },
  { id: 'two', label: 'Ⅱ 둘', lang: 'ko' },
];

/** jsdom has no windows to measure. */
const windowIs = (width: 'wide' | 'narrow'): void => {
  window.matchMedia = (media) =>
    ({
      media,
      matches: width === 'wide',
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as never;
};

describe('the contents of a page', () => {
  it('stand beside it where there is room, and lead to its parts without changing what else is in the address', () => {
    windowIs('wide');
    show(<Contents label="규칙" entries={entries} />, { at: '/x?tab=rules#two' });
    expect(screen.getByRole('navigation', { name: '차례: 규칙' })).toBeTruthy();
    const [one, two] = screen.getAllByRole('link');
    expect(one?.getAttribute('href')).toBe('/x?tab=rules#one');
    expect(one?.getAttribute('aria-current')).toBeNull();
    expect(two?.getAttribute('aria-current')).toBe('location');
    expect(two?.lang).toBe('ko');
  });

  it('are folded away on a narrow screen', () => {
    windowIs('narrow');
    show(<Contents label="규칙" entries={entries} />);
    expect(screen.getByRole('navigation', { name: '차례: 규칙' })).toBeTruthy();
    expect(document.querySelector('details')?.open).toBe(false);
  });

  it('are left out where there is nothing to choose between', () => {
    windowIs('wide');
    show(<Contents label="규칙" entries={entries.slice(1)} />);
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});
