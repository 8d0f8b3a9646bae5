import { contentHash } from '#policy';
import { Database } from '#persistence';
import { signIn, type Person } from './people.js';
import { expectProblem, startService, type RunningService } from './service.js';
import { nextYear } from './next-year.js';

const FACTS = {
  enterpriseType: 'independent',
  reRecognised: false,
  alreadySupported: false,
  round: 2,
  applicationDate: '2024-04-11',
  recognitionDate: '2023-10-01',
};
const SUBJECT = { label: '가나다 자활기업' };
const QUESTION = { programme: 'self-support-fund', asOf: '2024-04-11', decision: 'eligibility', facts: FACTS };

describe('decisions that are kept', () => {
  let service: RunningService;
  let other: RunningService;
  let staff: Person;
  let approver: Person;
  beforeAll(async () => {
    service = await startService();
    // A second instance on the same database, which has looked at it before anything was published.
    other = await startService({ databaseName: service.raw.name, dataDirectory: service.dataDirectory });
    staff = await signIn(service, { grants: ['staff'] });
    approver = await signIn(service, { grants: ['approver'] });
  });
  afterAll(async () => {
    await other.stop();
    await service.discard();
  });

  it('are taken under the version in force on the day, and kept with their facts and bytes', async () => {
    const evaluated = await service.post('/api/evaluations', QUESTION);
    const { status, json } = await staff.post('/api/decisions', { ...QUESTION, subject: SUBJECT });
    expect(status).toBe(201);
    expect(json).toMatchObject({
      programme: 'self-support-fund',
      ruleSet: { id: 'self-support-fund/2024' },
      asOf: '2024-04-11',
      subject: SUBJECT,
      outcome: 'yes',
      facts: FACTS,
      recorded: { by: { id: staff.id } },
      recordHash: contentHash(evaluated.json),
    });
    expect(json.record).toEqual(evaluated.json);
    expect((await staff.send(`/api/decisions/${json.id}`)).json).toEqual(json);
  });

  it('name the version or the programme with the day, not both and not neither', async () => {
    const { programme, asOf, ...rest } = QUESTION;
    const ask = (which: object) => service.post('/api/evaluations', { ...rest, ...which });
    const named = await ask({ ruleSet: 'self-support-fund/2024', asOf });
    expect(named.text).toBe((await ask({ programme, asOf })).text);
    const pointers: [object, string, string][] = [
      [{}, '/ruleSet', 'input/required'],
      [{ programme }, '/asOf', 'input/required'],
      [{ programme, asOf, ruleSet: 'self-support-fund/2024' }, '/programme', 'input/additionalProperties'],
    ];
    for (const [which, pointer, code] of pointers) {
      const answer = await ask(which);
      expectProblem(answer, 422, 'request/invalid');
      expect(answer.json.errors[0]).toMatchObject({ pointer, code });
    }
    expectProblem(await ask({ programme: 'nobody-knows', asOf }), 404, 'rule-set/none-in-force');
    expectProblem(await ask({ programme, asOf: '2024-03-26' }), 404, 'rule-set/none-in-force');
    expect((await ask({ programme, asOf: '2024-03-27' })).status).toBe(200);
  });

  it('are kept once for an Idempotency-Key', async () => {
    const body = { ...QUESTION, subject: SUBJECT };
    const key = { 'idempotency-key': 'decision-once-only' };
    const all = await Promise.all([1, 2, 3].map(() => staff.post('/api/decisions', body, key)));
    expect(new Set(all.map(({ json }) => json.id)).size).toBe(1);
    const another = await staff.post('/api/decisions', { ...body, subject: { label: '라마바' } }, key);
    expectProblem(another, 422, 'request/idempotency-mismatch');
  });

  it('are listed the newest first, a page at a time, to who may read them in the programme', async () => {
    for (const label of ['하나', '둘', '셋']) await staff.post('/api/decisions', { ...QUESTION, subject: { label } });
    const whole: { id: string }[] = (await approver.send('/api/decisions?limit=100')).json.items;
    const paged: { id: string }[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const { json } = await approver.send(`/api/decisions?limit=2${next === '' ? '' : `&after=${next}`}`);
      paged.push(...json.items);
      next = json.next;
    }
    expect(paged.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
    expect(whole.length).toBeGreaterThanOrEqual(5);
    expect(JSON.stringify(whole)).not.toContain('recognitionDate');
    const grants = [{ role: 'staff' as const, programmes: ['centre-outcomes'], bodies: ['*'] }];
    const elsewhere = await signIn(service, { grants });
    expect((await elsewhere.send('/api/decisions')).json.items).toEqual([]);
    expectProblem(await elsewhere.send(`/api/decisions/${whole[0]?.id}`), 404, 'decision/not-kept');
    expectProblem(
      await elsewhere.post('/api/decisions', { ...QUESTION, subject: SUBJECT }),
      403,
      'access/not-permitted',
    );
  });

  it('belong to a body, and are there for whoever holds that body or all of them', async () => {
    const [maru, deul] = ['가상 마루지역자활센터', '가상 들지역자활센터'];
    const of = (bodies: string[]): Promise<Person> =>
      signIn(service, { grants: [{ role: 'staff', programmes: ['self-support-fund'], bodies }] });
    const [own, other, both] = [await of([maru]), await of([deul]), await of([maru, deul])];
    const record = async (person: Person, subject: object) =>
      person.post('/api/decisions', { ...QUESTION, subject: { label: '가상 기업', ...subject } });
    // One's own body where one has only one; named, in either form of Unicode, where one has several or all.
    const first = await record(own, {});
    expect([first.status, first.json.subject]).toEqual([201, { label: '가상 기업', body: maru }]);
    const second = await record(both, { body: deul.normalize('NFD') });
    expect(second.json.subject.body).toBe(deul);
    const ofNobody = await record(staff, {});
    expect(ofNobody.json.subject).toEqual({ label: '가상 기업' });

    const unsaid = await record(both, {});
    expectProblem(unsaid, 422, 'request/invalid');
    expect(unsaid.json.errors[0]).toMatchObject({ pointer: '/subject/body', code: 'decision/body-not-said' });
    expectProblem(await record(own, { body: deul }), 403, 'access/not-permitted');

    const listed = async (person: Person, after = ''): Promise<string[]> =>
      (await person.send(`/api/decisions?limit=100${after}`)).json.items.map(({ id }: { id: string }) => id);
    const ids = [ofNobody, second, first].map(({ json }) => json.id);
    expect(await listed(staff)).toEqual(expect.arrayContaining(ids));
    expect(await listed(own)).toEqual([first.json.id]);
    expect(await listed(other)).toEqual([second.json.id]);
    const inOrder = await listed(both);
    expect([...inOrder].sort()).toEqual([first.json.id, second.json.id].sort());
    expect(await listed(both, `&after=${inOrder[0]}`)).toEqual([inOrder[1]]);
    // Somebody with nothing in the programme asks with the id of a decision to go on after.
    expect(await listed(await of(['가상 없는센터']), `&after=${second.json.id}`)).toEqual([]);
    for (const hidden of [second.json.id, ofNobody.json.id]) {
      expectProblem(await own.send(`/api/decisions/${hidden}`), 404, 'decision/not-kept');
      expectProblem(await own.post(`/api/decisions/${hidden}/replay`, {}), 404, 'decision/not-kept');
    }
    expect((await own.send(`/api/decisions/${first.json.id}`)).status).toBe(200);
  });

  it('keep their version and give the same bytes when a newer one comes into force, in every instance at once', async () => {
    const before = await staff.post('/api/decisions', { ...QUESTION, subject: SUBJECT });
    expect((await other.post('/api/evaluations', QUESTION)).json.ruleSet.id).toBe('self-support-fund/2024');
    await service.app
      .get(Database)
      .ruleSetVersions.add(await nextYear(service, { version: '2024-b', from: '2024-04-10' }));
    for (const instance of [service, other]) {
      const inForce = await instance.post('/api/evaluations', QUESTION);
      expect(inForce.json.ruleSet.id).toBe('self-support-fund/2024-b');
      const dayBefore = await instance.post('/api/evaluations', { ...QUESTION, asOf: '2024-04-09' });
      expect(dayBefore.json.ruleSet.id).toBe('self-support-fund/2024');
    }
    const replay = await staff.post(`/api/decisions/${before.json.id}/replay`, {});
    expect(replay.json).toEqual({
      same: true,
      id: before.json.id,
      ruleSet: before.json.ruleSet,
      recordHash: before.json.recordHash,
      replayedHash: before.json.recordHash,
    });
  });

  it('are not taken while two versions came into force on the same day, until one is withdrawn', async () => {
    await service.app
      .get(Database)
      .ruleSetVersions.add(await nextYear(service, { version: '2024-c', from: '2024-04-10' }));
    const answer = await other.post('/api/evaluations', QUESTION);
    expectProblem(answer, 409, 'rule-set/ambiguous');
    expect(answer.json.errors[0].detail.en).toContain('self-support-fund/2024-b, self-support-fund/2024-c');
    const path = '/api/rule-sets/self-support-fund/2024-c/withdrawal';
    expectProblem(await staff.post(path, { reason: '중복' }), 403, 'access/not-permitted');
    const withdrawn = await approver.post(path, { reason: '같은 날 두 버전' });
    expect(withdrawn.json).toMatchObject({ id: 'self-support-fund/2024-c', withdrawn: { reason: '같은 날 두 버전' } });
    expectProblem(await approver.post(path, { reason: '다시' }), 409, 'rule-set/withdrawn');
    for (const instance of [service, other])
      expect((await instance.post('/api/evaluations', QUESTION)).json.ruleSet.id).toBe('self-support-fund/2024-b');
    // Named, it can still be asked: what was decided under it has to be explained.
    const named = { ...QUESTION, programme: undefined, ruleSet: 'self-support-fund/2024-c' };
    expect((await other.post('/api/evaluations', named)).status).toBe(200);
  });

  it('show in the list of versions what has become of each', async () => {
    const { programmes } = (await other.send('/api/rule-sets')).json;
    const fund = programmes.find(({ programme }: { programme: string }) => programme === 'self-support-fund');
    expect(fund.versions.map(({ version, status }: { version: string; status: string }) => [version, status])).toEqual([
      // The 10th has not come yet on the 1st of April.
      ['2024', 'published'],
      ['2024-b', 'published'],
      ['2024-c', 'withdrawn'],
    ]);
    expect(fund.versions[2].withdrawn).toMatchObject({ by: { id: approver.id }, reason: '같은 날 두 버전' });
  });

  it('say that they are not the same when the record was tampered with', async () => {
    const { json } = await staff.post('/api/decisions', { ...QUESTION, subject: SUBJECT });
    const decisions = service.raw.collection<{ _id: string; record: string }>('decisions');
    const stored = await decisions.findOne({ _id: json.id });
    await decisions.updateOne({ _id: json.id }, { $set: { record: stored?.record.replace('"yes"', '"no"') ?? '' } });
    const replay = await staff.post(`/api/decisions/${json.id}/replay`, {});
    expect(replay.json).toMatchObject({ same: false, replayed: { outcome: 'yes' } });
  });
});
