import { Readable } from 'node:stream';
import fastify, { type FastifyInstance } from 'fastify';
import { sendProblem } from '../problems/problem.filter.js';
import { limitTime } from './time-limit.js';

/** A service that gives up after so many milliseconds. */
async function serviceOf(milliseconds: number, route: (server: FastifyInstance) => void): Promise<FastifyInstance> {
  const server = fastify();
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

  it('is broken off when a part of its answer is under way, so that nobody takes the part for the whole', async () => {
    const endless = new Readable({ read: () => undefined });
    endless.push('the first part');
    const server = await serviceOf(20, (own) => own.get('/', (_request, reply) => reply.send(endless)));
    const answer = await fetch(addressOf(server));
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
    await server.close();
  });
});
