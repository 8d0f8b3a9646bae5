import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { useChosenCase } from './use-chosen-case.js';

const chosenAt = (at: string) =>
  renderHook(() => ({ ...useChosenCase(), address: useLocation().search }), {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <MemoryRouter initialEntries={[at]}>{children}</MemoryRouter>
    ),
  }).result;

describe('the application that an address names', () => {
  it('is one of a round, and goes along to other addresses', () => {
    expect(chosenAt('/?round=r&application=A-01').current).toMatchObject({
      round: 'r',
      application: 'A-01',
      search: '?round=r&application=A-01',
    });
    expect(chosenAt('/').current).toMatchObject({ round: '', application: '', search: '' });
    expect(chosenAt('/?application=A-01').current.search).toBe('');
  });

  it('comes and goes without touching the rest of the address', () => {
    const chosen = chosenAt('/?tab=rules');
    act(() => chosen.current.choose('r', 'A-01'));
    expect(chosen.current.address).toBe('?tab=rules&round=r&application=A-01');
    act(() => chosen.current.choose('', ''));
    expect(chosen.current.address).toBe('?tab=rules');
  });

  it('may be the facts of a kept decision instead; of the two the application goes before, and one takes the other out', () => {
    const chosen = chosenAt('/?decision=e-1&typed=1');
    expect(chosen.current).toMatchObject({ decision: 'e-1', name: 'decision/e-1', search: '?decision=e-1' });
    act(() => chosen.current.choose('r', 'A-01'));
    expect(chosen.current).toMatchObject({ address: '?round=r&application=A-01', decision: '', name: 'r/A-01' });
    act(() => chosen.current.chooseDecision('e-2'));
    expect(chosen.current).toMatchObject({ address: '?decision=e-2', application: '' });
    expect(chosenAt('/?round=r&application=A-01&decision=e-1').current.name).toBe('r/A-01');
  });
});
