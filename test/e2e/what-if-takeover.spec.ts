import { startServiceProcess, type ServiceProcess } from './service-process.js';
import type { Answer } from './service.js';
import { startTwoInstances, type TwoInstances } from './two-instances.js';

const RUNS = '/api/what-if/runs';
const COUNT = 30_000;
const fund = { uniform: { from: 0, to: 120_000_000, step: 100_000 } };
const asked = {
  kind: 'comparison',
  rules: 'self-support-fund/2024',
  source: {
    population: {
      seed: 'takeover',
      count: COUNT,
      asOf: '2024-04-11',
      facts: [{ fact: 'operatingFund', is: fund }],
      labels: [{ label: 'region', is: { choice: ['가', '나', '다'].map((value) => ({ value, weight: 1 })) } }],
    },
  },
  question: { decisions: ['amounts'], groups: [{ by: 'labels/region' }] },
  scenarios: [
    { id: 'lower', label: { ko: '낮춤', en: 'lower' }, overlay: { parameters: { 'operatingFund.cap': 60_000_000 } } },
  ],
};

describe('a large what-if on two instances', () => {
  let both: TwoInstances;
  beforeAll(async () => {
    both = await startTwoInstances();
  }, 300_000);
  afterAll(() => both.discard());

  const ended = async ({ url }: ServiceProcess, id: string): Promise<Answer['json']> => {
    for (;;) {
      const run = await both.send(`${url}${RUNS}/${id}?wait=1000`);
      if (!['waiting', 'running'].includes(run.state)) return run;
    }
  };
  const rowsOf = async ({ url }: ServiceProcess, id: string): Promise<Answer['json'][]> => {
    const rows: Answer['json'][] = [];
    for (let after: string | undefined = ''; after !== undefined;) {
      const next: string = after === '' ? '' : `&after=${encodeURIComponent(after)}`;
      const page = await both.send(`${url}${RUNS}/${id}/rows?limit=100${next}`);
      rows.push(...page.items);
      after = page.next;
    }
    return rows;
  };
  const chunks = (run: string): Promise<Answer['json'][]> =>
    both.raw.collection('what-if-chunks').find({ run }).sort({ index: 1 }).toArray();
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    while (!(await holds())) await new Promise((later) => setTimeout(later, 20));
  };

  it('comes to the same bytes as an undisturbed one when an instance is killed in the middle of it', async () => {
    const { id } = await both.send(`${both.first.url}${RUNS}`, asked);
    // Both are at it, something is in, and the one that was asked has a chunk in hand.
    await until(async () => {
      const all = await chunks(id);
      const workers = new Set(all.filter(({ worker }) => worker !== undefined).map(({ worker }) => worker));
      const [firstWorker] = all.map(({ worker }) => worker);
      const inHand = all.some(({ state, worker }) => state === 'running' && worker === firstWorker);
      if (all.every(({ state }) => state === 'done')) throw new Error('It was over before anything could be killed');
      return workers.size === 2 && inHand && all.some(({ state }) => state === 'done');
    });
    await both.first.kill();
    const left = await chunks(id);
    const orphans = left.filter(({ state, worker }) => state === 'running' && worker === left[0]?.worker);
    expect(orphans.length).toBeGreaterThan(0);
    const disturbed = await ended(both.second, id);
    expect(disturbed.state).toBe('done');

    const over = await chunks(id);
    expect(over.every(({ state }) => state === 'done')).toBe(true);
    for (const { _id } of orphans) {
      const taken = over.find((one) => one._id === _id);
      expect(taken).toMatchObject({ attempt: 2, worker: expect.not.stringMatching(left[0]?.worker) });
    }
    const undisturbed = await ended(both.second, (await both.send(`${both.second.url}${RUNS}`, asked)).id);
    expect(JSON.stringify(disturbed.comparison)).toBe(JSON.stringify(undisturbed.comparison));
    expect(disturbed.comparison.scenarios[0].applications).toBe(COUNT);
    expect(disturbed).toMatchObject({ rows: undisturbed.rows, rowsKept: 'differing' });
    expect(disturbed.rows).toBeGreaterThan(0);
    const [one, other] = [await rowsOf(both.second, disturbed.id), await rowsOf(both.second, undisturbed.id)];
    expect(one).toHaveLength(disturbed.rows);
    expect(new Set(one.map(({ application }) => application)).size).toBe(disturbed.rows);
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  }, 300_000);

  it('is put back, not lost, when an instance is stopped in the middle of it', async () => {
    const third = await startServiceProcess(both.name);
    const { id } = await both.send(`${third.url}${RUNS}`, asked);
    await until(async () => (await chunks(id)).some(({ state }) => state === 'done'));
    expect(await third.stop()).toBe(0);
    const left = await chunks(id);
    const run = await ended(both.second, id);
    expect(run).toMatchObject({ state: 'done', progress: { done: COUNT } });
    expect(left.some(({ state }) => state !== 'done')).toBe(true);
  }, 300_000);
});
