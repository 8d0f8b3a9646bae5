import { onUnreachable, reach, Unreachable } from './unreachable.js';
import { problemOf } from './problem.js';

const answer = (outcome: () => Promise<Partial<Response>>): void => {
  globalThis.fetch = outcome as typeof fetch;
};
/** jsdom has no answers of its own. */
const answerOf = (status: number, type: string, body: string): Response =>
  ({
    status,
    headers: new Map([['content-type', type]]),
    clone: () => ({ json: () => Promise.resolve(body).then(JSON.parse) }),
  }) as unknown as Response;
const problem = (code: string): Response =>
  answerOf(503, 'application/problem+json; charset=utf-8', JSON.stringify({ code, title: 'T', detail: 'D' }));

describe('reaching the service', () => {
  let missed = 0;
  beforeEach(() => {
    missed = 0;
    onUnreachable(() => {
      missed += 1;
    });
  });

  it.each([200, 404, 422, 500])('an answer of %d is an answer', async (status) => {
    answer(() => Promise.resolve({ status }));
    expect((await reach('/api')).status).toBe(status);
    expect(missed).toBe(0);
  });

  it.each([502, 503, 504])('an answer of %d that tells no problem is a service that is not there', async (status) => {
    answer(() => Promise.resolve(answerOf(status, 'text/html', '<html>')));
    await expect(reach('/api')).rejects.toThrow(Unreachable);
    expect(missed).toBe(1);
  });

  it.each(['pdf/no-browser', 'pdf/busy', 'pdf/timeout', 'pdf/closed'])(
    'the problem %s comes from a service that is there, though its status is 503',
    async (code) => {
      answer(() => Promise.resolve(problem(code)));
      expect((await reach('/api')).status).toBe(503);
      expect(missed).toBe(0);
    },
  );

  it('a service that says it is not ready is not there yet, and neither is one that only begins to say something', async () => {
    answer(() => Promise.resolve(problem('service/not-ready')));
    await expect(reach('/api')).rejects.toThrow(Unreachable);
    answer(() => Promise.resolve(answerOf(503, 'application/problem+json', '{"code":')));
    await expect(reach('/api')).rejects.toThrow(Unreachable);
    expect(missed).toBe(2);
  });

  it('no answer is a service that is not there; a request that was called off is not', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(reach('/api')).rejects.toThrow(Unreachable);
    answer(() => Promise.reject(new DOMException('', 'AbortError')));
    await expect(reach('/api')).rejects.not.toThrow(Unreachable);
    expect(missed).toBe(1);
  });
});

describe('a problem', () => {
  it('of the service is shown as it came, anything else by a code of the console', () => {
    const problem = { code: 'round/not-found', title: 'T', detail: 'D', traceId: 't', errors: [] };
    expect(problemOf(problem)).toEqual(problem);
    expect(problemOf(new Unreachable('')).code).toBe('console/unreachable');
    expect(problemOf(new TypeError('x')).code).toBe('console/unexpected');
    expect(problemOf('<html>').code).toBe('console/unexpected');
  });
});
