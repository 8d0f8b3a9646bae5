/** The service did not answer, or is not ready to: no fault of what was asked, which is worth asking again. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** What a gateway answers for a service that is not there, and the service itself while it starts. */
const NOT_THERE = new Set([502, 503, 504]);
const SAYS_NOT_READY = 503;

type Listener = () => void;
let listener: Listener = () => undefined;

/** Tells one listener each time the service turns out not to be there. */
export function onUnreachable(tell: Listener): void {
  listener = tell;
}

function unreachable(message: string, options?: ErrorOptions): Unreachable {
  listener();
  return new Unreachable(message, options);
}

/**
 * `fetch`, telling apart a service that is not there from one that answers.
 * @throws Unreachable when nothing answers; AbortError as fetch does
 */
export async function reach(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw unreachable('The service does not answer', { cause });
  });
  if (NOT_THERE.has(response.status) && !(await isAnswer(response)))
    throw unreachable(`The service answers ${response.status}`);
  return response;
}

/** A service that tells what is wrong is there, whatever the status: there may be, say, no browser to make a PDF with. */
async function isAnswer(response: Response): Promise<boolean> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') === true;
  if (response.status !== SAYS_NOT_READY || !isProblem) return false;
  const code = await response
    .clone()
    .json()
    .then(
      (problem: { readonly code?: unknown }) => problem.code,
      () => undefined,
    );
  return typeof code === 'string' && code !== 'service/not-ready';
}
