import { api } from '../../api/client.js';
import type { Account } from '../../api/types.js';
import { tagOf } from '../../editing/save-port.js';
import type { AccountTexts } from './account-form.js';
import { answered } from '../../api/answered.js';

/** A one-time link, shown this once. */
export interface Invitation {
  readonly link: string;
  readonly expiresAt: string;
}

/** All of these throw Problem or Unreachable. */
export async function createAccount({ email, ...texts }: AccountTexts): Promise<Invitation> {
  const body = { ...texts, ...(email === '' ? {} : { email }) };
  return answered(await api.POST('/api/accounts', { body })).invitation;
}

/** Only what is another than before: a change of roles ends the person's sessions, and so would one that changes none. */
export async function changeAccount(account: Account, { name, email, grants }: AccountTexts): Promise<void> {
  const body = {
    ...(name === account.name ? {} : { name }),
    ...(email === (account.email ?? '') ? {} : { email: email === '' ? null : email }),
    ...(JSON.stringify(grants) === JSON.stringify(account.grants) ? {} : { grants }),
  };
  if (Object.keys(body).length === 0) return;
  answered(await api.PATCH('/api/accounts/{account}', { params: onState(account), body }));
}

export const renewInvitation = async ({ id }: Account): Promise<Invitation> =>
  answered(await api.POST('/api/accounts/{account}/invitation', { params: { path: { account: id } } }));

export async function disableAccount(account: Account): Promise<void> {
  answered(await api.POST('/api/accounts/{account}/disable', { params: onState(account) }));
}

export async function enableAccount(account: Account): Promise<void> {
  answered(await api.POST('/api/accounts/{account}/enable', { params: onState(account) }));
}

const onState = ({ id, revision }: Account) => ({ path: { account: id }, header: { 'If-Match': tagOf(revision) } });
