import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { extractText, getDocumentProxy } from 'unpdf';
import { FormsService } from '../../apps/api/src/forms/forms.service.js';
import type { components } from '../../apps/console/src/api/api.gen.js';
import { realRuleSets } from '../builders/real-rule-sets.js';
import { expectProblem, startService, TEMPLATES, type Answer, type RunningService } from './service.js';

type FormView = components['schemas']['FormView'];
type FormData = components['schemas']['FormData'];
type Gap = components['schemas']['FormGap'];

/** Those looked at closely here; what holds of every form is tried in test/documents and test/property. */
const FORMS = ['agreement', 'consent', 'integrityPledge', 'municipalOpinion'];
/** Every form that has a template, of all programmes: "self-support-fund/2024/agreement". */
const OFFERED = [...(await realRuleSets()).parsed].flatMap(([id, { ruleSet }]) =>
  (ruleSet?.forms ?? []).filter(({ template }) => template !== undefined).map((form) => `${id}/${form.id}`),
);
const HOSTILE = `</style><script>alert(1)</script><img src=x onerror=alert(1)>"'&{{title}}{{{title}}}`;
const addressOf = (form: string): string => `/api/forms/self-support-fund/2024/${form}`;
const isGiven = (pointer: string, { facts = {} }: FormData): boolean =>
  Object.hasOwn(facts, pointer.split('/')[2] ?? '');
const without = (data: FormData, part: 'facts' | 'fields', id: string): FormData => {
  const { [id]: _, ...rest } = data[part] ?? {};
  return { ...data, [part]: rest };
};

