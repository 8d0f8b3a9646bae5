import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeHwpx } from '../builders/office/hwpx.js';
import { p, table } from '../builders/office/model.js';
import { readByWordExtractor, readByRhwp } from '../documents/read-office.js';
import type { components } from '../../apps/console/src/api/api.gen.js';
import { expectProblem, startService, TEMPLATES, type RunningService } from './service.js';

type FormView = components['schemas']['FormView'];
type FormData = components['schemas']['FormData'];

const MEDIA_TYPES = {
  hwpx: 'application/hwp+zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
type Kind = keyof typeof MEDIA_TYPES;
const addressOf = (form: string): string => `/api/forms/self-support-fund/2024/${form}`;

describe('forms as the office’s own files', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.discard());

  const viewOf = async (form: string): Promise<FormView> => (await service.send(addressOf(form))).json;
  const made = (form: string, kind: Kind, data: FormData): Promise<Response> =>
    fetch(`${service.url}${addressOf(form)}/${kind}`, {
      method: 'POST',
      body: JSON.stringify(data),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${service.token}` },
    });
  const bytesOf = async (answer: Response): Promise<Uint8Array> => new Uint8Array(await answer.arrayBuffer());

  it('are told among the formats of a form, and only where there is a file', async () => {
    const { json } = await service.send('/api/forms');
    const formats = Object.fromEntries(json.items.map((item: FormView) => [item.form, item.formats]));
    expect(formats).toMatchObject({
      agreement: ['html', 'pdf', 'hwpx'],
      consent: ['html', 'pdf', 'hwpx'],
      integrityPledge: ['html', 'pdf', 'hwpx', 'docx'],
    });
    expect((await viewOf('consent')).formats).toEqual(['html', 'pdf', 'hwpx']);
  });

  it.each([
    ['integrityPledge', 'hwpx'],
    ['municipalOpinion', 'hwpx'],
    ['consent', 'hwpx'],
    ['integrityPledge', 'docx'],
  ] as const)('%s as %s is filled with the sample, the same bytes each time', async (form, kind) => {
    const { sample, label } = await viewOf(form);
    const [answer, again] = await Promise.all([made(form, kind, sample), made(form, kind, sample)]);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      200,
      MEDIA_TYPES[kind],
      'no-store',
    ]);
    const name = answer.headers.get('content-disposition') ?? '';
    expect(name).toMatch(
      new RegExp(`^attachment; filename="${form}\\.${kind}"; filename\\*=UTF-8''[\\w%.~!#$&+^\`|-]+\\.${kind}$`),
    );
    expect(decodeURIComponent(name)).toContain(label.ko);
    const bytes = await bytesOf(answer);
    expect(Buffer.compare(bytes, await bytesOf(again))).toBe(0);
    const lines = kind === 'hwpx' ? (await readByRhwp(bytes)).lines : await readByWordExtractor(bytes);
    for (const value of Object.values(sample.fields ?? {}))
      if (typeof value === 'string' && value !== 'agree')
        expect(lines.join('\n')).toContain(
          value === '2024-04-05' ? '2024년 4월 5일' : value === '2024-04-04' ? '2024년 4월 4일' : value,
        );
    expect(lines.join('\n')).not.toMatch(/undefined|null|NaN|\[object|\{\{/);
  });

  it('show values that look like markup as text', async () => {
    const { sample } = await viewOf('consent');
    const hostile = `</hp:t><hp:secPr/><w:br/>&amp;"'{{title}}`;
    const answer = await made('consent', 'hwpx', { ...sample, fields: { ...sample.fields, memberName: hostile } });
    expect((await readByRhwp(await bytesOf(answer))).lines).toContain(hostile);
  });

  it('are not made with a gap, nor in a format the form has not', async () => {
    const { sample } = await viewOf('consent');
    const gap = await service.post(`${addressOf('consent')}/hwpx`, { ...sample, fields: {} });
    expectProblem(gap, 422, 'form/incomplete');
    expect(gap.json.errors.map(({ pointer }: { pointer: string }) => pointer)).toContain('/fields/memberName');
    expectProblem(await service.post(`${addressOf('consent')}/docx`, sample), 404, 'form/no-such-format');
    expectProblem(await service.post(`${addressOf('agreement')}/docx`, {}), 404, 'form/no-such-format');
    expectProblem(await service.post(`${addressOf('none')}/hwpx`, sample), 404, 'form/not-found');
  });
});

describe('an office’s file that is broken', () => {
  it('is told with table, row and cell, keeps the others from nothing, and is never stored', async () => {
    const templatesDirectory = await mkdtemp(join(tmpdir(), 'gongo-templates-'));
    await cp(TEMPLATES, templatesDirectory, { recursive: true });
    await writeFile(
      join(templatesDirectory, 'consent/v1/form.hwpx'),
      makeHwpx([p('동의서'), table(['', '{{{memberName}}}'])]),
    );
    const whole = await readFile(join(TEMPLATES, 'integrityPledge/v1/form.docx'));
    await writeFile(join(templatesDirectory, 'integrityPledge/v1/form.docx'), whole.subarray(0, 2_000));
    const service = await startService({ templatesDirectory });
    const { json } = await service.send('/api/forms');
    const folders = (await readdir(TEMPLATES)).filter((name) => !['pages', 'styles', 'README.md'].includes(name));
    const others = folders.filter((name) => !['consent', 'integrityPledge'].includes(name));
    expect(json.items.map(({ form }: FormView) => form).sort()).toEqual(others.sort());
    const refusedOf = (id: string) => json.refused.find((one: { id: string }) => one.id === id);
    expect(refusedOf('consent/v1').problems).toEqual([
      expect.objectContaining({
        code: 'template/unescaped',
        // The title, the paragraph that holds the table, two cells.
        line: 4,
        where: { ko: 'form.hwpx 표 1의 1행 2번째 칸', en: 'form.hwpx table 1, row 1, cell 2' },
      }),
    ]);
    expect(refusedOf('integrityPledge/v1').words.en).toContain('form.docx is damaged or cut off');
    await service.discard();
    await rm(templatesDirectory, { recursive: true });
  });
});
