import { Database } from '#persistence';
import type { Grant } from '../../apps/api/src/access/roles.js';
import { hashPassword } from '../../apps/api/src/accounts/passwords.js';
import type { Answer, RunningService } from './service.js';

/** Long enough alone; nobody is after these accounts. */
export const PASSWORD = 'a long enough pass phrase for tests';
/** As quick as argon2id gets: what it costs is tested where hashing is. */
const CHEAPLY = { memoryKib: 8, passes: 1 };

export interface PersonOptions {
  /** `person-1`, `person-2` … unless told; someone of that id who is there already signs in once more. */
  readonly id?: string;
  readonly name?: string;
  /** A role alone stands for the role everywhere. */
  readonly grants?: readonly (Grant | Grant['role'])[];
}

/** Someone who is signed in, in a browser of their own. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** As the browser sends it: name=value. */
  readonly cookie: string;
  /** A request of their browser: with their cookie, and from one of our own pages. */
  send(path: string, init?: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }): Promise<Answer>;
  /** @param body sent as it is when it is text or bytes, as JSON otherwise */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
}

let count = 0;

/** A role held for every programme and every body. */
export const everywhere = (role: Grant['role']): Grant => ({ role, programmes: ['*'], bodies: ['*'] });

/**
 * Makes an account past the routes for that, and signs in over HTTP as anyone would.
 * @throws Error when signing in fails
 */
export async function signIn(service: RunningService, options: PersonOptions = {}): Promise<Person> {
  count += 1;
  const { id = `person-${count}`, name = id, grants = [] } = options;
  await service.app.get(Database).accounts.add({
    _id: id,
    name,
    grants: grants.map((grant) => (typeof grant === 'string' ? everywhere(grant) : grant)),
    isDisabled: false,
    isDemo: false,
    revision: 1,
    sessionEpoch: 1,
    passwordHash: await hashPassword(PASSWORD, CHEAPLY),
    createdAt: '2024-04-01T00:00:00.000Z',
  });
  const answer = await send(service, '/api/session', {
    method: 'POST',
    body: JSON.stringify({ id, password: PASSWORD }),
  });
  if (answer.status !== 200) throw new Error(`${id} could not sign in: ${answer.status} ${answer.text}`);
  return personWith(service, { id, name, cookie: cookieOf(answer) });
}

/** Whoever carries that cookie. */
export function personWith(
  service: RunningService,
  { id, name = id, cookie }: { id: string; name?: string; cookie: string },
): Person {
  const own: Person['send'] = (path, { headers = {}, ...init } = {}) =>
    send(service, path, { ...init, headers: { cookie, ...headers } });
  return {
    id,
    name,
    cookie,
    send: own,
    post: (path, body, headers = {}) => own(path, { method: 'POST', body: bodyOf(body), headers }),
  };
}

/** The cookie that an answer sets, as a browser sends it back. */
export const cookieOf = (answer: Answer): string => answer.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';

/** A request of a browser that shows one of our own pages, without a token. */
export function send(
  service: RunningService,
  path: string,
  { headers = {}, ...init }: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
): Promise<Answer> {
  const json: Record<string, string> =
    init.body === undefined || init.body === null ? {} : { 'content-type': 'application/json' };
  return service.send(path, { ...init, token: null, headers: { ...json, 'x-gongo-request': '1', ...headers } });
}

const bodyOf = (body: unknown): Blob | string =>
  typeof body === 'string' || body instanceof Uint8Array ? new Blob([Buffer.from(body)]) : JSON.stringify(body);
