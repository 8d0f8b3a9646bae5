import { startService, type RunningService } from './service.js';

describe('first page', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService({ withDemo: true });
  });
  afterAll(() => service.discard());

  const page = (query: string, headers: Record<string, string> = {}) =>
    service.send(`/${query}`, { token: null, headers });

  it.each([
    ['ko', '가상 자료입니다', '판단 결과', '이유'],
    ['en', 'Invented data', 'Decision', 'Why'],
  ])(
    'shows in %s the programmes, the applications marked as invented, and why a decision came out as it did',
    async (language, invented, result, why) => {
      const { status, headers, text } = await page(`?lang=${language}&application=A-07&decision=eligibility`);
      expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(text).toContain(`<html lang="${language}">`);
      expect(text).toContain(invented);
      expect(text).toContain(result);
      expect(text).toMatch(new RegExp(`<h3>${why}</h3>\\s*<ul class="sentences"><li>[^<]{10,}`));
      expect(text).toContain('F-004-12');
      expect(text.match(/href="[^"]*application&#x3D;A-\d\d/g)?.length).toBeGreaterThanOrEqual(40);
      for (const id of [
        'self-support-fund/2024',
        'solo-creator-centre/2023',
        'small-manufacturer-centre/2024',
        'centre-outcomes/2020',
      ])
        expect(text).toContain(`<code>${id}</code>`);
    },
  );

  it('shows every decision on every application in both languages without an empty place', async () => {
    const { json } = await service.send('/api/rule-sets/self-support-fund/2024?part=decisions');
    for (const decision of Object.keys(json.content))
      for (const application of ['A-01', 'A-07', 'A-20', 'A-40'])
        for (const language of ['ko', 'en']) {
          const { status, text } = await page(`?lang=${language}&application=${application}&decision=${decision}`);
          expect([decision, application, language, status]).toEqual([decision, application, language, 200]);
          expect(text).not.toMatch(/undefined|\[object|NaN|\{&quot;/);
        }
  });

  it('speaks the language of the browser, Korean unless told', async () => {
    expect((await page('')).text).toContain('<html lang="ko">');
    expect((await page('', { 'accept-language': 'en-US' })).text).toContain('<html lang="en">');
    expect((await page('?lang=ko', { 'accept-language': 'en-US' })).text).toContain('<html lang="ko">');
  });

  it('is built for everyone: headings, captions, labels, scopes, and no script', async () => {
    const { text } = await page('?lang=ko&application=A-07&decision=eligibility');
    expect(text.match(/<h1>/g)).toHaveLength(1);
    expect(text.match(/<table>/g)?.length).toBe(text.match(/<caption>/g)?.length);
    for (const id of ['application', 'decision']) expect(text).toContain(`<label for="${id}">`);
    expect(text.match(/<th /g)?.length).toBe(text.match(/<th scope="(?:col|row|rowgroup)"/g)?.length);
    expect(text).not.toMatch(/<script|\sstyle=|\son\w+=/);
    expect((await service.send('/assets/gongo.css', { token: null })).headers.get('content-type')).toBe(
      'text/css; charset=utf-8',
    );
  });

  it('says in words what cannot be shown', async () => {
    const missing = await page('?lang=en&application=A-99&decision=eligibility');
    expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(missing.text).toContain('The round has no such application.');
    const unknown = await page('?lang=en&application=A-07&decision=nothing');
    expect([unknown.status, unknown.text.includes('no such decision')]).toEqual([404, true]);
    const wrong = await page('?lang=xx');
    expect([wrong.status, wrong.headers.get('content-type')]).toEqual([422, 'text/html; charset=utf-8']);
    const hostile = await page('?application=%3Cscript%3Ealert(1)%3C/script%3E');
    expect([hostile.status, hostile.text.includes('<script')]).toEqual([422, false]);
  });

  it('shows no round that is not invented', async () => {
    const rounds = service.raw.collection<{ _id: string }>('rounds');
    await rounds.updateOne({ _id: 'self-support-fund-2024-demo' }, { $set: { invented: false } });
    try {
      const { status, text } = await page('?lang=en&application=A-07&decision=eligibility');
      expect(status).toBe(200);
      expect(text).not.toContain('A-07 ');
      expect(text).toContain('No invented applications have been loaded.');
    } finally {
      await rounds.updateOne({ _id: 'self-support-fund-2024-demo' }, { $set: { invented: true } });
    }
  });
});
