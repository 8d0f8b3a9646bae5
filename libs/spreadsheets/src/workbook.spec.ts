import { strToU8, unzipSync, zipSync } from 'fflate';
import { applyChanges, contentHashOf, type VersionContent } from '#policy';
import { realContents } from '../../../test/builders/real-rule-sets.js';
import { changesOfWorkbook, workbookOfContent } from './index.js';

const contents = await realContents();
const fund = contents.find(({ ruleSet }) => ruleSet.manifest.id.startsWith('self-support-fund/'))!;

type Files = Record<string, Uint8Array>;
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

/** The workbook with its sheets' XML edited, as a spreadsheet program would leave it. */
async function edited(
  content: VersionContent,
  edit: (xml: string, sheet: string) => string,
  language: 'ko' | 'en' = 'ko',
) {
  const files: Files = unzipSync(await workbookOfContent(content, language));
  const shared = text(files['xl/sharedStrings.xml']);
  for (const path of Object.keys(files)) {
    if (!path.startsWith('xl/worksheets/sheet')) continue;
    files[path] = strToU8(edit(text(files[path]), path));
  }
  expect(shared).toContain('<si>');
  return zipSync(files);
}

/** The cell's XML replaced, on the sheet that is about a place. */
async function withCell(content: VersionContent, place: string, cell: string, xml: string) {
  const files: Files = unzipSync(await workbookOfContent(content, 'ko'));
  const strings = [...text(files['xl/sharedStrings.xml']).matchAll(/<si>.*?<\/si>/gs)].map(([si]) =>
    si.replace(/<[^>]*>/g, ''),
  );
  const path = Object.keys(files).find((name) => {
    const index = /<c r="A1"[^>]*t="s"[^>]*><v>(\d+)<\/v>/.exec(
      name.startsWith('xl/worksheets/sheet') ? text(files[name]) : '',
    )?.[1];
    return index !== undefined && strings[Number(index)] === place;
  });
  if (path === undefined) throw new Error(`no sheet about ${place}`);
  const before = text(files[path]);
  const pattern = new RegExp(`<c r="${cell}"[^>]*?(?:/>|>.*?</c>)`, 's');
  expect(before).toMatch(pattern);
  files[path] = strToU8(before.replace(pattern, xml));
  return zipSync(files);
}

