import type { AccountDocument } from '#persistence';
import type { Settings } from '../settings.js';
import type { Actor } from './actor.js';
import { person } from './actors.js';

/** Whoever holds one of these decides what others get, or who gets in: a password alone is too little for that. */
const BOUND: ReadonlySet<string> = new Set(['approver', 'administrator']);

/** How someone is signed in. */
export interface SignedInAs {
  readonly account: Pick<AccountDocument, '_id' | 'name' | 'grants' | 'isDemo' | 'secondFactor'>;
  /** A `SignInMethod`, as it was stored. */
  readonly method: string;
}

/**
 * Do they have to set up a second factor before anything else? People of the demonstration have no password, and who
 * signs in with a provider has whatever second factor that asks for.
 */
export const mustEnrol = (
  { account: { grants, isDemo, secondFactor }, method }: SignedInAs,
  { needsSecondFactor }: Pick<Settings, 'needsSecondFactor'>,
): boolean =>
  needsSecondFactor &&
  !isDemo &&
  secondFactor === undefined &&
  method !== 'oidc' &&
  grants.some(({ role }) => BOUND.has(role));

/** A person who is signed in; without the second factor they must have, they may do nothing but see to their account. */
export function signedInPerson(as: SignedInAs, settings: Pick<Settings, 'needsSecondFactor'>): Actor {
  const actor = person(as.account);
  if (!mustEnrol(as, settings)) return actor;
  return { ...actor, permissions: [], mustEnrol: true, may: () => false, bodies: () => [] };
}
