import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { ROUTE_ACCESS, type RouteAccess } from './access.decorators.js';
import { actorOf, isPermitted } from './actor.js';

/** The one guard, over every route: what is not declared is denied, and so is whoever has not been recognised. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.get<RouteAccess | undefined>(ROUTE_ACCESS, context.getHandler());
    if (access === undefined) throw new Problem('access/not-permitted');
    if ('public' in access) return true;
    const actor = actorOf(context.switchToHttp().getRequest<FastifyRequest>());
    if (actor === undefined) throw new Problem('access/token-missing');
    if (isPermitted(actor, access.permission)) return true;
    throw new Problem('access/not-permitted');
  }
}
