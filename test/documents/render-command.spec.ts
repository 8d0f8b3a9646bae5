import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeHwpx } from '../builders/office/hwpx.js';
import { p, table } from '../builders/office/model.js';
import { gongo, gongoProcess, ROOT, type Ran } from '../cli/gongo.js';
import { readByWordExtractor, readByRhwp } from './read-office.js';

const render = (args: readonly string[], input?: string): Promise<Ran> =>
  input === undefined ? gongo('render', ...args) : gongoProcess(input, 'render', ...args);

const sampleOf = (form: string): Promise<string> => readFile(join(ROOT, `templates/${form}/v1/sample.json`), 'utf8');

let folder: string;
const inFolder = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongo-render-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('gongo render', () => {
  it('lists the forms and gives the sample and the schema of one', async () => {
    const [list, sample, schema] = await Promise.all([
      render(['--list']),
      render(['--form', 'integrityPledge', '--sample']),
      render(['--form', 'self-support-fund/2024/integrityPledge', '--schema']),
    ]);
    expect(list.out).toMatch(/^self-support-fund\/2024\/integrityPledge {2}청렴이행각서 \/ integrity pledge$/m);
    expect(JSON.parse(sample.out)).toHaveProperty('fields.centreName');
    expect(JSON.parse(schema.out)).toHaveProperty('properties.fields.properties.centreName');
  }, 60_000);

  it('writes the sample as a whole HTML document, from a file and from standard input alike', async () => {
    const { out: sample } = await render(['--form', 'integrityPledge', '--sample']);
    await writeFile(inFolder('data.json'), sample);
    const form = ['--form', 'integrityPledge'];
    const [file, input] = await Promise.all([
      render([...form, '--data', inFolder('data.json'), '--out', inFolder('a.html')]),
      render([...form, '--data', '-', '--out', inFolder('b.html')], sample),
    ]);
    expect([file.code, file.err, input.code, input.err]).toEqual([0, '', 0, '']);
    const html = await readFile(inFolder('a.html'), 'utf8');
    expect(html).toMatch(/^<!doctype html>[\s\S]*청렴이행각서[\s\S]*<\/html>\n$/);
    expect(await readFile(inFolder('b.html'), 'utf8')).toBe(html);
    expect((await readdir(folder)).sort()).toEqual(['a.html', 'b.html', 'data.json']);
  }, 60_000);

  it('names every gap with its place and label in both languages, and writes nothing', async () => {
    const { code, err, out } = await render(
      ['--form', 'integrityPledge', '--data', '-', '--out', inFolder('a.html')],
      '{"fields":{"centreName":"가상센터","colour":"red"}}',
    );
    expect([code, out]).toEqual([3, '']);
    expect(err).toMatch(/^form\/unknown-field \/fields\/colour colour \/ colour$/m);
    expect(err).toMatch(/^form\/missing \/fields\/signedOn 연월일 \/ date$/m);
    expect(await readdir(folder)).toEqual([]);
  }, 60_000);

  it('takes facts, fields and the day whose values hold from the file, and nothing else', async () => {
    const form = ['--form', 'integrityPledge', '--data', '-', '--out', inFolder('a.html')];
    const wrong = await render(form, '{"fieldz":{},"facts":[],"fields":"x","asOf":"soon"}');
    expect([wrong.code, wrong.out]).toEqual([3, '']);
    for (const pointer of ['/fieldz', '/facts', '/fields', '/asOf'])
      for (const words of ['[가-힣]', '(?:Give|This)'])
        expect(wrong.err).toMatch(new RegExp(`^-#${pointer}: .*${words}`, 'm'));
    expect(await readdir(folder)).toEqual([]);

    const sample = await readFile(join(ROOT, 'templates/integrityPledge/v1/sample.json'), 'utf8');
    const dated = JSON.stringify({ ...(JSON.parse(sample) as object), asOf: '2024-02-30' });
    const [ofFile, ofOption] = await Promise.all([
      render(form, dated),
      render([...form, '--as-of', '2024-04-05'], dated),
    ]);
    expect([ofFile.code, ofFile.err]).toEqual([3, expect.stringContaining('2024-02-30')]);
    expect([ofOption.code, ofOption.err]).toEqual([0, '']);
  }, 60_000);

  it('makes the office’s own file, by the ending of its name or by --format, the same bytes each time', async () => {
    const { out: sample } = await render(['--form', 'integrityPledge', '--sample']);
    await writeFile(inFolder('data.json'), sample);
    const form = ['--form', 'integrityPledge', '--data', inFolder('data.json')];
    const [byName, byOption, word] = await Promise.all([
      render([...form, '--out', inFolder('a.hwpx')]),
      render([...form, '--out', inFolder('b.bin'), '--format', 'hwpx']),
      render([...form, '--out', inFolder('c.docx')]),
    ]);
    expect([byName.code, byOption.code, word.code, byName.err]).toEqual([0, 0, 0, '']);
    const bytes = await readFile(inFolder('a.hwpx'));
    expect((await readByRhwp(bytes)).lines[0]).toBe('청렴이행각서');
    expect(Buffer.compare(bytes, await readFile(inFolder('b.bin')))).toBe(0);
    expect((await readByWordExtractor(await readFile(inFolder('c.docx'))))[0]).toBe('청렴이행각서');
    const none = await render(
      ['--form', 'agreement', '--data', '-', '--out', inFolder('d.docx')],
      await sampleOf('agreement'),
    );
    expect([none.code, none.err]).toEqual([3, expect.stringMatching(/office\/no-file[\s\S]*form\.docx/)]);
    expect(await readdir(folder)).not.toContain('d.docx');
  }, 60_000);

  it('names each fault of an office’s file by table, row and cell, and so does the check', async () => {
    const templates = inFolder('templates');
    await cp(join(ROOT, 'templates'), templates, { recursive: true });
    await writeFile(
      join(templates, 'consent/v1/form.hwpx'),
      makeHwpx([p('동의서'), table(['', '{{shout memberName}}'])]),
    );
    const [broken, checked] = await Promise.all([
      render(['--form', 'consent', '--sample', '--templates', templates]),
      gongo('check', '--templates', templates),
    ]);
    expect(broken.err).toContain(
      'form.hwpx 표 1의 1행 2번째 칸 / form.hwpx table 1, row 1, cell 2 template/unknown-helper',
    );
    expect(checked.code).toBe(1);
    expect(checked.out).toMatch(
      /^error template\/unknown-helper consent\/v1\/form\.hwpx#\n {2}form\.hwpx 표 1의 1행 2번째 칸: .+\n {2}form\.hwpx table 1, row 1, cell 2: /m,
    );
  }, 60_000);

  it('makes every other form where one template is broken; that one, and the check, name each fault', async () => {
    const templates = inFolder('templates');
    await cp(join(ROOT, 'templates'), templates, { recursive: true });
    await writeFile(join(templates, 'consent', 'v1', 'form.hbs'), '<p>\n  {{{name}}}</p>\n');
    const [other, broken, checked] = await Promise.all([
      render(['--form', 'integrityPledge', '--sample', '--templates', templates]),
      render(['--form', 'consent', '--sample', '--templates', templates]),
      gongo('check', '--templates', templates),
    ]);
    expect([other.code, other.err]).toEqual([0, '']);
    expect([broken.code, broken.out]).toEqual([3, '']);
    expect(broken.err).toMatch(/^ {2}2:3 template\/\S+$/m);
    expect(checked.code).toBe(1);
    expect(checked.out).toMatch(
      /^error template\/\S+ consent\/v1\/form\.hbs#\n {2}2행 3열: .+\n {2}line 2, column 3: /m,
    );
    expect(checked.out).not.toContain('form/unknown-template');
  }, 60_000);

  it.each([
    ['an unknown form', ['--form', 'nothing', '--sample'], 3, /self-support-fund\/2024\/integrityPledge/],
    [
      'a form without a template',
      ['--form', 'self-support-fund/2024/guaranteePolicy', '--sample'],
      3,
      /form\/no-template/,
    ],
    ['a file that is not there', ['--form', 'consent', '--data', '/nowhere', '--out', 'a.html'], 3, /\/nowhere/],
    ['no form', ['--sample'], 2, /--form is needed/],
    ['another kind of file', ['--form', 'consent', '--data', '-', '--out', 'a.doc'], 2, /\.html \/ \.pdf/],
  ])(
    '%s: says what to do',
    async (_, args, code, words) => {
      const ran = await render(args);
      expect(ran.err).toMatch(words);
      expect(ran.code).toBe(code);
    },
    60_000,
  );
});
