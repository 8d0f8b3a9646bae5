import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { typed, withCell } from '../builders/edited-workbook.js';
import { Drafting } from '../e2e/drafting.js';
import { signIn, type Person } from '../e2e/people.js';
import {
  axe,
  keyboardWalk,
  noSidewaysScroll,
  openConsole,
  picture,
  settled,
  soon,
  type OpenConsole,
  type PageOptions,
} from './harness.js';

const OLD = 'self-support-fund/2024';
const SCHEDULE = { place: 'parameters/rounds.schedule', cell: 'D4' };
const CHANGES = [
  { at: 'parameters/operatingFund.cap/values/2024-03-27/value', set: 60000000 },
  { at: 'decisions/eligibility/require/re-recognised', move: true, after: null },
  {
    at: 'decisions/eligibility/require/enterprise-type/conditions',
    set: { all: [{ name: 'nobody', fact: 'round', operator: 'greaterThan', value: 99 }] },
  },
];

describe('comparing two versions', () => {
  let gongo: OpenConsole;
  let officer: Person;
  let draft: Drafting;
  let address: string;
  beforeAll(async () => {
    gongo = await openConsole();
    officer = await signIn(gongo.service, { name: '김담당', grants: ['policyOfficer'] });
    draft = await Drafting.begin(officer);
    await draft.change(officer, ...CHANGES);
    address = `/comparison?${new URLSearchParams({ from: OLD, to: `draft:${draft.id}` }).toString()}`;
  });
  afterEach(() => gongo.checkFaults());
  afterAll(() => gongo.close());

  /** A window of the officer. */
  const open = (path: string, options: PageOptions = {}): Promise<Page> => gongo.openAs(officer, path, options);

  it.each(['ko', 'en'] as const)(
    'shows what differs in sentences and side by side, beside whom it concerns (%s)',
    async (language) => {
      const page = await open(address, { language });
      await page
        .getByRole('complementary')
        .getByText(language === 'ko' ? '달라지는 판단' : 'Come out differently', { exact: true })
        .first()
        .waitFor();
      await soon(() => page.locator('.change-list > li').count()).toBe(4);
      await soon(() => page.getByText(language === 'ko' ? '이동' : 'Moved', { exact: false }).count()).toBeGreaterThan(
        0,
      );
      expect(await axe(page)).toEqual([]);
      await noSidewaysScroll(page);
      await picture(page, `comparison-sentences-${language}`, { fullPage: true });
      await page.getByRole('tab').nth(1).click();
      await page.locator('table.old-new').waitFor();
      await soon(() => page.locator('table.old-new del').first().innerText()).toMatch(/1억원|100,000,000/);
      expect(await axe(page)).toEqual([]);
      await picture(page, `comparison-table-${language}`, { fullPage: true });
    },
  );

  it('on a phone needs no scrolling sideways', async () => {
    for (const language of ['ko', 'en'] as const) {
      const page = await open(address, { width: 390, language });
      await page.locator('.change-list > li').first().waitFor();
      await noSidewaysScroll(page);
      expect(await axe(page)).toEqual([]);
      await picture(page, `comparison-phone-${language}`, { fullPage: true });
      await page.getByRole('tab').nth(1).click();
      await page.locator('table.old-new').waitFor();
      await noSidewaysScroll(page);
    }
  });

  it('narrows by part, kind and words, in the address, and tells when nothing is left', async () => {
    const page = await open(address);
    await page.getByLabel('종류').selectOption('moved');
    await page.waitForURL(/kind=moved/);
    // The list follows the address a moment later.
    await page.locator('.change-list > li').nth(1).waitFor({ state: 'detached' });
    await soon(() => page.locator('.change-list > li').count()).toBe(1);
    await page.getByLabel('부분').selectOption('parameters');
    await page.getByText('조건에 맞는 달라진 곳이 없습니다.').waitFor();
    await page.getByRole('button', { name: '조건 지우기' }).click();
    await page.getByRole('searchbox').fill('운영자금 상한');
    await page.waitForURL(/find=/);
    await page.locator('.change-list > li').first().waitFor();
    await soon(() => page.locator('.change-list > li').count()).toBe(1);
    await page.getByText('JSON 보기').click();
    await page.getByText('"kind": "changed"').waitFor();
  });

  it('is used with the keyboard alone: the two are swapped, and shown side by side', async () => {
    const page = await open(address);
    await keyboardWalk(page, '두 버전 맞바꾸기');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('to') === OLD);
    await settled(page);
    await keyboardWalk(page, '문장으로 보기');
    await page.keyboard.press('ArrowRight');
    await page.locator('table.old-new').waitFor();
    await soon(() => page.locator('table.old-new ins').first().innerText()).toContain('1억원');
  });

  it('gives the printed table as a page of its own, and as a PDF', async () => {
    const page = await open(address);
    const [print] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: /인쇄 화면/ }).click(),
    ]);
    await print.getByRole('heading', { name: '신구조문대비표' }).waitFor();
    expect(
      await print.evaluate(() => getComputedStyle(document.querySelector('del') ?? document.body).textDecorationLine),
    ).toBe('line-through');
    expect(await axe(print)).toEqual([]);
    await picture(print, 'old-new-page-ko', { fullPage: true });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '신구조문대비표 PDF' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^신구조문대비표 .*\.pdf$/);
    await download.saveAs(join(process.cwd(), '.cache/pictures/old-new-ko.pdf'));
  });

  it('tells of a draft what it changes in its base, and of programmes with one version that there is none to compare', async () => {
    const page = await open(`/drafts/${draft.id}/comparison`);
    await page.getByRole('heading', { name: /^신구 대조/ }).waitFor();
    await soon(() => page.locator('.change-list > li').count()).toBe(4);
    const visitor = await gongo.open('/comparison');
    await visitor.getByText('같은 사업의 버전이 아직 하나씩입니다.').waitFor();
    expect(await axe(visitor)).toEqual([]);
    await gongo.go(visitor, `/comparison?from=${OLD}&to=${OLD}`);
    await visitor.getByText('같은 판끼리는 다른 점이 없습니다.').waitFor();
    await picture(visitor, 'comparison-same-ko');
  });

  it('goes out to Excel and comes back: shown in sentences, saved, taken back', async () => {
    const own = await Drafting.begin(officer, { id: 'self-support-fund/2029' });
    const page = await open(`/drafts/${own.id}/manifest`);
    await page.getByRole('button', { name: '엑셀', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '엑셀로 내려받기' }).click(),
    ]);
    const original = await readFile(await download.path());
    const upload = async (bytes: Uint8Array): Promise<void> => {
      const file = join(gongo.service.dataDirectory, 'tables.xlsx');
      await writeFile(file, bytes);
      await page.getByLabel('고친 엑셀 파일(.xlsx)').setInputFiles(file);
    };
    gongo.allowFaults(/422/);
    await upload(withCell(original, SCHEDULE, typed('D4', '봄쯤')));
    await page.getByText('읽을 수 없는 셀이 1개 있습니다', { exact: false }).waitFor();
    await page.getByText('봄쯤', { exact: false }).waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, 'tables-wrong-ko');

    await upload(withCell(original, SCHEDULE, typed('D4', '2024.2.1')));
    await page.getByText('저장하면 1곳이 바뀝니다.').waitFor();
    await soon(() => page.getByRole('dialog').getByText('2024년 2월 1일', { exact: false }).count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    await picture(page, 'tables-preview-ko');
    expect((await own.get(officer)).json.revision).toBe(1);
    await page.getByRole('button', { name: '이대로 저장' }).click();
    await page.getByText('1곳을 고쳐 저장했습니다.', { exact: false }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '닫기' }).click();
    const changes = async (): Promise<number> => (await own.get(officer, '/comparison')).json.changes.length;
    await until(async () => (await changes()) === 1);
    await page.getByRole('button', { name: '되돌리기', exact: true }).click();
    await until(async () => (await changes()) === 0);
  });
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    if (await isSo()) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error('It did not come about');
}
