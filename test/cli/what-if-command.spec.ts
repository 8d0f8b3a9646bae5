import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, populationOf, sweepSteps } from '#policy';
import type { Change, GoalFound, NearestChange, NoiseRow, SweepResult, WhatIfRow, WhatIfTotals } from '#policy';
import { demoRound, finalTenths } from '../builders/demo-round.js';
import { fundPopulation } from '../builders/fund-population.js';
import { gongo, gongoProcess } from './gongo.js';

const FUND = 'self-support-fund/2024';
const { applications } = await demoRound();
const reaching = (tenths: number): number => applications.filter((one) => finalTenths(one) >= tenths).length;

let folder: string;
const inFolder = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongo-what-if-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('gongo what-if', () => {
  it('tells in either language what another pass line changes about the round, who flips first, and writes rows', async () => {
    const asked = ['what-if', FUND, '--decision', 'scoring', '--set', 'scoring.passLine=72'] as const;
    const [csv, xlsx] = [inFolder('rows.csv'), inFolder('rows.xlsx')];
    const [ko, en, json] = await Promise.all([
      gongo(...asked, '--csv', csv, '--xlsx', xlsx),
      gongo(...asked, '--language', 'en', '--group', 'labels/region'),
      gongo(...asked, '--json', '--only', 'lost'),
    ]);
    expect([ko.code, ko.err, en.code, json.code]).toEqual([0, '', 0, 0]);
    const lost = reaching(700) - reaching(720);
    expect(ko.out).toContain(`${applications.length}건 중 ${reaching(720)}건 선정 (−${lost})`);
    expect(ko.out).toMatch(/^− options: A-\d\d 가상 [^\n]+선정에서 빠짐\. 걸리게 됨: 최종 점수가 선정 기준 이상\n/);
    expect(en.out).toContain(`${reaching(720)} of ${applications.length} selected (−${lost})`);
    expect(en.out).toContain('labels/region Imaginary');
    const { rows, scenarios } = JSON.parse(json.out) as WhatIfTotals & { readonly rows: readonly WhatIfRow[] };
    expect(rows).toHaveLength(lost);
    expect(scenarios[1]?.lost).toBe(lost);
    const lines = (await readFile(csv, 'utf8')).split('\r\n');
    expect(lines).toHaveLength(applications.length + 2);
    expect(lines[0]).toMatch(/^\uFEFF신청,이름,/);
    const again = await gongo(...asked, '--xlsx', xlsx);
    expect([again.code, again.err]).toEqual([3, expect.stringContaining('The file is there already')]);
  }, 90_000);

  it('sweeps a population on threads of its own, with the answer of going through its applications', async () => {
    const file = inFolder('population.json');
    const population = fundPopulation('7', 400);
    await writeFile(file, JSON.stringify(population));
    const range = { parameter: 'operatingFund.cap', from: 60000000, to: 100000000, step: 20000000 };
    const asked = ['what-if', FUND, '--decision', 'eligibility', '--decision', 'amounts', '--applications', file];
    const along = ['--sweep', 'operatingFund.cap=60000000..100000000..20000000'];
    const { code, err, out } = await gongoProcess('', ...asked, ...along, '--json');
    expect([code, err]).toEqual([0, '']);
    const { content } = await demoRound();
    const steps = sweepSteps({
      ruleSet: content.ruleSet,
      question: { decisions: ['eligibility', 'amounts'] },
      along: [range],
      applications: populationOf(content.ruleSet, population),
    });
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(canonicalJson(JSON.parse(out))).toBe(canonicalJson(step.value));
    await writeFile(file, JSON.stringify({ ...population, count: -1 }));
    const refused = await gongo(...asked, ...along);
    expect([refused.code, refused.err]).toEqual([3, expect.stringContaining('/count')]);
  }, 90_000);

  it('compares scenarios of files, and writes one as the changes of a draft', async () => {
    const [strict, draft] = [inFolder('strict.json'), inFolder('draft.json')];
    const scenario = {
      id: 'strict',
      label: { ko: '엄격', en: 'strict' },
      overlay: { readings: { 'R-11': 'strict' }, rulesOff: ['scoring/committee-size'] },
    };
    await writeFile(strict, JSON.stringify(scenario));
    const { code, err, out } = await gongo(
      ...['what-if', FUND, '--decision', 'scoring', '--scenario', strict, '--draft', draft, '--json'],
    );
    expect([code, err]).toEqual([0, '']);
    expect((JSON.parse(out) as WhatIfTotals).scenarios.map(({ id }) => id)).toEqual(['base', 'strict']);
    const { changes } = JSON.parse(await readFile(draft, 'utf8')) as { readonly changes: readonly Change[] };
    expect(changes).toContainEqual({ at: 'readings/R-11/chosen', set: 'strict' });
    expect(changes).toContainEqual({ at: 'decisions/scoring/refuse/committee-size', remove: true });
  }, 60_000);

  it('sweeps a value and seeks the highest that keeps a limit', async () => {
    const [swept, sought, told] = await Promise.all([
      gongo('what-if', FUND, '--decision', 'scoring', '--sweep', 'scoring.passLine=60..80..10', '--json'),
      gongo(
        ...['what-if', FUND, '--decision', 'scoring', '--lowest', 'scoring.passLine=60..80..1'],
        ...['--keep', 'selected<=20', '--json'],
      ),
      gongo(
        ...['what-if', FUND, '--decision', 'scoring', '--lowest', 'scoring.passLine=60..80..1'],
        ...['--keep', 'selected<=20'],
      ),
    ]);
    expect((JSON.parse(swept.out) as SweepResult).points.map(({ selected }) => selected)).toEqual(
      [600, 700, 800].map(reaching),
    );
    const lines = Array.from({ length: 21 }, (_, index) => 60 + index);
    const lowest = lines.find((line) => reaching(line * 10) <= 20);
    expect((JSON.parse(sought.out) as GoalFound).found?.value).toBe(lowest);
    expect(told.out).toContain(`scoring.passLine = ${lowest}점`);
    expect(told.out).toContain('범위의 모든 값을 보았고');
  }, 60_000);

  it('takes applications of a file, and names row and place of what is wrong in it', async () => {
    const [good, wrong] = [inFolder('good.jsonl'), inFolder('wrong.jsonl')];
    const lines = applications.slice(0, 3).map(({ id, facts }) => JSON.stringify({ id, facts }));
    await writeFile(good, lines.join('\n'));
    await writeFile(wrong, [...lines, '{"id":"x","facts":{"round":"two"}}'].join('\n'));
    const drawn = inFolder('drawn.json');
    const fund = { uniform: { from: 50_000_000, to: 150_000_000, step: 1_000_000 } };
    await writeFile(drawn, JSON.stringify({ seed: '1', count: 50, facts: [{ fact: 'operatingFund', is: fund }] }));
    const run = (file: string) => gongo('what-if', FUND, '--decision', 'scoring', '--applications', file, '--json');
    const [three, refused, fifty] = await Promise.all([run(good), run(wrong), run(drawn)]);
    expect((JSON.parse(fifty.out) as WhatIfTotals).scenarios[0]?.applications).toBe(50);
    expect((JSON.parse(three.out) as WhatIfTotals).scenarios[0]?.applications).toBe(3);
    expect([refused.code, refused.out]).toEqual([3, '']);
    expect(refused.err).toContain('4행 “facts/round”');
    expect(refused.err).toContain('Row 4, “facts/round”');
  }, 60_000);

  it('says what does not fit: 2 for wrong usage, 3 for names that the rules lack', async () => {
    const [usage, decision, parameter, both, help] = await Promise.all([
      gongo('what-if', FUND),
      gongo('what-if', FUND, '--decision', 'none'),
      gongo('what-if', FUND, '--decision', 'scoring', '--set', 'nothing=1'),
      gongo('what-if', FUND, '--decision', 'scoring', '--highest', 'scoring.passLine=1..2'),
      gongo('what-if', '--help'),
    ]);
    expect([usage.code, decision.code, parameter.code, both.code, help.code]).toEqual([2, 3, 3, 3, 0]);
    expect(decision.err).toContain('/question/decisions/0');
    expect(parameter.err).toContain('overlay/unknown-parameter /scenarios/0/overlay/parameters/nothing');
    expect(both.err).toContain('--keep');
    expect(help.out).toMatch(/규정을 달리하면[\s\S]*other rules/);
  }, 60_000);
});

