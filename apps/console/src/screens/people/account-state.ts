import type { Account } from '../../api/types.js';
import type { Tone } from '../../components/badge.js';

/** Whether an account can be signed in with: `noWay` has neither password nor provider nor a link that still works. */
export type AccountState = 'active' | 'invited' | 'noWay' | 'disabled' | 'locked';

/** @param now milliseconds since 1970 */
export function stateOf(account: Account, now: number): AccountState {
  const { isDisabled, isDemo, hasPassword, identity, invitation, delayedUntil } = account;
  if (isDisabled) return 'disabled';
  if (delayedUntil !== undefined && Date.parse(delayedUntil) > now) return 'locked';
  if (isDemo || hasPassword || identity !== undefined) return 'active';
  return invitation !== undefined && Date.parse(invitation.expiresAt) > now ? 'invited' : 'noWay';
}

export const TONES: Readonly<Record<AccountState, Tone>> = {
  active: 'success',
  invited: 'information',
  noWay: 'warning',
  disabled: 'neutral',
  locked: 'danger',
};
