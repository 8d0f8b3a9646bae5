import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { ROUTE_ACCESS, type RouteAccess } from './access.decorators.js';
import { actorOf } from './actor.js';

/** The one guard, over every route: what is not declared is denied, and so is whoever has not been recognised. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.get<RouteAccess | undefined>(ROUTE_ACCESS, context.getHandler());
    if (access === undefined) throw new Problem('access/not-permitted');
    if ('public' in access) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = actorOf(request);
    if (actor === undefined) throw new Problem('access/token-missing');
    if ('signedIn' in access ? actor.isPerson : actor.may(access.permission, { programme: programmeOf(request) }))
      return true;
    if (actor.mustEnrol === true) throw new Problem('access/second-factor-missing');
    throw new Problem('access/not-permitted');
  }
}

/** The programme that the path names, if it names one. */
function programmeOf({ params }: FastifyRequest): string | undefined {
  const named = (params as Readonly<Record<string, unknown>> | undefined)?.['programme'];
  return typeof named === 'string' ? named : undefined;
}
