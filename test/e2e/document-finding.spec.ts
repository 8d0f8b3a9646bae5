import { signIn, type Person } from './people.js';
import { expectProblem, startService, type Answer, type RunningService } from './service.js';

const FORM = 'self-support-fund/2024/consent';
const SCAN = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\nstartxref\n29\n%%EOF\n');

describe('documents are found', () => {
  let service: RunningService;
  let maker: Person;
  let second: Person;
  let sample: object;
  const made: Answer['json'][] = [];
  beforeAll(async () => {
    service = await startService({ withDemo: true });
    maker = await signIn(service, { id: 'maker', name: '김 담당.*', grants: ['staff'] });
    second = await signIn(service, { id: 'second', name: '이확인', grants: ['staff'] });
    sample = (await service.send(`/api/forms/${FORM}`)).json.sample;
    for (const who of [maker, maker, maker, second]) made.push(await make(who));
    made.push(await make(maker, { replaces: { document: made[0].id, reason: '정정' } }));
    const check = await second.post(`/api/documents/${made[1].id}/check`, { sha256: made[1].file.sha256 });
    const sign = await maker.send(`/api/documents/${made[2].id}/signed`, {
      method: 'PUT',
      body: new Blob([SCAN]),
      headers: { 'content-type': 'application/pdf' },
    });
    expect([check.status, sign.status]).toEqual([200, 200]);
  });
  afterAll(() => service.discard());

  const make = async (who: Person, more: object = {}): Promise<Answer['json']> => {
    const { status, json } = await who.post('/api/documents', { form: FORM, ...sample, ...more });
    expect(status).toBe(201);
    return json;
  };
  const found = async (query: Record<string, string>): Promise<number[]> => {
    const { json } = await maker.send(`/api/documents?${new URLSearchParams(query).toString()}`);
    const ids = json.items.map(({ id }: { id: string }) => id);
    return made.flatMap(({ id }, at) => (ids.includes(id) ? [at] : []));
  };

  it('by number, whole or only its running part, and by code however it is typed', async () => {
    const { number, code } = made[3];
    expect(await found({ find: number })).toEqual([3]);
    expect(
      await found({
        find: number
          .replace(/\D*0*(\d+)\D*$/, ' $1 ')
          .replace(/^\D+\d{4}-?/, '')
          .trim(),
      }),
    ).toEqual([3]);
    expect(await found({ find: code.toLowerCase().replaceAll('-', ' ') })).toEqual([3]);
    expect(await found({ find: '동의서' })).toEqual([]);
    expect(await found({ find: '제2019-000001호' })).toEqual([]);
  });

  it('by part of the name of who made them, which is text and no pattern', async () => {
    expect(await found({ maker: '확인' })).toEqual([3]);
    expect(await found({ maker: '담당.*' })).toEqual([0, 1, 2, 4]);
    expect(await found({ maker: '.*' })).toEqual([0, 1, 2, 4]);
    expect(await found({ maker: '김.담당' })).toEqual([]);
  });

  it('by state: current, superseded, waiting for a second person, waiting for the signed scan', async () => {
    expect(await found({ state: 'current' })).toEqual([1, 2, 3, 4]);
    expect(await found({ state: 'superseded' })).toEqual([0]);
    expect(await found({ state: 'unchecked' })).toEqual([2, 3, 4]);
    expect(await found({ state: 'unsigned' })).toEqual([1, 3, 4]);
    expect(await found({ state: 'unsigned', maker: '확인' })).toEqual([3]);
    expectProblem(await maker.send('/api/documents?state=lost'), 422, 'request/invalid');
  });

  it('of a state page by page, each once, however many of another state lie between', async () => {
    const ids: string[] = [];
    let after = '';
    for (;;) {
      const { json } = await maker.send(`/api/documents?state=current&limit=1${after && `&after=${after}`}`);
      ids.push(...json.items.map(({ id }: { id: string }) => id));
      if (json.next === undefined) break;
      after = json.next;
    }
    expect(ids.sort()).toEqual([1, 2, 3, 4].map((at) => made[at].id).sort());
  });
});