describe('forms', () => {
  let service: RunningService;
  let views: Readonly<Record<string, FormView>>;
  beforeAll(async () => {
    service = await startService();
    const entries = FORMS.map(async (form) => [form, (await service.send(addressOf(form))).json] as const);
    views = Object.fromEntries(await Promise.all(entries));
  });
  afterAll(() => service.discard());

  const viewOf = (form: string): FormView => views[form] ?? fail(form);
  const post = (form: string, what: 'fill' | 'html' | 'pdf', data: FormData): Promise<Answer> =>
    service.post(`${addressOf(form)}/${what}`, data);
  const printed = async (form: string, data: FormData): Promise<Uint8Array> => {
    const answer = await fetch(`${service.url}${addressOf(form)}/pdf`, {
      method: 'POST',
      body: JSON.stringify(data),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${service.token}` },
    });
    return new Uint8Array(await answer.arrayBuffer());
  };
  const gapsOf = async (form: string, data: FormData): Promise<Gap[]> => (await post(form, 'fill', data)).json.gaps;

  it('are listed with the version and the wording they are printed by', async () => {
    const { json } = await service.send('/api/forms');
    expect(json.refused).toEqual([]);
    expect(json.items.map(({ id }: { id: string }) => id).sort()).toEqual(OFFERED.toSorted());
    expect(OFFERED).toEqual(expect.arrayContaining(FORMS.map((form) => `self-support-fund/2024/${form}`)));
    for (const item of json.items) {
      const { json: version } = await service.send(`/api/rule-sets/${item.ruleSet.id}?part=manifest`);
      expect(item).toMatchObject({
        id: `${version.id}/${item.form}`,
        ruleSet: { id: version.id, hash: version.hash },
        template: { id: `${item.form}/v1`, hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
      });
    }
  });

  it.each([
    ['one nobody knows', addressOf('nothing'), 'form/not-found'],
    ['one without a template', addressOf('guaranteePolicy'), 'form/not-found'],
    ['a name of every object', addressOf('constructor'), 'form/not-found'],
    ['one of no version', '/api/forms/self-support-fund/2031/agreement', 'rule-set/not-found'],
    ['one of another programme', '/api/forms/solo-creator-centre/2023/agreement', 'form/not-found'],
  ])('are only those there are, not %s', async (_, path, code) => {
    expectProblem(await service.send(path), 404, code);
    for (const what of ['fill', 'html', 'pdf']) expectProblem(await service.post(`${path}/${what}`, {}), 404, code);
  });

  describe.each(FORMS)('%s', (form) => {
    it('says what a person gives and what the rules give, each once', () => {
      const { entered, facts, computed } = viewOf(form);
      const ids = [...entered, ...computed].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(entered.length + facts.length).toBeGreaterThan(0);
    });

    it('has a schema that its sample meets and that refuses what can never be right', () => {
      const { entered, schema, templateSchema, sample } = viewOf(form);
      const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
      const fits = ajv.compile(schema);
      expect([fits(sample), fits.errors]).toEqual([true, null]);
      for (const { id } of entered.filter(({ required }) => required)) {
        const { [id]: _, ...others } = sample.fields ?? {};
        expect([id, fits({ ...sample, fields: others })]).toEqual([id, false]);
      }
      for (const fields of [
        { ...sample.fields, nothing: 1 },
        { ...sample.fields, [entered[0]?.id ?? '']: {} },
      ])
        expect(fits({ ...sample, fields })).toBe(false);
      expect(fits({ ...sample, facts: { ...sample.facts, nothing: 1 } })).toBe(false);
      expect(ajv.compile(templateSchema)({})).toBe(false);
    });

    it('comes with a sample that is complete, on the screen and in print', async () => {
      const { sample, label } = viewOf(form);
      const { json } = await post(form, 'fill', sample);
      expect([json.gaps, json.isComplete]).toEqual([[], true]);
      for (const { id, text } of json.values) expect([id, text]).toEqual([id, expect.stringMatching(/\S/)]);
      const html = await post(form, 'html', sample);
      expect([html.status, html.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(html.headers.get('cache-control')).toBe('no-store');
      expect(html.text).toMatch(/^<!doctype html>\s*<html lang="ko">/i);
      expect(html.text).not.toMatch(/undefined|\[object|NaN|\{\{/);
      const pdf = await post(form, 'pdf', sample);
      expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      expect(fileNameOf(pdf)).toContain(label.ko.replace(/[\\/:*?"<>|]+/g, ' '));
      expect(pdf.text).toMatch(/^%PDF-/);
    });

    it('takes its fonts from the service where it is shown, and nothing from anywhere where it is kept', async () => {
      const kept = await post(form, 'html', viewOf(form).sample);
      expect(kept.text).not.toMatch(/<link|(?:href|src|url)\s*[=(]/);
      const shown = await service.post(`${addressOf(form)}/html?preview=1`, viewOf(form).sample);
      expect(shown.text.replace(/<link rel="stylesheet" href="\/fonts\/[^"]+">\n/, '')).toBe(kept.text);
      expect(shown.text).not.toBe(kept.text);
      const wrong = await service.post(`${addressOf(form)}/html?preview=yes`, viewOf(form).sample);
      expectProblem(wrong, 422, 'request/invalid');
    });

    it('is worked out once, however often it is looked at', async () => {
      const forms = service.app.get(FormsService);
      const path = { programme: 'self-support-fund', version: '2024', form };
      expect(await forms.view(path)).toBe(await forms.view(path));
    });

    it('lacks whatever it cannot be made without: named with its place, and nothing is made', async () => {
      const { entered, facts, sample } = viewOf(form);
      const required = [
        ...entered.filter((field) => field.required).map(({ id }) => ['fields', id] as const),
        ...facts.filter((field) => field.required).map(({ id }) => ['facts', id] as const),
      ];
      expect(required.length).toBeGreaterThan(0);
      for (const [part, id] of required) {
        const data = without(sample, part, id);
        const gaps = await gapsOf(form, data);
        // Where the rules take one fact or another, either may be named: a date foreseen, or the date itself.
        const instead = gaps.find(({ code, pointer: at }) => code === 'form/not-decided' && !isGiven(at, sample));
        const pointer = part === 'facts' && instead !== undefined ? instead.pointer : `/${part}/${id}`;
        expect([form, id, gaps.map((gap) => gap.pointer)]).toEqual([form, id, expect.arrayContaining([pointer])]);
        for (const what of ['html', 'pdf'] as const) {
          const answer = await post(form, what, data);
          expectProblem(answer, 422, 'form/incomplete');
          expect(answer.json.errors).toContainEqual(expect.objectContaining({ pointer }));
        }
      }
    });

    it('shows a hostile text as text', async () => {
      const { entered, sample } = viewOf(form);
      const texts = entered.filter(({ type }) => ['text', 'longText'].includes(type)).map(({ id }) => id);
      const hostile = Object.fromEntries(texts.map((id) => [id, HOSTILE]));
      const { status, text } = await post(form, 'html', { ...sample, fields: { ...sample.fields, ...hostile } });
      if (texts.length === 0) return;
      expect(status).toBe(200);
      expect(text).not.toMatch(/<script|<img|onerror=alert\(1\)>/);
      expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
      expect(text.match(/<\/style>/g)).toHaveLength(1);
    });

    it('takes what the rules give from the rules, never from a person', async () => {
      const { computed, sample } = viewOf(form);
      for (const { id } of computed) {
        const data = { ...sample, fields: { ...sample.fields, [id]: 1 } };
        expect(await gapsOf(form, data)).toContainEqual(
          expect.objectContaining({ pointer: `/fields/${id}`, code: 'form/bound-field' }),
        );
        expectProblem(await post(form, 'html', data), 422, 'form/incomplete');
      }
      const unknown = { ...sample, fields: { ...sample.fields, nobodyKnows: 'x' } };
      expect(await gapsOf(form, unknown)).toContainEqual(
        expect.objectContaining({ pointer: '/fields/nobodyKnows', code: 'form/unknown-field' }),
      );
    });

    it('has one style, which the console lets through by its hash', async () => {
      const { text } = await service.post(`${addressOf(form)}/html?preview=1`, viewOf(form).sample);
      const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(text) ?? [];
      const hash = createHash('sha256').update(style).digest('base64');
      const { headers } = await service.send('/', { token: null });
      expect(style.length).toBeGreaterThan(100);
      expect(headers.get('content-security-policy')).toContain(`'sha256-${hash}'`);
      expect(text).not.toMatch(/\sstyle=|<script|\son\w+=/);
      for (const [, href = ''] of text.matchAll(/(?:href|src)="([^"]+)"/g))
        expect([href, (await service.send(href, { token: null })).status]).toEqual([href, 200]);
    });
  });

  it('with nothing at all, or with nonsense, are told what they lack, and the service goes on', async () => {
    for (const form of FORMS) {
      for (const data of [{}, { facts: {}, fields: {} }]) {
        const { status, json } = await post(form, 'fill', data);
        expect([form, status, json.isComplete, json.gaps.length > 0]).toEqual([form, 200, false, true]);
      }
      for (const value of [null, 0, -1, 0.5, '', '2024-02-30', 'x'.repeat(2_000), [], [[[]]], {}, { id: 'x' }, true]) {
        const { entered, facts, sample } = viewOf(form);
        const fields = Object.fromEntries(entered.map(({ id }) => [id, value]));
        const changed = Object.fromEntries(facts.map(({ id }) => [id, value]));
        const { status } = await post(form, 'fill', { fields, facts: changed });
        const html = await post(form, 'html', { ...sample, fields });
        expect([form, value, status]).toEqual([form, value, 200]);
        expect([200, 422]).toContain(html.status);
      }
    }
    expectProblem(await service.post(`${addressOf('consent')}/fill`, { facts: [] }), 422, 'request/invalid');
    expectProblem(await service.post(`${addressOf('consent')}/fill`, { asOf: '2024-02-30' }), 422, 'request/invalid');
    expectProblem(await service.post(`${addressOf('consent')}/fill`, { template: 'x' }), 422, 'request/invalid');
  });

  it('print the text that the screen shows, so that it can be searched', async () => {
    for (const form of FORMS) {
      const { sample, entered, label } = viewOf(form);
      const { text } = await extractText(await getDocumentProxy(await printed(form, sample)), { mergePages: true });
      const found = text.replace(/\s+/g, '');
      const texts = entered.filter(({ type }) => type === 'text').map(({ id }) => sample.fields?.[id] as string);
      expect(found).toContain(label.ko.replace(/\s+/g, ''));
      expect(texts.filter((value) => !found.includes(value.replace(/\s+/g, '')))).toEqual([]);
    }
  });

  it('are printed eight at a time, each as it would be alone', async () => {
    const wanted = Array.from({ length: 8 }, (_, index) => FORMS[index % FORMS.length] ?? '');
    const answers = await Promise.all(wanted.map((form) => post(form, 'pdf', viewOf(form).sample)));
    expect(answers.map(({ status }) => status)).toEqual(wanted.map(() => 200));
    answers.forEach((answer, index) => expect(fileNameOf(answer)).toContain(viewOf(wanted[index] ?? '').label.ko));
  });
});

describe('a browser that prints forms', () => {
  it('ends with the service', async () => {
    const service = await startService();
    const { sample } = (await service.send(addressOf('consent'))).json;
    expect((await service.post(`${addressOf('consent')}/pdf`, sample)).status).toBe(200);
    const running = descendants(process.pid).filter(({ command }) => /chrom/i.test(command));
    expect(running.length).toBeGreaterThan(0);
    await service.discard();
    const left = (): Process[] => running.filter(({ pid }) => processes().some((one) => one.pid === pid));
    // The browser has been told to end and has ended; its helpers notice in their own time.
    for (let waited = 0; left().length > 0 && waited < 50; waited += 1) await setTimeout(100);
    expect(left()).toEqual([]);
  });

  it('may be missing: whoever asks for a PDF is told what to do, and everything else works', async () => {
    const service = await startService({ chromiumPath: '/nowhere/chromium' });
    const { sample } = (await service.send(addressOf('consent'))).json;
    const pdf = await service.post(`${addressOf('consent')}/pdf`, sample);
    expectProblem(pdf, 503, 'pdf/no-browser');
    expect(pdf.json.errors[0].detail.ko).toContain('GONGO_CHROMIUM');
    expect(pdf.text).not.toMatch(/nowhere|\.cache/);
    expect((await service.post(`${addressOf('consent')}/html`, sample)).status).toBe(200);
    await service.discard();
  });
});

describe('templates', () => {
  it('that are broken are told with line and column, and keep the others from nothing', async () => {
    const templatesDirectory = await mkdtemp(join(tmpdir(), 'gongo-templates-'));
    await cp(TEMPLATES, templatesDirectory, { recursive: true });
    await writeFile(join(templatesDirectory, 'consent', 'v1', 'form.hbs'), '<p>\n  {{{name}}}</p>\n');
    const service = await startService({ templatesDirectory });
    const { json } = await service.send('/api/forms');
    const offered = OFFERED.filter((id) => !id.endsWith('/consent'));
    expect(json.items.map(({ id }: { id: string }) => id).sort()).toEqual(offered.toSorted());
    const refused = json.refused.find(({ id }: { id: string }) => id === 'consent/v1');
    expect(refused.problems).toContainEqual({
      code: expect.stringMatching(/^template\//),
      line: 2,
      column: expect.any(Number),
      words: { ko: expect.stringMatching(/[가-힣]/), en: expect.any(String) },
    });
    expectProblem(await service.send(addressOf('consent')), 404, 'form/not-found');
    expect((await service.send('/health', { token: null })).status).toBe(200);
    await service.discard();
    await rm(templatesDirectory, { recursive: true });
  });

  it('may be missing altogether', async () => {
    const service = await startService({ templatesDirectory: join(TEMPLATES, 'nowhere') });
    const { json } = await service.send('/api/forms');
    expect(json.items).toEqual([]);
    expect(json.refused.map(({ id }: { id: string }) => id).sort()).toEqual(OFFERED.toSorted());
    await service.discard();
  });
});

/** The name that a browser gives the file. */
function fileNameOf({ headers }: Answer): string {
  const header = headers.get('content-disposition') ?? '';
  expect(header).toMatch(/^attachment; filename="\w+\.pdf"; filename\*=UTF-8''[\w%.~!#$&+^`|-]+$/);
  return decodeURIComponent(header.split("''")[1] ?? '');
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

const processes = (): Process[] =>
  execFileSync('ps', ['-axo', 'pid=,ppid=,command='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
    });

function descendants(of: number, all = processes()): Process[] {
  return all.filter(({ parent }) => parent === of).flatMap((child) => [child, ...descendants(child.pid, all)]);
}

function fail(form: string): never {
  throw new Error(`There is no view of ${form}`);
}
