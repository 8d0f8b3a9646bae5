import type { AccountDocument, GrantDocument } from '#persistence';

/** An account as an administrator sees it: how it may be signed in with, and no secret of it. */
export interface AccountView {
  readonly id: string;
  readonly name: string;
  readonly grants: readonly GrantDocument[];
  readonly email?: string;
  readonly isDisabled: boolean;
  readonly isDemo: boolean;
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly identity?: { readonly issuer: string };
  readonly invitation?: { readonly expiresAt: string };
  /** Failed too often, and cannot be signed in with before; ISO 8601 in UTC. */
  readonly delayedUntil?: string;
  readonly revision: number;
  readonly createdAt: string;
}

export function accountView({
  _id: id,
  name,
  grants,
  email,
  isDisabled,
  isDemo,
  passwordHash,
  secondFactor,
  identity,
  invitation,
  revision,
  createdAt,
}: AccountDocument): AccountView {
  return {
    id,
    name,
    grants,
    ...(email === undefined ? {} : { email }),
    isDisabled,
    isDemo,
    hasPassword: passwordHash !== undefined,
    hasSecondFactor: secondFactor !== undefined,
    ...(identity === undefined ? {} : { identity: { issuer: identity.issuer } }),
    ...(invitation === undefined ? {} : { invitation: { expiresAt: invitation.expiresAt } }),
    revision,
    createdAt,
  };
}
