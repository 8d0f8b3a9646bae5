import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { typed, withCell } from '../builders/edited-workbook.js';
import { gongo, ROOT } from './gongo.js';

const FUND = join(ROOT, 'rules/self-support-fund/2024');
const SCHEDULE = { place: 'parameters/rounds.schedule', cell: 'D4' };

let folder: string;
const inFolder = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongo-tables-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('gongo export-tables and import-tables', () => {
  it('take tables to Excel and back: nothing written until it is asked for, and then only what changed', async () => {
    const copy = inFolder('copy');
    await cp(FUND, copy, { recursive: true });
    const [sheet, edited] = [inFolder('tables.xlsx'), inFolder('edited.xlsx')];
    const out = await gongo('export-tables', copy, sheet);
    expect([out.code, out.err]).toEqual([0, '']);
    expect((await gongo('export-tables', copy, sheet)).code).not.toBe(0);
    const untouched = await gongo('import-tables', copy, sheet);
    expect([untouched.code, untouched.out]).toEqual([0, '다른 점이 없습니다.\n']);

    await writeFile(edited, withCell(await readFile(sheet), SCHEDULE, typed('D4', '2024.2.1')));
    const before = await readFile(join(copy, 'parameters.json'), 'utf8');
    const shown = await gongo('import-tables', copy, edited);
    expect([shown.code, shown.out]).toEqual([0, expect.stringContaining('2024년 2월 1일')]);
    expect(await readFile(join(copy, 'parameters.json'), 'utf8')).toBe(before);

    const written = await gongo('import-tables', copy, edited, '--write', '--language', 'en');
    expect([written.code, written.err]).toEqual([0, '']);
    expect(await readFile(join(copy, 'parameters.json'), 'utf8')).not.toBe(before);
    expect((await gongo('import-tables', copy, edited)).out).toBe('다른 점이 없습니다.\n');
    for (const name of ['facts.json', 'clauses.json', 'cases/JE-01.json'])
      expect(await readFile(join(copy, name), 'utf8')).toBe(await readFile(join(FUND, name), 'utf8'));
  }, 120_000);

  it('name every wrong cell, and write nothing', async () => {
    const [sheet, edited] = [inFolder('tables.xlsx'), inFolder('edited.xlsx')];
    await gongo('export-tables', 'self-support-fund/2024', sheet);
    const wrong = withCell(await readFile(sheet), SCHEDULE, typed('D4', '봄쯤'));
    await writeFile(edited, withCell(wrong, { ...SCHEDULE, cell: 'C4' }, typed('C4', '?')));
    const { code, out } = await gongo('import-tables', 'self-support-fund/2024', edited);
    expect(code).toBe(1);
    expect(out).toContain('C4');
    expect(out).toContain('봄쯤');
    const none = await gongo('import-tables', 'self-support-fund/2024', inFolder('none.xlsx'));
    expect(none.err).toContain('none.xlsx');
  }, 120_000);
});
