import { randomBytes } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { PROBLEMS, type ProblemCode } from './catalogue.js';
import { problemBody } from './problem.filter.js';
import { Problem } from './problem.js';

/** What Node says of a connection whose bytes are no request. */
const BY_NODE_CODE: Readonly<Record<string, ProblemCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request/too-slow',
  HPE_HEADER_OVERFLOW: 'request/too-large',
};

/**
 * Answers what never became a request (broken HTTP, headers too long, too slow) with problem details like everything
 * else. There is no reply object yet, so the bytes are written by hand.
 */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = BY_NODE_CODE[error.code ?? ''] ?? 'request/unreadable';
  const { status } = PROBLEMS[code];
  const traceId = randomBytes(16).toString('hex');
  const body = JSON.stringify(problemBody(new Problem(code), 'ko', { instance: '', traceId }));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/problem+json; charset=utf-8',
    'content-language: ko',
    `content-length: ${Buffer.byteLength(body)}`,
    'x-content-type-options: nosniff',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
