import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { readSettings } from '../../apps/api/src/settings.js';
import { PROGRAMME } from './decisions.js';
import type { BenchService } from './service.js';
import type { Row } from './table.js';

const FORM = 'agreement';
const TEMPLATE = 'agreement/v1';
const DOCUMENTS = 500;
const ROUND = 'bench-agreements';
const WATCH_MS = 500;

interface Sample {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** As many agreements as a round of that many applications has, made, numbered and kept by the service's own batch. */
export async function measureBatch(service: BenchService): Promise<Row[]> {
  const { templatesDirectory } = readSettings(process.env);
  const sample = JSON.parse(await readFile(`${templatesDirectory}/${TEMPLATE}/sample.json`, 'utf8')) as Sample;
  await addRound(service, sample);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${service.token}` };
  const ask = async (
    path: string,
    init: RequestInit = {},
  ): Promise<{ id: string; state: string; progress: object }> => {
    const answer = await fetch(`${service.url}${path}`, { ...init, headers: { ...headers, ...init.headers } });
    if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as { id: string; state: string; progress: object };
  };
  const memory = watchMemory();
  const began = performance.now();
  let batch = await ask('/api/document-batches', {
    method: 'POST',
    headers: { 'idempotency-key': randomUUID() },
    body: JSON.stringify({ round: ROUND, forms: [FORM], fields: { [FORM]: sample.fields } }),
  });
  while (batch.state === 'waiting' || batch.state === 'running')
    batch = await ask(`/api/document-batches/${batch.id}?wait=10000`);
  const seconds = (performance.now() - began) / 1000;
  const peak = await memory.end();
  const progress = JSON.stringify(batch.progress);
  if (progress !== JSON.stringify({ made: DOCUMENTS, failed: 0, leftOut: 0, total: DOCUMENTS }))
    throw new Error(`the batch ended as ${batch.state} with ${progress}`);
  const note = `${seconds.toFixed(1)} s in all; peak memory of the service with its browsers ${peak} MB`;
  return [{ what: `${FORM}, made and kept`, value: DOCUMENTS / seconds, note }];
}

async function addRound({ database }: BenchService, { facts }: Sample): Promise<void> {
  const { hash } = (await database.ruleSetVersions.find(PROGRAMME)) ?? { hash: '' };
  const label = { ko: '재는 회차', en: 'Measured round' };
  const applications = Array.from({ length: DOCUMENTS }, (_, at) => {
    const name = { ko: `가상 기업 ${at + 1}`, en: `Invented enterprise ${at + 1}` };
    return { application: `B-${String(at + 1).padStart(3, '0')}`, name, centre: label, region: label, facts };
  });
  await database.rounds.add(
    {
      _id: ROUND,
      ruleSet: { id: PROGRAMME, hash },
      label,
      round: 1,
      asOf: String(facts['agreementDate']),
      invented: true,
      applicationCount: DOCUMENTS,
      contentHash: `sha256:${'0'.repeat(64)}`,
      importedAt: new Date().toISOString(),
    },
    applications,
  );
}

/** Peak of the memory of this process and all below it, each shared page counted by its share, in MB. */
function watchMemory(): { end(): Promise<number> } {
  let peak = 0;
  const look = async (): Promise<void> => {
    peak = Math.max(peak, await memoryOfTree());
  };
  const timer = setInterval(() => void look(), WATCH_MS);
  return {
    async end() {
      clearInterval(timer);
      await look();
      return Math.round(peak / 1024);
    },
  };
}

/** kB; of Linux, from whose /proc it is read. */
async function memoryOfTree(): Promise<number> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const parent = /\) \S (\d+)/.exec(stat)?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isBelow = (id: number | undefined): boolean =>
    id === process.pid || (id !== undefined && id > 1 && isBelow(parents.get(id)));
  const shares = [...parents.keys()].filter(isBelow).map(async (id) => {
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
    return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
  });
  return (await Promise.all(shares)).reduce((sum, share) => sum + share, 0);
}
