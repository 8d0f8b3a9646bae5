import { MovingClock } from './moving-clock.js';
import { cookieOf, PASSWORD, personWith, send, signIn, type Person } from './people.js';
import { expectProblem, startService, type RunningService } from './service.js';

const clock = new MovingClock();
let service: RunningService;
beforeAll(async () => {
  service = await startService({ clock });
});
afterAll(() => service.discard());

const isIn = async (person: Person): Promise<boolean> => (await person.send('/api/rule-sets')).status === 200;
const isOut = async (person: Person): Promise<void> =>
  expectProblem(await person.send('/api/rule-sets'), 401, 'access/session-ended');
const raw = (name: string) => service.raw.collection<{ _id: string; [field: string]: unknown }>(name);

describe('a person who signs in', () => {
  it('is known by name, with what their roles let them do', async () => {
    const officer = await signIn(service, { id: 'officer', name: '김담당', grants: ['policyOfficer'] });
    const { json } = await officer.send('/api/session');
    expect(json).toMatchObject({ actor: '김담당', account: { id: 'officer', hasPassword: true } });
    expect(json.permissions).toContain('drafts:write');
    expect((await officer.send('/api/rounds')).status).toBe(200);
    expectProblem(await officer.send('/api/audit'), 403, 'access/not-permitted');
  });

  it('gets a cookie no script can read and no other site makes the browser send', async () => {
    await signIn(service, { id: 'cookie' });
    const body = JSON.stringify({ id: ' COOKIE ', password: PASSWORD });
    const answer = await send(service, '/api/session', { method: 'POST', body });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^gongo-session=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('leaves nothing in the database or the audit chain that could be signed in with', async () => {
    const person = await signIn(service, { id: 'nothing-left' });
    const token = person.cookie.split('=')[1] ?? '';
    const stored = await Promise.all(
      ['accounts', 'sessions', 'audit-entries'].map((name) => raw(name).find().toArray()),
    );
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(JSON.stringify(stored)).not.toContain(PASSWORD);
  });

  it('has another session each time, and the one before in the same browser is over', async () => {
    const first = await signIn(service, { id: 'rotated' });
    const body = JSON.stringify({ id: 'rotated', password: PASSWORD });
    const again = await first.send('/api/session', { method: 'POST', body });
    const second = personWith(service, { id: 'rotated', cookie: cookieOf(again) });
    expect(second.cookie).not.toBe(first.cookie);
    expect(await isIn(second)).toBe(true);
    await isOut(first);
  });

  it('cannot have a session handed to them: what the cookie said before is not what it says after', async () => {
    const planted = `gongo-session=${'x'.repeat(43)}`;
    await signIn(service, { id: 'planted' });
    const body = JSON.stringify({ id: 'planted', password: PASSWORD });
    const answer = await send(service, '/api/session', { method: 'POST', body, headers: { cookie: planted } });
    expect(cookieOf(answer)).not.toBe(planted);
    await isOut(personWith(service, { id: 'planted', cookie: planted }));
  });

  it('is out after signing out, which the audit chain tells, as it tells of signing in', async () => {
    const person = await signIn(service, { id: 'leaver' });
    const answer = await person.send('/api/session', { method: 'DELETE' });
    expect(answer.status).toBe(204);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^gongo-session=; Max-Age=0; Path=\/;/);
    await isOut(person);
    const { json } = await service.send('/api/audit?limit=100');
    const actions = json.items.filter(({ subject }: { subject: string }) => subject === 'leaver');
    expect(actions.map(({ action, actor }: Record<string, string>) => [actor, action])).toEqual([
      ['leaver', 'signed-in'],
      ['leaver', 'signed-out'],
    ]);
    expect(actions[0].details).toEqual({ method: 'password', address: '127.0.0.1' });
  });
});

describe('a session', () => {
  it('lasts 29 minutes and 59 seconds without a request, and not 30 minutes', async () => {
    const person = await signIn(service, { id: 'idle' });
    clock.forward({ minutes: 29, seconds: 59 });
    expect(await isIn(person)).toBe(true);
    clock.forward({ minutes: 29, seconds: 59 });
    expect(await isIn(person)).toBe(true);
    clock.forward({ minutes: 30 });
    await isOut(person);
  });

  it('lasts 12 hours at most, whatever is done in it', async () => {
    const person = await signIn(service, { id: 'busy' });
    for (let quarter = 0; quarter < 47; quarter += 1) {
      clock.forward({ minutes: 15 });
      expect(await isIn(person)).toBe(true);
    }
    clock.forward({ minutes: 14, seconds: 59 });
    expect(await isIn(person)).toBe(true);
    clock.forward({ seconds: 1 });
    await isOut(person);
  });

  it('notes when it was last used once a minute and no more often', async () => {
    await signIn(service, { id: 'noted' });
    const person = await signIn(service, { id: 'noted' });
    const seenAt = async (): Promise<unknown> =>
      (await person.send('/api/sessions')).json.items.find(({ isThis }: { isThis: boolean }) => isThis).seenAt;
    const started = await seenAt();
    clock.forward({ seconds: 59 });
    await isIn(person);
    expect(await seenAt()).toBe(started);
    clock.forward({ seconds: 1 });
    await isIn(person);
    expect(await seenAt()).toBe(clock.now().toISOString());
  });

  it('is swept by the database in the end, and never before it is over', async () => {
    const indexes = await raw('sessions').indexes();
    expect(indexes.find(({ key }) => 'storedAt' in key)?.expireAfterSeconds).toBe(24 * 60 * 60);
    await signIn(service, { id: 'swept' });
    const stored = await raw('sessions').findOne({ account: 'swept' });
    expect(Math.abs(Date.now() - (stored?.['storedAt'] as Date).getTime())).toBeLessThan(5 * 60_000);
  });

  it('is over everywhere with the very next request once the account is disabled, in every instance', async () => {
    const second = await startService({ databaseName: service.raw.name, dataDirectory: service.dataDirectory, clock });
    const person = await signIn(service, { id: 'disabled' });
    const there = personWith(second, person);
    expect([await isIn(person), await isIn(there)]).toEqual([true, true]);
    const admin = await signIn(service, { id: 'admin-1', grants: ['administrator'] });
    const disable = { method: 'POST', headers: { 'if-match': '"r1"' } };
    expect((await admin.send('/api/accounts/disabled/disable', disable)).status).toBe(200);
    await isOut(person);
    await isOut(there);
    expect(await raw('sessions').countDocuments({ account: 'disabled' })).toBe(0);
    await second.stop();
  });

  it('does not begin when the account was disabled between the check of the password and its start', async () => {
    const person = await signIn(service, { id: 'in-between' });
    // As the session of whoever was just then on the way in would be: of the epoch before.
    await raw('accounts').updateOne({ _id: 'in-between' }, { $set: { sessionEpoch: 2 } });
    await isOut(person);
  });

  it('is shown to its owner with the others, who can end one of them or all but this', async () => {
    const [here, there, elsewhere] = [
      await signIn(service, { id: 'many' }),
      await signIn(service, { id: 'many' }),
      await signIn(service, { id: 'many' }),
    ];
    const stranger = await signIn(service, { id: 'stranger' });
    const list = async (person: Person) => (await person.send('/api/sessions')).json.items;
    expect(await list(here)).toHaveLength(3);
    const [{ id }] = (await list(there)).filter(({ isThis }: { isThis: boolean }) => isThis);
    const path = `/api/sessions/${id}`;
    expectProblem(await stranger.send(path, { method: 'DELETE' }), 404, 'session/not-found');
    expect(await isIn(there)).toBe(true);
    expect((await here.send(path, { method: 'DELETE' })).status).toBe(204);
    await isOut(there);
    expect((await here.send('/api/sessions', { method: 'DELETE' })).status).toBe(204);
    await isOut(elsewhere);
    expect(await list(here)).toHaveLength(1);
  });
});

describe('a request that a browser could be tricked into', () => {
  const attempt = (person: Person, headers: Record<string, string>) =>
    service.send('/api/evaluations', {
      method: 'POST',
      token: null,
      body: JSON.stringify({ ruleSet: 'self-support-fund/2024', decision: 'eligibility', facts: {} }),
      headers: { 'content-type': 'application/json', cookie: person.cookie, ...headers },
    });

  it('is refused without the header of our own pages, or from another site', async () => {
    const person = await signIn(service);
    expectProblem(await attempt(person, {}), 403, 'access/foreign-page');
    expectProblem(await attempt(person, { 'x-gongo-request': 'yes' }), 403, 'access/foreign-page');
    for (const site of ['cross-site', 'same-site'])
      expectProblem(
        await attempt(person, { 'x-gongo-request': '1', 'sec-fetch-site': site }),
        403,
        'access/foreign-page',
      );
    for (const site of ['same-origin', 'none'])
      expect((await attempt(person, { 'x-gongo-request': '1', 'sec-fetch-site': site })).status).toBe(200);
  });

  it('cannot sign anybody in either: a stranger does not get to choose who I am', async () => {
    await signIn(service, { id: 'chosen' });
    const answer = await service.send('/api/session', {
      method: 'POST',
      token: null,
      body: JSON.stringify({ id: 'chosen', password: PASSWORD }),
      headers: { 'content-type': 'application/json' },
    });
    expectProblem(answer, 403, 'access/foreign-page');
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('is none with a token, which no browser sends by itself', async () => {
    const body = { ruleSet: 'self-support-fund/2024', decision: 'eligibility', facts: {} };
    expect((await service.post('/api/evaluations', body)).status).toBe(200);
  });
});

describe('the cookie of a service that is reached by https', () => {
  it('is for its host alone, and not sent in the clear', async () => {
    const secure = await startService({ publicUrl: 'https://gongo.example.kr' });
    const person = await signIn(secure, { id: 'secure' });
    expect(person.cookie).toMatch(/^__Host-gongo-session=/);
    const body = JSON.stringify({ id: 'secure', password: PASSWORD });
    const answer = await send(secure, '/api/session', { method: 'POST', body });
    expect(answer.headers.getSetCookie()[0]).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect((await person.send('/api/rule-sets')).status).toBe(200);
    const plain = personWith(secure, { id: 'secure', cookie: person.cookie.replace('__Host-', '') });
    expectProblem(await plain.send('/api/rule-sets'), 401, 'access/token-missing');
    await secure.discard();
  });
});
