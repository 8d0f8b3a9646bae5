import fastifyCookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../settings.js';

/** Loads the reader and writer of cookies. Only routes that look at who asks read any, so no request is read for all. */
export function useCookies(server: FastifyInstance): void {
  void server.register(fastifyCookie, { hook: false });
}

/**
 * Names and attributes of the service's cookies. Reached by https they carry the `__Host-` prefix, which a browser
 * takes only with `Secure`, for the whole host and from the host itself. On a machine's own plain-http address the
 * prefix would lock out the browsers that want https even there, and there is no network to listen on.
 */
export class Cookies {
  readonly #isSecure: boolean;

  constructor({ publicUrl }: Pick<Settings, 'publicUrl'>) {
    this.#isSecure = publicUrl?.startsWith('https:') === true;
  }

  read(request: FastifyRequest, name: CookieName): string | undefined {
    const { cookie } = request.headers;
    return cookie === undefined ? undefined : request.server.parseCookie(cookie)[this.#nameOf(name)];
  }

  /** @param maxAge seconds; without it the cookie goes when the browser is closed */
  set(reply: FastifyReply, name: CookieName, { value, maxAge }: { value: string; maxAge?: number }): void {
    const sameSite = SAME_SITE[name];
    const attributes = { path: '/', httpOnly: true, sameSite, secure: this.#isSecure };
    void reply.header(
      'set-cookie',
      reply.server.serializeCookie(this.#nameOf(name), value, {
        ...attributes,
        ...(maxAge === undefined ? {} : { maxAge }),
      }),
    );
  }

  clear(reply: FastifyReply, name: CookieName): void {
    this.set(reply, name, { value: '', maxAge: 0 });
  }

  #nameOf(name: CookieName): string {
    return `${this.#isSecure ? '__Host-' : ''}gongo-${name}`;
  }
}

export type CookieName = 'session' | 'oidc';

/** A provider sends people back from another site, where a strict cookie is not sent along. */
const SAME_SITE = { session: 'strict', oidc: 'lax' } as const;
