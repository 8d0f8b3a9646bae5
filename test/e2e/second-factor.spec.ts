import { generate } from 'otplib';
import { MovingClock } from './moving-clock.js';
import { cookieOf, PASSWORD, personWith, send, signIn, type Person } from './people.js';
import { expectProblem, startService, type Answer, type RunningService } from './service.js';

const SHORT = 'lampbuoy';
const clock = new MovingClock();
let service: RunningService;
beforeAll(async () => {
  service = await startService({ clock });
});
afterAll(() => service.discard());

const enter = (id: string, password: string, code?: string): Promise<Answer> =>
  send(service, '/api/session', { method: 'POST', body: JSON.stringify({ id, password, code }) });
/** What the app shows, that many steps of 30 seconds from now. */
const codeOf = (secret: string, steps = 0): Promise<string> =>
  generate({ secret, epoch: Math.floor(clock.now().getTime() / 1_000) + steps * 30 });
const nextStep = (): void => clock.forward({ seconds: 30 });
const withCookieOf = (person: Person, answer: Answer): Person =>
  personWith(service, { id: person.id, cookie: cookieOf(answer) });

/** Someone with a second factor, its secret and recovery codes. */
async function withSecondFactor(id: string): Promise<{ person: Person; secret: string; recoveryCodes: string[] }> {
  const before = await signIn(service, { id });
  const { json } = await before.post('/api/session/totp', { password: PASSWORD });
  const confirmed = await before.post('/api/session/totp', { code: await codeOf(json.secret) });
  expect(confirmed.status).toBe(200);
  nextStep();
  return {
    person: withCookieOf(before, confirmed),
    secret: json.secret,
    recoveryCodes: confirmed.json.recoveryCodes,
  };
}

