import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export const CLIENT_ID = 'gongo';
export const CLIENT_SECRET = 'a secret of the tests only, long enough for HS256';

/** Someone the provider knows. */
export interface ProviderPerson {
  readonly email: string;
  readonly email_verified: boolean;
}

/** A real OpenID provider on a port of its own, which believes whoever says who they are. */
export class TestProvider {
  private constructor(
    readonly issuer: string,
    readonly server: Server,
  ) {}

  /** @param people by the subject they have @param redirectUri where they may be sent back to */
  static async start(people: Readonly<Record<string, ProviderPerson>>, redirectUri: string): Promise<TestProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: CLIENT_ID,
          client_secret: CLIENT_SECRET,
          redirect_uris: [redirectUri],
          response_types: ['code'],
          grant_types: ['authorization_code'],
        },
      ],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      conformIdTokenClaims: false,
      pkce: { required: () => true },
      cookies: { keys: ['tests'] },
      findAccount: (_, sub) =>
        people[sub] === undefined ? undefined : { accountId: sub, claims: () => ({ sub, name: sub, ...people[sub] }) },
    });
    provider.on('server_error', (_, error) => process.stderr.write(`${error.stack}\n`));
    const handle = provider.callback();
    server.on('request', (request, response) => void handle(request, response));
    return new TestProvider(issuer, server);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** At the address it had. */
  async resume(): Promise<void> {
    const { port, hostname } = new URL(this.issuer);
    await new Promise<void>((resolve) => this.server.listen(Number(port), hostname, resolve));
  }

  /**
   * Goes where the service sends a browser, says there who one is, agrees to everything.
   * @returns the address that the browser is sent back to
   */
  async visit(location: string, subject: string): Promise<URL> {
    const cookies = new Map<string, string>();
    let at = new URL(location);
    let answer = await browse(at, cookies);
    for (let step = 0; step < 12; step += 1) {
      const next = answer.headers.get('location');
      if (next !== null) {
        at = new URL(next, at);
        if (at.origin !== this.issuer) return at;
        answer = await browse(at, cookies);
      } else {
        const page = await answer.text();
        const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
        if (prompt === undefined) throw new Error(`The provider shows ${answer.status} ${page.slice(0, 500)}`);
        const form = new URLSearchParams({ prompt, login: subject, password: 'any' });
        answer = await browse(at, cookies, form);
      }
    }
    throw new Error('The provider never sends the browser back');
  }
}

/** One request of a browser that keeps cookies. */
async function browse(url: URL, cookies: Map<string, string>, form?: URLSearchParams): Promise<Response> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(url, {
    redirect: 'manual',
    headers: { cookie },
    ...(form === undefined ? {} : { method: 'POST', body: form }),
  });
  for (const line of answer.headers.getSetCookie()) {
    const [pair = ''] = line.split(';', 1);
    const equals = pair.indexOf('=');
    if (/expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(pair.slice(0, equals));
    else cookies.set(pair.slice(0, equals), pair.slice(equals + 1));
  }
  return answer;
}
