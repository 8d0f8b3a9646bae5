import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expectProblem, startService, type Answer, type RunningService } from './service.js';

const PAGE = '<!doctype html><title>공고</title><script type="module" src="/assets/app-1a2b.js"></script>\n';
const SCRIPT = `/* ${'공고 '.repeat(500)}*/\n`;
const SECRET = 'nobody may read this';

/** What the build of a console leaves, with things around it that are not to be had. */
async function builtConsole(): Promise<{ folder: string; around: string }> {
  const around = await mkdtemp(join(tmpdir(), 'gongo-console-'));
  const folder = join(around, 'console');
  await mkdir(join(folder, 'assets', 'deep'), { recursive: true });
  const files = {
    'secret.txt': SECRET,
    'console/index.html': PAGE,
    'console/secret.js': SECRET,
    'console/assets/app-1a2b.js': SCRIPT,
    'console/assets/app-1a2b.js.br': brotliCompressSync(SCRIPT),
    'console/assets/app-1a2b.js.gz': gzipSync(SCRIPT),
    'console/assets/deep/font-3c.woff2': 'font',
    'console/assets/.hidden.js': SECRET,
    'console/assets/odd name.js': SECRET,
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(around, name), content);
  return { folder, around };
}

describe('the console', () => {
  let service: RunningService;
  let around: string;
  beforeAll(async () => {
    const built = await builtConsole();
    around = built.around;
    service = await startService({ consoleDirectory: built.folder });
  });
  afterAll(async () => {
    await service.discard();
    await rm(around, { recursive: true });
  });

  const page = (path: string, more: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> =>
    service.send(path, {
      token: null,
      ...more,
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', ...more.headers },
    });
  /** An address as it is, where `fetch` would tidy it up. */
  const raw = (path: string, method = 'GET'): Promise<{ status: number; text: string; type: string }> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(service.url);
      const headers = { accept: 'text/html,*/*', connection: 'close' };
      const asked = request({ hostname, port, path, method, headers }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part) => (text += part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, text, type: answer.headers['content-type'] ?? '' }),
        );
      });
      asked.on('error', reject);
      asked.end();
    });

  it.each([
    '/',
    '/?lang=en',
    '/programmes/self-support-fund/2024?tab=rules',
    '/decisions/self-support-fund/2024/eligibility',
    '/forms/self-support-fund/2024/agreement/',
    '/components',
    `/${encodeURIComponent('서식')}/${encodeURIComponent('약정서 (1)')}`,
  ])('is one page, given to whoever looks for one, at %s', async (path) => {
    const { status, text, headers } = await page(path);
    expect([status, text]).toEqual([200, PAGE]);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it('is not sent again to who has it', async () => {
    const etag = (await page('/')).headers.get('etag') ?? '';
    const again = await page('/forms', { headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' } });
    expect([etag.length > 5, again.status, again.text]).toEqual([true, 304, '']);
  });

  it('may run its own scripts and styles, none of them inline, and asks nobody else; data answers run nothing', async () => {
    const policy = (await page('/decisions')).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none';script-src 'self';style-src 'self' 'sha256-[A-Za-z0-9+/=]{44}';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    for (const path of ['/api/session', '/problems', '/assets/app-1a2b.js', '/assets/nothing.js']) {
      const { headers } = await page(path);
      expect(headers.get('content-security-policy')).not.toMatch(/script-src|style-src|connect-src/);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
    }
    expect((await page('/')).headers.get('x-frame-options')).toBe('DENY');
  });

  it.each([
    '/api',
    '/api/',
    '/api/nothing',
    '/API/rule-sets',
    '//api/rule-sets',
    '/docs/nothing',
    '/problems/x',
    '/health/x',
    '/live/',
    '/assets',
    '/assets/',
    '/assets/nothing.js',
    '/fonts/',
    '/api%2Frule-sets',
    '/%61pi/nothing',
  ])('stands at no address of the service itself: %s', async (path) => {
    expectProblem(await page(path), 404, 'route/not-found');
  });

  it('keeps nobody believing that a file is missing which the next build may bring', async () => {
    expect((await page('/assets/nothing.js')).headers.get('cache-control')).toBe('no-store');
  });

  it('is not what a program gets that asks for no page, nor the answer to anything but looking', async () => {
    for (const accept of ['*/*', 'application/json', 'text/htmlx', ''])
      expectProblem(await page('/programmes', { headers: { accept } }), 404, 'route/not-found');
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
      expectProblem(await page('/programmes', { method }), 404, 'route/not-found');
    const head = await page('/programmes', { method: 'HEAD' });
    expect([head.status, head.text, head.headers.get('content-length')]).toEqual([
      200,
      '',
      `${Buffer.byteLength(PAGE)}`,
    ]);
  });

  describe('has files', () => {
    const file = '/assets/app-1a2b.js';

    it('that may be kept for good, since another content has another name', async () => {
      const { status, text, headers } = await page(file);
      expect([status, text]).toEqual([200, SCRIPT]);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(headers.get('content-type')).toMatch(/javascript/);
      expect((await page('/assets/deep/font-3c.woff2')).headers.get('content-type')).toBe('font/woff2');
    });

    it.each([
      ['br', 'br'],
      ['gzip', 'gzip'],
      ['gzip, deflate, br', 'br'],
      ['identity', null],
    ])('sent in the smallest form that is accepted: %s', async (accepted, sent) => {
      const { text, headers } = await page(file, { headers: { 'accept-encoding': accepted } });
      expect([headers.get('content-encoding'), text]).toEqual([sent, SCRIPT]);
      expect(headers.get('vary')).toBe('Accept-Encoding');
      expect(headers.get('content-type')).toMatch(/javascript/);
    });

    it('sent in part to who asks for a part, and refused where there is none', async () => {
      const plain = { 'accept-encoding': 'identity' };
      const part = await page(file, { headers: { ...plain, range: 'bytes=0-9' } });
      expect([part.status, part.text]).toEqual([206, SCRIPT.slice(0, 6)]);
      expectProblem(await page(file, { headers: { ...plain, range: 'bytes=999999-' } }), 416, 'request/no-such-range');
      expectProblem(
        await page(file, { headers: { ...plain, 'if-match': '"other"' } }),
        412,
        'request/precondition-failed',
      );
    });

    it('told about without being sent', async () => {
      const head = await page(file, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
      expect([head.status, head.text, head.headers.get('content-length')]).toEqual([
        200,
        '',
        `${Buffer.byteLength(SCRIPT)}`,
      ]);
    });

    it('and no others, by whatever spelling of an address', async () => {
      await symlink(join(around, 'secret.txt'), join(around, 'console', 'assets', 'link%.js'));
      const ways = [
        '..',
        '%2e%2e',
        '.%2e',
        '..%2f..',
        '%2e%2e%2f%2e%2e',
        '..%5c..',
        '..\\..',
        '..;',
        '%252e%252e',
        '....//',
        '%c0%ae%c0%ae',
        '.%00.',
        '%u002e%u002e',
      ];
      const paths = [
        ...ways.flatMap((way) => [
          `/assets/${way}/secret.txt`,
          `/assets/${way}/secret.js`,
          `/assets/${way}/${way}/secret.txt`,
          `/assets/deep/${way}/${way}/secret.js`,
          `/${way}/secret.txt`,
          `/fonts/${way}/LICENSE.txt`,
          `/fonts/${way}%2fLICENSE.txt`,
        ]),
        '/assets//secret.js',
        '/assets/%2fetc%2fpasswd',
        '/assets//etc/passwd',
        '/assets/.hidden.js',
        '/assets/%2ehidden.js',
        '/assets/./.hidden.js',
        '/assets/odd%20name.js',
        '/assets/link%25.js',
        '/assets/app-1a2b.js%00.html',
        '/assets/app-1a2b.js/',
        '/assets/app-1a2b.js.br',
        '/assets/app-1a2b.js.gz',
        '/assets/APP-1A2B.JS',
        '/assets/deep',
        '/assets/deep/',
        '/assets/app-1a2b.js%2f',
        '/assets/app-1a2b.js%23',
        `/assets/${'a/'.repeat(3_000)}x.js`,
        `/assets/${'a'.repeat(5_000)}.js`,
        '/assets/~root',
        '/assets/C:%5cx.js',
        'http://other.invalid/assets/.hidden.js',
        '*',
      ];
      for (const path of paths)
        for (const method of ['GET', 'HEAD']) {
          const { status, text, type } = await raw(path, method);
          expect([path, text.includes(SECRET), text.includes('SIL')]).toEqual([path, false, false]);
          // A browser resolves such an address before it asks, so it may only ever be the page itself, or nothing.
          if (status === 200) expect([path, type]).toEqual([path, 'text/html; charset=utf-8']);
          else expect([path, status >= 400 && status < 500]).toEqual([path, true]);
          if (path.startsWith('/assets') || path.startsWith('/fonts')) expect([path, status]).not.toEqual([path, 200]);
        }
    });
  });
});

describe('a console that has not been built', () => {
  it('keeps the service from nothing, and whoever opens it is told in both languages', async () => {
    const service = await startService();
    for (const path of ['/', '/programmes']) {
      const { status, text, headers } = await service.send(path, { token: null, headers: { accept: 'text/html' } });
      expect([status, headers.get('content-type')]).toEqual([503, 'text/plain; charset=utf-8']);
      expect(text).toContain('만들어지지 않았습니다');
      expect(text).toContain('has not been built');
    }
    expectProblem(await service.send('/assets/app.js', { token: null }), 404, 'route/not-found');
    expect((await service.send('/health', { token: null })).status).toBe(200);
    await service.discard();
  });
});
