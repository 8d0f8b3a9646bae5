import { readFile, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { cookieOf, personWith, send, signIn, type Person } from './people.js';
import { MovingClock } from './moving-clock.js';
import { expectProblem, startService, type Answer, type RunningService } from './service.js';

const GOOD = 'blue harbour lamp';
const EVERYWHERE = { programmes: ['*'], bodies: ['*'] };
const clock = new MovingClock();
let service: RunningService;
let admin: Person;
beforeAll(async () => {
  service = await startService({ clock });
  admin = await signIn(service, { id: 'admin', grants: ['administrator'] });
});
afterAll(() => service.discard());

const patch = (id: string, revision: number | undefined, changes: object, by = admin): Promise<Answer> =>
  by.send(`/api/accounts/${id}`, {
    method: 'PATCH',
    body: JSON.stringify(changes),
    headers: revision === undefined ? {} : { 'if-match': `"r${revision}"` },
  });
const post = (path: string, revision?: number, by = admin): Promise<Answer> =>
  by.send(`/api/accounts/${path}`, {
    method: 'POST',
    headers: revision === undefined ? {} : { 'if-match': `"r${revision}"` },
  });
const accept = (link: string, password = GOOD): Promise<Answer> =>
  send(service, '/api/session/invitation', {
    method: 'POST',
    body: JSON.stringify({ token: link.split('#token=')[1], password }),
  });
const invited = async (id: string, grants: object[] = []): Promise<string> =>
  (await admin.post('/api/accounts', { id, name: id, grants })).json.invitation.link;

describe('an administrator', () => {
  it('invites someone, who chooses a password with the link, once, and is in', async () => {
    const grants = [{ role: 'staff', programmes: ['self-support-fund'], bodies: ['가상 센터'] }];
    const answer = await admin.post('/api/accounts', { id: 'kim', name: '김하늘', grants, email: 'Kim@example.kr' });
    expect(answer.status).toBe(201);
    expect(answer.json).toMatchObject({
      account: { id: 'kim', grants, email: 'kim@example.kr', hasPassword: false, revision: 1 },
      invitation: {
        link: expect.stringMatching(/^\/welcome#token=[A-Za-z0-9_-]{43}$/),
        expiresAt: '2024-04-02T00:00:00.000Z',
      },
    });
    const { link } = answer.json.invitation;
    expect(
      (await service.raw.collection('accounts').find().toArray()).map((one) => JSON.stringify(one)).join(),
    ).not.toContain(link.split('=')[1]);
    expectProblem(await accept(link, 'short'), 422, 'request/invalid');
    const welcome = await accept(link);
    expect(welcome.json).toMatchObject({ actor: '김하늘', account: { id: 'kim', hasPassword: true } });
    expect((await personWith(service, { id: 'kim', cookie: cookieOf(welcome) }).send('/api/rounds')).status).toBe(200);
    expectProblem(await accept(link), 410, 'invitation/unknown');
  });

  it('finds a link too old after a day, and makes another, which ends the one before', async () => {
    const old = await invited('late');
    clock.forward({ hours: 24 });
    admin = await signIn(service, { id: 'admin' });
    expectProblem(await accept(old), 410, 'invitation/unknown');
    const { json: second } = await post('late/invitation');
    const { json: third } = await post('late/invitation');
    expectProblem(await accept(second.link), 410, 'invitation/unknown');
    expect((await accept(third.link)).status).toBe(200);
  });

  it('lets only one of two who use a link at the same moment in', async () => {
    const link = await invited('raced');
    const answers = await Promise.all(Array.from({ length: 8 }, () => accept(link)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(410)]);
  });

  it('must say which state of an account a change is made on', async () => {
    await invited('changed');
    const { headers, json } = await admin.send('/api/accounts/changed');
    expect(headers.get('etag')).toBe('"r1"');
    expect(json.revision).toBe(1);
    expectProblem(await patch('changed', undefined, { name: '새 이름' }), 428, 'request/precondition-missing');
    const changed = await patch('changed', 1, { name: '새 이름' });
    expect([changed.json.name, changed.headers.get('etag')]).toEqual(['새 이름', '"r2"']);
    expectProblem(await patch('changed', 1, { name: '또' }), 412, 'request/precondition-failed');
    for (const way of ['disable', 'enable']) {
      expectProblem(await post(`changed/${way}`), 428, 'request/precondition-missing');
      expectProblem(await post(`changed/${way}`, 1), 412, 'request/precondition-failed');
    }
  });

  it('ends the sessions of whoever gets other grants, and not of whoever gets another name', async () => {
    const person = await signIn(service, { id: 'promoted', grants: ['staff'] });
    expect((await patch('promoted', 1, { name: '승진' })).status).toBe(200);
    expect((await person.send('/api/rounds')).status).toBe(200);
    expect((await patch('promoted', 2, { grants: [{ role: 'auditor', ...EVERYWHERE }] })).status).toBe(200);
    expectProblem(await person.send('/api/rounds'), 401, 'access/session-ended');
    expect((await (await signIn(service, { id: 'promoted' })).send('/api/audit')).status).toBe(200);
  });

  it('sees in the list until when an account is delayed after too many failures, and no longer', async () => {
    await signIn(service, { id: 'delayed' });
    const delayedUntil = async (): Promise<string | undefined> =>
      (await admin.send('/api/accounts')).json.items.find(({ id }: { id: string }) => id === 'delayed').delayedUntil;
    const body = JSON.stringify({ id: 'delayed', password: 'wrong' });
    for (let failure = 1; failure <= 4; failure += 1) await send(service, '/api/session', { method: 'POST', body });
    expect(await delayedUntil()).toBeUndefined();
    await send(service, '/api/session', { method: 'POST', body });
    expect(await delayedUntil()).toBe(new Date(clock.now().getTime() + 30_000).toISOString());
    clock.forward({ seconds: 30 });
    expect(await delayedUntil()).toBeUndefined();
  });

  it('lets a disabled person in again only by enabling the account', async () => {
    await signIn(service, { id: 'paused' });
    expect((await post('paused/disable', 1)).json.isDisabled).toBe(true);
    await expect(signIn(service, { id: 'paused' })).rejects.toThrow('401');
    expectProblem(await post('paused/invitation'), 409, 'account/not-invitable');
    expect((await post('paused/enable', 2)).json.isDisabled).toBe(false);
    await signIn(service, { id: 'paused' });
  });

  it('decides neither about their own grants nor about their own account, so that one always stays', async () => {
    const { revision } = (await admin.send('/api/accounts/admin')).json;
    expectProblem(await patch('admin', revision, { grants: [] }), 409, 'account/own');
    expectProblem(await post('admin/disable', revision), 409, 'account/own');
    expect((await admin.send('/api/accounts')).status).toBe(200);
  });

  it('shares no moment with another in which both shut each other out', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, other] = [
        await signIn(service, { id: `one-${round}`, grants: ['administrator'] }),
        await signIn(service, { id: `other-${round}`, grants: ['administrator'] }),
      ];
      await Promise.all([post(`other-${round}/disable`, 1, one), post(`one-${round}/disable`, 1, other)]);
      const { items } = (await admin.send('/api/accounts')).json;
      const left = items.filter(
        ({ id, isDisabled }: { id: string; isDisabled: boolean }) => [one.id, other.id].includes(id) && !isDisabled,
      );
      expect(left.length).toBeGreaterThanOrEqual(1);
    }
  });

  it.each([
    [{ id: 'Kim' }, '/id'],
    [{ id: 'system' }, '/id'],
    [{ id: 'demo-x' }, '/id'],
    [{ id: 'token:x' }, '/id'],
    [{ name: '   ' }, '/name'],
    [{ email: 'nowhere' }, '/email'],
    [{ grants: [{ role: 'emperor', ...EVERYWHERE }] }, '/grants/0/role'],
    [{ grants: [{ role: 'staff', programmes: [], bodies: ['*'] }] }, '/grants/0/programmes'],
    [{ grants: [{ role: 'staff', programmes: ['*', 'fund'], bodies: ['*'] }] }, '/grants/0/programmes'],
    [{ grants: [{ role: 'auditor', programmes: ['fund'], bodies: ['*'] }] }, '/grants/0'],
    [{ isDemo: true }, '/isDemo'],
    [{ passwordHash: 'x' }, '/passwordHash'],
  ])('is told what is wrong with %j', async (wrong, pointer) => {
    const answer = await admin.post('/api/accounts', { id: 'fine', name: 'Fine', grants: [], ...wrong });
    expectProblem(answer, 422, 'request/invalid');
    expect(answer.json.errors[0].pointer).toBe(pointer);
  });

  it('cannot give one id or one e-mail to two people', async () => {
    await admin.post('/api/accounts', { id: 'lee', name: '이', grants: [], email: 'lee@example.kr' });
    expectProblem(await admin.post('/api/accounts', { id: 'lee', name: '이', grants: [] }), 409, 'account/taken');
    const twice = { id: 'lee2', name: '이', grants: [], email: 'LEE@example.kr' };
    expectProblem(await admin.post('/api/accounts', twice), 409, 'account/taken');
    await invited('lee3');
    expectProblem(await patch('lee3', 1, { email: 'lee@example.kr' }), 409, 'account/taken');
    expectProblem(await patch('nobody', 1, { name: 'x' }), 404, 'account/not-found');
  });

  it('leaves an entry in the audit chain for each change, and no link in any of them', async () => {
    const link = await invited('tracked');
    await patch('tracked', 1, { name: '추적' });
    await accept(link);
    await post('tracked/disable', 3);
    const entries = await service.raw.collection('audit-entries').find({ subject: 'tracked' }).toArray();
    expect(entries.map((entry) => [entry['actor'], entry['action']])).toEqual([
      ['admin', 'account-created'],
      ['admin', 'account-changed'],
      ['tracked', 'invitation-used'],
      ['tracked', 'signed-in'],
      ['admin', 'account-disabled'],
    ]);
    expect(JSON.stringify(entries)).not.toContain(link.split('=')[1]);
  });
});

