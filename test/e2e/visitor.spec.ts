import { addressOf, PUBLIC, routesOf } from './routes.js';
import { expectProblem, startService, type Answer, type RunningService } from './service.js';

const ROUND = 'self-support-fund-2024-demo';
const QUESTION = { ruleSet: 'self-support-fund/2024', decision: 'eligibility' };

/** What each route that takes a body is asked; a route missing here fails the test. */
const BODIES: Readonly<Record<string, object>> = {
  '/api/evaluations': { ...QUESTION, facts: {} },
  '/api/evaluations/batch': { ...QUESTION, items: [{ id: 'one', facts: {} }] },
  '/api/explanations': { ...QUESTION, facts: {}, language: 'ko' },
  '/api/forms/:programme/:version/papers': {},
  '/api/rounds/:id/papers': { forms: ['consent'] },
  '/api/forms/:programme/:version/:form/fill': {},
  '/api/forms/:programme/:version/:form/html': {},
  '/api/forms/:programme/:version/:form/pdf': {},
  '/api/forms/:programme/:version/:form/hwpx': {},
  '/api/forms/:programme/:version/:form/docx': {},
};
/** What is not for visitors, whatever it answers to others. */
const CLOSED =
  /^\/api\/(?:audit|accounts|sessions|session\/|drafts|decisions|documents|document-batches|templates|template-drafts|what-if)|\/withdrawal$/;

describe('a visitor of the demonstration', () => {
  let demo: RunningService;
  beforeAll(async () => {
    demo = await startService({ withDemo: true });
  });
  afterAll(() => demo.discard());

  const guarded = () => routesOf(demo.app).filter(({ path }) => !PUBLIC.includes(path));
  const ask = (method: string, path: string, token: string | null): Promise<Answer> => {
    const body = method === 'POST' ? { body: JSON.stringify(BODIES[path] ?? null) } : {};
    const headers = { 'content-type': 'application/json' };
    return demo.send(addressOf(path), { method, token, ...body, ...(method === 'POST' ? { headers } : {}) });
  };
  const stored = async (): Promise<Record<string, number>> => {
    const collections = await demo.raw.db?.collections();
    const counts = (collections ?? []).map(async (one) => [one.collectionName, await one.countDocuments()] as const);
    return Object.fromEntries(await Promise.all(counts));
  };

  it('may read rule sets, ask for decisions, read invented rounds and make forms: on every route, and on no other', async () => {
    for (const { method, path } of guarded()) {
      const { status } = await ask(method, path, null);
      if (CLOSED.test(path)) expect([method, path, status]).toEqual([method, path, 401]);
      // A form without its values, and an effect between two programmes, is told what it lacks: let in, and not more.
      else if (/\/(html|pdf|hwpx|impact)$/.test(path)) expect([method, path, status]).toEqual([method, path, 422]);
      // The form asked for has no file of an office: let in, and not more.
      else if (/\/docx$/.test(path)) expect([method, path, status]).toEqual([method, path, 404]);
      else expect([method, path, status]).toEqual([method, path, 200]);
    }
  });

  it('changes nothing by that: no document more or less, no audit entry', async () => {
    const before = await stored();
    for (const { method, path } of guarded()) await ask(method, path, null);
    expect(Object.keys(before).length).toBeGreaterThanOrEqual(5);
    expect(await stored()).toEqual(before);
  });

  it('is no visitor with a token that is wrong: it is refused on every route as anywhere else', async () => {
    for (const { method, path } of guarded())
      for (const token of ['x'.repeat(43), 'short', '']) {
        const answer = await ask(method, path, token);
        expect([method, path, token, answer.status]).toEqual([method, path, token, 401]);
        if (method !== 'HEAD') expectProblem(answer, 401, 'access/token-unknown');
      }
  });

  it('does not see a round that is not invented, nor its applications; a token does', async () => {
    const rounds = demo.raw.collection<{ _id: string }>('rounds');
    await rounds.updateOne({ _id: ROUND }, { $set: { invented: false } });
    try {
      const ofRound = [`/api/rounds/${ROUND}/applications`, `/api/rounds/${ROUND}/applications/A-01`];
      expect((await demo.send('/api/rounds', { token: null })).json).toEqual({ items: [] });
      for (const path of ofRound) expectProblem(await demo.send(path, { token: null }), 404, 'round/not-found');
      expect((await demo.send('/api/rounds')).json.items).toHaveLength(1);
      for (const path of ofRound) expect((await demo.send(path)).status).toBe(200);
    } finally {
      await rounds.updateOne({ _id: ROUND }, { $set: { invented: true } });
    }
  });
});

describe('the session', () => {
  let demo: RunningService;
  let closed: RunningService;
  beforeAll(async () => {
    [demo, closed] = await Promise.all([startService({ withDemo: true }), startService()]);
  });
  afterAll(() => Promise.all([demo.discard(), closed.discard()]));

  it('says who asks, what they may do, and whether this is the demonstration', async () => {
    const visitor = ['rule-sets:read', 'evaluations:run', 'rounds:read', 'forms:read', 'forms:render'];
    const version = expect.stringMatching(/^\d+\.\d+\.\d+$/);
    const session = async (service: RunningService, token?: null) =>
      (await service.send('/api/session', token === null ? { token } : {})).json;
    const here = { demo: true, version, signIn: { local: true, demo: expect.any(Array) } };
    const elsewhere = { demo: false, version, signIn: { local: true } };
    expect(await session(demo, null)).toEqual({ actor: 'visitor', permissions: visitor, ...here });
    expect(await session(demo)).toEqual({ actor: 'administrator', permissions: ['*'], ...here });
    expect(await session(closed, null)).toEqual({ actor: null, permissions: [], ...elsewhere });
    expect(await session(closed)).toEqual({ actor: 'administrator', permissions: ['*'], ...elsewhere });
  });

  it('refuses a token it does not know, and is kept by nobody on the way', async () => {
    for (const service of [demo, closed])
      expectProblem(await service.send('/api/session', { token: 'x'.repeat(43) }), 401, 'access/token-unknown');
    expect((await demo.send('/api/session')).headers.get('cache-control')).toBe('no-store');
  });
});
