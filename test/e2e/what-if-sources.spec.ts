import { Database, type ApplicationBlock } from '#persistence';
import { workbookOfTable } from '#spreadsheets';
import { withCell } from '../builders/edited-workbook.js';
import { signIn, type Person } from './people.js';
import { expectProblem, startService, type Answer, type RunningService } from './service.js';

const RULES = 'self-support-fund/2024';
const ALL = '/api/what-if/sources';
const CSV = 'text/csv';
const LINES = 'application/x-ndjson';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MEGABYTE = 1024 * 1024;

const csv = (...rows: readonly string[]): string => ['id,name,labels/region,round,operatingFund', ...rows].join('\r\n');
const line = (id: string, facts: object = {}): string => JSON.stringify({ id, facts });
const told = ({ json }: Answer): readonly (readonly [string, string])[] =>
  json.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code]);

describe('uploaded applications', () => {
  let service: RunningService;
  let evaluator: Person;
  let stranger: Person;
  beforeAll(async () => {
    service = await startService();
    evaluator = await signIn(service, { grants: ['evaluator'] });
    const grants = [{ role: 'evaluator' as const, programmes: ['centre-outcomes'], bodies: ['*'] }];
    stranger = await signIn(service, { grants });
  });
  afterAll(() => service.discard());

  interface Upload {
    readonly type?: string;
    readonly person?: Person;
    readonly rules?: string;
    readonly name?: string;
    readonly headers?: Record<string, string>;
  }
  const upload = (
    body: string | Uint8Array,
    { type = CSV, person = evaluator, rules = RULES, name = '신청.csv', headers = {} }: Upload = {},
  ): Promise<Answer> =>
    person.send(`${ALL}?${new URLSearchParams({ rules, name }).toString()}`, {
      method: 'POST',
      body: new Blob([typeof body === 'string' ? body : Buffer.from(body)]),
      headers: { 'content-type': type, ...headers },
    });
  const listed = async (person = evaluator, query = ''): Promise<readonly string[]> =>
    (await person.send(`${ALL}${query}`)).json.items.map(({ id }: { id: string }) => id);
  const stored = (): Promise<readonly number[]> =>
    Promise.all(
      ['application-sources', 'application-source-blocks'].map((name) => service.raw.collection(name).countDocuments()),
    );
  /** Refuses a file, and sees that nothing of it was stored. */
  const refused = async (body: string | Uint8Array, options: Upload = {}): Promise<Answer> => {
    const before = await stored();
    const answer = await upload(body, options);
    expectProblem(answer, 422, 'source/refused');
    expect(await stored()).toEqual(before);
    return answer;
  };

  it('are kept from CSV, JSON lines and Excel alike, and are the same applications', async () => {
    const text = await upload(csv('가-1,하나,북부,1,50000000', '가-2,둘,남부,2,'));
    expect([text.status, text.json]).toEqual([
      201,
      {
        id: expect.stringMatching(/^f-[0-9a-f]{20}$/),
        programme: 'self-support-fund',
        rules: RULES,
        label: '신청.csv',
        format: 'csv',
        applications: 2,
        contentHash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        by: { by: { id: evaluator.id, name: evaluator.name }, at: '2024-04-01T00:00:00.000Z' },
        expires: '2024-05-01T00:00:00.000Z',
      },
    ]);
    const marked = await upload(`\uFEFF${csv('가-1,하나,북부,1,"50,000,000"', '', '가-2,둘,남부,2,')}`);
    const jsonl = [
      { facts: { operatingFund: 50_000_000, round: 1 }, labels: { region: '북부' }, name: '하나', id: '가-1' },
      { id: '가-2', name: '둘', labels: { region: '남부' }, facts: { round: 2 } },
    ];
    const lines = await upload(jsonl.map((one) => JSON.stringify(one)).join('\n'), { type: LINES });
    const head = ['id', 'name', 'labels/region', 'round', 'operatingFund'];
    const rows = [
      ['가-1', '하나', '북부', 1, 50_000_000],
      ['가-2', '둘', '남부', 2, null],
    ];
    const sheet = await upload(await workbookOfTable('신청', head, rows), { type: XLSX });
    expect([marked, lines, sheet].map(({ json }) => [json.format, json.applications, json.contentHash])).toEqual(
      ['csv', 'jsonl', 'xlsx'].map((format) => [format, 2, text.json.contentHash]),
    );
    const read = await service.app.get(Database).applicationSources.read(sheet.json.id, 0, 9);
    expect(read.map(({ id, facts }) => [id, facts])).toEqual([
      ['가-1', { operatingFund: 50_000_000, round: 1 }],
      ['가-2', { round: 2 }],
    ]);
  });

  it('with wrong cells are refused whole, every one named by row and column in both languages', async () => {
    const answer = await refused(csv('a,하나,북,1,많이', 'b,둘,남,둘,1'));
    expect(told(answer)).toEqual([
      ['/2/operatingFund', 'source/wrong-value'],
      ['/3/round', 'source/wrong-value'],
    ]);
    expect(answer.json.errors[0].detail.ko).toContain('많이');
    expect(told(await refused('id,없는 열\na,1'))).toEqual([['/1/없는 열', 'source/unknown-column']]);
    expect(told(await refused(csv('a,,,1,1', 'a,,,1,1')))).toEqual([['/3/id', 'source/id-twice']]);
    expect(told(await refused([line('a'), line('b'), line('a')].join('\n'), { type: LINES }))).toEqual([
      ['/3/id', 'source/id-twice'],
    ]);
    expect(told(await refused(line('a', { nothing: 1 }), { type: LINES }))).toEqual([
      ['/1/facts~1nothing', 'source/unknown-fact'],
    ]);
  });

  it('are refused for one wrong row at the very end of a large file', async () => {
    const good = Array.from({ length: 20_000 }, (_, index) => `n-${index},,,1,1000000`);
    expect(told(await refused(csv(...good, 'last,,,1,nothing')))).toEqual([
      ['/20002/operatingFund', 'source/wrong-value'],
    ]);
    expect((await upload(csv(...good, 'last,,,1,0'))).json.applications).toBe(20_001);
  });

  it('that are empty, no text, cut off or too deep are refused in words', async () => {
    for (const [body, type] of [
      ['', CSV],
      ['\n\n', LINES],
      ['id,round\n', CSV],
    ] as const) {
      const answer = await upload(body, { type });
      expect([body, answer.status >= 400 && answer.status < 500]).toEqual([body, true]);
    }
    expect(told(await refused('id,round\n'))).toEqual([['/1', 'source/nothing']]);
    expect(told(await refused('\n\n', { type: LINES }))).toEqual([['/1', 'source/nothing']]);
    // As Excel in Korean saves CSV by itself: 가 in CP949.
    expect(told(await refused(Uint8Array.of(0x69, 0x64, 0x0a, 0xb0, 0xa1), {}))).toEqual([['/1', 'source/not-utf8']]);
    expect(told(await refused(`${line('a')}\n{"id":"b","fac`, { type: LINES }))).toEqual([['/2', 'json/syntax']]);
    const deep = `{"id":"b","facts":{"committee":${'['.repeat(100)}${']'.repeat(100)}}}`;
    expect(told(await refused(`${line('a')}\n${deep}`, { type: LINES }))).toEqual([['/2', 'json/too-deep']]);
    const twice = '{"id":"b","facts":{"round":1,"round":2}}';
    expect(told(await refused(twice, { type: LINES }))[0]?.[1]).toBe('json/duplicate-key');
    expect(told(await refused(new TextEncoder().encode('PK, or not'), { type: XLSX }))[0]?.[1]).toBe(
      'sheet/not-a-workbook',
    );
  });

  it('of a workbook with a formula are refused: what it last came to may be anything', async () => {
    const bytes = await workbookOfTable('신청', ['id', 'round'], [['a', 1]]);
    const place = { place: 'id', cell: 'B2' };
    const formula = withCell(bytes, place, '<c r="B2"><f>1+1</f><v>2</v></c>');
    expect(told(await refused(formula, { type: XLSX }))).toContainEqual(['/2/B2', 'sheet/formula']);
  });

  it('may be 16 MB and 100,000 lines, and are told so where there is more', async () => {
    const rows = (count: number): string => `id\n${Array.from({ length: count - 1 }, (_, index) => index).join('\n')}`;
    const tooMany = await refused(rows(100_001));
    expect(told(tooMany)).toEqual([['/1', 'source/too-many-lines']]);
    expect(tooMany.json.errors[0].detail.en).toMatch(/100,?001.*100,?000/);
    expect((await upload(rows(100_000))).json.applications).toBe(99_999);
    const before = await stored();
    const tooLarge = await upload(new Uint8Array(16 * MEGABYTE + 1));
    expectProblem(tooLarge, 413, 'request/too-large');
    expect(tooLarge.json.errors[0].detail).toEqual({ ko: '16 MB까지 받습니다.', en: 'At most 16 MB are taken.' });
    expect(await stored()).toEqual(before);
  });

  it('sent as something else are refused, and nothing else takes them', async () => {
    expectProblem(await upload('{}', { type: 'application/json' }), 415, 'source/wrong-type');
    expectProblem(await upload('a', { type: 'text/plain' }), 415, 'request/not-json-type');
    const elsewhere = { method: 'POST', body: new Blob(['id']), headers: { 'content-type': CSV } };
    expectProblem(await evaluator.send('/api/what-if/scenarios', elsewhere), 415, 'request/not-json-type');
    expectProblem(await upload('id\na', { name: ' ' }), 422, 'request/invalid');
    expectProblem(await upload('id\na', { rules: 'self-support-fund/1999' }), 404, 'rule-set/not-found');
  });

  it('uploaded twice at once are two, and with one key are one', async () => {
    const body = csv('twice,,,1,1');
    const [one, other] = await Promise.all([upload(body), upload(body)]);
    expect([one.json.contentHash, one.json.id === other.json.id]).toEqual([other.json.contentHash, false]);
    const headers = { 'idempotency-key': 'source-key-1' };
    const same = await Promise.all([upload(body, { headers }), upload(body, { headers })]);
    expect(same.map(({ status }) => status)).toEqual([201, 201]);
    expect(same[0]?.json).toEqual(same[1]?.json);
    expectProblem(await upload(csv('other,,,1,1'), { headers }), 422, 'request/idempotency-mismatch');
    expect(await service.raw.collection('audit-entries').countDocuments({ subject: same[0]?.json.id })).toBe(1);
  });

  it('are seen in their programme alone, and taken away by whoever uploaded them', async () => {
    const { id } = (await upload(csv('mine,,,1,1'))).json;
    const officer = await signIn(service, { grants: ['policyOfficer'] });
    expect(await listed(officer, '?limit=100&programme=self-support-fund')).toContain(id);
    expect(await listed(officer, '?programme=centre-outcomes')).toEqual([]);
    expect(await listed(stranger)).toEqual([]);
    const remove = (person: Person): Promise<Answer> => person.send(`${ALL}/${id}`, { method: 'DELETE' });
    expectProblem(await upload('id\na', { person: stranger }), 403, 'access/not-permitted');
    expectProblem(await remove(stranger), 404, 'source/not-found');
    expectProblem(await remove(officer), 403, 'access/not-permitted');
    expect((await remove(evaluator)).status).toBe(204);
    expectProblem(await remove(evaluator), 404, 'source/not-found');
    expect(await service.raw.collection('application-source-blocks').countDocuments({ source: id })).toBe(0);
    const entries = await service.raw.collection('audit-entries').find({ subject: id }).toArray();
    expect(entries.map(({ action }) => action).sort()).toEqual([
      'application-source-added',
      'application-source-removed',
    ]);
  });

  it('are listed page by page', async () => {
    const ids = await listed(evaluator, '?limit=100');
    const first = (await evaluator.send(`${ALL}?limit=2`)).json;
    expect([first.items.length, first.next]).toEqual([2, ids[1]]);
    expect(await listed(evaluator, `?limit=100&after=${first.next}`)).toEqual(ids.slice(2));
  });
});

