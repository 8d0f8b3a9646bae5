import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { gongo, type Ran } from '../cli/gongo.js';
import { readByRhwp, readByWordExtractor } from './read-office.js';

const FORM = 'integrityPledge';
const FIELDS = {
  regionalCentreName: '가상 마루광역자활센터',
  signedOn: '2024-04-05',
  pledgingBody: '가상 센터',
  centreHead: '김들녘',
  centreOfficer: '박담당',
  enterpriseHead: '이햇살',
};
const only = (...ids: string[]): string[] => ids.flatMap((id) => ['--only', id]);

let folder: string;
const inFolder = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongo-batch-'));
  await writeFile(inFolder('fields.json'), JSON.stringify({ fields: { [FORM]: FIELDS } }));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const batch = (out: string, ...args: string[]): Promise<Ran> =>
  gongo(
    'render-batch',
    ...['--rule-set', 'self-support-fund/2024', '--form', FORM, '--out', inFolder(out)],
    ...(args.includes('--fields') ? [] : ['--fields', inFolder('fields.json')]),
    ...args,
  );
const withEach = async (each: object): Promise<string[]> => {
  await writeFile(inFolder('each.json'), JSON.stringify({ fields: { [FORM]: FIELDS }, each }));
  return ['--fields', inFolder('each.json')];
};

describe('gongo render-batch', () => {
  it('makes a form for each application, as a folder and as a ZIP of the same files', async () => {
    const [asFolder, asZip] = [await batch('out', '--format', 'html'), await batch('out.zip', '--format', 'html')];
    expect([asFolder.code, asFolder.err, asZip.code, asZip.err]).toEqual([0, '', 0, '']);
    expect(asFolder.out).toBe(`${inFolder('out')}: 40 / 40\n`);
    const names = (await readdir(inFolder('out'))).sort();
    const files = unzipSync(new Uint8Array(await readFile(inFolder('out.zip'))));
    expect(names).toEqual(Object.keys(files).sort());
    expect([names.length, names[0]]).toEqual([40, 'A-01 서식 5 청렴이행각서.html']);
    for (const name of names)
      expect(Buffer.from(files[name] ?? []).equals(await readFile(join(inFolder('out'), name)))).toBe(true);
    expect(await readFile(join(inFolder('out'), names[0] ?? ''), 'utf8')).toContain('가상 햇살세차');
    expect((await readdir(folder)).sort()).toEqual(['fields.json', 'out', 'out.zip']);
  }, 120_000);

  it('lists what cannot be made, with every reason, and makes the rest', async () => {
    const each = await withEach({ 'A-02': { [FORM]: { centreHead: '', centreOfficer: 5 } } });
    const { code, out, err } = await batch('out', '--format', 'html', ...only('A-01', 'A-02'), ...each);
    expect([code, out]).toEqual([1, `${inFolder('out')}: 1 / 2\n`]);
    expect(err).toContain(`A-02 ${FORM} form/missing /fields/centreHead\n`);
    expect(err).toContain(`A-02 ${FORM} form/wrong-type /fields/centreOfficer\n`);
    const names = (await readdir(inFolder('out'))).sort();
    expect(names).toEqual(['A-01 서식 5 청렴이행각서.html', '만들지 못한 문서 failures.csv']);
    const csv = await readFile(join(inFolder('out'), names[1] ?? ''), 'utf8');
    expect(csv).toMatch(/^\uFEFF신청 \/ application,/);
    expect(csv).toContain(`A-02,${FORM},/fields/centreHead,form/missing,`);
  }, 60_000);

  it('prints PDFs', async () => {
    const { code, err } = await batch('out.zip', ...only('A-01', 'A-03'));
    expect([code, err]).toEqual([0, '']);
    const files = unzipSync(new Uint8Array(await readFile(inFolder('out.zip'))));
    expect(Object.keys(files)).toEqual(['A-01 서식 5 청렴이행각서.pdf', 'A-03 서식 5 청렴이행각서.pdf']);
    for (const bytes of Object.values(files)) expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  }, 120_000);

  it('fills the office’s own files, without a number as no server keeps them', async () => {
    const [hwpx, docx] = [
      await batch('hwpx.zip', '--format', 'hwpx', ...only('A-01', 'A-03')),
      await batch('docx', '--format', 'docx', ...only('A-01')),
    ];
    expect([hwpx.code, hwpx.err, docx.code, docx.err]).toEqual([0, '', 0, '']);
    const files = unzipSync(new Uint8Array(await readFile(inFolder('hwpx.zip'))));
    expect(Object.keys(files)).toEqual(['A-01 서식 5 청렴이행각서.hwpx', 'A-03 서식 5 청렴이행각서.hwpx']);
    const { lines, pictures } = await readByRhwp(files['A-01 서식 5 청렴이행각서.hwpx'] ?? new Uint8Array());
    expect(lines.join('\n')).toContain('가상 햇살세차');
    expect([lines.filter((line) => /문서번호|확인번호/.test(line)), pictures]).toEqual([[], []]);
    const [name = ''] = await readdir(inFolder('docx'));
    expect(name).toBe('A-01 서식 5 청렴이행각서.docx');
    expect((await readByWordExtractor(await readFile(join(inFolder('docx'), name)))).join('\n')).toContain('김들녘');
  }, 60_000);

  it('makes nothing in a format that a form has no file of, and names that form', async () => {
    const { code, err } = await batch('new', '--format', 'docx', '--form', 'consent');
    expect([code, err]).toEqual([3, expect.stringContaining('/forms/consent')]);
    expect(err).toMatch(/form\.docx[\s\S]*form\.docx/);
    expect((await readdir(folder)).sort()).toEqual(['fields.json']);
  }, 60_000);

  it('writes nothing into a folder that holds something, and for what is not there', async () => {
    await batch('out', '--format', 'html', ...only('A-01'));
    const again = await batch('out', '--format', 'html', ...only('A-02'));
    expect([again.code, await readdir(inFolder('out'))]).toEqual([3, ['A-01 서식 5 청렴이행각서.html']]);
    expect(again.err).toMatch(/비어 있지 않은[\s\S]*not empty/);
    for (const args of [
      only('Z-99'),
      ['--applications', inFolder('nothing.csv')],
      ['--form', 'nothing'],
      ['--fields', inFolder('nothing.json')],
    ]) {
      const { code, err } = await batch('new.zip', '--format', 'html', ...args);
      expect([args, code]).toEqual([args, 3]);
      expect(err).toMatch(/[가-힣][\s\S]*[a-z]/);
    }
    expect((await batch('new.zip', '--format', 'doc')).code).toBe(2);
    expect((await readdir(folder)).sort()).toEqual(['fields.json', 'out']);
  }, 60_000);

  it.each([
    ['something unknown', { fields: {}, more: 1 }, '/more'],
    ['fields that are no object', { fields: [] }, '/fields'],
    ['a form’s fields that are none', { fields: { [FORM]: 1 } }, `/fields/${FORM}`],
    ['an application’s that are none', { each: { 'A-01': { [FORM]: [] } } }, `/each/A-01/${FORM}`],
  ])('names the place in the file of fields that holds %s', async (_, content, place) => {
    await writeFile(inFolder('wrong.json'), JSON.stringify(content));
    const { code, err } = await batch('out', '--format', 'html', '--fields', inFolder('wrong.json'));
    expect([code, err]).toEqual([3, expect.stringContaining(`#${place}: `)]);
  });
});
