import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gongo, ROOT } from './gongo.js';

const FUND = join(ROOT, 'rules/self-support-fund/2024');

let folder: string;
const inFolder = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongo-versions-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** A copy of the fund’s folder with one text put for another in a file. */
async function changedCopy(file: string, from: string, to: string): Promise<string> {
  const copy = inFolder('copy');
  await cp(FUND, copy, { recursive: true });
  const text = await readFile(join(copy, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
  await writeFile(join(copy, file), text.replace(from, to));
  return copy;
}
const filesOf = async (path: string): Promise<string[]> =>
  (await readdir(path, { recursive: true })).filter((name) => name.endsWith('.json')).sort();

describe('gongo compare', () => {
  it('tells two versions apart in sentences, in either language, and as JSON', async () => {
    const copy = await changedCopy('parameters.json', '"value": 100000000', '"value": 60000000');
    const [ko, en, json] = await Promise.all([
      gongo('compare', 'self-support-fund/2024', copy),
      gongo('compare', 'self-support-fund/2024', copy, '--language', 'en'),
      gongo('compare', copy, FUND, '--json'),
    ]);
    expect([ko.code, ko.err, ko.out]).toEqual([
      0,
      '',
      '~ 운영자금 상한이 1억원에서 6,000만원으로 바뀌었습니다. [F-004-21]\n',
    ]);
    expect(en.out).toBe('~ The cap of the operating fund changed from 100,000,000 won to 60,000,000 won. [F-004-21]\n');
    expect(JSON.parse(json.out)).toMatchObject({
      changes: [
        { at: 'parameters/operatingFund.cap/values/2024-03-27/value', kind: 'changed', after: { ko: '1억원' } },
      ],
    });
  }, 60_000);

  it('says so where nothing differs, and names the versions there are where one is unknown', async () => {
    const [same, unknown] = await Promise.all([
      gongo('compare', FUND, FUND),
      gongo('compare', 'self-support-fund/2024', 'none/1'),
    ]);
    expect([same.code, same.out]).toEqual([0, '다른 점이 없습니다.\n']);
    expect([unknown.code, unknown.out]).toEqual([3, '']);
    expect(unknown.err).toMatch(/none\/1[\s\S]*self-support-fund\/2024/);
  }, 60_000);
});

describe('gongo export', () => {
  it('writes every file of a version byte for byte, and never into a folder with something in it', async () => {
    const { code, err } = await gongo('export', 'self-support-fund/2024', inFolder('out'));
    expect([code, err]).toEqual([0, '']);
    const names = await filesOf(FUND);
    expect(await filesOf(inFolder('out'))).toEqual(names);
    for (const name of names)
      expect([name, await readFile(join(folder, 'out', name), 'utf8')]).toEqual([
        name,
        await readFile(join(FUND, name), 'utf8'),
      ]);
    const again = await gongo('export', 'self-support-fund/2024', inFolder('out'));
    expect([again.code, again.out]).toEqual([3, '']);
  }, 60_000);
});

describe('gongo import', () => {
  it('says what a folder would change, and writes nothing', async () => {
    const copy = await changedCopy('readings.json', '"chosen": "exclusive"', '"chosen": "both-days"');
    const { code, out } = await gongo('import', copy);
    expect(out).toMatch(/^~ 해석 R-01의 선택이 ‘.*’에서 ‘.*’으로 바뀌었습니다\./m);
    expect(out).toMatch(/self-support-fund\/2024: 1곳이 바뀝니다\.\n$/);
    expect(await readFile(join(FUND, 'readings.json'), 'utf8')).toContain('"chosen": "exclusive"');
    // The fund’s cases are for the chosen reading.
    expect([code, out.includes('error case/fails self-support-fund/2024/cases/JE-06.json')]).toEqual([1, true]);
  }, 60_000);

  it('tells a new version by what it holds, and a fault with its file, exit code 1', async () => {
    const copy = await changedCopy('manifest.json', 'self-support-fund/2024', 'self-support-fund/2030');
    const fresh = await gongo('import', copy, '--language', 'en');
    expect(fresh.out).toMatch(
      /self-support-fund\/2030: a new version \(\d+ parameters, 26 decisions, \d+ cases\)\.\n$/,
    );
    await writeFile(join(copy, 'parameters.json'), '{"parameters":{"a":1}}');
    const broken = await gongo('import', copy);
    expect(broken.code).toBe(1);
    expect(broken.out).toMatch(/schema\/\S+ self-support-fund\/2030\/parameters\.json#\/parameters\/a/);
    await writeFile(join(copy, 'parameters.json'), '{"parameters":{},"parameters":{}}');
    const unreadable = await gongo('import', copy, '--json');
    expect([unreadable.code, JSON.parse(unreadable.out)]).toMatchObject([
      1,
      { diagnostics: [{ code: 'json/duplicate-key', file: 'parameters.json' }] },
    ]);
    const none = await gongo('import', folder);
    expect([none.code, none.out]).toEqual([3, '']);
  }, 90_000);
});
