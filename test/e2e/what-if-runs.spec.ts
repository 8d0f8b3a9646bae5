import { signIn, type Person } from './people.js';
import { expectProblem, startService, type Answer, type RunningService } from './service.js';

const RULES = 'self-support-fund/2024';
const ROUND = 'self-support-fund-2024-demo';
const OWN = '가상 마루들녘지역자활센터';
const RUNS = '/api/what-if/runs';
const POST = { method: 'POST' };
const question = {
  decisions: ['scoring', 'amounts'],
  budgets: { 'decisions/amounts/grant': 900_000_000 },
  groups: [{ by: 'labels/region' }, { by: 'decisions/scoring/finalScore', edges: [60, 70, 80] }],
};
const scenario = (id: string, overlay: object): object => ({ id, label: { ko: id, en: id }, overlay });
const STRICTER = scenario('stricter', { parameters: { 'scoring.passLine': 80 } });
const round = { rules: RULES, source: { round: ROUND }, question };
const comparison = { kind: 'comparison', ...round, scenarios: [STRICTER] };

describe('a what-if that is run by the service', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService({ withDemo: true });
  });
  afterAll(() => service.discard());

  /** Asks, and looks until it has ended. */
  async function run(asked: object, who: Pick<Person, 'post' | 'send'> = service): Promise<Answer['json']> {
    const begun = await who.post(`${RUNS}?wait=1000`, asked);
    if (begun.status !== 201) throw new Error(begun.text);
    for (let { json } = begun, look = 0; look < 60; look += 1) {
      if (!['waiting', 'running'].includes(json.state)) return json;
      ({ json } = await who.send(`${RUNS}/${json.id}?wait=1000`));
    }
    throw new Error('It did not end');
  }
  const rowsOf = async (id: string, query = ''): Promise<Answer['json'][]> => {
    const rows: Answer['json'][] = [];
    for (let after: string | undefined = ''; after !== undefined;) {
      const next: string = after === '' ? '' : `&after=${encodeURIComponent(after)}`;
      const { json } = await service.send(`${RUNS}/${id}/rows?limit=15${query}${next}`);
      rows.push(...json.items);
      after = json.next;
    }
    return rows;
  };

  it('compares a stored round with scenarios, and gives every application once', async () => {
    const done = await run(comparison);
    expect(done).toMatchObject({
      kind: 'comparison',
      programme: 'self-support-fund',
      rules: { id: RULES },
      source: { applications: 40, isInvented: true },
      state: 'done',
      progress: { done: 40, total: 40 },
      rows: 40,
      rowsKept: 'all',
    });
    const [base, stricter] = done.comparison.scenarios;
    expect(base).toMatchObject({ id: 'base', applications: 40, gained: 0, lost: 0 });
    expect(stricter.lost).toBeGreaterThan(0);
    expect(base.selected - stricter.lost).toBe(stricter.selected);
    const rows = await rowsOf(done.id);
    expect(new Set(rows.map(({ application }) => application)).size).toBe(40);
    const lost = await rowsOf(done.id, '&scenario=stricter&difference=lost');
    expect(lost).toHaveLength(stricter.lost);
    expect(lost.every(({ scenarios }) => scenarios[0].why.ko !== '')).toBe(true);
  });

  it('changes nothing where a scenario says nothing', async () => {
    const { comparison: totals, id } = await run({ ...comparison, scenarios: [scenario('empty', {})] });
    const [base, empty] = totals.scenarios;
    expect({ ...empty, id: base.id, label: base.label }).toEqual(base);
    expect(await rowsOf(id, '&difference=same')).toHaveLength(40);
    expect(await rowsOf(id, '&difference=lost')).toHaveLength(0);
  });

  it('puts the rows of a small run in order, by difference or by an amount', async () => {
    const { id } = await run(comparison);
    const ids = async (query: string): Promise<string[]> =>
      (await rowsOf(id, query)).map(({ application }) => application);
    const byId = await ids('&order=application');
    expect(byId).toEqual([...byId].sort());
    expect(await ids('&order=application&descending=true')).toEqual(byId.toReversed());
    const grants = (await rowsOf(id, '&order=decisions/amounts/grant&descending=true')).map(
      ({ scenarios }) => scenarios[0].money['decisions/amounts/grant'] ?? -1,
    );
    expect(grants).toHaveLength(40);
    expect(grants).toEqual([...grants].sort((a, b) => b - a));
  });

  it('gives the same bytes when it is asked again', async () => {
    const [one, other] = [await run(comparison), await run(comparison)];
    expect(one.id).not.toBe(other.id);
    expect(JSON.stringify(one.comparison)).toBe(JSON.stringify(other.comparison));
    expect(JSON.stringify(await rowsOf(one.id))).toBe(JSON.stringify(await rowsOf(other.id)));
  });

  it('is run once under one Idempotency-Key, however often it is sent', async () => {
    const key = { 'idempotency-key': 'once-and-only-once' };
    const [one, other] = await Promise.all([
      service.post(`${RUNS}?wait=1000`, comparison, key),
      service.post(`${RUNS}?wait=1000`, comparison, key),
    ]);
    expect(one.json.id).toBe(other.json.id);
    const elsewise = await service.post(RUNS, { ...comparison, scenarios: [] }, key);
    expectProblem(elsewise, 422, 'request/idempotency-mismatch');
  });

  it.each([
    ['an unknown parameter', { parameters: { nothing: 1 } }, '/scenarios/0/overlay/parameters/nothing'],
    ['a value of the wrong unit', { parameters: { 'scoring.passLine': 'high' } }, '/scenarios/0/overlay/parameters'],
    ['an unknown rule', { rulesOff: ['scoring/nothing'] }, '/scenarios/0/overlay/rulesOff'],
  ])('refuses %s before anything is stored', async (_, overlay, pointer) => {
    const before = await service.raw.collection('what-if-chunks').countDocuments();
    const answer = await service.post(RUNS, { ...comparison, scenarios: [scenario('wrong', overlay)] });
    expectProblem(answer, 422, 'policy/refused');
    expect(answer.json.errors[0].pointer).toMatch(new RegExp(`^${pointer}`));
    expect(await service.raw.collection('what-if-chunks').countDocuments()).toBe(before);
  });

  it.each([
    [
      'a decision that is not there',
      { question: { decisions: ['nothing'] } },
      'policy/refused',
      '/question/decisions/0',
    ],
    ['a question about nothing', { question: { decisions: [] } }, 'policy/refused', '/question/decisions'],
    ['a kind that is not there', { kind: 'guess' }, 'request/invalid', ''],
    ['a key that is not there', { extra: 1 }, 'request/invalid', '/extra'],
    [
      'six scenarios',
      { scenarios: Array.from({ length: 6 }, (_, i) => scenario(`s${i}`, {})) },
      'request/invalid',
      '/scenarios',
    ],
  ])('refuses %s with the place in the request', async (_, change, code, pointer) => {
    const answer = await service.post(RUNS, { ...comparison, ...change });
    expectProblem(answer, 422, code);
    expect(answer.json.errors[0].pointer).toBe(pointer);
  });

  it('asks what one begins with where no question is asked', async () => {
    const { json: setup } = await service.send(`/api/what-if/setup?rules=${RULES}`);
    const [without, begun] = [
      { ...comparison, question: undefined },
      { ...comparison, question: setup.question },
    ];
    const [one, other] = [await run(without), await run(begun)];
    expect(one.comparison.scenarios[0].selected).toBeGreaterThan(0);
    expect(JSON.stringify(one.comparison)).toBe(JSON.stringify(other.comparison));
  });

  it('does not know a round that is not there', async () => {
    const answer = await service.post(RUNS, { ...comparison, source: { round: 'nowhere' } });
    expectProblem(answer, 404, 'round/not-found');
  });

  it('looks at the applications of those centres alone whose applications one may see', async () => {
    const evaluator = (bodies: string[]): Promise<Person> =>
      signIn(service, { grants: [{ role: 'evaluator', programmes: ['self-support-fund'], bodies }] });
    const [limited, whole] = [await evaluator([OWN]), await evaluator(['*'])];
    const all = (await service.send(`/api/rounds/${ROUND}/applications?limit=100`)).json.items;
    const own = all
      .filter(({ centre }: Answer['json']) => centre.ko === OWN)
      .map(({ application }: Answer['json']) => application);
    const done = await run(comparison, limited);
    expect(done.source.applications).toBe(own.length);
    expect((await rowsOf(done.id)).map(({ application }) => application)).toEqual(own);
    // Whoever sees more may look at it, whoever sees less may not.
    expect((await whole.send(`${RUNS}/${done.id}`)).status).toBe(200);
    const everything = await run(comparison, whole);
    expectProblem(await limited.send(`${RUNS}/${everything.id}`), 404, 'what-if/run-not-found');
  });

  it('is not there for who holds another programme only', async () => {
    const done = await run(comparison);
    const other = await signIn(service, {
      grants: [{ role: 'evaluator', programmes: ['centre-outcomes'], bodies: ['*'] }],
    });
    for (const path of ['', '/rows'])
      expectProblem(await other.send(`${RUNS}/${done.id}${path}`), 404, 'what-if/run-not-found');
    expectProblem(await other.send(`${RUNS}/${done.id}/cancellation`, POST), 404, 'what-if/run-not-found');
    expectProblem(await other.post(RUNS, comparison), 403, 'access/not-permitted');
  });

  it('lists what one has asked, the last first, and nobody else’s', async () => {
    const person = await signIn(service, { grants: ['policyOfficer'] });
    const asked = [await run(comparison, person), await run(comparison, person), await run(comparison, person)];
    const first = (await person.send(`${RUNS}?limit=2`)).json;
    const second = (await person.send(`${RUNS}?limit=2&after=${encodeURIComponent(first.next)}`)).json;
    const listed = [...first.items, ...second.items].map(({ id }: Answer['json']) => id);
    expect(listed.toSorted()).toEqual(asked.map(({ id }) => id).toSorted());
    expect(second.next).toBeUndefined();
  });

  it('is called off while it runs, and leaves nothing but that it was', async () => {
    const population = {
      seed: 'long',
      count: 200_000,
      asOf: '2024-04-11',
      facts: [{ fact: 'operatingFund', is: { uniform: { from: 0, to: 90_000_000, step: 1000 } } }],
    };
    const begun = await service.post(RUNS, { ...comparison, source: { population } });
    expect(begun.json).toMatchObject({ state: expect.stringMatching(/waiting|running/), progress: { total: 200_000 } });
    const { id } = begun.json;
    expectProblem(await service.send(`${RUNS}/${id}/rows`), 409, 'what-if/not-done');
    const cancelled = await service.send(`${RUNS}/${id}/cancellation`, POST);
    expect(cancelled.json).toMatchObject({ state: 'cancelled', finished: expect.any(String) });
    // What was in hand is called off within a moment, and swept.
    const left = async (): Promise<number[]> =>
      Promise.all(
        ['what-if-chunks', 'what-if-rows'].map((name) => service.raw.collection(name).countDocuments({ run: id })),
      );
    for (let look = 0; look < 50 && String(await left()) !== '0,0'; look += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await left()).toEqual([0, 0]);
    expect((await service.send(`${RUNS}/${id}/cancellation`, POST)).json.state).toBe('cancelled');
    expect((await run(comparison)).state).toBe('done');
  });
});
