import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import { readQr } from '../documents/read-qr.js';
import { signIn, type Person } from '../e2e/people.js';
import { axe, noSidewaysScroll, openConsole, picture, settled, soon, type OpenConsole } from './harness.js';

const RULES = 'self-support-fund/2024';
const ROUND = 'self-support-fund-2024-demo';
const PLEDGE = '청렴이행각서';
const FIELDS = {
  regionalCentreName: '가상 마루광역자활센터',
  signedOn: '2024-04-05',
  pledgingBody: '가상 마루들녘지역자활센터',
  centreHead: '김들녘',
  centreOfficer: '박담당',
  enterpriseHead: '이햇살',
  centreName: '가상 마루들녘지역자활센터',
  enterpriseName: '가상 햇살세차',
};
const LABELS = {
  '광역자활센터 이름': FIELDS.regionalCentreName,
  연월일: FIELDS.signedOn,
  서약기관명: FIELDS.pledgingBody,
  '센터 대표': FIELDS.centreHead,
  '센터 담당자': FIELDS.centreOfficer,
  '자활기업 대표': FIELDS.enterpriseHead,
};

async function fill(page: Page): Promise<void> {
  for (const [label, value] of Object.entries(LABELS))
    await page.getByRole('textbox', { name: new RegExp(`^${label}\\s*(필수)?$`) }).fill(value);
}
async function downloaded(page: Page, press: () => Promise<unknown>): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press()]);
  return file;
}
const bytesOf = async (file: Download): Promise<Uint8Array> => new Uint8Array(await readFile(await file.path()));
const addressIn = (bytes: Uint8Array): string => readQr(unzipSync(bytes)['BinData/image1.png'] ?? new Uint8Array());
const format = (page: Page) => page.getByRole('combobox', { name: /^형식/ });

