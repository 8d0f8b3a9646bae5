import { unzipSync } from 'fflate';
import type { Answer } from './service.js';
import { startTwoInstances, type TwoInstances } from './two-instances.js';

const BATCHES = '/api/document-batches';
const FORM = 'integrityPledge';
const COUNT = 40;
const asked = {
  round: 'self-support-fund-2024-demo',
  forms: [FORM],
  fields: {
    [FORM]: {
      regionalCentreName: '가상 마루광역자활센터',
      signedOn: '2024-04-05',
      pledgingBody: '가상 센터',
      centreHead: '김들녘',
      centreOfficer: '박담당',
      enterpriseHead: '이햇살',
    },
  },
};

describe('a batch of documents on two instances', () => {
  let both: TwoInstances;
  beforeAll(async () => {
    both = await startTwoInstances();
  }, 300_000);
  afterAll(() => both.discard());

  const chunks = (run: string): Promise<Answer['json'][]> =>
    both.raw.collection('document-batch-chunks').find({ run }).sort({ index: 1 }).toArray();
  const documents = (): Promise<Answer['json'][]> => both.raw.collection('made-documents').find().toArray();

  it('makes every document once, each with a number of its own and none left out, when an instance is killed in the middle of it', async () => {
    const { id } = await both.send(`${both.first.url}${BATCHES}`, asked);
    // Both are at it, something is made, and the one that was asked has a chunk in hand.
    for (;;) {
      const all = await chunks(id);
      if (all.every(({ state }) => state === 'done')) throw new Error('It was over before anything could be killed');
      const workers = new Set(all.filter(({ worker }) => worker !== undefined).map(({ worker }) => worker));
      const inHand = all.some(({ state, worker }) => state === 'running' && worker === all[0]?.worker);
      if (workers.size === 2 && inHand && (await documents()).length > 3) break;
      await new Promise((later) => setTimeout(later, 20));
    }
    await both.first.kill();
    const left = await chunks(id);
    const orphans = left.filter(({ state, worker }) => state === 'running' && worker === left[0]?.worker);
    expect(orphans.length).toBeGreaterThan(0);
    let batch: Answer['json'];
    do batch = await both.send(`${both.second.url}${BATCHES}/${id}?wait=5000`);
    while (['waiting', 'running'].includes(batch.state));
    expect(batch).toMatchObject({ state: 'done', progress: { made: COUNT, failed: 0, total: COUNT } });

    const over = await chunks(id);
    for (const { _id } of orphans)
      expect(over.find((one) => one._id === _id)).toMatchObject({ attempt: 2, state: 'done' });
    const made = await documents();
    expect(new Set(made.map(({ about }) => about.application)).size).toBe(COUNT);
    const serials = made.map(({ serial }) => serial as number).sort((a, b) => a - b);
    expect(serials).toEqual(Array.from({ length: COUNT }, (_, index) => index + 1));
    // Each has its entry in the chain, once, and its file.
    const entries = await both.raw.collection('audit-entries').find({ action: 'document-made' }).toArray();
    expect(entries.map(({ subject }) => subject as string).sort()).toEqual(made.map(({ _id }) => _id as string).sort());
    const zip = await fetch(`${both.second.url}${BATCHES}/${id}/file`, {
      headers: { authorization: `Bearer ${both.token}` },
    });
    const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
    expect(Object.keys(files)).toHaveLength(COUNT);
    for (const bytes of Object.values(files)) expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  }, 300_000);
});
