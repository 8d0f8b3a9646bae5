import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import Fastify from 'fastify';
import { sendProblem } from '../problems/problem.filter.js';
import { readSettings } from '../settings.js';
import { Pdf } from './pdf.js';

const TRACE_ID = 'f'.repeat(32);

it('says in the log, by the trace id, where it looked for a browser, and to nobody else', async () => {
  const cacheDirectory = await mkdtemp(join(tmpdir(), 'gongo-cache-'));
  const pdf = new Pdf({
    ...readSettings({ MONGODB_URI: 'mongodb://127.0.0.1/none' }),
    cacheDirectory,
    chromiumPath: join(cacheDirectory, 'chromium'),
  });
  const lines: string[] = [];
  const stream = new Writable({
    write(line: Buffer, _, done) {
      lines.push(line.toString());
      done();
    },
  });
  const server = Fastify({ logger: { level: 'error', stream }, genReqId: () => TRACE_ID });
  server.get('/', () => pdf.render('<p>'));
  server.setErrorHandler(sendProblem);

  const answer = await server.inject('/');
  expect(answer.statusCode).toBe(503);
  expect(answer.json()).toMatchObject({ code: 'pdf/no-browser', traceId: TRACE_ID });
  expect(answer.body).not.toContain(cacheDirectory);
  const logged = lines.find((line) => line.includes(cacheDirectory)) ?? '';
  expect(JSON.parse(logged)).toMatchObject({ traceId: TRACE_ID });
  await server.close();
  await pdf.onApplicationShutdown();
  await rm(cacheDirectory, { recursive: true });
});
