import { signIn, type Person } from './people.js';
import { Drafting } from './drafting.js';
import { expectProblem, startService, type Answer, type RunningService } from './service.js';

const ELIGIBILITY = 'decisions/eligibility';
const WINDOW = `${ELIGIBILITY}/require/recognition-window`;
const FACTS = {
  enterpriseType: 'independent',
  reRecognised: false,
  alreadySupported: false,
  round: 2,
  applicationDate: '2024-04-11',
  recognitionDate: '2023-10-01',
};

describe('what is found out about a draft', () => {
  let service: RunningService;
  let officer: Person;
  beforeAll(async () => {
    service = await startService({ withDemo: true });
    officer = await signIn(service, { grants: ['policyOfficer'] });
  });
  afterAll(() => service.discard());

  const codes = (found: readonly { code: string }[]): string[] => found.map(({ code }) => code);

  it('that is its base under another name is what was found out about the base', async () => {
    const draft = await Drafting.begin(officer);
    const { json } = await draft.get(officer, '/checks');
    const base = (await service.send('/api/rule-sets/self-support-fund/2024/diagnostics')).json.diagnostics;
    expect(codes(json.diagnostics)).toEqual(codes(base));
    expect(json.cases).toEqual({ passed: 491, failed: [] });
    expect(json.coverage.total).toBeGreaterThan(100);
    expect(json.coverage.covered + json.coverage.open.length).toBe(json.coverage.total);
    expect(codes(json.obstacles)).not.toContain('gate/errors');
    expect(codes(json.obstacles)).toContain('gate/impact-unread');
    expect((await draft.get(officer, '/comparison')).json).toEqual({ changes: [] });
  });

  it('is told as sentences of what was changed, and in the words of the whole', async () => {
    const draft = await Drafting.begin(officer);
    await draft.change(officer, { at: `${WINDOW}/label/ko`, set: '새로 바뀐 인정일 창구' });
    const { changes } = (await draft.get(officer, '/comparison')).json;
    expect(changes).toHaveLength(1);
    expect(changes[0].sentence.ko).toContain('새로 바뀐 인정일 창구');
    const { json } = await draft.get(officer, '/description?language=ko');
    expect(json.id).toBe('self-support-fund/2025');
    expect(JSON.stringify(json)).toContain('새로 바뀐 인정일 창구');
    const across = await officer.send(`/api/comparison?from=self-support-fund/2024&to=draft:${draft.id}`);
    expect(across.json.changes.length).toBeGreaterThan(0);
    const same = await service.send('/api/comparison?from=self-support-fund/2024&to=self-support-fund/2024');
    expect(same.json.changes).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['without its label', { at: `${WINDOW}/label`, remove: true }, 'schema/missing-key'],
    ['with an empty group of conditions', { at: `${WINDOW}/conditions`, set: { all: [] } }, 'schema/invalid'],
    [
      'with a comparison that lacks its value',
      { at: `${WINDOW}/conditions`, set: { all: [{ name: 'x', fact: 'round', operator: 'equal' }] } },
      'schema/missing-key',
    ],
    ['that is no rule at all', { at: WINDOW, set: { id: 'recognition-window' } }, 'schema/missing-key'],
    ['with a list in the place of words', { at: `${WINDOW}/label`, set: [1, { a: null }] }, 'schema/invalid'],
  ])(
    'that has a rule %s is kept, told with its place, left out of the words of the rest, and answered with 422 by what has to read it',
    async (_, change, code) => {
      const draft = await Drafting.begin(officer);
      expect((await draft.change(officer, change)).status).toBe(200);
      const { status, json } = await draft.get(officer, '/checks');
      expect(status).toBe(200);
      expect(codes(json.diagnostics)).toContain(code);
      const told = json.diagnostics.filter(({ at }: { at?: string }) => at?.startsWith(WINDOW));
      expect(told.length).toBeGreaterThan(0);
      expect(codes(json.obstacles)).toContain('gate/errors');
      const question = { decision: 'eligibility', facts: FACTS, language: 'ko' };
      const answers = [
        await draft.get(officer, '/boundary-cases'),
        await draft.get(officer, '/impact'),
        await officer.post(`${draft.path}/trials`, question),
      ];
      for (const answer of answers) {
        expectProblem(answer, 422, 'draft/not-readable');
        expect(answer.json.errors[0].pointer).toMatch(/^\/decisions\/eligibility\.json\/require\//);
      }
      const description = await draft.get(officer, '/description?language=ko');
      expect(description.status).toBe(200);
      expect(description.json.unreadable).toMatchObject([{ at: WINDOW, file: 'decisions/eligibility.json' }]);
      expect(codes(description.json.unreadable[0].reasons)).toContain(code);
      const { rules } = description.json.decisions.find(({ id }: { id: string }) => id === 'eligibility');
      expect(rules.length).toBeGreaterThan(5);
      expect(rules.map(({ id }: { id: string }) => id)).not.toContain('recognition-window');
      for (const rest of ['/names?decision=eligibility', '/files', '/content', '/revisions'])
        expect([rest, (await draft.get(officer, rest)).status]).toEqual([rest, 200]);
      expectProblem(await draft.step(officer, 'submission'), 409, 'draft/obstacles');
    },
  );

  it('that contradicts itself is told too, and what cannot be run answers with the diagnostics', async () => {
    const draft = await Drafting.begin(officer);
    const unknown = { all: [{ name: 'lost', fact: 'nobodyKnowsThis', operator: 'equal', value: 1 }] };
    await draft.change(officer, { at: `${WINDOW}/conditions`, set: unknown });
    const { json } = await draft.get(officer, '/checks');
    expect(codes(json.diagnostics)).toContain('ref/unknown-name');
    const trial = await officer.post(`${draft.path}/trials`, { decision: 'eligibility', facts: FACTS, language: 'ko' });
    expect(trial.status).toBe(422);
  });

  it('is tried out with a stored application, carried over into the year of the draft and cut to what is asked', async () => {
    const draft = await Drafting.begin(officer, { inForceFrom: '2025-03-20', moveDates: true });
    const application = { round: 'self-support-fund-2024-demo', application: 'A-01' };
    const question = { decision: 'amounts', application, language: 'ko' };
    const ask = (body: object, person = officer): Promise<Answer> => person.post(`${draft.path}/trials`, body);
    const { status, json } = await ask(question);
    expect([status, json.tried]).toEqual([200, { facts: expect.anything(), asOf: '2025-04-11' }]);
    const stored = (await officer.send('/api/rounds/self-support-fund-2024-demo/applications/A-01')).json.facts;
    expect(Object.keys(json.tried.facts).length).toBeLessThan(Object.keys(stored).length);
    expect((await ask({ ...question, decision: 'eligibility' })).json.tried.facts.applicationDate).toBe('2025-04-05');
    // What comes out is what those facts give.
    const asFacts = await ask({ decision: 'amounts', language: 'ko', ...json.tried });
    expect(asFacts.json).toEqual(json);
    for (const wrong of [
      { decision: 'amounts', language: 'ko' },
      { ...question, facts: {} },
    ]) {
      const refused = await ask(wrong);
      expectProblem(refused, 422, 'request/invalid');
      expect(refused.json.errors[0]).toMatchObject({ pointer: '/facts', code: 'trial/facts-or-application' });
    }
    expectProblem(
      await ask({ ...question, application: { ...application, application: 'A-99' } }),
      404,
      'application/not-found',
    );
    const elsewhere = await signIn(service, {
      grants: [{ role: 'policyOfficer', programmes: ['self-support-fund'], bodies: ['가상 다른센터'] }],
    });
    expectProblem(await ask(question, elsewhere), 404, 'application/not-found');
  });

  it('is tried out with any facts under the draft, as a published version would be', async () => {
    const draft = await Drafting.begin(officer);
    const question = { decision: 'eligibility', facts: FACTS, language: 'ko' };
    const trial = await officer.post(`${draft.path}/trials`, question);
    const published = await service.post('/api/explanations', { ...question, ruleSet: 'self-support-fund/2024' });
    expect(trial.status).toBe(200);
    // Beside that, a trial says which rows of the tables decided, so that the editor can mark them.
    const { rows, tried, ...answer } = trial.json;
    expect(tried).toEqual({ facts: FACTS });
    for (const { at } of rows) expect(at).toMatch(/^(?:parameters|decisions|shared)\/.+\/(?:rows|values|cases)\//);
    expect({ ...answer, record: { ...answer.record, ruleSet: null } }).toEqual({
      ...published.json,
      record: { ...published.json.record, ruleSet: null },
    });
    expect(trial.json.record.ruleSet.id).toBe('self-support-fund/2025');
    expectProblem(
      await officer.post(`${draft.path}/trials`, { ...question, decision: 'none' }),
      404,
      'decision/not-found',
    );
    expectProblem(
      await officer.post(`${draft.path}/trials`, { ...question, overlay: { parameters: { none: 1 } } }),
      422,
      'policy/refused',
    );
  });

  it('holds up nobody else while it is worked out', async () => {
    const draft = await Drafting.begin(officer);
    await draft.change(officer, { at: `${WINDOW}/label/ko`, set: '오래 걸리는 검사' });
    const began = performance.now();
    const checks = draft.get(officer, '/checks');
    let longest = 0;
    let isDone = false;
    void checks.finally(() => (isDone = true));
    while (!isDone) {
      const begin = performance.now();
      await service.send('/live', { token: null });
      longest = Math.max(longest, performance.now() - begin);
    }
    expect((await checks).status).toBe(200);
    // Were it done where requests are answered, somebody would have waited for all of it.
    expect(longest).toBeLessThan((performance.now() - began) / 2);
  });

  it('offers cases for each line, and what can be named', async () => {
    const draft = await Drafting.begin(officer);
    const { items } = (await draft.get(officer, '/boundary-cases?decision=eligibility')).json;
    expect(items.length).toBeGreaterThan(3);
    expect(new Set(items.map((item: { case: { decision: string } }) => item.case.decision))).toEqual(
      new Set(['eligibility']),
    );
    const names = (await draft.get(officer, '/names?decision=eligibility')).json.items;
    expect(names.map(({ fact }: { fact: string }) => fact)).toContain('recognitionDate');
    expectProblem(await draft.get(officer, '/names?decision=none'), 404, 'decision/not-found');
  });

  it('tells whose application would come out differently, and by which change', async () => {
    const draft = await Drafting.begin(officer);
    expect((await draft.get(officer, '/impact')).json).toMatchObject({ changed: [], compared: expect.any(Number) });
    const nobody = { all: [{ name: 'nobody', fact: 'round', operator: 'greaterThan', value: 99 }] };
    await draft.change(officer, { at: `${ELIGIBILITY}/require/enterprise-type/conditions`, set: nobody });
    const report = (await draft.get(officer, '/impact')).json;
    expect(report.compared).toBeGreaterThan(30);
    expect(report.changed.length).toBeGreaterThan(0);
    const { contentHash } = draft;
    const read = await officer.post(`${draft.path}/impact/read`, { contentHash });
    expect(read.json).toMatchObject({ contentHash, read: { by: { id: officer.id } } });
    const before = (await draft.get(officer, '/checks')).json;
    expect(codes(before.obstacles)).not.toContain('gate/impact-unread');
    await draft.change(officer, { at: `${WINDOW}/label/ko`, set: '다른 내용' });
    expect(codes((await draft.get(officer, '/checks')).json.obstacles)).toContain('gate/impact-unread');
    expectProblem(await officer.post(`${draft.path}/impact/read`, { contentHash }), 409, 'draft/other-content');
  });
});
