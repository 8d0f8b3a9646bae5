import { unzipSync } from 'fflate';
import { Database } from '#persistence';
import { DocumentSweep } from '../../apps/api/src/documents/document-sweep.js';
import { readByRhwp } from '../documents/read-office.js';
import { readQr } from '../documents/read-qr.js';
import { signIn, type Person } from './people.js';
import { expectProblem, startService, type Answer, type RunningService } from './service.js';

const BATCHES = '/api/document-batches';
const ROUND = 'self-support-fund-2024-demo';
const FORM = 'integrityPledge';
const FIELDS = {
  regionalCentreName: '가상 마루광역자활센터',
  signedOn: '2024-04-05',
  pledgingBody: '가상 마루들녘지역자활센터',
  centreHead: '김들녘',
  centreOfficer: '박담당',
  enterpriseHead: '이햇살',
};

describe('a batch of documents', () => {
  let service: RunningService;
  let maker: Person;
  beforeAll(async () => {
    service = await startService({ withDemo: true });
    maker = await signIn(service, { id: 'maker', grants: ['staff'] });
  });
  afterAll(() => service.discard());

  /** Whatever other tests have made by then. */
  const asked = (more: object = {}): object => ({
    round: ROUND,
    forms: [FORM],
    fields: { [FORM]: FIELDS },
    again: true,
    ...more,
  });
  const begin = (more: object = {}, headers = {}, who: Person = maker): Promise<Answer> =>
    who.post(BATCHES, asked(more), headers);
  const ended = async (id: string): Promise<Answer['json']> => {
    for (;;) {
      const { json } = await maker.send(`${BATCHES}/${id}?wait=5000`);
      if (!['waiting', 'running'].includes(json.state)) return json;
    }
  };
  const fileOf = async (id: string): Promise<Record<string, Uint8Array>> => {
    const answer = await fetch(`${service.url}${BATCHES}/${id}/file`, { headers: { cookie: maker.cookie } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
    return unzipSync(new Uint8Array(await answer.arrayBuffer()));
  };

  it('makes a document of each form for each application: numbered, kept, and in one ZIP under names that open anywhere', async () => {
    const applications = ['A-03', 'A-01', 'A-02'];
    const begun = await begin({ applications }, { 'idempotency-key': 'three-of-them' });
    expect(begun.status).toBe(201);
    const batch = await ended(begun.json.id);
    expect(batch).toMatchObject({
      state: 'done',
      round: ROUND,
      isInvented: true,
      applications: 3,
      progress: { made: 3, failed: 0, leftOut: 0, total: 3 },
      by: { by: { id: 'maker' } },
      finished: expect.any(String),
    });
    expect((await begin({ applications }, { 'idempotency-key': 'three-of-them' })).json).toEqual(batch);
    const { items } = (await maker.send(`/api/documents?batch=${batch.id}`)).json;
    const made = Object.fromEntries(items.map((one: Answer['json']) => [one.about.application, one]));
    expect(Object.keys(made).sort()).toEqual([...applications].sort());
    expect(made['A-01']).toMatchObject({ body: '가상 마루들녘지역자활센터', batch: batch.id, asOf: '2024-04-11' });
    const { json: whole } = await maker.send(`/api/documents/${made['A-01'].id}`);
    expect(whole.input.fields).toMatchObject({ ...FIELDS, enterpriseName: '가상 햇살세차' });

    const files = await fileOf(batch.id);
    const names = applications.map((id) => `${id} 서식 5 청렴이행각서 ${made[id].number}.pdf`);
    expect(Object.keys(files)).toEqual(names);
    for (const [at, id] of applications.entries()) {
      const kept = await fetch(`${service.url}/api/documents/${made[id].id}/file`, {
        headers: { cookie: maker.cookie },
      });
      expect(Buffer.from(files[names[at] ?? ''] ?? []).equals(Buffer.from(await kept.arrayBuffer()))).toBe(true);
    }
    const entries = await service.raw.collection('audit-entries').find({ subject: batch.id }).toArray();
    expect(entries.map(({ action }) => action as string)).toEqual(['document-batch-begun']);
  });

  it('lists what could not be made, with every reason, and delivers the rest', async () => {
    const each = { 'A-02': { [FORM]: { centreHead: '', centreOfficer: 5 } } };
    const { json: begun } = await begin({ applications: ['A-01', 'A-02'], each });
    const batch = await ended(begun.id);
    expect(batch).toMatchObject({ state: 'done', progress: { made: 1, failed: 1, total: 2 } });
    const { json } = await maker.send(`${BATCHES}/${batch.id}/failures`);
    const given = { facts: {}, fields: { ...FIELDS, ...each['A-02'][FORM] }, asOf: '2024-04-11' };
    expect(json.items).toMatchObject([{ application: 'A-02', form: FORM, given }]);
    const pointers = json.items[0].reasons.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers).toEqual(expect.arrayContaining(['/fields/centreHead', '/fields/centreOfficer']));
    const files = await fileOf(batch.id);
    const [pdf, csv] = Object.keys(files);
    expect([Object.keys(files).length, pdf]).toEqual([2, expect.stringMatching(/^A-01 .*\.pdf$/)]);
    const text = Buffer.from(files[csv ?? ''] ?? []).toString();
    expect(text).toMatch(/^\uFEFF신청/);
    expect(text).toContain(`A-02,${FORM},/fields/centreHead,form/missing,`);
    const serials = (await service.app.get(Database).madeDocuments.ofBatch(batch.id)).map(({ serial }) => serial);
    expect(serials).toHaveLength(1);
  });

  it('leaves out what is there already with the same contents, unless it is asked for anew; what differs or was replaced is made', async () => {
    const applications = ['A-31', 'A-32'];
    const progressOf = async (more: object): Promise<object> => {
      const { json } = await begin({ applications, again: undefined, ...more });
      return (await ended(json.id)).progress;
    };
    /** Those whose paper a batch would leave out. */
    const same = async (fields: object, format?: string): Promise<readonly string[]> => {
      const { json } = await maker.post(`/api/rounds/${ROUND}/papers`, {
        forms: [FORM],
        format,
        fields: { [FORM]: fields },
        after: 'A-30',
      });
      return json.items
        .filter(({ papers }: Answer['json']) => papers[0].isSame === true)
        .map(({ application }: Answer['json']) => application);
    };
    expect(await progressOf({})).toEqual({ made: 2, failed: 0, leftOut: 0, total: 2 });
    expect(await progressOf({ applications: [...applications, 'A-33'] })).toEqual({
      made: 1,
      failed: 0,
      leftOut: 2,
      total: 3,
    });
    expect(await same(FIELDS)).toEqual(['A-31', 'A-32', 'A-33']);
    expect(await progressOf({ again: true })).toEqual({ made: 2, failed: 0, leftOut: 0, total: 2 });
    // In another format: another file, of which there is none yet.
    expect(await same(FIELDS, 'hwpx')).toEqual([]);
    expect(await progressOf({ format: 'hwpx', applications: ['A-31'] })).toMatchObject({ made: 1, leftOut: 0 });
    expect(await same(FIELDS, 'hwpx')).toEqual(['A-31']);
    expect(await progressOf({ format: 'hwpx' })).toMatchObject({ made: 1, leftOut: 1 });
    // Other contents: another paper. Another day: other values of the rules may hold.
    const later = { ...FIELDS, signedOn: '2024-04-08' };
    expect(await same(later)).toEqual([]);
    expect(await progressOf({ fields: { [FORM]: later }, applications: ['A-31'] })).toMatchObject({ made: 1 });
    expect(await progressOf({ asOf: '2024-06-01', applications: ['A-31'] })).toMatchObject({ made: 1 });
    // What another has taken the place of is no longer there.
    const { items } = (await maker.send(`/api/documents?round=${ROUND}&application=A-33`)).json;
    const replaced = await maker.post('/api/documents', {
      form: `self-support-fund/2024/${FORM}`,
      about: { round: ROUND, application: 'A-33' },
      fields: { ...FIELDS, centreName: 'x', enterpriseName: 'x', centreHead: '한누리' },
      replaces: { document: items[0].id, reason: '대표자가 바뀜' },
    });
    expect(replaced.status).toBe(201);
    expect(await same(FIELDS)).toEqual(['A-31', 'A-32']);
    expect(await progressOf({ applications: ['A-33'] })).toMatchObject({ made: 1, leftOut: 0 });
  });

  it('takes facts for one form alone, before those of the applications', async () => {
    const forms = [FORM, 'dueNotice'];
    const facts = { dueNotice: { agreementDate: '2024-05-10' } };
    const { json: begun } = await begin({ applications: ['A-01'], forms, facts });
    const batch = await ended(begun.id);
    const { json } = await maker.send(`${BATCHES}/${batch.id}/failures`);
    expect(json.items).toMatchObject([{ application: 'A-01', form: 'dueNotice' }]);
    const pointers = json.items[0].reasons.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers).toContain('/facts/deposit');
    expect(pointers).not.toContain('/facts/agreementDate');
    const { items } = (await maker.send(`/api/documents?batch=${batch.id}`)).json;
    const { json: whole } = await maker.send(`/api/documents/${items[0].id}`);
    expect(whole.input.facts.agreementDate).toBeUndefined();
  });

  it('makes the office’s own files where that is asked for, under names with their ending, and PDFs where nothing is', async () => {
    const { json: begun } = await begin({ applications: ['A-01', 'A-02'], format: 'hwpx' });
    const batch = await ended(begun.id);
    expect(batch).toMatchObject({ state: 'done', format: 'hwpx', progress: { made: 2, failed: 0, total: 2 } });
    const { items } = (await maker.send(`/api/documents?batch=${batch.id}`)).json;
    const files = await fileOf(batch.id);
    for (const { format, about, number, code } of items) {
      const bytes = files[`${about.application} 서식 5 청렴이행각서 ${number}.hwpx`] ?? new Uint8Array();
      const { lines, pictures } = await readByRhwp(bytes);
      expect([format, lines.join('\n')]).toEqual(['hwpx', expect.stringContaining(`문서번호 ${number} · `)]);
      expect(pictures.map(readQr)).toEqual([expect.stringMatching(new RegExp(`/verify/${code}$`))]);
    }
    expect(Object.keys(files)).toHaveLength(items.length);
    const before = await service.raw.collection('document-batches').findOne({ _id: batch.id });
    expect(before?.['format']).toBe('hwpx');
    // As one was stored before there was a choice.
    await service.raw.collection('document-batches').updateOne({ _id: batch.id }, { $unset: { format: 1 } });
    expect((await maker.send(`${BATCHES}/${batch.id}`)).json.format).toBe('pdf');
  });

  it('of the office’s own files that is worked again after its process died makes nothing twice', async () => {
    const { json: begun } = await begin({ applications: ['A-01', 'A-02', 'A-03'], format: 'docx' });
    await ended(begun.id);
    const all = async (): Promise<object[]> =>
      service.raw.collection('made-documents').find({ batch: begun.id }).sort({ _id: 1 }).toArray();
    const made = await all();
    const files = await fileOf(begun.id);
    // As it is left: a chunk in the hands of an instance that is no more, nothing of it handed in.
    const lost = { state: 'running', worker: 'an instance that is gone', lease: new Date(0) };
    await service.raw
      .collection('document-batch-chunks')
      .updateMany({ run: begun.id }, { $set: lost, $unset: { partial: 1, rows: 1 } });
    await service.raw
      .collection('document-batches')
      .updateOne({ _id: begun.id }, { $set: { state: 'running' }, $unset: { finished: 1 } });
    expect(await ended(begun.id)).toMatchObject({ state: 'done', progress: { made: 3, failed: 0, total: 3 } });
    expect(await all()).toEqual(made);
    expect(made).toMatchObject([{ format: 'docx' }, { format: 'docx' }, { format: 'docx' }]);
    expect(await fileOf(begun.id)).toEqual(files);
    expect(await service.raw.collection('document-batch-chunks').findOne({ run: begun.id })).toMatchObject({
      attempt: 2,
    });
  });

  it('of a format that one of its forms has not is not begun, and each such form is told', async () => {
    const answer = await begin({ forms: [FORM, 'consent', 'dueNotice'], format: 'docx' });
    expectProblem(answer, 404, 'form/no-such-format');
    expect(answer.json.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/forms/1', '/forms/2']);
  });

  it('may be called off: what is made stays, and no number is lost', async () => {
    const { json: begun } = await begin();
    expect(begun.progress.total).toBe(40);
    while ((await maker.send(`${BATCHES}/${begun.id}`)).json.progress.made < 2)
      await new Promise((r) => setTimeout(r, 50));
    expectProblem(await maker.send(`${BATCHES}/${begun.id}/file`), 409, 'document-batch/not-done');
    const { json: cancelled } = await maker.post(`${BATCHES}/${begun.id}/cancellation`, {});
    expect(cancelled.state).toBe('cancelled');
    const pending = service.raw.collection('document-files-pending');
    while ((await pending.countDocuments()) > 0) await new Promise((r) => setTimeout(r, 50));
    // What was on the press when it was called off may still come out; the archive has it as soon as it is counted.
    const counted = async (): Promise<number> => (await maker.send(`${BATCHES}/${begun.id}`)).json.progress.made;
    for (let made = -1; made !== (await counted());) {
      made = await counted();
      await new Promise((r) => setTimeout(r, 1_000));
    }
    expect(await counted()).toBeLessThan(40);
    expect(Object.keys(await fileOf(begun.id))).toHaveLength(await counted());
    const all = await service.raw.collection('made-documents').find().toArray();
    const serials = all.map(({ serial }) => serial as number).sort((a, b) => a - b);
    expect(serials).toEqual(serials.map((_, index) => index + 1));
    expect(await service.app.get(DocumentSweep).sweep(-1)).toBe(0);
    const entries = await service.raw.collection('audit-entries').find({ subject: begun.id }).toArray();
    expect(entries.map(({ action }) => action as string)).toEqual(['document-batch-begun', 'document-batch-cancelled']);
  });

  it.each([
    ['a round that is not there', { round: 'nowhere' }, 404, 'round/not-found'],
    ['a form that is not there', { forms: ['nothing'] }, 404, 'form/not-found'],
    ['an application that is not there', { applications: ['A-01', 'Z-9'] }, 404, 'application/not-found'],
    ['no form', { forms: [] }, 422, 'request/invalid'],
    ['one form twice', { forms: [FORM, FORM] }, 422, 'request/invalid'],
    ['no day', { asOf: '2024-02-30' }, 422, 'request/invalid'],
    ['something else', { format: 'exe' }, 422, 'request/invalid'],
  ])('is not begun for %s, and nothing is stored', async (_, more, status, code) => {
    const count = (): Promise<number> => service.raw.collection('document-batch-chunks').countDocuments();
    const before = await count();
    expectProblem(await begin(more), status, code);
    expect(await count()).toBe(before);
  });

  it('is of the applications that its maker may see, and shown to who may see them all', async () => {
    const own = '가상 마루들녘지역자활센터';
    const here = await signIn(service, {
      grants: [{ role: 'staff', programmes: ['self-support-fund'], bodies: [own] }],
    });
    const other = await signIn(service, {
      grants: [{ role: 'staff', programmes: ['self-support-fund'], bodies: ['가상 다른센터'] }],
    });
    const { json: begun } = await begin({}, {}, here);
    const { applications } = await ended(begun.id);
    const stored = await service.app.get(Database).documentBatches.find(begun.id);
    const seen = (await here.send(`/api/rounds/${ROUND}/applications?limit=100`)).json.items;
    expect([applications, stored?.applications]).toEqual([
      seen.length,
      seen.map(({ application }: { application: string }) => application),
    ]);
    expect(seen.length).toBeLessThan(40);
    const listed = async (who: Person, query = ''): Promise<string[]> =>
      (await who.send(`${BATCHES}${query}`)).json.items.map(({ id }: { id: string }) => id);
    // To who sees all bodies, it is among the others; by page, none is told twice.
    expect(await listed(here)).toEqual([begun.id]);
    expect(await listed(other)).toEqual([]);
    const all = await listed(maker);
    expect(all).toContain(begun.id);
    const { json: first } = await maker.send(`${BATCHES}?limit=1&programme=self-support-fund`);
    expect([first.items.length, first.next]).toEqual([1, first.items[0].id]);
    expect([first.next, ...(await listed(maker, `?after=${first.next}`))].sort()).toEqual([...all].sort());
    expect(await listed(maker, '?programme=solo-creator-centre')).toEqual([]);
    for (const path of ['', '/failures', '/file'])
      expectProblem(await other.send(`${BATCHES}/${begun.id}${path}`), 404, 'document-batch/not-found');
    expectProblem(await other.post(`${BATCHES}/${begun.id}/cancellation`, {}), 404, 'document-batch/not-found');
    expectProblem(await begin({ applications: ['A-01'] }, {}, other), 404, 'application/not-found');
    expectProblem(await begin({}, {}, other), 422, 'document-batch/no-applications');
  });
});
