import { HASH_COST } from '../../apps/api/src/accounts/passwords.js';
import { MovingClock } from './moving-clock.js';
import { PASSWORD, send, signIn } from './people.js';
import { expectProblem, startService, type Answer, type RunningService } from './service.js';

const clock = new MovingClock();
let service: RunningService;
beforeAll(async () => {
  service = await startService({ clock });
});
afterAll(() => service.discard());
// Whoever failed at this address is forgotten after an hour.
beforeEach(() => clock.forward({ hours: 25 }));

const enter = (id: string, password: string, code?: string): Promise<Answer> =>
  send(service, '/api/session', { method: 'POST', body: JSON.stringify({ id, password, code }) });
const waitOf = (answer: Answer): number => Number(answer.headers.get('retry-after'));

describe('signing in with a password', () => {
  it('tells nothing of what was wrong: id, password, or that the account is disabled', async () => {
    await signIn(service, { id: 'known' });
    await signIn(service, { id: 'off' });
    await service.raw.collection<{ _id: string }>('accounts').updateOne({ _id: 'off' }, { $set: { isDisabled: true } });
    const answers = [await enter('known', 'wrong'), await enter('nobody', PASSWORD), await enter('off', PASSWORD)];
    const told = answers.map(({ status, json: { traceId: _, ...rest } }) => ({ status, rest }));
    for (const answer of answers) expectProblem(answer, 401, 'sign-in/refused');
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
  });

  it('works as hard for an account that is not there as for one that is', async () => {
    await signIn(service, { id: 'timed' });
    // The service runs in this process: its own work, whatever else the machine is busy with.
    const workOf = async (id: string): Promise<number> => {
      const before = process.cpuUsage();
      expectProblem(await enter(id, 'wrong'), 401, 'sign-in/refused');
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const work = { known: [] as number[], unknown: [] as number[] };
    for (let round = 0; round < 5; round += 1) {
      work.known.push(await workOf('timed'));
      work.unknown.push(await workOf(`nobody-${round}`));
    }
    // The least of five is the work itself; hashing is most of it.
    const [known, unknown] = [Math.min(...work.known), Math.min(...work.unknown)];
    expect([known, unknown, unknown > known * 0.7 && known > unknown * 0.7]).toEqual([known, unknown, true]);
  });

  it('hashes a password anew at what hashing costs now, and knows it afterwards as before', async () => {
    await signIn(service, { id: 'cheap' });
    const stored = await service.raw
      .collection<{ _id: string; passwordHash: string }>('accounts')
      .findOne({ _id: 'cheap' });
    expect(stored?.passwordHash).toMatch(new RegExp(`^\\$argon2id\\$v=19\\$m=${HASH_COST.memoryKib},t=2,p=1\\$`));
    expect((await enter('cheap', PASSWORD)).status).toBe(200);
  });

  it('is delayed after the fifth failure in a row, longer each time, for the right password too', async () => {
    await signIn(service, { id: 'attacked' });
    for (let failure = 1; failure <= 5; failure += 1)
      expectProblem(await enter('attacked', 'wrong'), 401, 'sign-in/refused');
    const blocked = await enter('attacked', PASSWORD);
    expectProblem(blocked, 429, 'sign-in/too-many');
    expect(waitOf(blocked)).toBe(30);
    clock.forward({ seconds: 29 });
    expect(waitOf(await enter('attacked', PASSWORD))).toBe(1);
    clock.forward({ seconds: 1 });
    expectProblem(await enter('attacked', 'wrong'), 401, 'sign-in/refused');
    expect(waitOf(await enter('attacked', 'wrong'))).toBe(60);
    clock.forward({ seconds: 60 });
    expect((await enter('attacked', PASSWORD)).status).toBe(200);
    expectProblem(await enter('attacked', 'wrong'), 401, 'sign-in/refused');
  });

  it('never waits longer than a quarter of an hour', async () => {
    for (let failure = 1; failure <= 15; failure += 1) {
      await enter('long-attacked', 'wrong');
      const wait = waitOf(await enter('long-attacked', 'wrong'));
      expect(wait).toBeLessThanOrEqual(15 * 60);
      clock.forward({ seconds: wait });
    }
  });

  it('gives twenty attempts at once no more than the five', async () => {
    await signIn(service, { id: 'at-once' });
    const answers = await Promise.all(Array.from({ length: 20 }, () => enter('at-once', 'wrong')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  it('is delayed for an account that does not exist just the same', async () => {
    for (let failure = 1; failure <= 5; failure += 1) await enter('ghost', 'wrong');
    const answer = await enter('GHOST ', 'wrong');
    expectProblem(answer, 429, 'sign-in/too-many');
    expect(waitOf(answer)).toBe(30);
  });

  it('is delayed for a whole address after 25 failures, whatever accounts were tried', async () => {
    await signIn(service, { id: 'neighbour' });
    for (let failure = 1; failure <= 25; failure += 1) await enter(`tried-${failure}`, 'wrong');
    expectProblem(await enter('neighbour', PASSWORD), 429, 'sign-in/too-many');
    clock.forward({ seconds: 30 });
    expect((await enter('neighbour', PASSWORD)).status).toBe(200);
  });

  it('is told in the audit chain, failures and delays too, never with what was typed', async () => {
    await signIn(service, { id: 'told' });
    const typed = 'my-secret-typed-as-an-id';
    for (let failure = 1; failure <= 5; failure += 1) await enter('told', `wrong-${failure}`);
    await enter(typed, 'wrong-6');
    const entries = await service.raw.collection('audit-entries').find().toArray();
    const own = entries.filter((entry) => entry['subject'] === 'told').map((entry) => String(entry['action']));
    expect(own).toEqual([
      'signed-in',
      ...Array<string>(4).fill('sign-in-refused'),
      'sign-in-delayed',
      'sign-in-refused',
    ]);
    const attempts = await service.raw.collection('sign-in-attempts').find().toArray();
    const all = JSON.stringify([entries, attempts]);
    expect(all).not.toContain(typed);
    expect(all).not.toContain('wrong-');
  });
});

describe('where someone signs in from', () => {
  const addressSeen = async (at: RunningService): Promise<unknown> => {
    await signIn(at, { id: 'somewhere' });
    const body = JSON.stringify({ id: 'somewhere', password: PASSWORD });
    const headers = { 'x-forwarded-for': '203.0.113.7' };
    expect((await send(at, '/api/session', { method: 'POST', body, headers })).status).toBe(200);
    const entries = at.raw.collection('audit-entries');
    const [last] = await entries.find({ subject: 'somewhere' }).sort({ _id: -1 }).limit(1).toArray();
    return (last?.['details'] as { address: string }).address;
  };

  it('is told by a proxy that is trusted, and by nobody else', async () => {
    expect(await addressSeen(service)).toBe('127.0.0.1');
    const behind = await startService({ trustedProxies: ['127.0.0.1'] });
    expect(await addressSeen(behind)).toBe('203.0.113.7');
    await behind.discard();
  });
});
