import autocannon from 'autocannon';
import fastify from 'fastify';
import { demoWork } from './decisions.js';
import type { BenchService } from './service.js';
import { median, type Row } from './table.js';

const ROUNDS = 3;
const SECONDS_A_ROUND = 3;
const CONNECTIONS = 16;

interface Target {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Answered requests per second; any answer but 2xx means the figure would be of something else. */
async function perSecond({ url, headers, body }: Target): Promise<{ speed: number; p99: number }> {
  const result = await autocannon({
    url,
    method: 'POST',
    headers,
    body,
    connections: CONNECTIONS,
    duration: SECONDS_A_ROUND,
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} errors`);
  return { speed: result.requests.average, p99: result.latency.p99 };
}

/** One evaluation over HTTP with its whole record, beside a bare Fastify route that answers as many bytes. */
export async function measureHttp(service: BenchService): Promise<Row[]> {
  const bare = fastify();
  try {
    const { compiled, items } = await demoWork();
    const item = items.find(({ decision }) => decision === 'eligibility');
    const { id: ruleSet } = compiled.ruleSet.manifest;
    const question = { ruleSet, decision: item?.decision, facts: item?.facts };
    const body = JSON.stringify(question);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${service.token}` };
    const url = `${service.url}/api/evaluations`;
    const answer = await fetch(url, { method: 'POST', headers, body });
    const record = await answer.text();
    if (!answer.ok) throw new Error(record);
    bare.post('/', (_request, reply) => reply.type('application/json').send(record));
    const targets: Record<string, Target> = {
      'bare Fastify route, same answer': { url: await bare.listen({ host: '127.0.0.1', port: 0 }), headers, body },
      'POST /api/evaluations': { url, headers, body },
      'POST /api/evaluations, json-rules-engine': { url, headers, body: JSON.stringify({ ...question, by: 'engine' }) },
    };
    return await measureInTurn(targets, Buffer.byteLength(record));
  } finally {
    await bare.close();
  }
}

async function measureInTurn(targets: Readonly<Record<string, Target>>, bytes: number): Promise<Row[]> {
  const rounds = new Map(Object.keys(targets).map((what) => [what, [] as { speed: number; p99: number }[]]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [what, target] of Object.entries(targets)) {
      const measured = await perSecond(target);
      if (round > 0) rounds.get(what)?.push(measured);
    }
  }
  const [reference = ''] = Object.keys(targets);
  return [...rounds].map(([what, measured]) => ({
    what,
    value: median(measured.map(({ speed }) => speed)),
    against: reference,
    note: `p99 ${median(measured.map(({ p99 }) => p99))} ms, ${CONNECTIONS} connections, answer of ${bytes} bytes`,
  }));
}