describe('a version as a spreadsheet', () => {
  it.each(['ko', 'en'] as const)('changes nothing when it comes back untouched (%s)', async (language) => {
    for (const content of contents) {
      const back = await changesOfWorkbook(content, await workbookOfContent(content, language));
      expect(back).toEqual({ changes: [], problems: [], ignored: [] });
    }
  });

  it('shows a changed cell of a table as one change of that row', async () => {
    const { changes, problems } = await changesOfWorkbook(
      fund,
      await withCell(fund, 'parameters/rounds.schedule', 'D4', '<c r="D4" t="inlineStr"><is><t>2024.2.1</t></is></c>'),
    );
    expect(problems).toEqual([]);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.at).toMatch(/^parameters\/rounds\.schedule\/rows\/round-1\//);
    const next = applyChanges(fund, changes);
    const schedule = next.ruleSet.parameters['rounds.schedule'];
    expect(schedule?.type === 'table' && schedule.rows[0]?.values[0]?.cells?.['applicationFrom']).toBe('2024-02-01');
    expect(contentHashOf(next)).not.toBe(contentHashOf(fund));
  });

  it('names a wrong cell by sheet and cell, and takes nothing of the file', async () => {
    const { changes, problems } = await changesOfWorkbook(
      fund,
      await withCell(fund, 'parameters/rounds.schedule', 'D4', '<c r="D4" t="inlineStr"><is><t>봄</t></is></c>'),
    );
    expect(changes).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ code: 'sheet/wrong-value', sheet: '연간 모집 일정 및 일정별 신청대상', cell: 'D4' }),
    ]);
    expect(problems[0]?.words.ko).toContain('봄');
  });

  it('never takes the result of a formula', async () => {
    const { changes, problems } = await changesOfWorkbook(
      fund,
      await withCell(fund, 'parameters/rounds.schedule', 'C4', '<c r="C4"><f>1+1</f><v>2</v></c>'),
    );
    expect(changes).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ code: 'sheet/formula', cell: 'C4' })]);
  });

  it('writes a text that begins like a formula as text', async () => {
    const parameter = { ...fund.ruleSet.parameters['operatingFund.cap']!, label: { ko: '=1+1', en: '@x' } };
    const content = {
      ...fund,
      ruleSet: { ...fund.ruleSet, parameters: { ...fund.ruleSet.parameters, 'operatingFund.cap': parameter } },
    } as VersionContent;
    const files = unzipSync(await workbookOfContent(content, 'ko'));
    for (const path of Object.keys(files))
      if (path.startsWith('xl/worksheets/')) expect(text(files[path])).not.toMatch(/<f[\s>]/);
    expect((await changesOfWorkbook(content, await workbookOfContent(content, 'ko'))).changes).toEqual([]);
  });

  it('gives a row without a name a new one, and takes out a row that is gone', async () => {
    const bytes = await withCell(fund, 'parameters/rounds.schedule', 'A9', '<c r="A9"/>');
    const { changes, problems } = await changesOfWorkbook(fund, bytes);
    expect(problems).toEqual([]);
    const schedule = applyChanges(fund, changes).ruleSet.parameters['rounds.schedule'];
    expect(schedule?.type === 'table' && schedule.rows.map(({ id }) => id)).toEqual([
      'round-1',
      'round-2',
      'round-3',
      'round-4',
      'round-5',
      'round-7',
    ]);
  });

  it('adds a value from a later day of effect, and keeps the earlier one', async () => {
    const files: Files = unzipSync(await workbookOfContent(fund, 'ko'));
    const sheet = Object.keys(files).find((name) => name.endsWith('sheet1.xml'))!;
    const strings = [...text(files['xl/sharedStrings.xml']).matchAll(/<si>.*?<\/si>/gs)].map(([si]) =>
      si.replace(/<[^>]*>/g, ''),
    );
    const index = strings.indexOf('operatingFund.cap');
    const row = new RegExp(`<c r="A(\\d+)"[^>]*><v>${index}</v>`).exec(text(files[sheet]))?.[1];
    const bytes = await withCell(fund, 'parameters', `E${row}`, `<c r="E${row}"><v>1.2E8</v></c>`);
    const { changes } = await changesOfWorkbook(fund, bytes);
    expect(changes).toHaveLength(1);
    const changed = applyChanges(fund, changes).ruleSet.parameters['operatingFund.cap'];
    expect(changed?.type !== 'table' && changed?.values.map(({ value }) => value)).toEqual([120_000_000]);
    const later = unzipSync(bytes);
    later[sheet] = strToU8(
      text(later[sheet]).replace(
        new RegExp(`<c r="D${row}"[^>]*>.*?</c>`),
        `<c r="D${row}" t="inlineStr"><is><t>2025-01-01</t></is></c>`,
      ),
    );
    const dated = applyChanges(fund, (await changesOfWorkbook(fund, zipSync(later))).changes);
    const both = dated.ruleSet.parameters['operatingFund.cap'];
    expect(both?.type !== 'table' && both?.values.map(({ from, value }) => [from, value])).toEqual([
      ['2024-03-27', 100_000_000],
      ['2025-01-01', 120_000_000],
    ]);
  });
});

describe('a file that is not to be read', () => {
  const coded = (code: string) => expect.objectContaining({ code }) as unknown;

  it.each([
    ['no zip at all', strToU8('id,from\n1,2')],
    ['an empty file', new Uint8Array()],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('x') })],
  ])('is refused: %s', async (_, bytes) => {
    await expect(changesOfWorkbook(fund, bytes)).rejects.toEqual(coded('sheet/not-a-workbook'));
  });

  it('is refused when it unpacks to more than 20 MB, whatever it says of itself', async () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/media/x.bin': new Uint8Array(21 * 1024 * 1024),
    });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(changesOfWorkbook(fund, bomb)).rejects.toEqual(coded('sheet/too-large'));
  });

  it('is refused with a document type, which could name files of the machine', async () => {
    const bytes = await edited(fund, (xml) =>
      xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet'),
    );
    await expect(changesOfWorkbook(fund, bytes)).rejects.toEqual(coded('sheet/not-a-workbook'));
  });

  it.each([
    ['CV2000', undefined],
    ['CW2000', 'sheet/too-far'],
    ['CV2001', 'sheet/too-far'],
    ['XFD1048576', 'sheet/too-far'],
  ])('may reach to the cell CV2000 and no further: %s', async (cell, code) => {
    const bytes = await edited(fund, (xml) =>
      xml.replace('</sheetData>', `<row r="2000"><c r="${cell}" t="inlineStr"><is><t></t></is></c></row></sheetData>`),
    );
    const read = changesOfWorkbook(fund, bytes);
    await (code === undefined
      ? expect(read).resolves.toMatchObject({ problems: [] })
      : expect(read).rejects.toEqual(coded(code)));
  });
});
