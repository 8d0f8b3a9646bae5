import type { Account, Grant } from '../../api/types.js';
import { stateOf } from './account-state.js';
import { entriesOfGrants, grantsOfEntries, newGrant } from './grant-entries.js';

describe('roles that are typed', () => {
  const grants: Grant[] = [
    { role: 'administrator', programmes: ['*'], bodies: ['*'] },
    { role: 'staff', programmes: ['a', 'b'], bodies: ['센터 가', '센터 나'] },
  ];

  it('come back as they were', () => {
    expect(grantsOfEntries(entriesOfGrants(grants))).toEqual(grants);
  });

  it('name a body a line, without what is around it and without empty lines', () => {
    expect(grantsOfEntries([{ ...newGrant(0), isEveryBody: false, bodies: ' 센터 가 \n\n센터 나\n' }])).toEqual([
      { role: 'staff', programmes: ['*'], bodies: ['센터 가', '센터 나'] },
    ]);
  });

  it('never become all of them where only some were meant and none was named', () => {
    const none = { ...newGrant(0), isEveryProgramme: false, isEveryBody: false };
    expect(grantsOfEntries([none])).toEqual([{ role: 'staff', programmes: [], bodies: [] }]);
  });
});

describe('the state of an account', () => {
  const NOW = Date.parse('2024-04-01T00:00:00Z');
  const account: Account = {
    id: 'kim',
    name: '김하늘',
    grants: [],
    isDisabled: false,
    isDemo: false,
    hasPassword: true,
    hasSecondFactor: false,
    revision: 1,
    createdAt: '2024-03-01T00:00:00.000Z',
  };
  const at = (moment: string) => ({ expiresAt: moment });

  it.each<[string, Partial<Account>, string]>([
    ['a password', {}, 'active'],
    ['a provider', { hasPassword: false, identity: { issuer: 'https://login.example.kr' } }, 'active'],
    ['the demonstration', { hasPassword: false, isDemo: true }, 'active'],
    ['a link of a second', { hasPassword: false, invitation: at('2024-04-01T00:00:01.000Z') }, 'invited'],
    ['a link that ends now', { hasPassword: false, invitation: at('2024-04-01T00:00:00.000Z') }, 'noWay'],
    ['nothing', { hasPassword: false }, 'noWay'],
    ['a password and a new link', { invitation: at('2024-04-02T00:00:00.000Z') }, 'active'],
    ['too many failures', { delayedUntil: '2024-04-01T00:00:01.000Z' }, 'locked'],
    ['failures that are over', { delayedUntil: '2024-04-01T00:00:00.000Z' }, 'active'],
    ['failures, disabled', { isDisabled: true, delayedUntil: '2024-04-01T00:00:01.000Z' }, 'disabled'],
  ])('with %s is told', (_, parts, state) => {
    expect(stateOf({ ...account, ...parts }, NOW)).toBe(state);
  });
});