describe('gongo what-if about one decision', () => {
  it('tells what would turn an application, with the papers that prove it, and refuses one that is not there', async () => {
    const asked = ['what-if', FUND, '--decision', 'eligibility', '--nearest'] as const;
    const [found, json, none, two] = await Promise.all([
      gongo(...asked, 'A-05'),
      gongo(...asked, 'A-05', '--json'),
      gongo(...asked, 'A-99'),
      gongo(...asked, 'A-05', '--decision', 'scoring'),
    ]);
    expect([found.code, found.err]).toEqual([0, '']);
    expect(found.out).toContain('자활기업 유형: 자립형 자활기업 → 사회형 자활기업 — 증빙: 자활기업인정서 (정확함)');
    const { facts } = JSON.parse(json.out) as NearestChange;
    expect(facts.map(({ place }) => place)).toContain('applicationDate');
    expect([none.code, none.err]).toEqual([3, expect.stringContaining('There is no application “A-99”')]);
    expect([two.code, two.err]).toEqual([3, expect.stringContaining('Only one --decision')]);
  }, 90_000);

  it('tells who tips a scored round, and how often each application passes when marks are shaken', async () => {
    const asked = ['what-if', FUND, '--decision', 'scoring'] as const;
    const noise = [...asked, '--noise', '2:0.5', '--draws', '20', '--json'] as const;
    const [review, first, again, other, wrong] = await Promise.all([
      gongo(...asked, '--scoring', '--language', 'en'),
      gongo(...noise),
      gongo(...noise),
      gongo(...noise, '--seed', '2'),
      gongo(...asked, '--noise', '1:3:5'),
    ]);
    const passed = reaching(700);
    expect([review.code, review.err]).toEqual([0, '']);
    expect(review.out).toContain(`${passed} of ${applications.length} pass`);
    expect(review.out).toContain('rank correlation of judges 1 and 2: 0.');
    expect([first.code, first.out]).toEqual([0, again.out]);
    expect(other.out).not.toBe(first.out);
    expect((JSON.parse(first.out) as { rows: readonly NoiseRow[] }).rows).toHaveLength(applications.length);
    expect(wrong.code).not.toBe(0);
  }, 90_000);
});
