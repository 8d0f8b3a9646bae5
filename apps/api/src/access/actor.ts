import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { PermissionName } from './access.decorators.js';

/** What a permission is asked for. What is left out is not asked about: held anywhere is then enough. */
export interface Scope {
  readonly programme?: string | undefined;
  /** Centre or agency by its Korean name, as an application names it. */
  readonly body?: string | undefined;
}

/** Who is asking, once they have been recognised. */
export interface Actor {
  /** What the audit chain calls them: an account's id, `token:<name>`, or `visitor`. */
  readonly id: string;
  readonly name: string;
  /** All they hold anywhere; `*` is every one that is not for persons only. */
  readonly permissions: readonly string[];
  /** Came without a token or an account, and is shown invented data only. */
  readonly isVisitor: boolean;
  /** Signed in with an account of their own. A token is a machine, and answers for nothing. */
  readonly isPerson: boolean;
  /** Has to set up a second factor before anything else, and holds nothing until then. */
  readonly mustEnrol?: true;
  /** Do they hold the permission for that programme and body? */
  may(permission: PermissionName, scope?: Scope): boolean;
  /** Whose applications they may ask about with the permission in a programme: the bodies' names, or all. */
  bodies(permission: PermissionName, programme: string): 'all' | readonly string[];
}

// Kept beside the request and not on it, so that nothing that reads a request's fields can be fed an actor.
const actors = new WeakMap<FastifyRequest, Actor>();

export const setActor = (request: FastifyRequest, actor: Actor): void => void actors.set(request, actor);
export const actorOf = (request: FastifyRequest): Actor | undefined => actors.get(request);

/** Binds who is asking; undefined for anyone at a route that is open to all. */
export const Asking = createParamDecorator((_: unknown, context: ExecutionContext): Actor | undefined =>
  actorOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
