import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { PermissionName } from './access.decorators.js';

/** Who is asking, once the token has been recognised. */
export interface Actor {
  readonly name: string;
  readonly permissions: readonly string[];
  /** Came without a token, and is shown invented data only. */
  readonly isVisitor: boolean;
}

/** What a visitor of the demonstration may do: look, ask and print; nothing that is stored. */
const VISITOR_PERMISSIONS: readonly PermissionName[] = [
  'rule-sets:read',
  'evaluations:run',
  'rounds:read',
  'forms:read',
  'forms:render',
];
export const VISITOR: Actor = { name: 'visitor', permissions: VISITOR_PERMISSIONS, isVisitor: true };

export const isPermitted = ({ permissions }: Actor, permission: PermissionName): boolean =>
  permissions.includes('*') || permissions.includes(permission);

// Kept beside the request and not on it, so that nothing that reads a request's fields can be fed an actor.
const actors = new WeakMap<FastifyRequest, Actor>();

export const setActor = (request: FastifyRequest, actor: Actor): void => void actors.set(request, actor);
export const actorOf = (request: FastifyRequest): Actor | undefined => actors.get(request);

/** Binds who is asking; undefined for anyone at a route that is open to all. */
export const Asking = createParamDecorator((_: unknown, context: ExecutionContext): Actor | undefined =>
  actorOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
