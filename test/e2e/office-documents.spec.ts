import { createHash } from 'node:crypto';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { Database } from '#persistence';
import { makeHwpx } from '../builders/office/hwpx.js';
import { p } from '../builders/office/model.js';
import { readByHwpxjs, readByRhwp, readByWordExtractor } from '../documents/read-office.js';
import { readQr } from '../documents/read-qr.js';
import { MovingClock } from './moving-clock.js';
import { signIn, type Person } from './people.js';
import { expectProblem, startService, TEMPLATES, type Answer, type RunningService } from './service.js';

const FORM = 'self-support-fund/2024/integrityPledge';
const hashOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const TYPES = {
  hwpx: 'application/hwp+zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

describe('documents that are kept as the office’s own file', () => {
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
  beforeEach(() => clock.forward({ minutes: 2 }));
  afterAll(() => service.discard());

  const make = (more: object = {}): Promise<Answer> => maker.post('/api/documents', { form: FORM, ...sample, ...more });
  const made = async (more: object = {}): Promise<Answer['json']> => {
    const answer = await make(more);
    expect([answer.status, answer.text.slice(0, 300)]).toEqual([201, expect.any(String)]);
    return answer.json;
  };
  const fileOf = async (id: string, part = 'file'): Promise<{ bytes: Uint8Array; headers: Headers }> => {
    const answer = await fetch(`${service.url}/api/documents/${id}/${part}`, { headers: { cookie: maker.cookie } });
    return { bytes: new Uint8Array(await answer.arrayBuffer()), headers: answer.headers };
  };
  const read = async (
    bytes: Uint8Array,
    format: string,
  ): Promise<{ text: string; pictures: readonly Uint8Array[] }> => {
    if (format === 'docx') {
      const pictures = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('word/media/'));
      return { text: (await readByWordExtractor(bytes)).join('\n'), pictures: pictures.map(([, one]) => one) };
    }
    const { lines, pictures } = await readByRhwp(bytes);
    for (const line of (await readByHwpxjs(bytes)).lines.slice(-3)) expect(lines).toContain(line);
    return { text: lines.join('\n'), pictures };
  };
  const verify = (code: string, query = '', headers: Record<string, string> = {}): Promise<Answer> =>
    service.send(`/verify/${code}${query}`, { token: null, headers });
  const serialOf = ({ number }: { number: string }): number => Number(/-(\d{6})호$/.exec(number)?.[1]);

  it.each(['hwpx', 'docx'] as const)(
    'in %s print number, code, day, wording and rules, and show where to ask as a QR code',
    async (format) => {
      const document = await made({ format });
      expect(document).toMatchObject({ format, contentType: TYPES[format], state: 'current' });
      const { bytes, headers } = await fileOf(document.id);
      expect(document.file).toEqual({ size: bytes.length, sha256: hashOf(bytes) });
      expect([headers.get('content-type'), headers.get('etag')]).toEqual([TYPES[format], `"${hashOf(bytes)}"`]);
      const name = headers.get('content-disposition') ?? '';
      expect(name).toContain(`filename="${document.id}.${format}"`);
      expect(decodeURIComponent(name)).toMatch(new RegExp(`청렴이행각서 ${document.number}\\.${format}$`));
      const { text, pictures } = await read(bytes, format);
      const short = (hash: string): string => hash.slice('sha256:'.length, 'sha256:'.length + 12);
      for (const said of [
        `문서번호 ${document.number} · 작성일 2024-04-01 · 확인번호 ${document.code}`,
        `진위 확인 http://127.0.0.1:3999/verify/${document.code}`,
        `서식 틀 ${document.template.id} (${short(document.template.hash)})`,
        `규정 ${document.ruleSet.id} (${short(document.ruleSet.hash)})`,
      ])
        expect(text).toContain(said);
      expect(pictures.map(readQr)).toEqual([`http://127.0.0.1:3999/verify/${document.code}`]);
    },
  );

  it('are PDF where nothing is said, and of their own number whatever their format', async () => {
    const [pdf, hwpx, docx] = [await made(), await made({ format: 'hwpx' }), await made({ format: 'docx' })];
    expect([pdf.format, pdf.contentType]).toEqual(['pdf', 'application/pdf']);
    const first = serialOf(pdf);
    expect([hwpx, docx].map(serialOf)).toEqual([first + 1, first + 2]);
    // Each names the file that its own words are from.
    expect(new Set([pdf, hwpx, docx].map(({ template }) => template.hash)).size).toBe(3);
  });

  it('are given again in the very bytes', async () => {
    const { id } = await made({ format: 'hwpx' });
    const [one, other] = [await fileOf(id), await fileOf(id)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
    const etag = one.headers.get('etag') ?? '';
    const known = await maker.send(`/api/documents/${id}/file`, { headers: { 'if-none-match': etag } });
    expect([known.status, known.text]).toEqual([304, '']);
  });

  it('of a form without such a file, or of a format that is none, are not made, and no number is lost', async () => {
    const before = serialOf(await made({ format: 'hwpx' }));
    const consent = 'self-support-fund/2024/consent';
    const { json: view } = await service.send(`/api/forms/${consent}`);
    const answer = await maker.post('/api/documents', { form: consent, ...view.sample, format: 'docx' });
    expectProblem(answer, 404, 'form/no-such-format');
    for (const format of ['html', 'HWPX', '', null]) expectProblem(await make({ format }), 422, 'request/invalid');
    expectProblem(await make({ format: 'hwpx', fields: {} }), 422, 'form/incomplete');
    expect(serialOf(await made({ format: 'hwpx' }))).toBe(before + 1);
  });

  it('need no browser', async () => {
    const { name: databaseName } = service.raw;
    const { dataDirectory } = service;
    const without = await startService({ databaseName, dataDirectory, clock, chromiumPath: '/nowhere/chromium' });
    const headers = { cookie: maker.cookie, 'x-gongo-request': '1', 'content-type': 'application/json' };
    const asked = (format: string): Promise<Answer> =>
      without.send('/api/documents', {
        method: 'POST',
        token: null,
        headers,
        body: JSON.stringify({ form: FORM, ...sample, format }),
      });
    expectProblem(await asked('pdf'), 503, 'pdf/no-browser');
    expect((await asked('hwpx')).status).toBe(201);
    await without.stop();
  });

  it('correct a document of another format as well, name it in print, and supersede it', async () => {
    const first = await made();
    const corrected = await made({ format: 'hwpx', replaces: { document: first.id, reason: '한글 파일로' } });
    expect((await read((await fileOf(corrected.id)).bytes, 'hwpx')).text).toContain(`대신하는 문서 ${first.number}`);
    const last = await made({ replaces: { document: corrected.id, reason: '다시 PDF로' } });
    expect(last.replaces.number).toBe(corrected.number);
    const { json: earlier } = await maker.send(`/api/documents/${corrected.id}`);
    expect(earlier).toMatchObject({ state: 'superseded', replacedBy: { number: last.number } });
  });

  it('are checked by a second person by the hash of the file, and filed with the signed scan', async () => {
    const { id, file, code } = await made({ format: 'hwpx' });
    const check = (who: Person, sha256: string): Promise<Answer> => who.post(`/api/documents/${id}/check`, { sha256 });
    expectProblem(await check(maker, file.sha256), 403, 'document/own-work');
    expectProblem(await check(second, `sha256:${'0'.repeat(64)}`), 409, 'document/other-file');
    expect((await check(second, hashOf((await fileOf(id)).bytes))).json.check.by.id).toBe('second');
    const scan = Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF\n');
    const signed = await fetch(`${service.url}/api/documents/${id}/signed`, {
      method: 'PUT',
      headers: { cookie: maker.cookie, 'x-gongo-request': '1', 'content-type': 'application/pdf' },
      body: scan,
    });
    expect(signed.status).toBe(200);
    expect(Buffer.compare((await fileOf(id, 'signed')).bytes, scan)).toBe(0);
    expect((await verify(code)).json).toMatchObject({ isChecked: true, isSigned: true, format: 'hwpx' });
  });

  it('are listed by their format', async () => {
    const idsOf = async (query: string): Promise<string[]> =>
      (await maker.send(`/api/documents?limit=100${query}`)).json.items.map(({ id }: { id: string }) => id);
    const parts = await Promise.all(['pdf', 'hwpx', 'docx'].map((format) => idsOf(`&format=${format}`)));
    for (const part of parts) expect(part.length).toBeGreaterThan(0);
    expect(parts.flat().sort()).toEqual((await idsOf('')).sort());
    expectProblem(await maker.send('/api/documents?format=exe'), 422, 'request/invalid');
  });

  it('are told from what was made of them, by whoever holds the file: one changed letter is another file', async () => {
    const { id, code, number } = await made({ format: 'hwpx' });
    const { bytes } = await fileOf(id);
    expect((await verify(code, `?sha256=${hashOf(bytes)}`)).json).toMatchObject({ number, file: 'document' });
    const changed = bytes.slice();
    changed[400] = (changed[400] ?? 0) ^ 1;
    expect((await verify(code, `?sha256=${hashOf(changed)}`)).json.file).toBe('other');
    for (const language of ['ko', 'en']) {
      const page = await verify(code, '', { accept: 'text/html', 'accept-language': language });
      expect(page.text).toMatch(/<th scope="row">(?:파일 형식|Kind of file)<\/th><td>HWPX<\/td>/);
    }
  });

  it('whose bytes were changed in the store are not given out', async () => {
    const { id } = await made({ format: 'hwpx' });
    const { file } = (await service.app.get(Database).madeDocuments.find(id)) ?? {};
    const chunks = service.raw.collection('document-files.chunks');
    const [chunk] = (await chunks.find().toArray()).filter((one) => String(one['files_id']) === file?.id);
    const bytes = Buffer.from((chunk?.['data'] as { buffer: Uint8Array }).buffer);
    bytes[400] = (bytes[400] ?? 0) ^ 1;
    await chunks.updateOne({ _id: chunk?._id as never }, { $set: { data: bytes } });
    expectProblem(await maker.send(`/api/documents/${id}/file`), 500, 'document/damaged');
  });

  it('of an office’s file that cannot be filled are not made, with the reason, and no number is lost', async () => {
    const templatesDirectory = await mkdtemp(join(tmpdir(), 'gongo-templates-'));
    await cp(TEMPLATES, templatesDirectory, { recursive: true });
    const bytes = makeHwpx([p('동의서 {{memberName}}')], { entries: { 'Contents/content.hpf': undefined } });
    await writeFile(join(templatesDirectory, 'consent/v1/form.hwpx'), bytes);
    const other = await startService({ templatesDirectory, clock });
    const form = 'self-support-fund/2024/consent';
    const { sample: data } = (await other.send(`/api/forms/${form}`)).json;
    const answer = await other.post('/api/documents', { form, ...data, format: 'hwpx' });
    expectProblem(answer, 422, 'form/not-rendered');
    expect(answer.json.errors).toMatchObject([{ pointer: '/form.hwpx', code: 'office/missing-part' }]);
    const pledge = await other.post('/api/documents', { form: FORM, ...sample, format: 'hwpx' });
    expect(serialOf(pledge.json)).toBe(1);
    await other.discard();
    await rm(templatesDirectory, { recursive: true });
  });
});