describe('documents as the office’s own files', () => {
  let opened: OpenConsole;
  let staff: Person;
  let second: Person;

  beforeAll(async () => {
    opened = await openConsole();
    staff = await signIn(opened.service, { id: 'staff', name: '김담당', grants: ['staff'] });
    second = await signIn(opened.service, { id: 'second', name: '이확인', grants: ['staff'] });
  });
  afterEach(() => opened.checkFaults());
  afterAll(() => opened.close());

  it('are kept in the format that was chosen, given again, checked and corrected in it', async () => {
    const page = await opened.openAs(staff, `/forms/${RULES}/integrityPledge?round=${ROUND}&application=A-01`);
    await page.getByText('내용으로 채웠습니다').waitFor();
    await fill(page);
    await page.frameLocator('iframe').locator('main').waitFor();
    await format(page).selectOption({ label: '한글 문서(HWPX)' });
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: '번호를 매겨 남기기' }).click();
    await page.getByText(/문서로 남겼습니다\. 확인번호/).waitFor();
    await format(page).evaluate((choice) => choice.scrollIntoView({ block: 'center' }));
    await picture(page, 'form-kept-hwpx-ko');
    const first = await downloaded(page, () => page.getByRole('button', { name: '남긴 HWPX 받기' }).click());
    const bytes = await bytesOf(first);
    expect(first.suggestedFilename()).toMatch(/^서식 5 청렴이행각서 제\d{4}-\d{6}호\.hwpx$/);

    await page.getByRole('link', { name: '남긴 문서 보기' }).click();
    await settled(page);
    const facts = page.locator('.document-facts');
    await facts.getByText('한글 문서(HWPX)').waitFor();
    const code = await facts.locator('code').first().innerText();
    expect(addressIn(bytes)).toMatch(new RegExp(`/verify/${code}$`));
    const again = await downloaded(page, () => page.getByRole('button', { name: 'HWPX 다시 받기' }).click());
    expect(Buffer.compare(await bytesOf(again), bytes)).toBe(0);

    const other = await opened.openAs(second, new URL(page.url()).pathname);
    await downloaded(other, () => other.getByRole('button', { name: '확인할 HWPX 받기' }).click());
    await other.getByRole('button', { name: '확인했음' }).click();
    await other.getByText(/이확인 님이 .*에 확인했습니다/).waitFor();

    // Opened anew, another format is offered first; a correction begins with that of what it corrects.
    await page.reload();
    await page.getByRole('link', { name: '고쳐 만들기' }).click();
    await settled(page);
    await page.getByRole('textbox', { name: /문서를 고치는 까닭/ }).waitFor();
    await soon(() => format(page).inputValue()).toBe('hwpx');
  });

  it('are not offered where the form has no such file', async () => {
    const { json } = await staff.send(`/api/forms/${RULES}/consent`);
    const page = await opened.openAs(staff, `/forms/${RULES}/consent`);
    await page.getByRole('textbox').first().waitFor();
    expect(json.formats).toEqual(['html', 'pdf', 'hwpx']);
    await opened.go(page, '/batches/new');
    await page.getByRole('checkbox', { name: new RegExp(PLEDGE) }).check();
    const options = (): Promise<string[]> => format(page).getByRole('option').allInnerTexts();
    await soon(options).toEqual(['PDF 문서', '한글 문서(HWPX)', '워드 문서(DOCX)']);
    await page.getByRole('checkbox', { name: /개인정보/ }).check();
    await soon(options).toEqual(['PDF 문서', '한글 문서(HWPX)']);
  });

  it('are made many at once, in one ZIP, and found by their format', async () => {
    const page = await opened.openAs(staff, '/batches/new');
    await page.getByRole('checkbox', { name: new RegExp(PLEDGE) }).check();
    await fill(page);
    await page.getByRole('radio', { name: '골라서' }).check();
    await page.getByRole('searchbox', { name: '신청 찾기' }).fill('A-1');
    await page.getByRole('button', { name: '찾은 것 모두 고르기' }).click();
    await format(page).selectOption('hwpx');
    expect(await axe(page)).toEqual([]);
    await format(page).evaluate((choice) => choice.scrollIntoView({ block: 'center' }));
    await picture(page, 'batch-format-ko');
    await page.getByRole('button', { name: '만들기 시작' }).click();
    await page.waitForURL(/\/batches\/b-/);
    await page.getByText('문서 10건 가운데 10건을 만들었고').waitFor({ timeout: 60_000 });
    await page.getByText('한글 문서(HWPX)').waitFor();
    const zip = await downloaded(page, () => page.getByRole('button', { name: '모두 ZIP으로 받기' }).click());
    const files = unzipSync(await bytesOf(zip));
    expect(Object.keys(files)).toHaveLength(10);
    for (const [name, bytes] of Object.entries(files)) {
      expect(name).toMatch(/^A-1\d 서식 5 청렴이행각서 제\d{4}-\d{6}호\.hwpx$/);
      expect(addressIn(bytes)).toContain('/verify/');
    }
    await opened.go(page, '/documents');
    await format(page).selectOption('docx');
    await page.getByRole('button', { name: '찾기', exact: true }).click();
    await page.getByText('찾는 문서가 없습니다').waitFor();
    await format(page).selectOption('hwpx');
    await page.getByRole('button', { name: '찾기', exact: true }).click();
    await page.getByRole('cell', { name: 'HWPX' }).first().waitFor();
    expect(page.url()).toContain('format=hwpx');
    expect(await page.getByRole('cell', { name: 'PDF' }).count()).toBe(0);
  });

  it('are made of a paper that is ready; the format chosen for one is that of the others', async () => {
    const page = await opened.openAs(staff, `/forms/${RULES}/integrityPledge?round=${ROUND}&application=A-03`);
    await page.getByText('내용으로 채웠습니다').waitFor();
    await fill(page);
    await page.frameLocator('iframe').locator('main').waitFor();
    await opened.go(page, `/papers?rules=${RULES}&round=${ROUND}&application=A-03`);
    const row = page.locator('.paper-row', { hasText: PLEDGE });
    await row.getByRole('combobox', { name: `형식: ${PLEDGE}` }).selectOption('docx');
    await soon(() => page.getByRole('combobox', { name: /^형식: 만들 수 있는/ }).inputValue()).toBe('docx');
    expect(await axe(page)).toEqual([]);
    await picture(page, 'papers-format-ko');
    await row.getByRole('button', { name: `번호를 매겨 남기기: ${PLEDGE}` }).click();
    await row.getByRole('link', { name: /^제\d{4}-\d{6}호$/ }).click();
    await settled(page);
    await page.locator('.document-facts').getByText('워드 문서(DOCX)').waitFor();
  });

  it.each(['ko', 'en'] as const)('in %s are accessible and no wider than the window', async (language) => {
    const { json } = await staff.post('/api/documents', {
      form: `${RULES}/integrityPledge`,
      facts: {},
      fields: FIELDS,
      format: 'hwpx',
    });
    const page = await opened.openAs(second, `/documents/${json.id}`, { language });
    await page.locator('.document-facts').waitFor();
    expect(await axe(page)).toEqual([]);
    await opened.go(page, '/batches/new');
    await page.getByRole('checkbox', { name: language === 'ko' ? new RegExp(PLEDGE) : /integrity pledge/i }).check();
    await page.getByRole('combobox', { name: language === 'ko' ? '형식' : 'Format' }).selectOption('hwpx');
    expect(await axe(page)).toEqual([]);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await noSidewaysScroll(page);
    }
    await page
      .getByRole('combobox', { name: language === 'ko' ? '형식' : 'Format' })
      .evaluate((choice) => choice.scrollIntoView({ block: 'center' }));
    await picture(page, `batch-format-${language}-390`);
  });
});
