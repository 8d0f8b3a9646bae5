import { createHash } from 'node:crypto';
import { extractText, getDocumentProxy } from 'unpdf';
import { Database } from '#persistence';
import { DocumentSweep } from '../../apps/api/src/documents/document-sweep.js';
import { MovingClock } from './moving-clock.js';
import { signIn, type Person } from './people.js';
import { expectProblem, startService, type Answer, type RunningService } from './service.js';

const FORM = 'self-support-fund/2024/consent';
const ROUND = 'self-support-fund-2024-demo';
const hashOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

describe('documents that are kept', () => {
  const clock = new MovingClock('2024-04-01T00:00:00Z');
  let service: RunningService;
  let maker: Person;
  let second: Person;
  let sample: object;
  beforeAll(async () => {
    service = await startService({ withDemo: true, clock, publicUrl: 'http://127.0.0.1:3999' });
    maker = await signIn(service, { id: 'maker', grants: ['staff'] });
    second = await signIn(service, { id: 'second', grants: ['staff'] });
    sample = (await service.send(`/api/forms/${FORM}`)).json.sample;
  });
  afterAll(() => service.discard());

  const make = (more: object = {}, headers: Record<string, string> = {}, who: Person = maker): Promise<Answer> =>
    who.post('/api/documents', { form: FORM, ...sample, ...more }, headers);
  const made = async (more: object = {}): Promise<Answer['json']> => {
    const answer = await make(more);
    expect([answer.status, answer.text.slice(0, 300)]).toEqual([201, expect.any(String)]);
    return answer.json;
  };
  const fileOf = async (id: string, part = 'file', headers = {}): Promise<{ bytes: Buffer; headers: Headers }> => {
    const answer = await fetch(`${service.url}/api/documents/${id}/${part}`, {
      headers: { cookie: maker.cookie, ...headers },
    });
    return { bytes: Buffer.from(await answer.arrayBuffer()), headers: answer.headers };
  };
  const textOf = async (bytes: Uint8Array): Promise<string> => {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
    return text.replace(/\s+/g, '');
  };
  const auditOf = async (subject: string): Promise<Answer['json'][]> =>
    (await service.raw.collection('audit-entries').find({ subject }).sort({ _id: 1 }).toArray()) as Answer['json'][];
  const serialOf = ({ number }: { number: string }): number => Number(/-(\d{6})호$/.exec(number)?.[1]);

  it('carry wording, rules, decisions, number, code, maker and time, and print number, code and where to ask', async () => {
    const document = await made({ about: { case: '2024-자활-17' } });
    const { json: view } = await service.send(`/api/forms/${FORM}`);
    expect(document).toMatchObject({
      id: expect.stringMatching(/^m-[0-9a-f]{20}$/),
      programme: 'self-support-fund',
      form: 'consent',
      template: view.template,
      ruleSet: view.ruleSet,
      number: expect.stringMatching(/^제2024-\d{6}호$/),
      code: expect.stringMatching(/^\w{4}-\w{4}-\w{4}-\w{4}$/),
      language: 'ko',
      format: 'pdf',
      about: { case: '2024-자활-17' },
      made: { by: { id: 'maker', name: 'maker' }, at: '2024-04-01T00:00:00.000Z' },
      state: 'current',
      input: sample,
    });
    const { bytes, headers } = await fileOf(document.id);
    expect(headers.get('etag')).toBe(`"${hashOf(bytes)}"`);
    expect(document.file).toEqual({ size: bytes.length, sha256: hashOf(bytes) });
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain(document.number);
    const text = await textOf(bytes);
    for (const said of [document.number, document.code, `http://127.0.0.1:3999/verify/${document.code}`])
      expect(text).toContain(said);
  });

  it('name the decisions they show by the hashes of their records', async () => {
    const { sample: data } = (await service.send('/api/forms/self-support-fund/2024/agreement')).json;
    const { status, json } = await maker.post('/api/documents', { form: 'self-support-fund/2024/agreement', ...data });
    expect(status).toBe(201);
    expect(json.decisions.length).toBeGreaterThan(0);
    const ruleSet = 'self-support-fund/2024';
    for (const { id, outcome, recordHash } of json.decisions) {
      const view = (await service.send(`/api/rule-sets/${ruleSet}/decisions/${id}`)).json;
      const names: string[] = view.inputs.map(
        ({ id: fact, fact: named }: { id?: string; fact?: string }) => named ?? fact,
      );
      const facts = Object.fromEntries(
        names.filter((name) => name in data.facts).map((name) => [name, data.facts[name]]),
      );
      const kept = await service.post('/api/decisions', {
        ruleSet,
        decision: id,
        facts,
        subject: { label: '시험' },
      });
      expect([id, kept.json.outcome, kept.json.recordHash]).toEqual([id, outcome, recordHash]);
    }
  });

  it('are printed again in the very bytes, and not sent to whoever has them', async () => {
    const { id } = await made();
    const [one, other] = [await fileOf(id), await fileOf(id)];
    expect(one.bytes.equals(other.bytes)).toBe(true);
    const etag = one.headers.get('etag') ?? '';
    const known = await maker.send(`/api/documents/${id}/file`, { headers: { 'if-none-match': etag } });
    expect([known.status, known.text]).toEqual([304, '']);
  });

  it('with a gap are not made: every gap is told, nothing is kept and no number is lost', async () => {
    const before = serialOf(await made());
    const answer = await make({ fields: {} });
    expectProblem(answer, 422, 'form/incomplete');
    expect(answer.json.errors.length).toBeGreaterThan(1);
    expect(serialOf(await made())).toBe(before + 1);
  });

  it('are numbered without a gap and without a double, also when many are made at once', async () => {
    const before = serialOf(await made());
    const all = await Promise.all(Array.from({ length: 8 }, () => made()));
    const serials = all.map(serialOf).sort((a, b) => a - b);
    expect(serials).toEqual(Array.from({ length: 8 }, (_, index) => before + 1 + index));
    expect(new Set(all.map(({ code }) => code)).size).toBe(8);
  });

  it('that could not be printed give their number back: the next document has it', async () => {
    const before = serialOf(await made());
    const databaseName = service.raw.name;
    const { dataDirectory } = service;
    const chromiumPath = '/nowhere/chromium';
    const withoutBrowser = await startService({ databaseName, dataDirectory, clock, chromiumPath });
    const person = { cookie: maker.cookie, 'x-gongo-request': '1', 'content-type': 'application/json' };
    const refused = await withoutBrowser.send('/api/documents', {
      method: 'POST',
      token: null,
      headers: person,
      body: JSON.stringify({ form: FORM, ...sample }),
    });
    expectProblem(refused, 503, 'pdf/no-browser');
    await withoutBrowser.stop();
    expect(serialOf(await made())).toBe(before + 1);
  });

  it('are made once for an Idempotency-Key, also by two requests at once', async () => {
    const headers = { 'idempotency-key': 'made-once-only' };
    const [one, other] = await Promise.all([make({}, headers), make({}, headers)]);
    const again = await make({}, headers);
    expect([one.status, other.status, again.status]).toEqual([201, 201, 201]);
    expect([other.json.id, again.json]).toEqual([one.json.id, one.json]);
    expectProblem(await make({ about: { case: 'x' } }, headers), 422, 'request/idempotency-mismatch');
    expect(await service.raw.collection('made-documents').countDocuments({ _id: one.json.id as never })).toBe(1);
    expect(await service.app.get(DocumentSweep).sweep(-1)).toBe(0);
  });

  it('leave one entry each in the audit chain, with nothing of what they say', async () => {
    const { id, number, file } = await made();
    const entries = await auditOf(id);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      actor: 'maker',
      action: 'document-made',
      details: { number, sha256: file.sha256 },
    });
    expect(JSON.stringify(entries)).not.toContain('이햇살');
    expect((await service.send('/api/audit/verification')).json.whole).toBe(true);
  });

  describe('that correct another', () => {
    it('name it, say so in print, and supersede it', async () => {
      const first = await made();
      const replaces = { document: first.id, reason: '이름을 잘못 적음' };
      const corrected = await made({ replaces });
      expect(corrected.replaces).toEqual({ ...replaces, number: first.number });
      expect(await textOf((await fileOf(corrected.id)).bytes)).toContain(first.number);
      const { json: earlier } = await maker.send(`/api/documents/${first.id}`);
      expect(earlier).toMatchObject({
        state: 'superseded',
        replacedBy: { document: corrected.id, number: corrected.number },
      });
      expect((await fileOf(first.id)).bytes.length).toBe(first.file.size);
      expectProblem(await make({ replaces }), 409, 'document/superseded');
    });

    it('at the same time as another does are refused but for one, and lose no number', async () => {
      const first = await made();
      const replaces = { document: first.id, reason: '둘이 함께 고침' };
      const answers = await Promise.all([make({ replaces }), make({ replaces }), make({ replaces })]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
      const serials = [serialOf(await made()), serialOf(await made())];
      const [one] = answers.filter(({ status }) => status === 201);
      const expected = [1, 2, 3].map((step) => serialOf(first) + step);
      expect([serialOf(one?.json), ...serials].sort((a, b) => a - b)).toEqual(expected);
    });

    it('are of the same form and programme, and of a document that is there', async () => {
      const { sample: data } = (await service.send('/api/forms/self-support-fund/2024/integrityPledge')).json;
      const pledge = await maker.post('/api/documents', { form: 'self-support-fund/2024/integrityPledge', ...data });
      const reason = '다른 서식';
      expectProblem(await make({ replaces: { document: pledge.json.id, reason } }), 422, 'document/other-form');
      const document = `m-${'0'.repeat(20)}`;
      expectProblem(await make({ replaces: { document, reason } }), 404, 'document/not-found');
    });
  });

  it('may belong to an application of a round, by whose rules they are made, and to its centre', async () => {
    const document = await made({ about: { round: ROUND, application: 'A-01' } });
    expect(document).toMatchObject({ about: { round: ROUND, application: 'A-01' }, body: '가상 마루들녘지역자활센터' });
    const listed = await maker.send(`/api/documents?round=${ROUND}&application=A-01`);
    expect(listed.json.items.map(({ id }: { id: string }) => id)).toEqual([document.id]);
    for (const [about, status, code] of [
      [{ round: 'nowhere' }, 404, 'round/not-found'],
      [{ round: ROUND, application: 'Z-99' }, 404, 'application/not-found'],
      [{ application: 'A-01' }, 422, 'request/invalid'],
    ] as const)
      expectProblem(await make({ about }), status, code);
    const other = { form: 'small-manufacturer-centre/2024/x', about: { round: ROUND } };
    expectProblem(await make(other), 422, 'document/other-rule-set');
    expectProblem(await make({ form: 'self-support-fund/2024/nothing' }), 404, 'form/not-found');
    expectProblem(await make({ form: 'self-support-fund' }), 422, 'request/invalid');
  });

  it('are listed the newest first, a page at a time, by programme, form and application', async () => {
    const all = (await maker.send('/api/documents?limit=100')).json.items;
    const paged: Answer['json'][] = [];
    for (let after = ''; ;) {
      const { json } = await maker.send(`/api/documents?limit=7${after === '' ? '' : `&after=${after}`}`);
      paged.push(...json.items);
      if (json.next === undefined) break;
      after = json.next;
    }
    expect(paged).toEqual(all);
    expect(all.length).toBeGreaterThan(14);
    const agreements = (await maker.send('/api/documents?programme=self-support-fund&form=agreement')).json.items;
    expect(agreements.map(({ form }: { form: string }) => form)).toEqual(['agreement']);
    expect((await maker.send('/api/documents?programme=centre-outcomes')).json.items).toEqual([]);
  });

  it('are there for who holds their centre or all, and for others not there', async () => {
    const [own, other] = ['가상 마루들녘지역자활센터', '가상 다른센터'];
    const of = (body: string) => [{ role: 'staff' as const, programmes: ['self-support-fund'], bodies: [body] }];
    const [here, there] = [await signIn(service, { grants: of(own) }), await signIn(service, { grants: of(other) })];
    const { status, json } = await make({}, {}, here);
    expect([status, json.body]).toEqual([201, own]);
    for (const path of ['', '/file', '/signed'])
      expectProblem(await there.send(`/api/documents/${json.id}${path}`), 404, 'document/not-found');
    expect((await there.send('/api/documents')).json.items).toEqual([]);
    const grants = [{ role: 'staff' as const, programmes: ['centre-outcomes'], bodies: ['*'] }];
    const elsewhere = await signIn(service, { grants });
    expectProblem(await elsewhere.send(`/api/documents/${json.id}`), 404, 'document/not-found');
    expect((await elsewhere.send('/api/documents?programme=self-support-fund')).json.items).toEqual([]);
    expectProblem(await make({}, {}, elsewhere), 403, 'access/not-permitted');
    expect((await here.send(`/api/documents/${json.id}`)).status).toBe(200);
    expectProblem(await make({ body: own }, {}, there), 403, 'access/not-permitted');
    const both = await signIn(service, { grants: [...of(own), ...of(other)] });
    expectProblem(await make({}, {}, both), 422, 'request/invalid');
    const named = await make({ body: other }, {}, both);
    expect(named.json.body).toBe(other);
    const reach = { document: named.json.id, reason: '남의 것' };
    expectProblem(await make({ replaces: reach }, {}, here), 404, 'document/not-found');
  });

  it('whose bytes were changed in the store are not given out', async () => {
    const { id } = await made();
    const { file } = (await service.app.get(Database).madeDocuments.find(id)) ?? {};
    const chunks = service.raw.collection('document-files.chunks');
    const [chunk] = (await chunks.find().toArray()).filter((one) => String(one['files_id']) === file?.id);
    const bytes = Buffer.from((chunk?.['data'] as { buffer: Uint8Array }).buffer);
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    await chunks.updateOne({ _id: chunk?._id as never }, { $set: { data: bytes } });
    expectProblem(await maker.send(`/api/documents/${id}/file`), 500, 'document/damaged');
    await chunks.deleteMany({ files_id: chunk?.['files_id'] as never });
    expectProblem(await maker.send(`/api/documents/${id}/file`), 500, 'document/damaged');
  });

  describe('checked by a second person', () => {
    it('say who it was, once; never the one who made them, and only of the file that was seen', async () => {
      const { id, file } = await made();
      const check = (who: Person, sha256: string): Promise<Answer> =>
        who.post(`/api/documents/${id}/check`, { sha256 });
      expectProblem(await check(maker, file.sha256), 403, 'document/own-work');
      expectProblem(await check(second, `sha256:${'0'.repeat(64)}`), 409, 'document/other-file');
      const { status, json } = await check(second, file.sha256.replace('sha256:', '').toUpperCase());
      expect([status, json.check]).toEqual([200, { by: { id: 'second', name: 'second' }, at: expect.any(String) }]);
      expect((await check(second, file.sha256)).json).toEqual(json);
      const third = await signIn(service, { grants: ['approver'] });
      expectProblem(await check(third, file.sha256), 409, 'document/checked-already');
      expect((await auditOf(id)).map(({ action }) => action)).toEqual(['document-made', 'document-checked']);
      expectProblem(
        await service.post(`/api/documents/${id}/check`, { sha256: file.sha256 }),
        403,
        'access/not-permitted',
      );
      const nowhere = `/api/documents/m-${'0'.repeat(20)}/check`;
      expectProblem(await second.post(nowhere, { sha256: file.sha256 }), 404, 'document/not-found');
    });

    it('are not those that another has taken the place of', async () => {
      const first = await made();
      await made({ replaces: { document: first.id, reason: '정정' } });
      const answer = await second.post(`/api/documents/${first.id}/check`, { sha256: first.file.sha256 });
      expectProblem(answer, 409, 'document/superseded');
    });
  });

  it('of which the process died in between are finished or removed, and nothing is half there', async () => {
    const database = service.app.get(Database);
    const sweep = service.app.get(DocumentSweep);
    const document = await made();
    // As if it had died after the record: no audit entry, the number not settled, the file still pending.
    const kept = await database.madeDocuments.find(document.id);
    await service.raw.collection('audit-entries').deleteMany({ subject: document.id });
    const left = await service.raw.collection('audit-entries').find().sort({ _id: -1 }).limit(1).next();
    await service.raw.collection('audit-head').updateOne({}, { $set: { count: left?._id, hash: left?.['hash'] } });
    const serial = kept?.serial ?? 0;
    await service.raw
      .collection('document-numbers')
      .updateOne({ serial }, { $set: { state: 'held', heldUntil: new Date(0) } });
    const pending = service.raw.collection('document-files-pending');
    await pending.insertOne({
      _id: kept?.file.id as never,
      state: 'writing',
      touched: new Date(Date.now() - 7_200_000),
    });
    // As if one had died after the file, and one in the middle of it: chunks and no file.
    const orphan = await database.documentFiles.put(Buffer.from('nothing names it'));
    const half = await database.documentFiles.put(Buffer.from('half of it'));
    const ids = [orphan, half].map(({ id }) => id);
    const files = service.raw.collection('document-files.files');
    const all = await files.find().toArray();
    await files.deleteOne({ _id: all.find(({ _id }) => String(_id) === half.id)?._id as never });

    expect(await sweep.sweep()).toBe(0);
    expect((await auditOf(document.id)).map(({ action }) => action)).toEqual(['document-made']);
    await pending.updateMany({}, { $set: { touched: new Date(Date.now() - 3_590_000) } });
    expect(await sweep.sweep()).toBe(0);
    await pending.updateMany({}, { $set: { touched: new Date(Date.now() - 3_610_000) } });
    expect(await sweep.sweep()).toBe(2);
    const chunks = await service.raw.collection('document-files.chunks').find().toArray();
    expect(chunks.filter((one) => ids.includes(String(one['files_id'])))).toEqual([]);
    expect(await pending.countDocuments()).toBe(0);
    expect((await fileOf(document.id)).bytes.length).toBe(document.file.size);
    expect(serialOf(await made())).toBeGreaterThan(serial);
    expect((await service.send('/api/audit/verification')).json.whole).toBe(true);
  });

  it('whose number is still marked as free do not lose it to the next one', async () => {
    const document = await made();
    await service.raw
      .collection('document-numbers')
      .updateOne({ document: document.id }, { $set: { state: 'held', heldUntil: new Date(0) } });
    expect(serialOf(await made())).toBe(serialOf(document) + 1);
  });
});

describe('numbers of documents', () => {
  it('begin anew with the year in Korea, from its first moment on', async () => {
    const clock = new MovingClock('2024-12-31T14:59:59Z');
    const service = await startService({ clock });
    const { sample } = (await service.send(`/api/forms/${FORM}`)).json;
    const number = async (): Promise<string> =>
      (await service.post('/api/documents', { form: FORM, ...sample })).json.number;
    expect(await number()).toBe('제2024-000001호');
    clock.forward({ seconds: 1 });
    expect(await number()).toBe('제2025-000001호');
    await service.discard();
  });
});
