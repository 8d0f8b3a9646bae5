import { makeQueryClient } from './query-client.js';

const SESSION = ['get', '/api/session', {}];
const problem = (code: string) => ({ code, title: 'T', detail: 'D', errors: [] });

async function failWith(code: string): Promise<{ asked: number; isSessionKnown: boolean }> {
  const client = makeQueryClient();
  client.setQueryData(SESSION, { actor: 'kim', permissions: [], demo: false, version: '1' });
  let asked = 0;
  const queryFn = () => {
    asked += 1;
    // As the client of the API does: a problem is an answer.
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    return Promise.reject(problem(code));
  };
  await client.fetchQuery({ queryKey: ['x'], queryFn }).catch(() => undefined);
  return { asked, isSessionKnown: client.getQueryData(SESSION) !== undefined };
}

describe('what is asked of the service', () => {
  it.each(['pdf/busy', 'pdf/no-browser', 'service/failed'])('is asked once when the answer is %s', async (code) => {
    expect(await failWith(code)).toEqual({ asked: 1, isSessionKnown: true });
  });

  it('makes the console ask again who is here, once the service no longer knows the token', async () => {
    expect(await failWith('access/token-unknown')).toEqual({ asked: 1, isSessionKnown: false });
  });

  it('does so for what was ordered as well', async () => {
    const client = makeQueryClient();
    client.setQueryData(SESSION, { actor: 'kim', permissions: [], demo: false, version: '1' });
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    const mutationFn = () => Promise.reject(problem('access/token-unknown'));
    const order = client.getMutationCache().build(client, { mutationFn });
    await order.execute(undefined).catch(() => undefined);
    expect(client.getQueryData(SESSION)).toBeUndefined();
  });
});
