import { Injectable } from '@nestjs/common';
import { Database, hashToken, type AccountDocument } from '#persistence';
import * as oidc from 'openid-client';
import { isToken, randomToken } from '../access/sessions.js';
import { Invitations } from '../accounts/invitations.js';
import { isLoopback } from '../http/loopback.js';
import { Problem } from '../problems/problem.js';
import { Settings, type OidcSettings } from '../settings.js';

export const CALLBACK = '/api/session/oidc/callback';
const TIMEOUT_SECONDS = 5;

/** What is sent on to the provider, and what stays in the browser until it comes back. */
export interface OidcDeparture {
  readonly location: string;
  /** For a cookie: whoever comes back has to be who went. */
  readonly browser: string;
}

/** Signing in at the institution's own OpenID provider: code flow with PKCE, state and nonce, each good once. */
@Injectable()
export class Oidc {
  #known: oidc.Configuration | undefined;

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly invitations: Invitations,
  ) {}

  /**
   * @param invitation token of a one-time link: the identity that comes back is from then on that account's
   * @throws Problem `route/not-found` without a provider, `oidc/unavailable`, `invitation/unknown`
   */
  async depart(invitation?: string): Promise<OidcDeparture> {
    const configuration = await this.#configuration();
    const invited = invitation === undefined ? undefined : await this.invitations.find(invitation);
    const [state, browser] = [randomToken(), randomToken()];
    const [nonce, verifier] = [oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
    await this.database.oidcDepartures.add({
      _id: hashToken(state),
      browserHash: hashToken(browser),
      nonce,
      verifier,
      ...(invited?.invitation === undefined
        ? {}
        : { invited: { account: invited._id, invitationHash: invited.invitation.tokenHash } }),
    });
    const location = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: `${this.#publicUrl}${CALLBACK}`,
      scope: 'openid profile email',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { location: location.href, browser };
  }

  /**
   * Takes back who went to the provider.
   * @param url path and query they came back with
   * @param browser the cookie they left with
   * @throws Problem `oidc/refused` for whatever is wrong with that, `oidc/unavailable`, `oidc/unknown-person`
   */
  async arrive(url: string, browser: string | undefined, address: string): Promise<AccountDocument> {
    const configuration = await this.#configuration();
    const arrival = new URL(url, this.#publicUrl);
    const state = arrival.searchParams.get('state') ?? '';
    if (!isToken(state) || !isToken(browser)) throw new Problem('oidc/refused');
    // Gone with the first who brings it: a second time there is nothing to come back to.
    const departure = await this.database.oidcDepartures.take(hashToken(state), hashToken(browser));
    if (departure === undefined) throw new Problem('oidc/refused');
    const claims = await this.#claims(configuration, arrival, { ...departure, state });
    return this.#accountOf(claims, departure.invited, address);
  }

  async #claims(
    configuration: oidc.Configuration,
    arrival: URL,
    { verifier, nonce, state }: { verifier: string; nonce: string; state: string },
  ): Promise<oidc.IDToken> {
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, arrival, {
        pkceCodeVerifier: verifier,
        expectedNonce: nonce,
        expectedState: state,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Problem('oidc/refused');
      return claims;
    } catch (cause) {
      throw new Problem(isUnreachable(cause) ? 'oidc/unavailable' : 'oidc/refused', [], { cause });
    }
  }

  /** Nobody registers by signing in: an account is there first, and an administrator has said whose it is. */
  async #accountOf(
    { iss: issuer, sub: subject, email, email_verified: isVerified }: oidc.IDToken,
    invited: { account: string; invitationHash: string } | undefined,
    address: string,
  ): Promise<AccountDocument> {
    const { accounts, audit } = this.database;
    const identity = { issuer, subject };
    const known = await accounts.findByIdentity(identity);
    if (known !== undefined) return enabled(known);
    if (invited !== undefined)
      return this.invitations.use(invited.account, invited.invitationHash, { identity }, address);
    const vouched = isVerified === true && typeof email === 'string' ? email.toLowerCase() : undefined;
    const expected = vouched === undefined ? undefined : await accounts.findByEmail(vouched);
    if (expected === undefined || expected.identity !== undefined) throw new Problem('oidc/unknown-person');
    const { _id: id, revision } = enabled(expected);
    const linked = await accounts.change(id, { revision, isEnabled: true }, { identity });
    if (linked === undefined || linked === 'taken') throw new Problem('oidc/unknown-person');
    await audit.append({ actor: id, action: 'identity-linked', subject: id, details: { issuer, address } });
    return linked;
  }

  /** Asked for when it is first needed and then known; a provider that is down is asked again the next time. */
  async #configuration(): Promise<oidc.Configuration> {
    const { oidc: provider } = this.settings;
    if (provider === undefined) throw new Problem('route/not-found');
    this.#known ??= await discover(provider);
    return this.#known;
  }

  get #publicUrl(): string {
    const { publicUrl } = this.settings;
    if (publicUrl === undefined) throw new Error('PUBLIC_URL is not set, and the provider has to know it');
    return publicUrl;
  }
}

async function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<oidc.Configuration> {
  const server = new URL(issuer);
  // In the clear only on the machine itself, where there is no network to listen on.
  const isOwnMachine = server.protocol === 'http:' && isLoopback(server.hostname);
  try {
    return await oidc.discovery(server, clientId, clientSecret, undefined, {
      timeout: TIMEOUT_SECONDS,
      ...(isOwnMachine ? { execute: [oidc.allowInsecureRequests] } : {}),
    });
  } catch (cause) {
    throw new Problem('oidc/unavailable', [], { cause });
  }
}

function enabled(account: AccountDocument): AccountDocument {
  if (account.isDisabled) throw new Problem('oidc/unknown-person');
  return account;
}

/**
 * Did the provider not answer? What it answered is another matter. Told by names along the chain of causes, since
 * fetch says no more.
 */
function isUnreachable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, message, cause } = error as { name?: unknown; message?: unknown; cause?: unknown };
  return name === 'TimeoutError' || (name === 'TypeError' && message === 'fetch failed') || isUnreachable(cause);
}
