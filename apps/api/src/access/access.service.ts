import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, hashToken } from '#persistence';
import type { FastifyRequest } from 'fastify';
import type { OwnRouteConfig } from '../http/route-config.js';
import { Problem } from '../problems/problem.js';
import { Settings } from '../settings.js';
import type { RouteAccess } from './access.decorators.js';
import { isPermitted, setActor, VISITOR, type Actor } from './actor.js';

const BEARER = /^Bearer ([A-Za-z0-9_-]{43})$/i;

/** Recognises who is asking. */
@Injectable()
export class AccessService {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /**
   * Looks at the token of a request to a route that is not public, before its body is read: a stranger's four
   * megabytes are not worth parsing. With the demonstration on, who sends none is a visitor where visitors may go.
   * @throws Problem `access/token-missing`, `access/token-unknown`
   */
  async recognise(request: FastifyRequest): Promise<void> {
    const { access } = request.routeOptions.config as OwnRouteConfig;
    if (request.is404 || (access !== undefined && 'public' in access && access.recognises !== true)) return;
    const { authorization } = request.headers;
    if (authorization !== undefined) return setActor(request, await this.#holderOf(authorization));
    if (this.settings.withDemo && access !== undefined && isOpenToVisitors(access)) return setActor(request, VISITOR);
    if (access === undefined || 'permission' in access) throw new Problem('access/token-missing');
  }

  async #holderOf(authorization: string): Promise<Actor> {
    const token = BEARER.exec(authorization)?.[1];
    if (token === undefined) throw new Problem('access/token-unknown');
    const tokenHash = hashToken(token);
    const found = await this.database.accessTokens.findByHash(tokenHash);
    if (found === null || !timingSafeEqual(Buffer.from(found.tokenHash), Buffer.from(tokenHash)))
      throw new Problem('access/token-unknown');
    return { name: found._id, permissions: found.permissions, isVisitor: false };
  }
}

const isOpenToVisitors = (access: RouteAccess): boolean =>
  'public' in access || isPermitted(VISITOR, access.permission);
