import type { FastifyInstance, FastifyReply } from 'fastify';
import { Problem } from '../problems/problem.js';

/**
 * Gives up on a request that is not answered in time. Fastify's own `handlerTimeout` makes and aborts a signal for every
 * request, that nobody here listens to: a tenth of what a short answer costs.
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
  if (reply.sent) return;
  // An answer that is under way cannot become another: it is broken off, so that nobody takes a part for the whole.
  if (reply.raw.headersSent) reply.raw.destroy();
  else void reply.send(new Problem('service/not-ready'));
}
