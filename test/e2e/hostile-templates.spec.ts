import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { Database } from '#persistence';
import { makeDocx } from '../builders/office/docx.js';
import { makeHwpx, packed } from '../builders/office/hwpx.js';
import { p } from '../builders/office/model.js';
import { signIn, type Person } from './people.js';
import { expectProblem, type Answer, type RunningService } from './service.js';
import { startServiceProcess, type ServiceProcess } from './service-process.js';
import { attacksOn, valuesOf } from './template-attacks.js';
import { TemplateDrafting } from './template-drafting.js';
import { freshName, testUri } from './test-database.js';

const MEGABYTE = 1024 * 1024;
/** What all attacks together may leave behind. */
const MOST_GROWN = 50 * MEGABYTE;
const TEN = 10 * MEGABYTE;

/** Nobody has any business here: whoever calls is counted. */
async function startTrap(): Promise<{ server: Server; url: string; calls: () => number }> {
  let calls = 0;
  const server = createServer((_, answer) => void answer.end('caught'));
  server.on('connection', () => (calls += 1));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}/x`, calls: () => calls };
}

/**
 * With a way of telling the process to drop what nothing refers to any more, and an allocator that gives back to the
 * machine what was dropped: else what is measured is how the threads' pools happen to be cut up.
 */
const COLLECTING = {
  options: ['--expose-gc', `--import=${new URL('collect-garbage.mjs', import.meta.url).href}`],
  env: { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '65536', MALLOC_TRIM_THRESHOLD_: '65536' },
};

/** What a process holds of the machine's memory once it has dropped all it can: the least of a few looks. */
async function heldBytes(pid: number): Promise<number> {
  const looks: number[] = [];
  for (let look = 0; look < 6; look += 1) {
    process.kill(pid, 'SIGUSR2');
    await new Promise((later) => setTimeout(later, 500));
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    looks.push(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024);
  }
  return Math.min(...looks);
}

describe('hostile templates and files, through the service', () => {
  let service: ServiceProcess;
  let database: Database;
  let trap: Awaited<ReturnType<typeof startTrap>>;
  let officer: Person;
  let draft: TemplateDrafting;
  let before: number;
  const name = freshName();
  beforeAll(async () => {
    [service, trap] = [await startServiceProcess(name, COLLECTING), await startTrap()];
    database = await Database.open({ uri: testUri(), name }, () => new Date());
    officer = await signIn(asRunning(), { id: 'hostile-officer', grants: ['policyOfficer'] });
    draft = await TemplateDrafting.begin(officer);
    // Ordinary work first, on every thread there is: what grows after that is the attacks’.
    for (let round = 0; round < 10; round += 1)
      await Promise.all([1, 2, 3].map(() => officer.post(`${draft.path}/preview`, {})));
    for (const bytes of [makeHwpx(PLAIN), ...[1, 2, 3, 4].map(() => ofSize(TEN)), makeHwpx(PLAIN)])
      expect((await upload('hwpx', bytes)).status).toBe(200);
    before = await heldBytes(service.pid);
  }, 240_000);
  afterAll(async () => {
    trap.server.close();
    await database.close();
    await service.stop();
  });

  const PLAIN = [p('{{enterpriseName}}')];
  /** As much of a running service as signing in needs. */
  const asRunning = (): RunningService =>
    ({
      app: { get: () => database },
      send: async (path: string, { token: _, ...init }: RequestInit & { token?: unknown } = {}): Promise<Answer> => {
        const answer = await fetch(`${service.url}${path}`, init);
        const text = await answer.text();
        const isJson = answer.headers.get('content-type')?.includes('json') === true && text !== '';
        return { status: answer.status, headers: answer.headers, text, json: isJson ? JSON.parse(text) : undefined };
      },
    }) as unknown as RunningService;

  const upload = async (kind: 'hwpx' | 'docx', bytes: Uint8Array): Promise<Answer> => {
    const answer = await officer.send(`${draft.path}/files/${kind}`, {
      method: 'PUT',
      body: new Blob([Buffer.from(bytes)]),
      headers: { 'if-match': `"r${draft.revision}"`, 'content-type': 'application/octet-stream' },
    });
    if (answer.status === 200) draft.revision = answer.json.draft.revision;
    return answer;
  };

  const attacks = attacksOn('http://127.0.0.1:9/x');
  it('are at least 59: the 19 that were tried first, and forty more', () => {
    expect(new Set(attacks.map(([, source]) => source)).size).toBe(attacks.length);
    expect(attacks.length).toBeGreaterThanOrEqual(59);
  });

  it.each(attacks.map(([what], index) => [what, index] as const))(
    'a template that %s is told with its place, not shown, and not handed in',
    async (_, index) => {
      const source = attacksOn(trap.url)[index]?.[1] ?? '';
      const check = await officer.post(`${draft.path}/check`, { source });
      expect(check.status).toBe(200);
      const errors = check.json.problems.filter(({ severity }: { severity: string }) => severity === 'error');
      expect(errors[0]).toMatchObject({ file: 'form.hbs', line: expect.any(Number), column: expect.any(Number) });
      for (const { words } of errors.slice(0, 5))
        expect([words.ko, words.en]).toEqual([expect.stringMatching(/[가-힣]/), expect.stringMatching(/[a-z]/)]);
      expectProblem(await officer.post(`${draft.path}/preview`, { source }), 422, 'template-draft/not-printable');
      const saved = await draft.save(officer, { source });
      if (source.length > 100_000) return expectProblem(saved, 422, 'request/invalid');
      expect(saved.status).toBe(200);
      expectProblem(await draft.step(officer, 'submission'), 409, 'template-draft/obstacles');
    },
  );

  const noTexts: readonly unknown[] = [
    { type: 'Program', body: [], length: 1 },
    ['{{a}}'],
    { toString: 'x' },
    12,
    null,
  ];
  it.each(noTexts.map((source) => [JSON.stringify(source), source] as const))(
    '%s in place of a text is refused before anything reads it',
    async (_, source) => {
      for (const path of ['/check', '/preview'])
        expectProblem(await officer.post(`${draft.path}${path}`, { source }), 422, 'request/invalid');
    },
  );

  it('a body that reaches for a prototype, or nests without end, is refused', async () => {
    const send = (body: string): Promise<Answer> => officer.post(`${draft.path}/preview`, body);
    for (const body of [
      '{"sample":{"__proto__":{"x":1}}}',
      '{"source":"{{x}}","__proto__":{}}',
      `{"sample":${'{"facts":'.repeat(5_000)}{}${'}'.repeat(5_000)}}`,
      `{"source":"a","source":"b"}`,
      '{"source":"a"',
    ]) {
      const answer = await send(body);
      expect([body.slice(0, 40), answer.status >= 400 && answer.status < 500]).toEqual([body.slice(0, 40), true]);
    }
  });

  it('loops of 40 in 40 in 40 in 40 end before they have run', async () => {
    const list = await TemplateDrafting.begin(officer, { form: 'formOfNoRules', base: null });
    const forty = (): object[] => Array.from({ length: 40 }, (_, index) => ({ index }));
    const fields = { a: forty(), b: forty(), c: forty(), d: forty() };
    const source =
      '{{#each a}}{{#each ../b}}{{#each ../../c}}{{#each ../../../d}}x{{/each}}{{/each}}{{/each}}{{/each}}';
    const began = performance.now();
    const answer = await officer.post(`${list.path}/preview`, { source, sample: { fields } });
    expectProblem(answer, 422, 'template-draft/not-printable');
    expect(answer.json.errors).toMatchObject([{ code: 'render/too-much-work' }]);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it.each(valuesOf('TRAP').map((_, index) => [index]))('value %i is shown as the text it is', async (index) => {
    const value = valuesOf(trap.url)[index] ?? '';
    const { json } = await officer.send('/api/templates/agreement/v1');
    const data = { ...json.sample, fields: { ...json.sample.fields, enterpriseName: value } };
    const source = '<p title="{{enterpriseName}}">{{enterpriseName}}</p>';
    const answer = await officer.post(`${draft.path}/preview`, { source, data });
    expect(answer.status).toBe(200);
    const [, body = ''] = /<main class="form">([\s\S]*)<\/main>\s*<footer/.exec(answer.json.html) ?? [];
    expect(body.match(/<[^>]*>/g)?.map((tag) => tag.replace(/"[^"]*"/, '""'))).toEqual([
      // That the notice prints no such form.
      '<p class="">',
      '</p>',
      '<p title="">',
      '</p>',
    ]);
    const shown = /<p title="[^"]*">([\s\S]*)<\/p>/.exec(body)?.[1] ?? '';
    expect(unescaped(shown)).toBe(value);
  });

  it('a printed page with such values calls nobody', async () => {
    const { json } = await officer.send('/api/templates/agreement/v1');
    for (const value of valuesOf(trap.url).slice(0, 6)) {
      const data = { ...json.sample, fields: { ...json.sample.fields, enterpriseName: value } };
      const answer = await fetch(`${service.url}${draft.path}/preview/pdf`, {
        method: 'POST',
        body: JSON.stringify({ source: '<p>{{enterpriseName}}</p>', data }),
        headers: { cookie: officer.cookie, 'x-gongo-request': '1', 'content-type': 'application/json' },
      });
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect([answer.status, bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    }
  }, 60_000);

  /** An HWPX file with a picture of noise, which does not pack, of exactly that many bytes. */
  const ofSize = (size: number): Uint8Array => {
    const withNoise = (length: number): Uint8Array => {
      const noise = new Uint8Array(length);
      for (let at = 0; at < length; at += 65_536) noise.set(randomBytes(Math.min(65_536, length - at)), at);
      const files = Object.entries(unzipSync(makeHwpx(PLAIN))).map(([file, content]) => [
        file,
        [content, { level: 0 }],
      ]);
      return zipSync({ ...Object.fromEntries(files), 'BinData/image1.png': [noise, { level: 0 }] });
    };
    return withNoise(size - withNoise(0).length);
  };
  const hwpxWith = (entries: Record<string, string | Uint8Array>): Uint8Array => makeHwpx(PLAIN, { entries });

  it.each<[string, string, 'hwpx' | 'docx', () => Uint8Array]>([
    ['of 0 bytes', 'office/empty', 'hwpx', () => new Uint8Array()],
    ['that is text', 'office/not-a-zip', 'hwpx', () => Buffer.from('HWP Document File V3.00')],
    ['that is a PDF', 'office/not-a-zip', 'docx', () => Buffer.from('%PDF-1.7 …')],
    ['with the magic of a ZIP and nothing else', 'office/damaged', 'hwpx', () => Buffer.from('504b0304', 'hex')],
    ['of the older format', 'office/old-format', 'hwpx', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['that is a DOCX called HWPX', 'office/other-kind', 'hwpx', () => makeDocx(PLAIN)],
    ['that is a ZIP of something else', 'office/unknown-kind', 'docx', () => packed({ 'a.txt': 'a' })],
    ['that breaks off', 'office/damaged', 'hwpx', () => makeHwpx(PLAIN).subarray(0, 2_000)],
    ['that climbs out', 'office/entry-name', 'hwpx', () => hwpxWith({ '../../etc/cron.d/evil': 'x' })],
    ['that climbs out by a drive', 'office/entry-name', 'hwpx', () => hwpxWith({ 'C:evil.png': 'x' })],
    ['that is a bomb', 'office/unpacks-too-large', 'hwpx', () => hwpxWith({ 'BinData/a.png': new Uint8Array(30e6) })],
    [
      'of a thousand bombs',
      'office/too-many-entries',
      'hwpx',
      () =>
        packed(
          Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`BinData/${at}.png`, new Uint8Array(30e3)])),
        ),
    ],
    [
      'with a macro of Word',
      'office/macros',
      'docx',
      () => makeDocx(PLAIN, { entries: { 'word/vbaProject.bin': 'x' } }),
    ],
    [
      'with a script of Hancom',
      'office/macros',
      'hwpx',
      () => hwpxWith({ 'Scripts/sourceScripts.js': 'function OnDocument_Open() { run("calc"); }' }),
    ],
    [
      'that loads a template from elsewhere',
      'office/external',
      'docx',
      () =>
        makeDocx(PLAIN, {
          entries: {
            'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${trap.url}"/></Relationships>`,
          },
        }),
    ],
    [
      'that declares an entity',
      'office/document-type',
      'hwpx',
      () => hwpxWith({ 'settings.xml': `<!DOCTYPE x [<!ENTITY e SYSTEM "${trap.url}">]><x>&e;</x>` }),
    ],
  ])('a file %s is refused as %s, with the reason', async (_, code, kind, bytes) => {
    const answer = await upload(kind, bytes());
    expectProblem(answer, 422, 'template/file-refused');
    expect(answer.json.errors).toMatchObject([{ pointer: `/form.${kind}`, code }]);
  });

  it('a file of 10 MB is taken, and of one byte less; of one byte more it is refused', async () => {
    for (const size of [TEN - 1, TEN]) expect([size, (await upload('hwpx', ofSize(size))).status]).toEqual([size, 200]);
    const larger = await upload('hwpx', ofSize(TEN + 1));
    expectProblem(larger, 422, 'template/file-refused');
    expect(larger.json.errors).toMatchObject([
      { code: 'office/too-large', detail: { ko: expect.stringContaining('10 MB') } },
    ]);
  });

  it('a file of bytes is taken by no other route, and JSON by none that takes a file', async () => {
    const other = await officer.send(`${draft.path}/check`, {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'application/octet-stream' },
    });
    expectProblem(other, 415, 'request/not-json-type');
    const json = await draft.send(officer, 'PUT', '/files/hwpx', { bytes: 'x' });
    expectProblem(json, 422, 'template/wrong-type');
  });

  it('have called nobody, left less than 50 MB behind, and the service answers as before', async () => {
    expect(trap.calls()).toBe(0);
    const preview = await officer.post(`${draft.path}/preview`, { source: '<p>{{enterpriseName}}</p>' });
    expect([preview.status, preview.json.isComplete]).toEqual([200, true]);
    expect((await officer.send('/health')).status).toBe(200);
    const grown = (await heldBytes(service.pid)) - before;
    process.stdout.write(`grown by ${(grown / MEGABYTE).toFixed(1)} MB from ${(before / MEGABYTE).toFixed(0)} MB\n`);
    expect(grown).toBeLessThan(MOST_GROWN);
    // A trap that nobody can fall into proves nothing.
    await fetch(trap.url);
    expect(trap.calls()).toBe(1);
  });
});

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x3D;': '=',
  '&#x60;': '`',
  '&amp;': '&',
};
const unescaped = (html: string): string => html.replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity);
