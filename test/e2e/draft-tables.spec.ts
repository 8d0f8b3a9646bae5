import { typed, withCell } from '../builders/edited-workbook.js';
import { Drafting } from './drafting.js';
import { signIn, type Person } from './people.js';
import { expectProblem, startService, type Answer, type RunningService } from './service.js';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SCHEDULE = { place: 'parameters/rounds.schedule', cell: 'D4' };

describe('tables in Excel', () => {
  let service: RunningService;
  let officer: Person;
  beforeAll(async () => {
    service = await startService();
    officer = await signIn(service, { grants: ['policyOfficer'] });
  });
  afterAll(() => service.discard());

  const download = async (path: string, person = officer): Promise<Uint8Array> => {
    const response = await fetch(`${service.url}${path}?language=ko`, { headers: { cookie: person.cookie } });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, TYPE]);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z0-9-]+\.xlsx"/);
    return new Uint8Array(await response.arrayBuffer());
  };
  const upload = (
    draft: Drafting,
    bytes: Uint8Array,
    { query = '', person = officer, ifMatch = `"r${draft.revision}"`, type = TYPE } = {},
  ): Promise<Answer> =>
    person.send(`${draft.path}/tables.xlsx${query}`, {
      method: 'PUT',
      body: new Blob([Buffer.from(bytes)]),
      headers: { 'content-type': type, ...(ifMatch === '' ? {} : { 'if-match': ifMatch }) },
    });
  const begin = (version: string): Promise<Drafting> => Drafting.begin(officer, { id: `self-support-fund/${version}` });

  it('of a version and of a draft on it are the same workbook, for whoever may read them', async () => {
    const draft = await begin('2050');
    expect((await download('/api/rule-sets/self-support-fund/2024/tables.xlsx')).length).toBeGreaterThan(3_000);
    await download(`${draft.path}/tables.xlsx`);
    expectProblem(
      await service.send('/api/rule-sets/self-support-fund/1999/tables.xlsx?language=ko'),
      404,
      'rule-set/not-found',
    );
  });

  it('that come back untouched change nothing', async () => {
    const draft = await begin('2051');
    const { status, json } = await upload(draft, await download(`${draft.path}/tables.xlsx`));
    expect([status, json]).toMatchObject([200, { revision: 1, changes: [], undo: [], ignored: [] }]);
  });

  it('are shown as sentences before anything is kept, then kept, then taken back', async () => {
    const draft = await begin('2052');
    const bytes = withCell(await download(`${draft.path}/tables.xlsx`), SCHEDULE, typed('D4', '2024.2.1'));
    const preview = await upload(draft, bytes, { query: '?preview=true' });
    expect(preview.json).toMatchObject({ revision: 1, contentHash: draft.contentHash, undo: [] });
    expect(preview.json.changes).toHaveLength(1);
    expect(preview.json.changes[0].sentence.ko).toContain('2024년 2월 1일');
    expect((await draft.get(officer)).json.revision).toBe(1);

    const { contentHash } = draft;
    const saved = await upload(draft, bytes);
    expect([saved.status, saved.json.revision, saved.headers.get('etag')]).toEqual([200, 2, '"r2"']);
    expect(saved.json.changes).toEqual(preview.json.changes);
    expect((await draft.get(officer, '/comparison')).json.changes).toEqual(preview.json.changes);
    draft.revision = 2;
    await draft.change(officer, ...saved.json.undo);
    expect(draft.contentHash).toBe(contentHash);
  });

  it('with wrong cells are refused whole, every cell named by its sheet; a formula is wrong', async () => {
    const draft = await begin('2053');
    const wrong = withCell(await download(`${draft.path}/tables.xlsx`), SCHEDULE, typed('D4', '봄쯤'));
    const bytes = withCell(wrong, { place: 'parameters', cell: 'E4' }, '<c r="E4"><f>1+1</f><v>2</v></c>');
    for (const query of ['', '?preview=true']) {
      const answer = await upload(draft, bytes, { query });
      expectProblem(answer, 422, 'tables/refused');
      const told = answer.json.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code]);
      expect(told).toContainEqual([expect.stringMatching(/^\/[^/]+\/E4$/), 'sheet/formula']);
      expect(told).toContainEqual([expect.stringMatching(/^\/[^/]+\/D4$/), 'sheet/wrong-value']);
    }
    expect((await draft.get(officer)).json.revision).toBe(1);
  });

  it('that are no workbook, or are sent as something else, are refused', async () => {
    const draft = await begin('2054');
    const noWorkbook = await upload(draft, new TextEncoder().encode('PK, or not'));
    expectProblem(noWorkbook, 422, 'tables/refused');
    expect(noWorkbook.json.errors[0].code).toBe('sheet/not-a-workbook');
    const json = await upload(draft, new TextEncoder().encode('{}'), { type: 'application/json' });
    expectProblem(json, 415, 'tables/not-a-workbook');
    const elsewhere = await officer.send('/api/drafts', {
      method: 'POST',
      body: new Blob(['x']),
      headers: { 'content-type': TYPE },
    });
    expectProblem(elsewhere, 415, 'request/not-json-type');
    expectProblem(await upload(draft, new Uint8Array(4 * 1024 * 1024 + 1)), 413, 'request/too-large');
  });

  it('are taken only on the revision that was seen, from whoever may write, while the draft is being written', async () => {
    const draft = await begin('2055');
    const bytes = withCell(await download(`${draft.path}/tables.xlsx`), SCHEDULE, typed('D4', '2024.2.1'));
    expectProblem(await upload(draft, bytes, { ifMatch: '' }), 428, 'request/precondition-missing');
    expectProblem(await upload(draft, bytes, { ifMatch: '"r7"' }), 412, 'draft/changed-meanwhile');
    const approver = await signIn(service, { grants: ['approver'] });
    expectProblem(await upload(draft, bytes, { person: approver }), 403, 'access/not-permitted');
    expectProblem(
      await service.send(`${draft.path}/tables.xlsx`, {
        method: 'PUT',
        body: new Blob([Buffer.from(bytes)]),
        headers: { 'content-type': TYPE, 'if-match': '"r1"' },
      }),
      403,
      'access/not-permitted',
    );
    await draft.step(officer, 'discard', { reason: '시험' });
    expectProblem(await upload(draft, bytes), 409, 'draft/wrong-status');
  });
});
