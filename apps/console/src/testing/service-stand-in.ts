/**
 * For specs in jsdom, which has neither requests nor answers: a service that says what it is told to. Import it before
 * anything that imports the client, which takes up what a request is when it is made.
 */

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly header: (name: string) => string | null;
}
export interface Told {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** As much of a browser's request as the client uses. */
class PlainRequest {
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  constructor(
    readonly url: string,
    init: RequestInit = {},
  ) {
    this.method = init.method ?? 'GET';
    this.headers = new Headers(init.headers);
    this.body = init.body;
  }
}

Object.assign(globalThis, { Request: PlainRequest });

function plainAnswer({ status, body, headers = {} }: Told): Response {
  const text = body === undefined ? '' : JSON.stringify(body);
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  const answer = {
    status,
    ok: status < 400,
    headers: new Headers({ 'content-type': type, 'content-length': String(text.length), ...headers }),
    text: () => Promise.resolve(text),
    json: () => Promise.resolve(JSON.parse(text)),
    clone: () => answer,
  };
  return answer as unknown as Response;
}

/** @returns everything it was asked, in order */
export function standInFor(tell: (asked: Asked) => Told): readonly Asked[] {
  const all: Asked[] = [];
  globalThis.fetch = (input) => {
    const { method, url, body, headers } = input as unknown as PlainRequest;
    const asked: Asked = {
      method,
      path: new URL(url, 'http://gongo.test').pathname,
      body: typeof body === 'string' ? JSON.parse(body) : undefined,
      header: (name) => headers.get(name),
    };
    all.push(asked);
    return Promise.resolve(plainAnswer(tell(asked)));
  };
  return all;
}

export const problemAnswer = (status: number, code: string, headers: Readonly<Record<string, string>> = {}): Told => ({
  status,
  body: { code, title: '제목', detail: '설명', status, errors: [] },
  headers,
});
