import { Drafting } from './drafting.js';
import { signIn, type Person } from './people.js';
import { expectProblem, startService, type Answer, type RunningService } from './service.js';

const RULES = 'self-support-fund/2024';
const ALL = '/api/what-if/scenarios';
const LINE = { parameters: { 'scoring.passLine': 65 } };
const request = (more: object = {}) => ({
  rules: RULES,
  label: '통과선 65점',
  overlay: LINE,
  isShared: false,
  ...more,
});
const placesOf = ({ json }: Answer): readonly (readonly [string, string])[] =>
  json.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code]);

describe('kept what-ifs', () => {
  let service: RunningService;
  let officer: Person;
  let evaluator: Person;
  let stranger: Person;
  beforeAll(async () => {
    service = await startService();
    officer = await signIn(service, { grants: ['policyOfficer'] });
    evaluator = await signIn(service, { grants: ['evaluator'] });
    const grants = [{ role: 'evaluator' as const, programmes: ['centre-outcomes'], bodies: ['*'] }];
    stranger = await signIn(service, { grants });
  });
  afterAll(() => service.discard());

  const keep = async (more: object = {}, person = officer): Promise<Answer> => {
    const answer = await person.post(ALL, request(more));
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
    return answer;
  };
  const put = (id: string, body: object, ifMatch: string | undefined, person = officer): Promise<Answer> =>
    person.send(`${ALL}/${id}`, {
      method: 'PUT',
      body: JSON.stringify(body),
      headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
    });
  const remove = (id: string, ifMatch: string | undefined, person = officer): Promise<Answer> =>
    person.send(`${ALL}/${id}`, {
      method: 'DELETE',
      headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
    });
  const listed = async (person: Person, query = ''): Promise<readonly string[]> =>
    (await person.send(`${ALL}${query}`)).json.items.map(({ id }: { id: string }) => id);

  it('are read back as they were kept, in one language or two, with who made them', async () => {
    const question = { decisions: ['scoring'], groups: [{ by: 'labels/region' }] };
    const { json, headers } = await keep({ note: '2025년 공고 전에', question });
    expect(json).toEqual({
      id: expect.stringMatching(/^s-[0-9a-f]{20}$/),
      programme: 'self-support-fund',
      rules: RULES,
      label: { ko: '통과선 65점', en: '통과선 65점' },
      note: '2025년 공고 전에',
      overlay: LINE,
      question,
      isShared: false,
      isOwn: true,
      by: { by: { id: officer.id, name: officer.name }, at: '2024-04-01T00:00:00.000Z' },
      changed: { by: { id: officer.id, name: officer.name }, at: '2024-04-01T00:00:00.000Z' },
      revision: 1,
    });
    expect(headers.get('etag')).toBe('"r1"');
    const again = await officer.send(`${ALL}/${json.id}`);
    expect([again.json, again.headers.get('etag')]).toEqual([json, '"r1"']);
    const label = { ko: '가', en: 'a' };
    expect((await keep({ label })).json.label).toEqual(label);
  });

  it('are kept once however often one key is sent, and two of another body under it are refused', async () => {
    const key = { 'idempotency-key': 'scenario-key-1' };
    const [one, other] = await Promise.all([officer.post(ALL, request(), key), officer.post(ALL, request(), key)]);
    expect([one.status, other.json]).toEqual([201, one.json]);
    expectProblem(await officer.post(ALL, request({ label: '다른 것' }), key), 422, 'request/idempotency-mismatch');
    const entries = await service.raw.collection('audit-entries').countDocuments({ subject: one.json.id });
    expect(entries).toBe(1);
  });

  it('that do not fit the rules are refused with the place and the reason in words, and not kept', async () => {
    const before = await listed(officer);
    const refused = async (more: object): Promise<unknown> => {
      const answer = await officer.post(ALL, request(more));
      expectProblem(answer, 422, 'policy/refused');
      return placesOf(answer)[0];
    };
    expect(await refused({ overlay: { parameters: { 'no.such': 1 } } })).toEqual([
      '/overlay/parameters/no.such',
      'overlay/unknown-parameter',
    ]);
    expect(await refused({ overlay: { parameters: { 'scoring.passLine': 'high' } } })).toEqual([
      expect.stringMatching(/^\/overlay\/parameters/),
      'overlay/wrong-value',
    ]);
    // Half a won is no won.
    expect(await refused({ overlay: { parameters: { 'operatingFund.cap': '0.5' } } })).toEqual([
      expect.stringMatching(/^\/overlay\/parameters/),
      'overlay/wrong-value',
    ]);
    expect(await refused({ overlay: { readings: { 'R-99': 'other' } } })).toEqual([
      expect.stringMatching(/^\/overlay\/readings/),
      expect.stringMatching(/^overlay\//),
    ]);
    expect(await refused({ overlay: { rulesOff: ['eligibility/no-such'] } })).toEqual([
      '/overlay/rulesOff',
      'overlay/unknown-rule',
    ]);
    expect(await refused({ overlay: { parts: { 'decisions/none': {} } } })).toEqual([
      '/overlay/parts/decisions~1none',
      'overlay/unknown-part',
    ]);
    expect(await refused({ question: { decisions: ['none'] } })).toEqual(['/question/decisions/0', 'decision/unknown']);
    expect(await listed(officer)).toEqual(before);
  });

  it('of the wrong form, too large or of rules that are not there are refused', async () => {
    for (const wrong of [
      { overlay: { other: {} } },
      { label: '' },
      { label: { ko: '가' } },
      { rules: 'x' },
      { more: 1 },
    ])
      expectProblem(await officer.post(ALL, request(wrong)), 422, 'request/invalid');
    const huge = { overlay: { parameters: { 'scoring.passLine': 'x'.repeat(300_000) } } };
    const tooLarge = await officer.post(ALL, request(huge));
    expectProblem(tooLarge, 413, 'request/too-large');
    expect(tooLarge.json.errors[0].detail).toEqual({ ko: '256 KB까지 받습니다.', en: 'At most 256 KB are taken.' });
    expectProblem(await officer.post(ALL, request({ rules: 'self-support-fund/1999' })), 404, 'rule-set/not-found');
    const noDraft = request({ rules: `draft:d-${'0'.repeat(20)}` });
    expectProblem(await officer.post(ALL, noDraft), 404, 'draft/not-found');
  });

  it('are private until they are shared; then the programme sees them, and only who made them changes them', async () => {
    const { id } = (await keep()).json;
    expect(await listed(evaluator)).not.toContain(id);
    for (const path of ['', '/changes'])
      expectProblem(await evaluator.send(`${ALL}/${id}${path}`), 404, 'scenario/not-found');
    expectProblem(await put(id, request(), '"r1"', evaluator), 404, 'scenario/not-found');
    expectProblem(await remove(id, '"r1"', evaluator), 404, 'scenario/not-found');

    expect((await put(id, request({ isShared: true }), '"r1"')).json).toMatchObject({ isShared: true, revision: 2 });
    expect(await listed(evaluator)).toContain(id);
    expect((await evaluator.send(`${ALL}/${id}`)).json).toMatchObject({ isOwn: false, overlay: LINE });
    expectProblem(await put(id, request(), '"r2"', evaluator), 403, 'access/not-permitted');
    expectProblem(await remove(id, '"r2"', evaluator), 403, 'access/not-permitted');

    expect(await listed(stranger)).toEqual([]);
    expectProblem(await stranger.send(`${ALL}/${id}`), 404, 'scenario/not-found');
    expectProblem(await stranger.post(ALL, request()), 403, 'access/not-permitted');
  });

  it('are changed and taken away on the revision that was seen; of two at once one is told', async () => {
    const { id } = (await keep({ note: '처음' })).json;
    expectProblem(await put(id, request(), undefined), 428, 'request/precondition-missing');
    expectProblem(await put(id, request(), '"r7"'), 412, 'scenario/changed-meanwhile');
    const both = await Promise.all([put(id, request(), '"r1"'), put(id, request(), '"r1"')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const now = await officer.send(`${ALL}/${id}`);
    expect([now.json.revision, now.json.note]).toEqual([2, undefined]);
    expectProblem(await remove(id, undefined), 428, 'request/precondition-missing');
    expectProblem(await remove(id, '"r1"'), 412, 'scenario/changed-meanwhile');
    expect((await remove(id, '"r2"')).status).toBe(204);
    expectProblem(await officer.send(`${ALL}/${id}`), 404, 'scenario/not-found');
    expectProblem(await remove(id, '"r3"'), 404, 'scenario/not-found');
    const entries = await service.raw
      .collection('audit-entries')
      .find({ subject: id }, { sort: { seq: 1 } })
      .toArray();
    expect(entries.map(({ action }) => action)).toEqual(['scenario-created', 'scenario-changed', 'scenario-removed']);
  });

  it('are listed page by page, by programme', async () => {
    const person = await signIn(service, { grants: ['evaluator'] });
    const made = [];
    for (let index = 0; index < 3; index += 1) made.push((await keep({}, person)).json.id);
    const own = async (query: string): Promise<Answer> => person.send(`${ALL}${query}`);
    const ids = await listed(person, '?programme=self-support-fund&limit=100');
    expect(ids).toEqual(expect.arrayContaining(made));
    expect(ids).toEqual(ids.toSorted());
    expect(await listed(person, '?programme=centre-outcomes')).toEqual([]);
    const first = (await own('?limit=2')).json;
    expect([first.items.length, first.next]).toEqual([2, first.items[1].id]);
    expect((await own(`?limit=100&after=${first.next}`)).json.items.map(({ id }: { id: string }) => id)).toEqual(
      ids.slice(2),
    );
  });

  it('become a draft that begins with what they change, when its base is what they were made for', async () => {
    const overlay = { ...LINE, rulesOff: ['eligibility/recognition-window'] };
    const { id } = (await keep({ overlay })).json;
    const { changes } = (await officer.send(`${ALL}/${id}/changes`)).json;
    expect(changes.map(({ at }: { at: string }) => at)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('parameters/scoring.passLine'),
        'decisions/eligibility/require/recognition-window',
      ]),
    );
    const draft = await Drafting.begin(officer, { id: 'self-support-fund/2061', scenario: id });
    const { ruleSet } = (await draft.get(officer, '/content')).json;
    expect(ruleSet.parameters['scoring.passLine'].values.at(-1).value).toBe(65);
    expect(ruleSet.decisions.eligibility.require.map((rule: { id: string }) => rule.id)).not.toContain(
      'recognition-window',
    );
    const base = (await service.send(`/api/rule-sets/${RULES}`)).json.ruleSet;
    expect(base.parameters['scoring.passLine'].values.at(-1).value).toBe(70);

    const other = { base: 'centre-outcomes/2020', id: 'centre-outcomes/2061', scenario: id };
    const misfit = await officer.post('/api/drafts', other);
    expectProblem(misfit, 422, 'scenario/other-rules');
    expect(placesOf(misfit)).toEqual([['/scenario', 'scenario/other-rules']]);
    const nothing = await officer.post('/api/drafts', { base: null, id: 'self-support-fund/2062', scenario: id });
    expectProblem(nothing, 422, 'scenario/other-rules');
    const colleague = await signIn(service, { grants: ['policyOfficer'] });
    const foreign = { base: RULES, id: 'self-support-fund/2063', scenario: id };
    expectProblem(await colleague.post('/api/drafts', foreign), 404, 'scenario/not-found');
  });

  it('of nothing change nothing', async () => {
    const { id } = (await keep({ overlay: {} })).json;
    expect((await officer.send(`${ALL}/${id}/changes`)).json).toEqual({ changes: [] });
  });
});

describe('what a what-if can choose from', () => {
  let service: RunningService;
  let officer: Person;
  beforeAll(async () => {
    service = await startService();
    officer = await signIn(service, { grants: ['policyOfficer'] });
  });
  afterAll(() => service.discard());
  const setup = (rules: string, more = '', person = officer): Promise<Answer> =>
    person.send(`/api/what-if/setup?rules=${rules}${more}`);

  it('is read off a published version, on the day asked about', async () => {
    const { status, json } = await setup(RULES);
    expect([status, json.asOf]).toEqual([200, json.asOf]);
    expect(json.rules).toEqual({ id: RULES, hash: expect.stringMatching(/^sha256:/) });
    expect(json.levers.find(({ parameter }: { parameter: string }) => parameter === 'scoring.passLine')).toMatchObject({
      value: 70,
      decisions: ['reviewReport', 'scoring'],
    });
    expect((await setup(RULES, '&asOf=2024-06-30')).json.asOf).toBe('2024-06-30');
    expect((await setup(RULES, '&asOf=1999-01-01')).json.levers).toEqual([]);
    expectProblem(await setup(RULES, '&asOf=2024-02-30'), 422, 'request/invalid');
    expectProblem(await setup('self-support-fund/1999'), 404, 'rule-set/not-found');
  });

  it('is read off a draft as it stands, and of a half-done one its faults are told', async () => {
    const draft = await Drafting.begin(officer);
    const content = (await draft.get(officer, '/content')).json.ruleSet.parameters['scoring.passLine'];
    await draft.change(officer, {
      at: 'parameters/scoring.passLine',
      set: { ...content, values: content.values.map((one: object) => ({ ...one, value: 60 })) },
    });
    const { json } = await setup(`draft:${draft.id}`);
    expect(json.rules.id).toBe('self-support-fund/2025');
    expect(json.levers.find(({ parameter }: { parameter: string }) => parameter === 'scoring.passLine').value).toBe(60);

    await draft.change(officer, { at: 'decisions/eligibility/label', set: 1 });
    const half = await setup(`draft:${draft.id}`);
    expectProblem(half, 422, 'draft/not-readable');
    expect(half.json.errors[0].pointer).toMatch(/eligibility/);
    const evaluator = await signIn(service, { grants: ['evaluator'] });
    expectProblem(await setup(`draft:${draft.id}`, '', evaluator), 404, 'draft/not-found');
  });
});
