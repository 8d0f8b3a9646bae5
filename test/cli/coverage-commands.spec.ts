import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BoundaryCase, CaseFile, CoverageItem } from '#policy';
import { gongo, ROOT } from './gongo.js';

const CENTRE = 'centre-outcomes/2020';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongo-coverage-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

interface Told {
  readonly total: number;
  readonly covered: number;
  readonly waived: number;
  readonly open: number;
  readonly items: readonly CoverageItem[];
}

/** A copy of the centre’s folder in which only these cases are left. */
async function withCases(kept: (name: string) => boolean): Promise<string> {
  const copy = join(folder, 'copy');
  await cp(join(ROOT, 'rules', CENTRE), copy, { recursive: true });
  for (const name of await readdir(join(copy, 'cases'))) if (!kept(name)) await rm(join(copy, 'cases', name));
  return copy;
}

describe('gongo coverage', () => {
  it('tells which cases stand on each side of a rule, in either language, and counts what is open', async () => {
    const [ko, en, json] = await Promise.all([
      gongo('coverage', CENTRE),
      gongo('coverage', CENTRE, '--language', 'en'),
      gongo('coverage', CENTRE, '--json'),
    ]);
    expect([ko.code, ko.err, en.code, json.code]).toEqual([0, '', 0, 0]);
    const { items, ...count } = JSON.parse(json.out) as Told;
    expect(count).toMatchObject({ ruleSet: CENTRE, total: items.length, covered: items.length, open: 0, waived: 0 });
    const [first] = items;
    expect(ko.out).toContain(
      `✓ 규칙 ${first?.label.ko ?? ''} ${first?.at ?? ''}\n    충족: ${first?.sides[0]?.cases[0] ?? '?'}`,
    );
    expect(ko.out).toMatch(/: 6곳 가운데 6곳을 사례가 보여 줍니다\. 까닭을 적은 곳 0, 남은 곳 0\.\n$/);
    expect(en.out).toContain(`✓ rule ${first?.label.en ?? ''} ${first?.at ?? ''}\n    met: `);
    expect(en.out).toMatch(/cases show 6 of 6; waived with a reason 0, open 0\.\n$/);
  }, 60_000);

  it('with --require-full ends with 1 while something is open, with 0 once all is shown or has its reason', async () => {
    const bare = await withCases(() => false);
    const [open, only, full, lenient] = await Promise.all([
      gongo('coverage', bare, '--require-full', '--language', 'en'),
      gongo('coverage', bare, '--open', '--json'),
      gongo('coverage', CENTRE, '--require-full', '--open'),
      gongo('coverage', bare),
    ]);
    expect([open.code, full.code, lenient.code]).toEqual([1, 0, 0]);
    expect(open.out).toMatch(/✗ rule [^\n]+\n {4}met: no case\n {4}not met: no case\n/);
    const { items, total, open: left } = JSON.parse(only.out) as Told;
    expect([items.length, left]).toEqual([total, total]);
    // Nothing is open: the line with the count is all there is to say.
    expect(full.out.trim().split('\n')).toHaveLength(1);

    const reason = { ko: '시험용', en: 'for the test' };
    const waivers = items.map(({ at, kind }) => ({ code: `coverage/${kind}`, at, reason }));
    await writeFile(join(bare, 'waivers.json'), JSON.stringify({ waivers }));
    const waived = await gongo('coverage', bare, '--require-full');
    expect(waived.out).toMatch(/– 규칙 [\s\S]+사례가 없어도 되는 까닭: 시험용/);
    expect(waived.code).toBe(0);
  }, 90_000);

  it('keeps to one decision, and names those there are where one is unknown', async () => {
    const [one, unknown] = await Promise.all([
      gongo('coverage', 'self-support-fund/2024', '--decision', 'scoring', '--json'),
      gongo('coverage', 'self-support-fund/2024', '--decision', 'none'),
    ]);
    const { items } = JSON.parse(one.out) as Told;
    expect(items.length).toBeGreaterThan(10);
    expect(items.filter(({ decision }) => decision !== undefined && decision !== 'scoring')).toEqual([]);
    expect([unknown.code, unknown.out]).toEqual([3, '']);
    expect(unknown.err).toMatch(/none[\s\S]*eligibility/);
  }, 60_000);
});

describe('gongo boundary-cases', () => {
  it('writes case files that gongo cases accepts, and never over a file that is there', async () => {
    const out = join(folder, 'made');
    const { code, err, out: said } = await gongo('boundary-cases', 'solo-creator-centre/2023', '--out', out);
    expect([code, err]).toEqual([0, '']);
    const names = await readdir(out);
    expect(said).toContain(`사례 파일 ${names.length}개를 썼습니다.`);
    const first = JSON.parse(await readFile(join(out, names[0] ?? ''), 'utf8')) as CaseFile;
    expect(`${first.id}.json`).toBe(names[0]);
    const run = await gongo('cases', out);
    expect([run.code, run.out]).toEqual([0, `${names.length} passed, 0 failed\n`]);
    const again = await gongo('boundary-cases', 'solo-creator-centre/2023', '--out', out);
    expect([again.code, again.out]).toEqual([3, '']);
    expect(again.err).toContain('이미 있는 사례입니다');
  }, 90_000);

  it('with --missing offers only the sides on which no case stands, in either language and as JSON', async () => {
    const [json, en, unknown] = await Promise.all([
      gongo('boundary-cases', CENTRE, '--missing', '--json'),
      gongo('boundary-cases', CENTRE, '--language', 'en'),
      gongo('boundary-cases', CENTRE, '--decision', 'none'),
    ]);
    const { cases } = JSON.parse(json.out) as { readonly cases: readonly BoundaryCase[] };
    expect(cases.map(({ isThere }) => isThere)).toEqual(cases.map(() => false));
    for (const { words, case: one } of cases) expect(en.out).toContain(`[missing] ${words.en} → ${one.expect.outcome}`);
    expect(en.out).toMatch(new RegExp(`\\d+ offered, ${cases.length} of them missing\\n$`));
    expect([unknown.code, unknown.out]).toEqual([3, '']);
  }, 60_000);
});
