import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, hashToken } from '#persistence';
import type { FastifyRequest } from 'fastify';
import type { OwnRouteConfig } from '../http/route-config.js';
import { Problem } from '../problems/problem.js';
import { Settings } from '../settings.js';
import type { RouteAccess } from './access.decorators.js';
import { setActor, type Actor } from './actor.js';
import { machine, VISITOR } from './actors.js';
import { assertFromOwnPages } from './own-pages.js';
import { signedInPerson } from './second-factor-duty.js';
import { SharedLookups } from './shared-lookups.js';
import { Cookies } from './session-cookie.js';
import { Sessions, setLiveSession } from './sessions.js';

const BEARER = /^Bearer ([A-Za-z0-9_-]{43})$/i;

/** Recognises who is asking. */
@Injectable()
export class AccessService {
  readonly #cookies: Cookies;
  readonly #lookups = new SharedLookups<Awaited<ReturnType<Database['accessTokens']['findByHash']>>>();

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly sessions: Sessions,
  ) {
    this.#cookies = new Cookies(settings);
  }

  /**
   * Looks at the token or the session of a request before its body is read: a stranger's four megabytes are not worth
   * parsing. A token goes before a session, since whoever sends one means it. With the demonstration on, who brings
   * neither is a visitor where visitors may go.
   * @throws Problem `access/token-missing`, `access/token-unknown`, `access/session-ended`, `access/foreign-page`
   */
  async recognise(request: FastifyRequest): Promise<void> {
    const { access } = request.routeOptions.config as OwnRouteConfig;
    if (request.is404 || (access !== undefined && 'public' in access && access.recognises !== true)) return;
    const { authorization } = request.headers;
    if (authorization !== undefined) return setActor(request, await this.#holderOf(authorization));
    const isOpen = access !== undefined && 'public' in access;
    const token = this.#cookies.read(request, 'session');
    if (token !== undefined || isOpen) assertFromOwnPages(request);
    const found = await this.sessions.find(token);
    if (found !== undefined) {
      setLiveSession(request, found);
      return setActor(request, signedInPerson({ account: found.account, method: found.session.method }, this.settings));
    }
    // Who was signed in is told so, and does not go on unawares as a visitor.
    if (token !== undefined && !isOpen) throw new Problem('access/session-ended');
    if (this.settings.withDemo && access !== undefined && isOpenToVisitors(access)) return setActor(request, VISITOR);
    if (!isOpen) throw new Problem('access/token-missing');
  }

  async #holderOf(authorization: string): Promise<Actor> {
    const token = BEARER.exec(authorization)?.[1];
    if (token === undefined) throw new Problem('access/token-unknown');
    const tokenHash = hashToken(token);
    const found = await this.#lookups.of(tokenHash, () => this.database.accessTokens.findByHash(tokenHash));
    if (found === null || !timingSafeEqual(Buffer.from(found.tokenHash), Buffer.from(tokenHash)))
      throw new Problem('access/token-unknown');
    return machine(found._id, found.permissions);
  }
}

const isOpenToVisitors = (access: RouteAccess): boolean =>
  'public' in access || ('permission' in access && VISITOR.may(access.permission));