describe('an upload', () => {
  it('that the end of the service breaks off leaves nothing that is there after it comes back', async () => {
    const service = await startService();
    const cut = function* (): Generator<ApplicationBlock> {
      yield { from: 0, to: 1, applications: JSON.stringify([{ id: 'a', label: { ko: 'a', en: 'a' }, facts: {} }]) };
      throw new Error('the process died');
    };
    const id = `f-${'1'.repeat(20)}`;
    const source = {
      _id: id,
      programme: 'self-support-fund',
      rules: RULES,
      label: 'cut',
      format: 'csv' as const,
      applications: 2,
      contentHash: `sha256:${'0'.repeat(64)}`,
      by: { by: { id: 'a', name: 'a' }, at: '2024-04-01T00:00:00.000Z' },
      expires: '2024-05-01T00:00:00.000Z',
    };
    await expect(service.app.get(Database).applicationSources.add(source, cut())).rejects.toThrow('died');
    const databaseName = service.raw.db?.databaseName ?? '';
    await service.stop();

    const again = await startService({ databaseName, dataDirectory: service.dataDirectory });
    const evaluator = await signIn(again, { grants: ['evaluator'] });
    expect((await evaluator.send(ALL)).json).toEqual({ items: [] });
    expectProblem(await evaluator.send(`${ALL}/${id}`, { method: 'DELETE' }), 404, 'source/not-found');
    await again.discard();
  });

  it('beyond fifty files of a programme is refused until one is taken away', async () => {
    const service = await startService();
    const { applicationSources } = service.app.get(Database);
    const evaluator = await signIn(service, { grants: ['evaluator'] });
    const upload = (): Promise<Answer> =>
      evaluator.send(`${ALL}?rules=${RULES}&name=a`, {
        method: 'POST',
        body: new Blob(['id\na']),
        headers: { 'content-type': CSV },
      });
    const { id: _, ...first } = (await upload()).json;
    for (let index = 2; index < 50; index += 1)
      await applicationSources.add({ ...first, _id: `f-${String(index).padStart(20, '0')}` }, []);
    const last = await upload();
    expect(last.status).toBe(201);
    expectProblem(await upload(), 409, 'source/too-many');
    await evaluator.send(`${ALL}/${last.json.id}`, { method: 'DELETE' });
    expect((await upload()).status).toBe(201);
    await service.discard();
  });
});
