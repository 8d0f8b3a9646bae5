import { Database } from '#persistence';
import { fastEvaluator, populationOf, sweepSteps } from '#policy';
import { makeFunction } from '#policy/node';
import { demoRound } from '../builders/demo-round.js';
import { fundPopulation } from '../builders/fund-population.js';
import { signIn } from './people.js';
import { expectProblem, startService, type Answer, type RunningService } from './service.js';

const RULES = 'self-support-fund/2024';
const ROUND = 'self-support-fund-2024-demo';
const RUNS = '/api/what-if/runs';
const PASS_LINE = 'scoring.passLine';
const scored = { rules: RULES, source: { round: ROUND }, question: { decisions: ['scoring'] } };
const sweep = { kind: 'sweep', ...scored, along: [{ parameter: PASS_LINE, from: 60, to: 80 }] };

describe('the kinds of a what-if', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService({ withDemo: true });
  });
  afterAll(() => service.discard());

  async function run(asked: object): Promise<Answer['json']> {
    const begun = await service.post(`${RUNS}?wait=1000`, asked);
    if (begun.status !== 201) throw new Error(begun.text);
    for (let { json } = begun, look = 0; look < 60; look += 1) {
      if (!['waiting', 'running'].includes(json.state)) return json;
      ({ json } = await service.send(`${RUNS}/${json.id}?wait=1000`));
    }
    throw new Error('It did not end');
  }
  const rowsOf = async (id: string): Promise<Answer['json'][]> =>
    (await service.send(`${RUNS}/${id}/rows?limit=100`)).json.items;

  it('sweep a pass line: with each step up no more are selected', async () => {
    const { sweep: found, state, rowsKept } = await run(sweep);
    expect({ state, rowsKept }).toEqual({ state: 'done', rowsKept: 'none' });
    const selected = found.points.map((point: Answer['json']) => point.selected);
    expect(selected.length).toBeGreaterThan(20);
    expect(selected).toEqual([...selected].sort((a, b) => b - a));
    expect(selected[0]).toBeGreaterThan(selected.at(-1));
  });

  it('seek the lowest pass line that keeps the number of those selected, and show the next one beyond', async () => {
    const within = { parameter: PASS_LINE, from: 60, to: 80, step: 1 };
    const { goal } = await run({
      kind: 'goal',
      ...scored,
      within,
      seek: 'lowest',
      keep: { of: 'selected', atMost: 20 },
    });
    expect(goal.found.isKept).toBe(true);
    expect(goal.found.measure).toBeLessThanOrEqual(20);
    expect(goal.beyond).toMatchObject({ value: goal.found.value - 1, isKept: false });
    expect(goal.monotone).toBe('everywhere');
  });

  it('find what would turn one application', async () => {
    const { id } = await run({ kind: 'comparison', ...scored, scenarios: [] });
    const failing = (await rowsOf(id)).find(({ base }) => base.outcome === 'no');
    const { nearest } = await run({
      kind: 'nearest',
      ...scored,
      application: failing.application,
      decision: 'scoring',
    });
    expect(nearest).toMatchObject({ decision: 'scoring', outcome: 'no', wanted: 'yes' });
    expect(nearest.parameters.some((one: Answer['json']) => one.id === PASS_LINE)).toBe(true);
    const nobody = { kind: 'nearest', ...scored, application: 'A-99', decision: 'scoring' };
    expectProblem(await service.post(RUNS, nobody), 404, 'application/not-found');
  });

  it('look at the reviewers of a round', async () => {
    const { scoring, id } = await run({ kind: 'scoring', ...scored, decision: 'scoring' });
    expect(scoring.applications).toBe(40);
    expect(scoring.withoutReviewer.length).toBeGreaterThan(2);
    expect(await rowsOf(id)).toHaveLength(40);
    expectProblem(await service.post(RUNS, { kind: 'scoring', ...scored, decision: 'amounts' }), 422, 'policy/refused');
  });

  it('shake marks, with one seed alike and each share out of its draws', async () => {
    const noise = { size: 2, step: 1, draws: 20, seed: 'shaken' };
    const asked = { kind: 'noise', ...scored, decision: 'scoring', noise };
    const [one, other] = [await rowsOf((await run(asked)).id), await rowsOf((await run(asked)).id)];
    expect(one).toHaveLength(40);
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    for (const { draws, passed, share } of one) expect([draws, Number(share)]).toEqual([20, passed / 20]);
  });

  it.each([
    ['a lever that is not there', { ...sweep, along: [{ parameter: 'nothing', from: 1, to: 2 }] }, '/along/0'],
    ['a range that runs backwards', { ...sweep, along: [{ parameter: PASS_LINE, from: 80, to: 60 }] }, '/along/0'],
    ['too many points', { ...sweep, along: [{ parameter: PASS_LINE, from: 60, to: 80, step: '0.01' }] }, '/along'],
    [
      'a population that draws what no fact is',
      {
        kind: 'comparison',
        ...scored,
        scenarios: [],
        source: { population: { seed: 's', count: 5, facts: [{ fact: 'x', is: { constant: 1 } }] } },
      },
      '/source/population/facts/0/fact',
    ],
  ])('refuse %s with its place', async (_, asked, pointer) => {
    const answer = await service.post(RUNS, asked);
    expectProblem(answer, 422, 'policy/refused');
    expect(answer.json.errors[0].pointer).toBe(pointer);
  });

  it('count a population in columns and in several chunks: what going through its applications comes to', async () => {
    const population = fundPopulation('columns', 17_000);
    const question = { decisions: ['amounts'] };
    const along = [{ parameter: 'operatingFund.cap', from: 50_000_000, to: 90_000_000, step: 40_000_000 }] as const;
    const asked = { kind: 'sweep', rules: RULES, source: { population }, question, along };
    const { sweep: counted, progress, id } = await run(asked);
    expect(progress).toEqual({ done: 17_000, total: 17_000 });
    expect(await service.raw.collection('what-if-chunks').countDocuments({ run: id })).toBe(2);
    const { ruleSet } = (await demoRound()).content;
    const evaluatorOf = fastEvaluator(makeFunction);
    const steps = sweepSteps({
      ruleSet,
      question,
      along: [along[0]],
      applications: populationOf(ruleSet, population),
      evaluatorOf,
    });
    let step = steps.next();
    for (let looked = 1; step.done !== true; looked += 1) {
      step = steps.next();
      // The service stands in this process, and keeps answering.
      if (looked % 500 === 0) await new Promise((done) => setImmediate(done));
    }
    expect(JSON.stringify(counted)).toBe(JSON.stringify(step.value));
  }, 240_000);

  it('refuse, with the limit, what would take too long', async () => {
    const population = { seed: 's', count: 1_000_000, facts: [{ fact: 'operatingFund', is: { constant: 1 } }] };
    const answer = await service.post(RUNS, { ...sweep, source: { population } });
    expectProblem(answer, 422, 'what-if/too-large');
    expect(answer.json.errors[0].detail.en).toContain('1000000');
    expect(await service.raw.collection('what-if-chunks').countDocuments({ state: { $ne: 'done' } })).toBe(0);
  });

  it('read an uploaded file in its own order, and look at one application of it', async () => {
    const { items } = (await service.send(`/api/rounds/${ROUND}/applications?limit=100`)).json;
    const applications = items
      .map(({ application, name, region, facts }: Answer['json']) => {
        return { id: application, label: name, labels: { region }, facts, asOf: '2024-04-11' };
      })
      .reverse();
    const id = `f-${'1'.repeat(20)}`;
    const by = { by: { id: 'someone', name: 'someone' }, at: '2024-04-01T00:00:00.000Z' };
    const file = { programme: 'self-support-fund', rules: RULES, label: '올린 신청.csv', format: 'csv' as const, by };
    const source = { _id: id, ...file, applications: 40, contentHash: 'sha256:0', expires: '2024-05-01T00:00:00.000Z' };
    await service.app
      .get(Database)
      .applicationSources.add(source, [{ from: 0, to: 40, applications: JSON.stringify(applications) }]);
    const ofFile = { ...scored, source: { source: id } };
    const [uploaded, stored] = [await run({ ...sweep, ...ofFile }), await run(sweep)];
    expect(uploaded.source).toMatchObject({ label: { ko: '올린 신청.csv' }, applications: 40, isInvented: false });
    // Nothing depends on the order of the applications.
    expect(JSON.stringify(uploaded.sweep)).toBe(JSON.stringify(stored.sweep));
    const compared = await run({ kind: 'comparison', ...ofFile, scenarios: [] });
    expect((await rowsOf(compared.id)).map((row) => row.application)).toEqual(
      applications.map((one: Answer['json']) => one.id),
    );
    const one = { kind: 'nearest', application: 'A-07', decision: 'scoring' };
    const [inFile, inRound] = [await run({ ...ofFile, ...one }), await run({ ...scored, ...one })];
    expect(inFile.nearest).toEqual(inRound.nearest);
    const gone = await service.post(RUNS, { ...sweep, source: { source: `f-${'2'.repeat(20)}` } });
    expectProblem(gone, 404, 'source/not-found');
  });

  it('are asked about a draft as it was when they were asked, by who may see it', async () => {
    const officer = await signIn(service, { grants: ['policyOfficer'] });
    const draft = await officer.post('/api/drafts', { base: RULES, id: 'self-support-fund/2025' });
    const asked = { kind: 'comparison', ...scored, rules: `draft:${draft.json.id}`, scenarios: [] };
    const begun = await officer.post(`${RUNS}?wait=1000`, asked);
    expect(begun.json.rules).toEqual({ id: `draft:${draft.json.id}`, hash: draft.json.contentHash });
    const evaluator = await signIn(service, { grants: ['evaluator'] });
    expectProblem(await evaluator.post(RUNS, asked), 404, 'draft/not-found');
    expectProblem(await evaluator.send(`${RUNS}/${begun.json.id}`), 404, 'what-if/run-not-found');
  });

  it('give the rows of a comparison as CSV and as a workbook, of which nothing is calculated', async () => {
    const lower = { id: 'lower', label: { ko: '=1+1', en: '=1+1' }, overlay: { parameters: { [PASS_LINE]: 60 } } };
    const { id } = await run({ kind: 'comparison', ...scored, scenarios: [lower] });
    const csv = await service.send(`${RUNS}/${id}/rows/file?format=csv&language=ko`);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-disposition')).toBe(`attachment; filename="what-if-${id}.csv"`);
    const lines = csv.text.trim().split('\r\n');
    expect(lines).toHaveLength(41);
    expect(lines[0]).toContain("'=1+1");
    const workbook = await fetch(`${service.url}${RUNS}/${id}/rows/file?format=xlsx&language=en`, {
      headers: { authorization: `Bearer ${service.token}` },
    });
    const bytes = new Uint8Array(await workbook.arrayBuffer());
    expect([workbook.status, bytes[0], bytes[1]]).toEqual([200, 0x50, 0x4b]);
    const swept = await run(sweep);
    expectProblem(await service.send(`${RUNS}/${swept.id}/rows/file?format=csv&language=ko`), 422, 'what-if/no-table');
  });

  it('are run twenty at once, and all come to the same', async () => {
    const coarse = { ...sweep, along: [{ parameter: PASS_LINE, from: 60, to: 80, step: 4 }] };
    const all = await Promise.all(Array.from({ length: 20 }, () => run(coarse)));
    expect(new Set(all.map(({ id }) => id)).size).toBe(20);
    expect(all.map(({ state }) => state)).toEqual(Array(20).fill('done'));
    expect(new Set(all.map(({ sweep: found }) => JSON.stringify(found))).size).toBe(1);
  }, 120_000);

  it('are refused to who has thirty that have not ended', async () => {
    const person = await signIn(service, { grants: ['policyOfficer'] });
    const open = { by: { by: { id: person.id, name: person.name }, at: '2024-04-01T00:00:00.000Z' }, state: 'waiting' };
    const runs = service.raw.collection<{ _id: string }>('what-if-runs');
    await runs.insertMany(Array.from({ length: 30 }, (_, index) => ({ _id: `r-open-${index}`, ...open })));
    expectProblem(await person.post(RUNS, sweep), 429, 'what-if/too-many-runs');
    await runs.deleteOne({ _id: 'r-open-0' });
    expect((await person.post(RUNS, sweep)).status).toBe(201);
    await runs.deleteMany({ _id: /^r-open-/ });
  });
});
