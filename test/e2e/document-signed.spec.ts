import { deflateSync, crc32 } from 'node:zlib';
import { signIn, type Person } from './people.js';
import { expectProblem, startService, type Answer, type RunningService } from './service.js';

const FORM = 'self-support-fund/2024/consent';
const LIMIT = 10 * 1024 * 1024;

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
/** One grey dot, with so many bytes beside it. */
const png = (extra = 0): Buffer => {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const padding = extra === 0 ? [] : [chunk('tEXt', Buffer.alloc(extra, 'a'))];
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...padding,
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
const PNG = png();
/** A JPEG of one dot, with a smaller picture of itself in its header as cameras put there. */
const inner = Buffer.from('ffd8ffdb0004 0000 ffda0008 0101 0000 3f00 7f ffd9'.replaceAll(' ', ''), 'hex');
const app1 = Buffer.concat([Buffer.from([0xff, 0xe1, 0, inner.length + 2]), inner]);
const JPEG = Buffer.concat([
  Buffer.from([0xff, 0xd8]),
  app1,
  Buffer.from('ffffdb00040000ffda000801010000 3f00 7f80ff0090 ffd9'.replaceAll(' ', ''), 'hex'),
]);
const pdfBody = '%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n';
const PDF = Buffer.from(
  `${pdfBody}xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1>>\nstartxref\n${pdfBody.length}\n%%EOF\n`,
);

describe('the scan of a signed document', () => {
  let service: RunningService;
  let maker: Person;
  let sample: object;
  beforeAll(async () => {
    service = await startService();
    maker = await signIn(service, { id: 'maker', grants: ['staff'] });
    sample = (await service.send(`/api/forms/${FORM}`)).json.sample;
  });
  afterAll(() => service.discard());

  const make = async (): Promise<string> =>
    (await maker.post('/api/documents', { form: FORM, ...sample })).json.id as string;
  const put = (id: string, bytes: Buffer, type = 'application/pdf', headers = {}): Promise<Answer> =>
    maker.send(`/api/documents/${id}/signed`, {
      method: 'PUT',
      body: new Blob([new Uint8Array(bytes)]),
      headers: { 'content-type': type, ...headers },
    });
  const kept = async (id: string): Promise<{ type: string | null; bytes: Buffer }> => {
    const answer = await fetch(`${service.url}/api/documents/${id}/signed`, { headers: { cookie: maker.cookie } });
    return { type: answer.headers.get('content-type'), bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  const stored = async (): Promise<number> => service.raw.collection('document-files.files').countDocuments();

  it.each([
    ['PDF', 'application/pdf', PDF],
    ['JPEG', 'image/jpeg', JPEG],
    ['PNG', 'image/png', PNG],
  ])('may be a %s, is kept byte for byte and given back as what it is', async (_, type, bytes) => {
    const id = await make();
    expectProblem(await maker.send(`/api/documents/${id}/signed`), 404, 'signed/not-there');
    const { status, json } = await put(id, bytes, type);
    expect([status, json.signed]).toMatchObject([
      200,
      { contentType: type, size: bytes.length, n: 1, by: { id: 'maker' } },
    ]);
    expect(await kept(id)).toEqual({ type, bytes });
    const known = { 'if-none-match': `"${json.signed.sha256}"` };
    expect((await maker.send(`/api/documents/${id}/signed`, { headers: known })).status).toBe(304);
  });

  it('is what its bytes are, whatever it calls itself', async () => {
    const id = await make();
    expect((await put(id, PNG, 'application/pdf')).json.signed.contentType).toBe('image/png');
    for (const [type, status] of [
      ['text/plain', 422],
      ['application/json', 422],
    ] as const)
      expectProblem(await put(await make(), Buffer.from('{}'), type), status, 'signed/wrong-type');
  });

  const cut = (bytes: Buffer, by: number): Buffer => bytes.subarray(0, bytes.length - by);
  const flipped = (bytes: Buffer, at: number): Buffer => {
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  };
  it.each([
    ['an empty file', Buffer.alloc(0), 'signed/empty'],
    ['a text', Buffer.from('hello'), 'signed/wrong-type'],
    ['a page', Buffer.from('<html>%PDF-1.4</html>'), 'signed/wrong-type'],
    ['a GIF', Buffer.from('GIF89a'), 'signed/wrong-type'],
    ['a ZIP', Buffer.from('PK\u0003\u0004'), 'signed/wrong-type'],
    ['a program', Buffer.from('MZ\u0090'), 'signed/wrong-type'],
    ['four bytes of a PDF', PDF.subarray(0, 4), 'signed/truncated'],
    ['half a PDF', PDF.subarray(0, PDF.length / 2), 'signed/truncated'],
    ['a PDF without its end', cut(PDF, 6), 'signed/truncated'],
    [
      'a PDF whose index lies outside',
      Buffer.from(PDF.toString().replace(/startxref\n\d+/, 'startxref\n99999')),
      'signed/truncated',
    ],
    ['half a JPEG', JPEG.subarray(0, app1.length + 6), 'signed/truncated'],
    ['a JPEG without its end', cut(JPEG, 2), 'signed/truncated'],
    ['one byte of a PNG', PNG.subarray(0, 1), 'signed/truncated'],
    ['a PNG without its end', cut(PNG, 1), 'signed/truncated'],
    ['a PNG without its last chunk', cut(PNG, 12), 'signed/truncated'],
    ['a PNG with a wrong sum', flipped(PNG, 20), 'signed/truncated'],
  ])('is not %s: refused in words, and nothing is kept', async (_, bytes, code) => {
    const id = await make();
    const before = await stored();
    for (const type of ['application/pdf', 'image/png', 'image/jpeg'])
      expectProblem(await put(id, bytes, type), 422, code);
    expect(await stored()).toBe(before);
    expectProblem(await maker.send(`/api/documents/${id}/signed`), 404, 'signed/not-there');
  });

  it('has 10 MB at most, and not a byte more', async () => {
    const [id, other] = [await make(), await make()];
    const largest = png(LIMIT - PNG.length - 12);
    expect([largest.length, (await put(id, largest)).json.signed.size]).toEqual([LIMIT, LIMIT]);
    const answer = await put(other, png(LIMIT - PNG.length - 11));
    expectProblem(answer, 413, 'request/too-large');
    expect(answer.json.errors[0].detail).toEqual({ ko: '10 MB까지 받습니다.', en: 'At most 10 MB are taken.' });
    expect((await kept(id)).bytes.equals(largest)).toBe(true);
  });

  it('may be replaced by a better one by who has seen it; the earlier one is kept', async () => {
    const id = await make();
    const { json: first } = await put(id, PDF);
    expect((await put(id, PDF)).json.signed).toEqual(first.signed);
    expectProblem(await put(id, PNG), 428, 'request/precondition-missing');
    expectProblem(await put(id, PNG, 'image/png', { 'if-match': '"sha256:0"' }), 412, 'request/precondition-failed');
    const match = { 'if-match': `"${first.signed.sha256}"` };
    const answers = await Promise.all([put(id, PNG, 'image/png', match), put(id, JPEG, 'image/jpeg', match)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const { json } = await maker.send(`/api/documents/${id}`);
    expect(json.signed.n).toBe(2);
    const scans = await service.raw.collection('signed-scans').find({ document: id }).sort({ n: 1 }).toArray();
    expect(scans.map(({ n }) => n as number)).toEqual([1, 2]);
    const entries = await service.raw.collection('audit-entries').find({ subject: id }).toArray();
    expect(entries.map(({ action }) => action as string)).toEqual([
      'document-made',
      'document-signed',
      'document-signed',
    ]);
    expect(await service.raw.collection('document-files-pending').countDocuments()).toBe(0);
    expectProblem(await put(await make(), PNG, 'image/png', match), 412, 'request/precondition-failed');
  });

  it('is of a document that is there, by who may make documents', async () => {
    expectProblem(await put(`m-${'0'.repeat(20)}`, PDF), 404, 'document/not-found');
    const id = await make();
    const reader = await signIn(service, { grants: ['evaluator'] });
    const refused = await reader.send(`/api/documents/${id}/signed`, {
      method: 'PUT',
      body: new Blob([new Uint8Array(PDF)]),
      headers: { 'content-type': 'application/pdf' },
    });
    expectProblem(refused, 403, 'access/not-permitted');
  });
});
