import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

const REVISION = /^"r(\d{1,9})"$/;
const KEY = /^[\x21-\x7e]{8,200}$/;

/**
 * Binds the revision that the request's If-Match insists on, and documents the header.
 * A tag of another form can be no revision of ours; it is bound as -1, which none has, and is answered as any other
 * that is not current.
 * @throws Problem `request/precondition-missing`: whoever changes something says what they have seen
 */
export function IfMatch(): ParameterDecorator {
  return documented(boundRevision(), {
    name: 'If-Match',
    required: true,
    description: 'The ETag of what was seen, e.g. "r12"',
  });
}

/** Binds the request's Idempotency-Key: the same key with the same body is carried out once and answered alike. */
export function IdempotencyKey(): ParameterDecorator {
  return documented(boundKey(), {
    name: 'Idempotency-Key',
    required: false,
    description: '8 to 200 characters, made by the client once for what it wants to happen once',
  });
}

/** Names the revision that an answer shows. */
export const tagRevision = (reply: FastifyReply, revision: number): void =>
  void reply
    .header('etag', `"r${revision}"`)
    .header('cache-control', 'private, no-cache')
    .header('vary', 'Authorization, Cookie');

const headerOf = (context: ExecutionContext, name: string): string | undefined => {
  const value = context.switchToHttp().getRequest<FastifyRequest>().headers[name];
  return Array.isArray(value) ? value.join(',') : value;
};

const boundRevision = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const tag = headerOf(context, 'if-match');
  if (tag === undefined) throw new Problem('request/precondition-missing');
  return Number(REVISION.exec(tag)?.[1] ?? -1);
});

const boundKey = createParamDecorator((_: unknown, context: ExecutionContext): string | undefined => {
  const key = headerOf(context, 'idempotency-key');
  if (key !== undefined && !KEY.test(key)) throw new Problem('request/idempotency-key');
  return key;
});

/** Binds and documents in one, so that the two cannot drift apart. */
function documented(
  bind: ParameterDecorator,
  { name, required, description }: { name: string; required: boolean; description: string },
): ParameterDecorator {
  return (target, key, index) => {
    bind(target, key, index);
    const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (key !== undefined && descriptor !== undefined)
      ApiHeader({ name, required, description, schema: { type: 'string' } })(target, key, descriptor);
  };
}
