import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import fastify, { type FastifyInstance } from 'fastify';
import { sendProblem } from '../problems/problem.filter.js';
import { limitTime } from './time-limit.js';

/** A service that gives up after so many milliseconds. */
async function serviceOf(
  milliseconds: number,
  route: (server: FastifyInstance) => void,
  options: { readonly connectionTimeout?: number } = {},
): Promise<FastifyInstance> {
  const server = fastify(options);
  limitTime(server, milliseconds);
  server.setErrorHandler(sendProblem);
  route(server);
  await server.listen({ host: '127.0.0.1', port: 0 });
  return server;
}
const addressOf = (server: FastifyInstance): string => server.listeningOrigin;

describe('a request that is not answered in time', () => {
  it('is given up with a problem', async () => {
    const server = await serviceOf(20, (own) => own.get('/', () => new Promise(() => undefined)));
    const answer = await fetch(addressOf(server));
    expect(answer.status).toBe(503);
    await expect(answer.json()).resolves.toMatchObject({ code: 'service/not-ready' });
    await server.close();
  });

  it('is not broken off once its answer is on its way, however long that takes', async () => {
    async function* parts(): AsyncGenerator<string> {
      for (let part = 0; part < 10; part += 1) {
        yield String(part);
        await setTimeout(10);
      }
    }
    const server = await serviceOf(20, (own) => own.get('/', (_request, reply) => reply.send(Readable.from(parts()))));
    const answer = await fetch(addressOf(server));
    expect([answer.status, await answer.text()]).toEqual([200, '0123456789']);
    await server.close();
  });

  it('is broken off by the connection when nothing more comes, so that nobody takes a part for the whole', async () => {
    const endless = new Readable({ read: () => undefined });
    endless.push('the first part');
    const send = (own: FastifyInstance): unknown => own.get('/', (_request, reply) => reply.send(endless));
    const server = await serviceOf(20, send, { connectionTimeout: 100 });
    const answer = await fetch(addressOf(server));
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
    await server.close();
  });
});
