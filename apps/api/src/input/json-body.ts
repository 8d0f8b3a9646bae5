import { PolicyError, readJson } from '#policy';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems/problem.js';
import { detailOf } from '../problems/problem-from-error.js';

/** Deeper than any request needs, far from what would exhaust the stack. */
const DEEPEST = 64;

/**
 * Makes the core's strict reader the only way into the service: JSON as UTF-8, no key twice, no key that could reach a
 * prototype, no number that would lose digits. Every other content type is refused with 415.
 */
export function useStrictJsonBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, parsedBody(body as Buffer));
    } catch (error) {
      done(error as Error, undefined);
    }
  });
}

/** @throws Problem `request/body-missing`, `request/not-utf8`, `request/not-json` */
function parsedBody(bytes: Uint8Array): unknown {
  if (bytes.length === 0) throw new Problem('request/body-missing');
  const text = decoded(bytes);
  try {
    return readJson(text, { depth: DEEPEST, characters: text.length });
  } catch (error) {
    if (error instanceof PolicyError) throw new Problem('request/not-json', [detailOf(error)], { cause: error });
    throw error;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new Problem('request/not-utf8', [], { cause });
  }
}
