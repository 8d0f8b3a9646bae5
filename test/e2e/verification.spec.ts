import { createHash } from 'node:crypto';
import { newCode } from '#documents';
import { MovingClock } from './moving-clock.js';
import { signIn, type Person } from './people.js';
import { expectProblem, startService, type Answer, type RunningService } from './service.js';

const FORM = 'self-support-fund/2024/consent';

describe('asking whether a document is genuine', () => {
  const clock = new MovingClock();
  let service: RunningService;
  let maker: Person;
  let document: Answer['json'];
  let sample: object;
  beforeAll(async () => {
    service = await startService({ clock });
    maker = await signIn(service, { id: 'maker', name: '김작성', grants: ['staff'] });
    sample = (await service.send(`/api/forms/${FORM}`)).json.sample;
    document = (await maker.post('/api/documents', { form: FORM, ...sample, about: { case: '사건-7' } })).json;
  });
  beforeEach(() => clock.forward({ minutes: 2 }));
  afterAll(() => service.discard());

  const ask = (code: string, query = '', headers: Record<string, string> = {}): Promise<Answer> =>
    service.send(`/verify/${encodeURIComponent(code)}${query}`, { token: null, headers });
  const page = (code: string, language: string, query = ''): Promise<Answer> =>
    ask(code, query, { accept: 'text/html,application/xhtml+xml', 'accept-language': language });

  it('needs no account, and tells form, rules, number and time, and that it is current', async () => {
    const { status, json, headers } = await ask(document.code);
    expect([status, headers.get('cache-control'), headers.get('vary')]).toEqual([
      200,
      'no-store',
      'Accept, Accept-Language',
    ]);
    expect(json).toEqual({
      genuine: true,
      code: document.code,
      number: document.number,
      state: 'current',
      programme: { ko: '2024년 자활기업 창업자금 지원', en: expect.any(String) },
      form: { id: 'consent', no: document.no, label: document.label },
      template: document.template,
      ruleSet: document.ruleSet,
      asOf: document.asOf,
      format: 'pdf',
      madeAt: document.made.at,
      isChecked: false,
      isSigned: false,
    });
  });

  it('tells nothing of a person: not who made it, nor what it says or is for', async () => {
    const sources = [await ask(document.code), await page(document.code, 'ko'), await page(document.code, 'en')];
    for (const { text } of sources)
      for (const personal of ['김작성', 'maker', '이햇살', '마루광역', '사건-7', document.id])
        expect(text).not.toContain(personal);
  });

  it('takes the code however it is typed', async () => {
    for (const typed of [
      document.code.toLowerCase(),
      document.code.replaceAll('-', ''),
      document.code.replaceAll('-', ' '),
    ])
      expect((await ask(typed)).json.genuine).toBe(true);
  });

  it('tells a slip from a code that no document has', async () => {
    const other = document.code[0] === '3' ? '4' : '3';
    expect((await ask(other + document.code.slice(1))).json).toEqual({ genuine: false, reason: 'mistyped' });
    for (const typed of ['x', '<script>', '한글', '%00', '0'.repeat(16)])
      expect((await ask(typed)).json).toEqual({ genuine: false, reason: 'mistyped' });
    const nobodys = newCode(() => 0);
    expect((await ask(nobodys)).json).toEqual({ genuine: false, reason: 'unknown' });
    expect((await page(nobodys, 'ko')).text).toContain('이 확인번호로 등록된 문서가 없습니다');
    expect((await page(nobodys, 'en')).text).toContain('No document with this code is on record');
    expectProblem(await ask('A'.repeat(101)), 422, 'request/invalid');
  });

  it('says whether a file is that document, by its hash', async () => {
    const { sha256 } = document.file as { sha256: string };
    for (const hash of [sha256, sha256.slice(7), sha256.slice(7).toUpperCase()])
      expect((await ask(document.code, `?sha256=${hash}`)).json.file).toBe('document');
    const bytes = createHash('sha256').update('another file').digest('hex');
    expect((await ask(document.code, `?sha256=${bytes}`)).json.file).toBe('other');
    for (const wrong of ['', 'abc', `${sha256}0`, 'sha1:00'])
      expectProblem(await ask(document.code, `?sha256=${wrong}`), 422, 'request/invalid');
  });

  it('is answered to a browser as a page, in Korean or English', async () => {
    const [ko, en] = [await page(document.code, 'ko-KR'), await page(document.code, 'en-GB,ko;q=0.5')];
    expect([ko.headers.get('content-type'), ko.headers.get('content-language')]).toEqual([
      'text/html; charset=utf-8',
      'ko',
    ]);
    expect(ko.text).toMatch(/<html lang="ko">[\s\S]*진본으로 등록된 문서이며/);
    expect(en.text).toMatch(/<html lang="en">[\s\S]*Genuine: the document is on record/);
    for (const { text } of [ko, en])
      for (const said of [document.number, document.code, document.ruleSet.hash]) expect(text).toContain(said);
    expect((await page('x', 'ko')).text).toContain('확인번호가 맞지 않습니다');
    expect((await page('x', 'en')).text).toContain('a character was copied wrongly');
    const other = createHash('sha256').update('x').digest('hex');
    expect((await page(document.code, 'en', `?sha256=${other}`)).text).toContain('is not this document');
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(ko.text) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(ko.headers.get('content-security-policy')).toContain(`'sha256-${hash}'`);
    expect((await page('<script>alert(1)</script>', 'ko')).text).not.toContain('<script');
  });

  it('tells that another has taken its place, and that it was checked and signed', async () => {
    const made = await maker.post('/api/documents', { form: FORM, ...sample });
    const { id, code, file } = made.json;
    const second = await signIn(service, { grants: ['staff'] });
    await second.post(`/api/documents/${id}/check`, { sha256: file.sha256 });
    const scan = Buffer.from('%PDF-1.4\nstartxref\n0\n%%EOF');
    const put = await maker.send(`/api/documents/${id}/signed`, {
      method: 'PUT',
      body: new Blob([new Uint8Array(scan)]),
      headers: { 'content-type': 'application/pdf' },
    });
    expect(put.status).toBe(200);
    const signed = createHash('sha256').update(scan).digest('hex');
    expect((await ask(code, `?sha256=${signed}`)).json).toMatchObject({
      state: 'current',
      isChecked: true,
      isSigned: true,
      file: 'signedScan',
    });
    const replaces = { document: id, reason: '정정' };
    const corrected = (await maker.post('/api/documents', { form: FORM, ...sample, replaces })).json;
    expect((await ask(code)).json).toMatchObject({
      genuine: true,
      state: 'superseded',
      replacedBy: { number: corrected.number, madeAt: corrected.made.at },
    });
    expect((await page(code, 'ko')).text).toContain(`${corrected.number} 문서로 대신했습니다`);
    expect((await ask(corrected.code)).json.state).toBe('current');
    expect(JSON.stringify((await ask(code)).json)).not.toContain('정정');
  });

  it('may be done sixty times in a minute from one address, and again after it', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 60; time += 1) statuses.push((await ask('x')).status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    clock.forward({ seconds: 59 });
    const refused = await ask(document.code);
    expectProblem(refused, 429, 'request/too-many');
    expect(refused.headers.get('retry-after')).toBe('1');
    clock.forward({ seconds: 1 });
    expect((await ask(document.code)).json.genuine).toBe(true);
  });
});