describe('a second factor', () => {
  it('is set up with the password and confirmed by a code, and every other session is over', async () => {
    const here = await signIn(service, { id: 'setup' });
    const elsewhere = await signIn(service, { id: 'setup' });
    expectProblem(await here.post('/api/session/totp', { password: 'wrong' }), 401, 'sign-in/refused');
    const { json } = await here.post('/api/session/totp', { password: PASSWORD });
    expect(json.address).toMatch(/^otpauth:\/\/totp\/Gongo:setup\?/);
    expect(json.picture).toMatch(/^<svg/);
    expectProblem(await here.post('/api/session/totp', { code: '000000' }), 422, 'second-factor/wrong-code');
    // Until the first code has come, the password alone is enough.
    expect((await enter('setup', PASSWORD)).status).toBe(200);
    const confirmed = await here.post('/api/session/totp', { code: await codeOf(json.secret) });
    expect(confirmed.json.recoveryCodes).toHaveLength(10);
    expectProblem(await here.send('/api/rounds'), 401, 'access/session-ended');
    expectProblem(await elsewhere.send('/api/rounds'), 401, 'access/session-ended');
    const now = withCookieOf(here, confirmed);
    expect((await now.send('/api/session')).json.account.hasSecondFactor).toBe(true);
    expectProblem(await now.post('/api/session/totp', { password: PASSWORD }), 409, 'second-factor/present');
  });

  it('is asked for from then on, and a wrong code gets the same answer as a wrong password', async () => {
    const { secret } = await withSecondFactor('asked');
    const told = async (answer: Promise<Answer>): Promise<object> => {
      const { status, json } = await answer;
      return { status, ...json, traceId: '' };
    };
    const wrongPassword = await told(enter('asked', 'wrong', await codeOf(secret)));
    expect(wrongPassword).toMatchObject({ status: 401, code: 'sign-in/refused' });
    expect(await told(enter('asked', PASSWORD, '000000'))).toEqual(wrongPassword);
    expect(await told(enter('asked', PASSWORD))).toEqual(wrongPassword);
    // A code that came with a wrong password has not been used up by it.
    expect((await enter('asked', PASSWORD, await codeOf(secret))).status).toBe(200);
  });

  it('takes each code once, also when it comes four times at once', async () => {
    const { secret } = await withSecondFactor('once');
    const code = await codeOf(secret);
    const answers = await Promise.all(Array.from({ length: 4 }, () => enter('once', PASSWORD, code)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401]);
    expectProblem(await enter('once', PASSWORD, code), 401, 'sign-in/refused');
  });

  it.each([
    [-2, 401],
    [-1, 200],
    [0, 200],
    [1, 200],
    [2, 401],
  ])('takes a code of %d steps from now: %d', async (steps, status) => {
    const { secret } = await withSecondFactor(`drift${steps}`);
    clock.forward({ minutes: 5 });
    expect((await enter(`drift${steps}`, PASSWORD, await codeOf(secret, steps))).status).toBe(status);
  });

  it('that is lost is stood in for by a recovery code, each once, however it is typed', async () => {
    const { recoveryCodes } = await withSecondFactor('recovered');
    const [first = '', second = ''] = recoveryCodes;
    expect((await enter('recovered', PASSWORD, first)).status).toBe(200);
    expectProblem(await enter('recovered', PASSWORD, first), 401, 'sign-in/refused');
    expect((await enter('recovered', PASSWORD, ` ${second.toLowerCase().replaceAll('-', ' ')}`)).status).toBe(200);
  });

  it('makes a password of 8 letters enough, and cannot be removed while it is that short', async () => {
    const { person, secret } = await withSecondFactor('short');
    const tooShort = { current: PASSWORD, password: 'lampbuo', code: await codeOf(secret) };
    expectProblem(await person.post('/api/session/password', tooShort), 422, 'request/invalid');
    nextStep();
    const change = { current: PASSWORD, password: SHORT, code: await codeOf(secret) };
    const changed = await person.post('/api/session/password', change);
    expect(changed.status).toBe(200);
    nextStep();
    const now = withCookieOf(person, changed);
    const remove = async (by: Person, password: string): Promise<Answer> =>
      by.send('/api/session/totp', {
        method: 'DELETE',
        body: JSON.stringify({ password, code: await codeOf(secret) }),
      });
    expectProblem(await remove(now, SHORT), 422, 'request/invalid');
    nextStep();
    const back = { current: SHORT, password: PASSWORD, code: await codeOf(secret) };
    const longAgain = withCookieOf(now, await now.post('/api/session/password', back));
    nextStep();
    expect((await remove(longAgain, PASSWORD)).json.account.hasSecondFactor).toBe(false);
    expect((await enter('short', PASSWORD)).status).toBe(200);
  });

  it('gives no codes to whoever has the database alone', async () => {
    const { secret, recoveryCodes } = await withSecondFactor('dumped');
    const collections = (await service.raw.db?.collections()) ?? [];
    const dump = JSON.stringify(await Promise.all(collections.map((one) => one.find().toArray())));
    expect(dump).not.toContain(secret);
    for (const code of recoveryCodes) expect(dump).not.toContain(code.replaceAll('-', ''));
  });
});

describe('a password that its owner changes', () => {
  it('needs the one before, ends every other session, and is the only one from then on', async () => {
    const here = await signIn(service, { id: 'changer' });
    const elsewhere = await signIn(service, { id: 'changer' });
    const next = 'green harbour lamp';
    expectProblem(
      await here.post('/api/session/password', { current: 'wrong', password: next }),
      401,
      'sign-in/refused',
    );
    expectProblem(
      await here.post('/api/session/password', { current: PASSWORD, password: 'green harbour ' }),
      422,
      'request/invalid',
    );
    const changed = await here.post('/api/session/password', { current: PASSWORD, password: next });
    expect((await withCookieOf(here, changed).send('/api/rule-sets')).status).toBe(200);
    for (const over of [here, elsewhere]) expectProblem(await over.send('/api/rounds'), 401, 'access/session-ended');
    expectProblem(await enter('changer', PASSWORD), 401, 'sign-in/refused');
    expect((await enter('changer', next)).status).toBe(200);
  });

  it('is not changed by a token, which has none', async () => {
    expectProblem(
      await service.post('/api/session/password', { current: 'x', password: 'y' }),
      403,
      'access/not-permitted',
    );
  });
});
