import { api } from '../../api/client.js';
import type { Problem, Session } from '../../api/types.js';
import { answered } from '../../api/answered.js';
import { retryMoment } from './wait-words.js';

export interface Credentials {
  readonly id: string;
  readonly password: string;
  readonly code?: string;
}

/** What came of signing in. */
export type SignInAnswer =
  | { readonly is: 'in'; readonly session: Session }
  | { readonly is: 'refused' }
  /** Too many failures; `until` is milliseconds since 1970. */
  | { readonly is: 'wait'; readonly until: number }
  | { readonly is: 'problem'; readonly problem: Problem };

/** @throws Unreachable while the service is away */
export async function signIn(body: Credentials): Promise<SignInAnswer> {
  const { data, error, response } = await api.POST('/api/session', { body });
  if (data !== undefined) return { is: 'in', session: data };
  if (error.code === 'sign-in/refused') return { is: 'refused' };
  if (error.code === 'sign-in/too-many')
    return { is: 'wait', until: retryMoment(response.headers.get('retry-after'), Date.now()) };
  return { is: 'problem', problem: error };
}

/** @throws Problem, Unreachable */
export const signInAsDemo = async (id: string): Promise<Session> =>
  answered(await api.POST('/api/session/demo', { body: { id } }));
