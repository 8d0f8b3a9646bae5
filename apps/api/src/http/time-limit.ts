import type { FastifyInstance, FastifyReply } from 'fastify';
import { Problem } from '../problems/problem.js';

/**
 * Gives up on a request whose answer has not begun in time. One that is under way is left to the connection, which ends
 * when nothing has been sent for as long: a large file may take many minutes over a slow line. Fastify's own
 * `handlerTimeout` breaks it off, and makes and aborts a signal for every request that nobody here listens to.
 */
export function limitTime(server: FastifyInstance, milliseconds: number): void {
  server.addHook('onRequest', (_request, reply, done) => {
    const timer = setTimeout(giveUp, milliseconds, reply);
    reply.raw.once('close', () => {
      clearTimeout(timer);
    });
    done();
  });
}

function giveUp(reply: FastifyReply): void {
  if (!reply.sent && !reply.raw.headersSent) void reply.send(new Problem('service/not-ready'));
}