describe('the first administrator', () => {
  const linkOf = async ({ dataDirectory }: RunningService): Promise<string> =>
    (await readFile(join(dataDirectory, 'admin-link'), 'utf8')).trim();
  const acceptAt = (at: RunningService, link: string): Promise<Answer> =>
    send(at, '/api/session/invitation', {
      method: 'POST',
      body: JSON.stringify({ token: link.split('#token=')[1], password: GOOD }),
    });

  it('is let in by a link in a file only its owner can read, the same until it is used', async () => {
    const first = await startService();
    const { dataDirectory } = first;
    const databaseName = first.raw.name;
    const link = await linkOf(first);
    expect(link).toMatch(/^\/welcome#token=[A-Za-z0-9_-]{43}$/);
    expect((await stat(join(dataDirectory, 'admin-link'))).mode & 0o777).toBe(0o600);
    await first.stop();
    const second = await startService({ databaseName, dataDirectory });
    expect(await linkOf(second)).toBe(link);
    const welcome = await acceptAt(second, link);
    expect(welcome.json).toMatchObject({
      account: { id: 'administrator' },
      permissions: expect.arrayContaining(['accounts:manage']),
    });
    expectProblem(await acceptAt(second, link), 410, 'invitation/unknown');
    await second.stop();
    const third = await startService({ databaseName, dataDirectory });
    await expect(linkOf(third)).rejects.toThrow('ENOENT');
    await third.discard();
  });

  it('gets a new link when nobody used the first for a day, or whoever starts the service asks for one', async () => {
    const time = new MovingClock();
    const first = await startService({ clock: time });
    const again = { databaseName: first.raw.name, dataDirectory: first.dataDirectory, clock: time };
    const links = [await linkOf(first)];
    await first.stop();
    time.forward({ hours: 24 });
    const second = await startService(again);
    links.push(await linkOf(second));
    expect((await acceptAt(second, links[0] ?? '')).status).toBe(410);
    expect((await acceptAt(second, links[1] ?? '')).status).toBe(200);
    await second.stop();
    const third = await startService({ ...again, newAdminLink: true });
    links.push(await linkOf(third));
    expect((await acceptAt(third, links[2] ?? '')).status).toBe(200);
    expect(new Set(links).size).toBe(3);
    await third.discard();
  });
});

describe('the people of the demonstration', () => {
  it('are one for each role, two where four eyes are needed, and anyone at the machine may be any of them', async () => {
    const demo = await startService({ withDemo: true });
    const { json } = await demo.send('/api/session', { token: null });
    const roles = json.signIn.demo.flatMap((one: { roles: string[] }) => one.roles);
    expect(roles.sort()).toEqual([
      'administrator',
      'approver',
      'approver',
      'auditor',
      'evaluator',
      'policyOfficer',
      'policyOfficer',
      'staff',
    ]);
    for (const { id } of json.signIn.demo) {
      const answer = await send(demo, '/api/session/demo', { method: 'POST', body: JSON.stringify({ id }) });
      expect([id, answer.status, answer.json.account.id]).toEqual([id, 200, id]);
    }
    expectProblem(
      await send(demo, '/api/session/demo', { method: 'POST', body: JSON.stringify({ id: 'administrator' }) }),
      401,
      'sign-in/refused',
    );
    const password = { id: 'demo-staff-1', password: '' };
    expectProblem(
      await send(demo, '/api/session', { method: 'POST', body: JSON.stringify(password) }),
      401,
      'sign-in/refused',
    );
    await demo.discard();
  });

  it('are not there without the demonstration, through a proxy, under another name, or at an open address', async () => {
    const body = JSON.stringify({ id: 'demo-staff-1' });
    const tryAt = (at: RunningService, headers: Record<string, string> = {}): Promise<Answer> =>
      send(at, '/api/session/demo', { method: 'POST', body, headers });
    expectProblem(await tryAt(service), 404, 'route/not-found');
    const demo = await startService({ withDemo: true });
    for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])
      expectProblem(await tryAt(demo, { [name]: '127.0.0.1' }), 404, 'route/not-found');
    expect((await statusUnder(demo, 'evil.example')).toString()).toBe('404');
    expect((await statusUnder(demo, `127.0.0.1:${new URL(demo.url).port}`)).toString()).toBe('200');
    await demo.discard();
    for (const open of [{ host: '0.0.0.0' }, { publicUrl: 'https://gongo.example.kr' }]) {
      const reachable = await startService({ withDemo: true, ...open });
      expectProblem(await tryAt(reachable), 404, 'route/not-found');
      expect((await reachable.send('/api/session', { token: null })).json.signIn).toEqual({ local: true });
      await reachable.discard();
    }
  });
});

/** fetch does not let anyone name another host, as a page that a rebound name leads here would. */
const statusUnder = (at: RunningService, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { host, 'x-gongo-request': '1', 'content-type': 'application/json' };
    const asking = request(`${at.url}/api/session/demo`, { method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asking.on('error', reject).end(JSON.stringify({ id: 'demo-staff-1' }));
  });
