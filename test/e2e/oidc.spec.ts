import { jest } from '@jest/globals';
import { hashToken } from '#persistence';
import { CLIENT_ID, CLIENT_SECRET, TestProvider } from './oidc-provider.js';
import { personWith, send, signIn, type Person } from './people.js';
import { startService, type Answer, type RunningService } from './service.js';

const PUBLIC_URL = 'http://127.0.0.1:3999';
const CALLBACK = `${PUBLIC_URL}/api/session/oidc/callback`;
const PEOPLE = Object.fromEntries(
  ['linked', 'invited', 'stranger', 'disabled', 'twice'].map((subject) => [
    subject,
    { email: `${subject}@example.kr`, email_verified: true },
  ]),
);

const stateOf = (back: URL): string => back.searchParams.get('state') ?? '';

describe('signing in at the institution', () => {
  let provider: TestProvider;
  let service: RunningService;
  let admin: Person;
  beforeAll(async () => {
    // The provider says that it is set up for trying things out, which it is.
    for (const level of ['warn', 'info'] as const) jest.spyOn(console, level).mockImplementation(() => undefined);
    provider = await TestProvider.start(
      { ...PEOPLE, unverified: { email: 'claimed@example.kr', email_verified: false } },
      CALLBACK,
    );
    const oidc = { issuer: provider.issuer, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, label: '기관 로그인' };
    service = await startService({ publicUrl: PUBLIC_URL, oidc });
    admin = await signIn(service, { id: 'admin', grants: ['administrator'] });
  });
  afterAll(async () => {
    await service.discard();
    await provider.stop();
  });

  const account = async (id: string, email?: string): Promise<string> => {
    const grants = [{ role: 'auditor', programmes: ['*'], bodies: ['*'] }];
    const { json } = await admin.post('/api/accounts', { id, name: id, grants, ...(email ? { email } : {}) });
    return json.invitation.link.split('#token=')[1];
  };
  const cookieNamed = (answer: Answer, name: string): string =>
    answer.headers
      .getSetCookie()
      .map((line) => line.split(';', 1)[0] ?? '')
      .find((pair) => pair.startsWith(`${name}=`)) ?? '';
  const depart = async (): Promise<{ location: string; cookie: string }> => {
    const answer = await service.send('/api/session/oidc', { token: null });
    expect(answer.status).toBe(302);
    return { location: answer.headers.get('location') ?? '', cookie: cookieNamed(answer, 'gongo-oidc') };
  };
  const arrive = (back: URL, cookie: string): Promise<Answer> =>
    service.send(`${back.pathname}${back.search}`, { token: null, headers: { cookie } });
  const enter = async (subject: string): Promise<Answer> => {
    const { location, cookie } = await depart();
    return arrive(await provider.visit(location, subject), cookie);
  };
  const isIn = async (answer: Answer): Promise<boolean> => {
    if (answer.headers.get('location') !== '/') return false;
    const person = personWith(service, { id: 'someone', cookie: cookieNamed(answer, 'gongo-session') });
    return (await person.send('/api/audit')).status === 200;
  };
  const refusal = (answer: Answer): string => {
    expect(answer.status).toBe(302);
    expect(cookieNamed(answer, 'gongo-session')).toBe('');
    return answer.headers.get('location') ?? '';
  };

  it('is offered under the name people know it by', async () => {
    const { json } = await service.send('/api/session', { token: null });
    expect(json.signIn.oidc).toEqual({ label: '기관 로그인' });
  });

  it('takes the code flow with PKCE, a state and a nonce, new each time, in a cookie that comes back with it', async () => {
    const [one, other] = [await depart(), await depart()];
    const query = new URL(one.location).searchParams;
    expect(Object.fromEntries(query)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: CALLBACK,
      scope: 'openid profile email',
    });
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(new URL(other.location).searchParams.get(name)).not.toBe(query.get(name));
    const answer = await service.send('/api/session/oidc', { token: null });
    expect(answer.headers.getSetCookie()[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('links the person an administrator expects by their e-mail, and knows them by who they are from then on', async () => {
    await account('by-email', 'linked@example.kr');
    expect(await isIn(await enter('linked'))).toBe(true);
    const stored = await service.raw.collection<{ _id: string }>('accounts').findOne({ _id: 'by-email' });
    expect(stored).toMatchObject({ identity: { issuer: provider.issuer, subject: 'linked' } });
    await service.raw.collection<{ _id: string }>('accounts').updateOne({ _id: 'by-email' }, { $unset: { email: '' } });
    expect(await isIn(await enter('linked'))).toBe(true);
  });

  it('links an invitation to whoever comes back, once', async () => {
    const invitation = await account('by-link');
    const answer = await send(service, '/api/session/oidc', { method: 'POST', body: JSON.stringify({ invitation }) });
    const back = await provider.visit(answer.json.location, 'invited');
    expect(await isIn(await arrive(back, cookieNamed(answer, 'gongo-oidc')))).toBe(true);
    expect(await isIn(await enter('invited'))).toBe(true);
    const again = await send(service, '/api/session/oidc', { method: 'POST', body: JSON.stringify({ invitation }) });
    expect(again.status).toBe(410);
  });

  it('registers nobody: a person without an account stays outside, whatever the provider says', async () => {
    expect(refusal(await enter('stranger'))).toBe('/sign-in?problem=oidc%2Funknown-person');
  });

  it('does not take an e-mail that the provider does not vouch for', async () => {
    await account('claimed', 'claimed@example.kr');
    expect(refusal(await enter('unverified'))).toBe('/sign-in?problem=oidc%2Funknown-person');
  });

  it('does not link a second identity to an account that has one', async () => {
    await account('taken', 'twice@example.kr');
    expect(await isIn(await enter('twice'))).toBe(true);
    const accounts = service.raw.collection<{ _id: string }>('accounts');
    await accounts.updateOne({ _id: 'taken' }, { $set: { 'identity.subject': 'someone else' } });
    expect(refusal(await enter('twice'))).toBe('/sign-in?problem=oidc%2Funknown-person');
  });

  it('does not let in who is disabled', async () => {
    await account('off', 'disabled@example.kr');
    expect(await isIn(await enter('disabled'))).toBe(true);
    await service.raw.collection<{ _id: string }>('accounts').updateOne({ _id: 'off' }, { $set: { isDisabled: true } });
    expect(refusal(await enter('disabled'))).toBe('/sign-in?problem=oidc%2Funknown-person');
  });

  it('refuses who comes back with a state that was not theirs, from another browser, or a second time', async () => {
    const REFUSED = '/sign-in?problem=oidc%2Frefused';
    const departed = await depart();
    const back = await provider.visit(departed.location, 'linked');
    const wrongState = new URL(back);
    wrongState.searchParams.set('state', 'x'.repeat(43));
    expect(refusal(await arrive(wrongState, departed.cookie))).toBe(REFUSED);
    const otherBrowser = (await depart()).cookie;
    expect(refusal(await arrive(back, otherBrowser))).toBe(REFUSED);
    expect(refusal(await arrive(back, ''))).toBe(REFUSED);
    expect(await isIn(await arrive(back, departed.cookie))).toBe(true);
    expect(refusal(await arrive(back, departed.cookie))).toBe(REFUSED);
    // By us, and not only by a provider that knows its codes: nothing is left that could be come back to.
    const left = await service.raw
      .collection<{ _id: string }>('oidc-departures')
      .findOne({ _id: hashToken(stateOf(back)) });
    expect(left).toBeNull();
  });

  it('refuses a code that was used before, or given to another sign-in', async () => {
    const REFUSED = '/sign-in?problem=oidc%2Frefused';
    const [first, second] = [await depart(), await depart()];
    const one = await provider.visit(first.location, 'linked');
    const other = await provider.visit(second.location, 'linked');
    const code = one.searchParams.get('code') ?? '';
    expect(await isIn(await arrive(one, first.cookie))).toBe(true);
    other.searchParams.set('code', code);
    expect(refusal(await arrive(other, second.cookie))).toBe(REFUSED);
    const third = await depart();
    const denied = new URL(
      `${CALLBACK}?error=access_denied&state=${new URL(third.location).searchParams.get('state')}`,
    );
    expect(refusal(await arrive(denied, third.cookie))).toBe(REFUSED);
  });

  it('is said to be away when the provider does not answer', async () => {
    const oidc = { issuer: 'http://127.0.0.1:9', clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, label: 'x' };
    const alone = await startService({ publicUrl: PUBLIC_URL, oidc });
    const answer = await alone.send('/api/session/oidc', { token: null });
    expect(refusal(answer)).toBe('/sign-in?problem=oidc%2Funavailable');
    await alone.discard();
  });

  it('is said to be away when the provider goes while someone is there, and finds it again when it is back', async () => {
    const other = await TestProvider.start(PEOPLE, CALLBACK);
    const oidc = { issuer: other.issuer, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, label: 'x' };
    const own = await startService({ publicUrl: PUBLIC_URL, oidc });
    const going = async (): Promise<{ back: URL; cookie: string }> => {
      const answer = await own.send('/api/session/oidc', { token: null });
      return {
        back: await other.visit(answer.headers.get('location') ?? '', 'stranger'),
        cookie: cookieNamed(answer, 'gongo-oidc'),
      };
    };
    const { back, cookie } = await going();
    await other.stop();
    const path = `${back.pathname}${back.search}`;
    const away = await own.send(path, { token: null, headers: { cookie } });
    expect(refusal(away)).toBe('/sign-in?problem=oidc%2Funavailable');
    await other.resume();
    const again = await going();
    const answer = await own.send(`${again.back.pathname}${again.back.search}`, {
      token: null,
      headers: { cookie: again.cookie },
    });
    expect(refusal(answer)).toBe('/sign-in?problem=oidc%2Funknown-person');
    await own.discard();
    await other.stop();
  });

  it('is not there without a provider', async () => {
    const without = await startService();
    const answer = await without.send('/api/session/oidc', { token: null });
    expect(refusal(answer)).toBe('/sign-in?problem=route%2Fnot-found');
    await without.discard();
  });
});
