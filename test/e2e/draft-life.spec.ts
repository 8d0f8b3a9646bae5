import { hashRuleSet } from '#policy';
import { Database } from '#persistence';
import { Drafting } from './drafting.js';
import { signIn, type Person } from './people.js';
import { expectProblem, startService, type RunningService } from './service.js';

const PROGRAMME = 'centre-outcomes';
const BASE = `${PROGRAMME}/2020`;

describe('the life of a version', () => {
  let service: RunningService;
  let other: RunningService;
  let officer: Person;
  let colleague: Person;
  let approver: Person;
  let both: Person;
  let day = 0;
  beforeAll(async () => {
    service = await startService();
    other = await startService({ databaseName: service.raw.name, dataDirectory: service.dataDirectory });
    officer = await signIn(service, { grants: ['policyOfficer'] });
    colleague = await signIn(service, { grants: ['policyOfficer'] });
    approver = await signIn(service, { grants: ['approver'] });
    both = await signIn(service, { grants: ['policyOfficer', 'approver'] });
  });
  afterAll(async () => {
    await other.stop();
    await service.discard();
  });

  /** A draft with nothing left to do but to be read: on a day of its own, every value of the year confirmed. */
  const ready = async (version: string, author = officer): Promise<Drafting> => {
    day += 1;
    const draft = await Drafting.begin(author, { base: BASE, id: `${PROGRAMME}/${version}` });
    const from = `2024-05-${String(day).padStart(2, '0')}`;
    await draft.change(author, { at: 'manifest/inForce', set: { from } });
    const { items } = (await draft.get(author, '/confirmations')).json;
    const places = items.map(({ at }: { at: string }) => at);
    if (places.length > 0) await draft.send(author, 'POST', '/confirmations', { places });
    return draft;
  };
  const approved = async (version: string): Promise<Drafting> => {
    const draft = await ready(version);
    await draft.step(officer, 'submission');
    const { contentHash } = draft;
    await approver.post(`${draft.path}/impact/read`, { contentHash });
    const { status, text } = await draft.step(approver, 'approval', { contentHash });
    expect([status, text]).toEqual([200, text]);
    return draft;
  };
  const codesOf = (answer: { json: { errors: { code: string }[] } }) => answer.json.errors.map(({ code }) => code);

  it('goes from an officer by an approver who read what it changes to publication, and is in force at once everywhere', async () => {
    const draft = await ready('2024');
    const from = (await draft.get(officer)).json.inForceFrom;
    const { ruleSet } = (await draft.get(officer, '/content')).json;
    const decision = Object.keys(ruleSet.decisions)[0] ?? '';
    const ask = (asOf: string) => other.post('/api/evaluations', { programme: PROGRAMME, asOf, decision, facts: {} });
    expect((await ask(from)).json.ruleSet.id).toBe(BASE);
    expect((await draft.step(officer, 'submission')).json).toMatchObject({
      status: 'inReview',
      submitted: { by: { id: officer.id } },
    });
    const { contentHash } = draft;
    const unread = await draft.step(approver, 'approval', { contentHash });
    expectProblem(unread, 409, 'draft/obstacles');
    expect(codesOf(unread)).toEqual(['gate/impact-unread']);
    // That somebody else has read it does not help.
    await officer.post(`${draft.path}/impact/read`, { contentHash });
    expectProblem(await draft.step(approver, 'approval', { contentHash }), 409, 'draft/obstacles');
    await approver.post(`${draft.path}/impact/read`, { contentHash });
    const { json } = await draft.step(approver, 'approval', { contentHash });
    expect(json).toMatchObject({ status: 'approved', approved: { by: { id: approver.id }, contentHash } });
    const published = await draft.step(officer, 'publication');
    expect(published.json).toMatchObject({ status: 'published', published: { by: { id: officer.id } } });
    const version = (await service.send(`/api/rule-sets/${PROGRAMME}/2024`)).json;
    expect(version).toMatchObject({ hash: published.json.published.hash, ruleSet });
    expect(hashRuleSet(version.ruleSet)).toBe(version.hash);
    const dayBefore = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
    expect((await ask(from)).json.ruleSet).toEqual({ id: `${PROGRAMME}/2024`, hash: version.hash });
    expect((await ask(dayBefore)).json.ruleSet.id).toBe(BASE);
    for (const name of ['submission', 'publication', 'reopening'])
      expectProblem(await draft.step(officer, name), 409, 'draft/wrong-status');
    const actions = await service.raw.collection('audit-entries').find({ subject: draft.id }).toArray();
    expect(actions.map(({ action }) => action).filter((action) => !action.includes('confirm'))).toEqual([
      'draft-created',
      'draft-changed',
      'draft-submitted',
      'draft-impact-read',
      'draft-impact-read',
      'draft-approved',
      'draft-published',
    ]);
    expect((await service.send('/api/audit/verification')).json.whole).toBe(true);
  });

  it('says what each can do with it now, and why not the rest', async () => {
    const draft = await Drafting.begin(officer, { base: BASE, id: `${PROGRAMME}/2029` });
    type Offers = { items: { id: string; whyNot?: object }[]; supersedes: string[] };
    const offers = async (person: Person): Promise<Offers> => (await draft.get(person, '/steps')).json;
    const open = async (person: Person): Promise<string[]> =>
      (await offers(person)).items.filter(({ whyNot }) => whyNot === undefined).map(({ id }) => id);
    const whyNot = async (person: Person, step: string): Promise<object | undefined> =>
      (await offers(person)).items.find(({ id }) => id === step)?.whyNot;

    expect(await open(officer)).toEqual(['submission', 'discard']);
    expect(await open(approver)).toEqual([]);
    expect(await whyNot(approver, 'submission')).toEqual({ is: 'permission', roles: ['policyOfficer'] });
    expect(await whyNot(approver, 'approval')).toEqual({ is: 'wrongStatus', from: ['inReview'] });
    const byToken: Offers = (await service.send(`${draft.path}/steps`)).json;
    expect(byToken.items.map((item) => item.whyNot)).toEqual(byToken.items.map(() => ({ is: 'person' })));

    // A case that says what does not come out, and cannot, keeps it from review, and nothing else does.
    const { items: cases } = (await draft.get(officer, '/cases')).json;
    const place = `cases/${cases[0].id}/expect/outcome`;
    await draft.change(officer, { at: place, set: cases[0].expect.outcome === 'invalid' ? 'yes' : 'invalid' });
    expect(await whyNot(officer, 'submission')).toEqual({
      is: 'obstacles',
      codes: ['gate/errors', 'gate/cases-red'],
    });
    expectProblem(await draft.step(officer, 'submission'), 409, 'draft/obstacles');
    await draft.change(officer, { at: place, set: cases[0].expect.outcome });
    expect((await draft.step(officer, 'submission')).status).toBe(200);

    expect(await open(officer)).toEqual(['reopening', 'discard']);
    expect(await open(approver)).toEqual(['return']);
    const missing = (await whyNot(approver, 'approval')) as { is: string; codes: string[] };
    expect(missing.is).toBe('obstacles');
    expect(missing.codes).toContain('gate/impact-unread');
    const both = await signIn(service, { grants: ['policyOfficer', 'approver'] });
    await draft.step(officer, 'reopening');
    await draft.change(both, { at: 'manifest/title/ko', set: '고친 제목' });
    await draft.step(both, 'submission');
    expect(await whyNot(both, 'approval')).toEqual({ is: 'refused', code: 'draft/own-work' });
    await draft.step(both, 'discard', { reason: '시험이 끝남' });
    expect(await open(officer)).toEqual([]);
  });

  it('has its content stand still from submission on, until it is returned with a reason or reopened', async () => {
    const draft = await ready('still');
    const change = { at: 'manifest/publishedOn', set: '2024-04-30' };
    await draft.step(officer, 'submission');
    const still = async (): Promise<void> => {
      expectProblem(await draft.change(officer, change), 409, 'draft/wrong-status');
      expectProblem(
        await draft.send(officer, 'POST', '/files', { files: { 'a.json': '{}' } }),
        409,
        'draft/wrong-status',
      );
      expectProblem(await draft.send(officer, 'POST', '/confirmations', { places: ['x'] }), 409, 'draft/wrong-status');
    };
    await still();
    expectProblem(await draft.step(approver, 'return', {}), 422, 'request/invalid');
    const returned = await draft.step(approver, 'return', { reason: '근거 조항이 빠졌습니다.' });
    expect(returned.json).toMatchObject({
      status: 'draft',
      returned: { by: { id: approver.id }, reason: '근거 조항이 빠졌습니다.' },
    });
    expect(returned.json.submitted).toBeUndefined();
    expect((await draft.change(officer, change)).status).toBe(200);
    await draft.step(officer, 'submission');
    await still();
    expect((await draft.step(colleague, 'reopening')).json.status).toBe('draft');
    expect((await draft.change(officer, { ...change, set: '2024-04-29' })).status).toBe(200);
  });

  it('is never approved by whoever had a hand in it, also with the role for it', async () => {
    const draft = await ready('own-work', both);
    await draft.step(both, 'submission');
    const { contentHash } = draft;
    await both.post(`${draft.path}/impact/read`, { contentHash });
    expectProblem(await draft.step(both, 'approval', { contentHash }), 403, 'draft/own-work');
    expectProblem(await draft.step(officer, 'approval', { contentHash }), 403, 'access/not-permitted');
    const another = await ready('one-letter');
    await another.change(both, { at: 'manifest/publishedOn', set: '2024-04-30' });
    await another.step(officer, 'submission');
    await both.post(`${another.path}/impact/read`, { contentHash: another.contentHash });
    const refused = await another.step(both, 'approval', { contentHash: another.contentHash });
    expectProblem(refused, 403, 'draft/own-work');
  });

  it('is approved for the content that was named and no other, and an approval ends when it is reopened', async () => {
    const draft = await approved('other-content');
    await draft.step(officer, 'reopening');
    expectProblem(await draft.step(officer, 'publication'), 409, 'draft/wrong-status');
    const { contentHash: before } = draft;
    await draft.change(officer, { at: 'manifest/publishedOn', set: '2024-04-30' });
    await draft.step(officer, 'submission');
    expectProblem(await draft.step(approver, 'approval', { contentHash: before }), 409, 'draft/other-content');
    expectProblem(await draft.step(approver, 'approval', { contentHash: draft.contentHash }), 409, 'draft/obstacles');
    expectProblem(await draft.step(officer, 'publication'), 409, 'draft/wrong-status');
  });

  it('is not published when the stored content is no longer what was approved', async () => {
    const draft = await approved('tampered');
    const drafts = service.raw.collection<{ _id: string; changes: string }>('drafts');
    const stored = await drafts.findOne({ _id: draft.id });
    const changes = JSON.stringify([
      ...JSON.parse(stored?.changes ?? '[]'),
      { at: 'manifest/publishedOn', set: '1999-01-01' },
    ]);
    await drafts.updateOne({ _id: draft.id }, { $set: { changes } });
    // The other instance has not read this revision yet, as none has after a restart.
    const cookie = { headers: { cookie: officer.cookie, 'x-gongo-request': '1', 'if-match': `"r${draft.revision}"` } };
    const answer = await other.send(`${draft.path}/publication`, { method: 'POST', token: null, ...cookie });
    expectProblem(answer, 409, 'draft/other-content');
    expectProblem(await service.send(`/api/rule-sets/${PROGRAMME}/tampered`), 404, 'rule-set/not-found');
  });

  it('is published by exactly one of many who ask at once, and once', async () => {
    const draft = await approved('at-once');
    const ask = (person: Person) =>
      person.send(`${draft.path}/publication`, { method: 'POST', headers: { 'if-match': `"r${draft.revision}"` } });
    const answers = await Promise.all([officer, colleague, approver, officer, approver].map(ask));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 200))
      expect(['draft/changed-meanwhile', 'draft/wrong-status']).toContain(answer.json.code);
    const entries = service.raw.collection('audit-entries');
    expect(await entries.countDocuments({ action: 'rule-set-published', subject: `${PROGRAMME}/at-once` })).toBe(1);
    expect(await entries.countDocuments({ action: 'draft-published', subject: draft.id })).toBe(1);
  });

  it('is given the first answer again under the same Idempotency-Key', async () => {
    const draft = await approved('keyed');
    const headers = { 'if-match': `"r${draft.revision}"`, 'idempotency-key': 'publish-it-once' };
    const publish = () => officer.send(`${draft.path}/publication`, { method: 'POST', headers });
    const first = await publish();
    expect(first.status).toBe(200);
    expect((await publish()).json).toEqual(first.json);
  });

  it('is completed by the next call when the process died after the claim', async () => {
    const draft = await approved('claimed');
    const drafts = service.raw.collection<{ _id: string }>('drafts');
    const publishing = {
      by: { id: officer.id, name: officer.name },
      at: '2024-04-01T00:00:00.000Z',
      contentHash: draft.contentHash,
    };
    await drafts.updateOne({ _id: draft.id }, { $set: { publishing } });
    for (const [person, name, body] of [
      [officer, 'reopening', undefined],
      [officer, 'discard', { reason: '그만' }],
      [approver, 'return', { reason: '다시' }],
    ] as const)
      expectProblem(await draft.step(person, name, body), 409, 'draft/being-published');
    const { json } = await draft.step(colleague, 'publication');
    expect(json).toMatchObject({ status: 'published', published: { by: { id: officer.id } } });
  });

  it('is completed by the next call when the process died after the version was added', async () => {
    const draft = await approved('added');
    const drafts = service.raw.collection<{ _id: string }>('drafts');
    const before = await drafts.findOne({ _id: draft.id });
    const revision = draft.revision;
    const { json } = await draft.step(officer, 'publication');
    const version = await service.raw.collection('rule-set-versions').findOne({ version: 'added' });
    const publishing = { by: json.published.by, at: json.published.at, contentHash: draft.contentHash };
    await drafts.replaceOne({ _id: draft.id }, { ...before, publishing });
    await service.raw.collection('draft-revisions').deleteOne({ draft: draft.id, revision: revision + 1 });
    draft.revision = revision;
    expect((await draft.step(approver, 'publication')).json).toEqual(json);
    expect(await service.raw.collection('rule-set-versions').findOne({ version: 'added' })).toEqual(version);
    const { items } = (await draft.get(officer, '/revisions?limit=100')).json;
    expect(items.at(-1)).toMatchObject({ event: 'published', by: { id: officer.id } });
  });

  it('is refused under a name that others published meanwhile, and can still be given up', async () => {
    const first = await approved('same-name');
    const second = await approved('same-name');
    expect((await first.step(officer, 'publication')).status).toBe(200);
    expectProblem(await second.step(officer, 'publication'), 409, 'draft/version-taken');
    const discarded = await second.step(officer, 'discard', { reason: '이름이 겹칩니다.' });
    expect(discarded.json).toMatchObject({ status: 'discarded', discarded: { reason: '이름이 겹칩니다.' } });
    expectProblem(await second.step(officer, 'reopening'), 409, 'draft/wrong-status');
  });

  it('is judged once more at publication: what stood in nobody’s way at approval may do so by then', async () => {
    const draft = await approved('too-late');
    const from = (await draft.get(officer)).json.inForceFrom;
    const published = service.app.get(Database).ruleSetVersions;
    const stored = await published.find(BASE);
    if (stored === undefined) throw new Error(`${BASE} is not there`);
    const manifest = { ...stored.ruleSet.manifest, id: `${PROGRAMME}/meanwhile`, inForce: { from } };
    const { programme, texts, importedAt, ruleSet } = stored;
    await published.add({ programme, version: 'meanwhile', texts, importedAt, ruleSet: { ...ruleSet, manifest } });
    const refused = await draft.step(officer, 'publication');
    expectProblem(refused, 409, 'draft/obstacles');
    expect(codesOf(refused)).toEqual(['gate/overlaps-version']);
    expect((await draft.step(officer, 'reopening')).status).toBe(200);
  });

  it('is withdrawn by an approver who had no hand in it, and the version before is in force again', async () => {
    const draft = await approved('withdrawn');
    const from = (await draft.get(officer)).json.inForceFrom;
    await draft.step(officer, 'publication');
    const { ruleSet } = (await draft.get(officer, '/content')).json;
    const decision = Object.keys(ruleSet.decisions)[0] ?? '';
    const ask = (instance: RunningService) =>
      instance.post('/api/evaluations', { programme: PROGRAMME, asOf: from, decision, facts: {} });
    expect((await ask(other)).json.ruleSet.id).toBe(`${PROGRAMME}/withdrawn`);
    const stored = await service.raw.collection('rule-set-versions').findOne({ version: 'withdrawn' });
    const path = `/api/rule-sets/${PROGRAMME}/withdrawn/withdrawal`;
    expect((await approver.post(path, { reason: '공고가 취소되었습니다.' })).status).toBe(200);
    expect((await ask(other)).json.ruleSet.id).not.toBe(`${PROGRAMME}/withdrawn`);
    expect(await service.raw.collection('rule-set-versions').findOne({ version: 'withdrawn' })).toEqual(stored);
    const own = await ready('own-withdrawal');
    await own.change(both, { at: 'manifest/title/ko', set: '고친 제목' });
    const steps = [
      await own.step(officer, 'submission'),
      await approver.post(`${own.path}/impact/read`, { contentHash: own.contentHash }),
      await own.step(approver, 'approval', { contentHash: own.contentHash }),
      await own.step(officer, 'publication'),
    ];
    expect(steps.map(({ status, json }) => [status, json.errors])).toEqual(steps.map(() => [200, undefined]));
    expectProblem(
      await both.post(`/api/rule-sets/${PROGRAMME}/own-withdrawal/withdrawal`, { reason: '내가 쓴 것' }),
      403,
      'rule-set/own-work',
    );
  });
});
