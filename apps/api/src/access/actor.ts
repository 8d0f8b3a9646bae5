import type { FastifyRequest } from 'fastify';

/** Who is asking, once the token has been recognised. */
export interface Actor {
  readonly name: string;
  readonly permissions: readonly string[];
}

// Kept beside the request and not on it, so that nothing that reads a request's fields can be fed an actor.
const actors = new WeakMap<FastifyRequest, Actor>();

export const setActor = (request: FastifyRequest, actor: Actor): void => void actors.set(request, actor);
export const actorOf = (request: FastifyRequest): Actor | undefined => actors.get(request);
