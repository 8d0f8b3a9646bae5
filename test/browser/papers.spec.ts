import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import { extractText } from 'unpdf';
import { signIn, type Person } from '../e2e/people.js';
import {
  axe,
  focused,
  keyboardWalk,
  noSidewaysScroll,
  openConsole,
  picture,
  settled,
  soon,
  type OpenConsole,
} from './harness.js';

const RULES = 'self-support-fund/2024';
const ROUND = 'self-support-fund-2024-demo';
const CASE = `?rules=${RULES}&round=${ROUND}&application=A-01`;
const PLEDGE = '청렴이행각서';
const FIELDS = {
  regionalCentreName: '가상 마루광역자활센터',
  signedOn: '2024-04-05',
  pledgingBody: '가상 마루들녘지역자활센터',
  centreHead: '김들녘',
  centreOfficer: '박담당',
  enterpriseHead: '이햇살',
};
const SCAN = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\nstartxref\n29\n%%EOF\n');

const field = (page: Page, label: string) =>
  page.getByRole('textbox', { name: new RegExp(`^${label}\\s*(필수|required)?$`) });
const section = (page: Page, name: RegExp) => page.getByRole('region', { name });
const row = (page: Page, name: string) => page.locator('.paper-row', { hasText: name });

async function downloaded(page: Page, press: () => Promise<unknown>): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press()]);
  return file;
}

async function fillPledge(page: Page): Promise<void> {
  await field(page, '광역자활센터 이름').fill(FIELDS.regionalCentreName);
  await field(page, '센터 대표').fill(FIELDS.centreHead);
  await field(page, '센터 담당자').fill(FIELDS.centreOfficer);
  await field(page, '자활기업 대표').fill(FIELDS.enterpriseHead);
}

describe('the papers of a case', () => {
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

  const kept = async (more: object = {}): Promise<{ id: string; number: string; code: string }> => {
    const { status, json, text } = await staff.post('/api/documents', {
      form: `${RULES}/integrityPledge`,
      facts: {},
      fields: { ...FIELDS, centreName: FIELDS.pledgingBody, enterpriseName: '가상 햇살세차' },
      ...more,
    });
    expect([status, text.slice(0, 200)]).toEqual([201, expect.any(String)]);
    return json as { id: string; number: string; code: string };
  };

  it('lead from a missing field to the form and back to a paper that is ready, is made, and says its number', async () => {
    const page = await opened.openAs(staff, '/papers');
    await page.getByRole('combobox', { name: /가상 신청/ }).selectOption({ value: 'A-02' });
    await page.getByRole('heading', { name: /의 서류$/ }).waitFor();
    expect(page.url()).toContain('application=A-02');
    const pledge = row(page, PLEDGE);
    await pledge.getByText('더 채워야 함').waitFor();
    await pledge.getByText('지금 내는 서류').waitFor();
    // What the rules have decided against is told apart, with the decision that says so.
    const refused = section(page, /규정에 따라 만들지 않는 서류/);
    await refused.getByRole('link', { name: '판단 살펴보기' }).first().waitFor();
    await section(page, /다른 곳에서 받는 서류/)
      .getByRole('rowheader', { name: '급여대장' })
      .waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, 'papers-missing-ko');

    await pledge.locator('summary').click();
    await pledge.getByRole('link', { name: '센터 대표', exact: true }).click();
    await settled(page);
    await soon(() => focused(page)).toMatchObject({ id: 'field-fields-centreHead' });
    await fillPledge(page);
    await field(page, '연월일').fill('2024-04-05');
    await field(page, '서약기관명').fill(FIELDS.pledgingBody);
    await page.frameLocator('iframe').locator('main').waitFor();

    await page.getByRole('link', { name: '서류', exact: true }).click();
    await settled(page);
    await page.getByRole('combobox', { name: /가상 신청/ }).selectOption({ value: 'A-02' });
    await pledge.getByText('만들 수 있음', { exact: true }).waitFor();
    await page.locator('#papers-title').evaluate((title) => title.scrollIntoView());
    await picture(page, 'papers-ready-ko');
    await page.getByRole('button', { name: `번호를 매겨 남기기: ${PLEDGE}` }).click();
    await pledge.getByText('만들었음', { exact: true }).waitFor();
    const number = await pledge.getByRole('link', { name: /^제\d{4}-\d{6}호$/ }).innerText();
    await pledge.getByRole('link', { name: number }).click();
    await settled(page);
    await page.getByRole('heading', { level: 1, name: number }).waitFor();
  });

  it('of a whole round are counted by application, each leading to its own; what was typed without one is there too', async () => {
    const page = await opened.openAs(staff, '/papers');
    const round = section(page, /회차의 서류/);
    await round.getByRole('rowheader', { name: /^A-01/ }).waitFor();
    await round.getByRole('button', { name: '더 보기' }).click();
    await soon(() => round.getByRole('row').count()).toBe(41);
    expect(await axe(page)).toEqual([]);
    const choice = page.getByRole('combobox', { name: /가상 신청/ });
    await choice.selectOption({ label: '고르지 않음(서식에 직접 적은 내용으로 보기)' });
    await page.getByRole('heading', { name: '직접 적은 내용의 서류' }).waitFor();
    await choice.selectOption({ label: '회차 전체 보기' });
    await round.getByRole('link', { name: /^A-07/ }).click();
    await page.getByRole('heading', { name: /의 서류$/ }).waitFor();
    await soon(() => choice.inputValue()).toBe('A-07');
  });

  it('of a kept decision are those of its facts, and its forms are filled from them', async () => {
    const facts = { deposit: 200_000_000 };
    const subject = { label: '가상 물음' };
    const { status } = await staff.post('/api/decisions', { ruleSet: RULES, decision: 'repayment', facts, subject });
    expect(status).toBe(201);
    const page = await opened.openAs(staff, '/papers');
    const choice = page.getByRole('combobox', { name: '또는 보관된 판단' });
    const option = choice.getByRole('option', { name: /^가상 물음/ });
    await choice.selectOption((await option.getAttribute('value')) ?? '');
    await page.getByRole('heading', { name: '가상 물음의 서류' }).waitFor();
    // 200,000,000 won are above the line of the undertaking.
    await row(page, '지급이행각서').getByText('만들지 않음').waitFor();
    await row(page, '임대보증금상환약정서').getByRole('link', { name: '임대보증금상환약정서' }).click();
    await settled(page);
    await page.getByText('보관된 판단 ‘가상 물음’의 내용으로 채웁니다.').waitFor();
    await page.getByText('‘가상 물음’의 내용으로 채웠습니다.').waitFor();
    await page.getByRole('button', { name: '다른 건 고르기' }).click();
    await page.getByRole('combobox', { name: /가상 신청/ }).waitFor();
  });

  it('of a kept decision are told as made once they are, and the document leads back to them', async () => {
    const subject = { label: '가상 둘째 물음' };
    const facts = { deposit: 20_000_000 };
    const kept = await staff.post('/api/decisions', { ruleSet: RULES, decision: 'repayment', facts, subject });
    const page = await opened.openAs(staff, `/forms/${RULES}/integrityPledge?decision=${kept.json.id}`);
    await page.getByText('‘가상 둘째 물음’의 내용으로 채웠습니다.').waitFor();
    await fillPledge(page);
    await field(page, '연월일').fill('2024-04-05');
    await field(page, '서약기관명').fill(FIELDS.pledgingBody);
    await field(page, '지역자활센터 이름').fill(FIELDS.pledgingBody);
    await field(page, '자활기업 이름').fill('가상 햇살세차');
    await page.frameLocator('iframe').locator('main').waitFor();
    await opened.go(page, `/papers?decision=${kept.json.id}`);
    await page.getByRole('button', { name: `번호를 매겨 남기기: ${PLEDGE}` }).click();
    await row(page, PLEDGE).getByText('만들었음', { exact: true }).waitFor();
    await row(page, '청렴이행각서')
      .getByRole('link', { name: /^제\d{4}-\d{6}호/ })
      .click();
    await page.getByRole('link', { name: '보관된 판단' }).click();
    await page.getByRole('heading', { name: '가상 둘째 물음의 서류' }).waitFor();
  });

  it('are made at once where several are ready, as a batch whose address is the place to come back to', async () => {
    const page = await opened.openAs(staff, `/forms/${RULES}/integrityPledge?round=${ROUND}&application=A-03`);
    await page.getByText('내용으로 채웠습니다').waitFor();
    await fillPledge(page);
    await field(page, '연월일').fill('2024-04-05');
    await field(page, '서약기관명').fill(FIELDS.pledgingBody);
    await page.frameLocator('iframe').locator('main').waitFor();
    await opened.go(page, `/papers${CASE.replace('A-01', 'A-03')}`);
    await page.getByRole('button', { name: '만들 수 있는 1건 모두 만들기' }).click();
    await page.waitForURL(/\/batches\/b-/);
    await page.getByText('문서 1건 가운데 1건을 만들었고 0건은 만들지 못했습니다.').waitFor({ timeout: 60_000 });
    await page.getByRole('link', { name: '만든 문서 보기' }).click();
    await settled(page);
    await soon(() => page.getByRole('row').count()).toBe(2);
    await page.getByRole('cell', { name: 'A-03' }).waitFor();
  });

  it('can be walked by keyboard alone, and a visitor sees them and is offered no making', async () => {
    const page = await opened.open(`/papers${CASE}`);
    await row(page, PLEDGE).waitFor();
    expect(await page.getByRole('button', { name: /남기기|모두 만들기/ }).count()).toBe(0);
    await keyboardWalk(page, PLEDGE);
    await page.keyboard.press('Enter');
    await settled(page);
    expect(page.url()).toContain(`/forms/${RULES}/integrityPledge?`);
    await page.getByText('내용으로 채웠습니다').waitFor();
  });

  describe('many at once', () => {
    it('are begun for a round, its forms and its recipients, go on over a reload, and end in a ZIP with what failed', async () => {
      const page = await opened.openAs(staff, '/batches/new');
      await page.getByRole('checkbox', { name: new RegExp(PLEDGE) }).check();
      await field(page, '광역자활센터 이름').fill(FIELDS.regionalCentreName);
      await field(page, '센터 대표').fill(FIELDS.centreHead);
      await field(page, '센터 담당자').fill(FIELDS.centreOfficer);
      await field(page, '자활기업 대표').fill(FIELDS.enterpriseHead);
      await field(page, '서약기관명').fill(FIELDS.pledgingBody);
      await field(page, '연월일').fill('2024-13-01');
      await page.getByText('달력에 없는 날짜입니다').waitFor();
      await soon(() => page.getByRole('button', { name: '만들기 시작' }).isDisabled()).toBe(true);
      await field(page, '연월일').fill('2024-04-05');
      await page.getByText('신청 40건, 서식 1가지: 문서 40건을 만듭니다.').waitFor();

      await page.getByRole('radio', { name: '골라서' }).check();
      await page.getByRole('searchbox', { name: '신청 찾기' }).fill('A-1');
      await page.getByRole('button', { name: '찾은 것 모두 고르기' }).click();
      await page.getByText('10건을 골랐습니다.').waitFor();
      expect(await axe(page)).toEqual([]);
      await page.locator('#recipients-title').evaluate((title) => title.scrollIntoView());
      await picture(page, 'batch-new-ko');
      await page.getByRole('button', { name: '만들기 시작' }).click();
      await page.waitForURL(/\/batches\/b-/);
      await page.reload();
      await page.getByText('문서 10건 가운데 10건을 만들었고').waitFor({ timeout: 60_000 });
      await page.locator('.badge', { hasText: '끝남' }).waitFor();
      const zip = await downloaded(page, () => page.getByRole('button', { name: '모두 ZIP으로 받기' }).click());
      const names = Object.keys(unzipSync(new Uint8Array(await readFile(await zip.path()))));
      expect(names).toHaveLength(10);
      expect(names[0]).toMatch(/^A-10 서식 5 청렴이행각서 제\d{4}-\d{6}호\.pdf$/);
      await opened.go(page, '/batches');
      await page.getByRole('cell', { name: '10 / 10' }).waitFor();
      expect(await axe(page)).toEqual([]);
    });

    it('leave out what is there already with the same contents, and say so before and after, unless it is to be made anew', async () => {
      const order = {
        round: ROUND,
        forms: ['integrityPledge'],
        applications: ['A-30', 'A-31'],
        fields: { integrityPledge: FIELDS },
      };
      const { json } = await staff.post('/api/document-batches', order);
      await staff.send(`/api/document-batches/${json.id}?wait=10000`);
      const page = await opened.openAs(staff, '/batches/new');
      await page.getByRole('checkbox', { name: new RegExp(PLEDGE) }).check();
      await fillPledge(page);
      await field(page, '서약기관명').fill(FIELDS.pledgingBody);
      await field(page, '연월일').fill('2024-04-05');
      await page.getByRole('radio', { name: '골라서' }).check();
      await page.getByRole('searchbox', { name: '신청 찾기' }).fill('A-3');
      await page.getByRole('row', { name: /A-30.*이미 만듦\(같은 내용\) 1/ }).waitFor();
      for (const id of ['A-30', 'A-31', 'A-32'])
        await page.getByRole('checkbox', { name: new RegExp(`^${id}`) }).check();
      await page.getByText('문서 1건을 만듭니다. 같은 내용으로 이미 만든 2건은 뺍니다.').waitFor();
      const again = page.getByRole('checkbox', { name: /이미 만든 것도 새로 만들기/ });
      await again.check();
      await page.getByText('문서 3건을 만듭니다.').waitFor();
      await again.uncheck();
      expect(await axe(page)).toEqual([]);
      await picture(page, 'batch-left-out-ko');
      await page.getByRole('button', { name: '만들기 시작' }).click();
      await page.waitForURL(/\/batches\/b-/);
      await page.getByText('문서 3건 가운데 1건을 만들었고').waitFor({ timeout: 60_000 });
      await page.getByText('2건은 같은 내용으로 이미 만든 문서가 있어 뺐습니다.').waitFor();
    });

    it('name each failure with its reasons, which lead to the field that is to be filled', async () => {
      const { json } = await staff.post('/api/document-batches', {
        round: ROUND,
        forms: ['integrityPledge'],
        applications: ['A-20', 'A-21'],
        fields: { integrityPledge: FIELDS },
        each: { 'A-21': { integrityPledge: { centreHead: '' } } },
      });
      const page = await opened.openAs(staff, `/batches/${json.id}`);
      const failures = section(page, /만들지 못한 문서 1건/);
      await failures.getByRole('heading', { name: `A-21 서식 5 ${PLEDGE}` }).waitFor({ timeout: 60_000 });
      expect(await axe(page)).toEqual([]);
      await picture(page, 'batch-ko');
      await failures.getByRole('link', { name: /센터 대표/ }).click();
      await settled(page);
      await soon(() => focused(page)).toMatchObject({ id: 'field-fields-centreHead' });
      expect(page.url()).toContain('application=A-21');
      // What was given with the batch is there: only what was missing is left to be filled, and the paper is made.
      await soon(() => field(page, '센터 담당자').inputValue()).toBe(FIELDS.centreOfficer);
      await soon(() => field(page, '지역자활센터 이름').inputValue()).toMatch(/^가상 /);
      await field(page, '센터 대표').fill('한누리');
      await page.frameLocator('iframe').getByText('한누리').first().waitFor();
      await page.getByRole('button', { name: '번호를 매겨 남기기' }).click();
      await page.getByText(/문서로 남겼습니다\. 확인번호/).waitFor();
    });

    it('are called off when told to: what is made stays', async () => {
      const { json } = await staff.post('/api/document-batches', {
        round: ROUND,
        forms: ['integrityPledge'],
        fields: { integrityPledge: FIELDS },
      });
      const page = await opened.openAs(staff, `/batches/${json.id}`);
      await page.getByRole('button', { name: '그만두기' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '그만두기' }).click();
      await page.locator('.badge', { hasText: '그만둠' }).waitFor();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await page.getByRole('button', { name: '그만두기' }).count()).toBe(0);
    });
  });

  describe('that are kept', () => {
    it('are found by number, and tell what was not found and how to look otherwise', async () => {
      const { number } = await kept();
      const page = await opened.openAs(staff, '/documents');
      await page.getByRole('searchbox', { name: '문서번호 또는 확인번호' }).fill(number);
      await page.keyboard.press('Enter');
      await page.getByText('문서 1건', { exact: true }).waitFor();
      await page.getByRole('rowheader', { name: number }).waitFor();
      expect(await axe(page)).toEqual([]);
      await page.getByRole('searchbox', { name: '문서번호 또는 확인번호' }).fill('제1999-000001호');
      await page.keyboard.press('Enter');
      await page.getByText('찾는 문서가 없습니다').waitFor();
      await page.getByRole('button', { name: '조건 지우기' }).last().click();
      await page.getByRole('rowheader', { name: number }).waitFor();
      await page.getByRole('combobox', { name: '상태' }).selectOption('unchecked');
      await page.getByRole('button', { name: '찾기', exact: true }).click();
      await page.getByRole('rowheader', { name: number }).waitFor();
      expect(page.url()).toContain('state=unchecked');
    });

    it('are given again in the same bytes, and corrected by a new document that names the old one', async () => {
      const { id, number } = await kept({ about: { round: ROUND, application: 'A-01' } });
      const page = await opened.openAs(staff, `/documents/${id}`);
      const [one, other] = [
        await downloaded(page, () => page.getByRole('button', { name: 'PDF 다시 받기' }).click()),
        await downloaded(page, () => page.getByRole('button', { name: 'PDF 다시 받기' }).click()),
      ];
      const bytes = await readFile(await one.path());
      expect(bytes.equals(await readFile(await other.path()))).toBe(true);
      await page.locator('.document-input summary').click();
      await page.getByRole('row', { name: /센터 대표.*김들녘/ }).waitFor();

      await page.getByRole('link', { name: '고쳐 만들기' }).click();
      await settled(page);
      await page.getByText(`‘${number}’의 내용으로 채웠습니다`).waitFor();
      await soon(() => field(page, '센터 대표').inputValue()).toBe('김들녘');
      await field(page, '센터 대표').fill('김새들');
      await page.frameLocator('iframe').getByText('김새들').waitFor();
      const keep = page.getByRole('button', { name: '번호를 매겨 남기기' });
      await soon(() => keep.isDisabled()).toBe(true);
      await page.getByRole('textbox', { name: new RegExp(`${number} 문서를 고치는 까닭`) }).fill('대표자가 바뀜');
      expect(await axe(page)).toEqual([]);
      await keep.click();
      await page.getByRole('link', { name: '남긴 문서 보기' }).click();
      await settled(page);
      await page.getByText(/다음 문서를 대신하는 문서입니다/).waitFor();
      await page.getByText(': 대표자가 바뀜').waitFor();
      const file = await downloaded(page, () => page.getByRole('button', { name: 'PDF 다시 받기' }).click());
      const { text } = await extractText(new Uint8Array(await readFile(await file.path())), { mergePages: true });
      expect(text.replaceAll(' ', '')).toContain('김새들');
      await page.getByRole('link', { name: number }).click();
      await settled(page);
      await page.getByText('이 문서는 다음 문서로 대신했습니다').waitFor();
      expect(await page.getByRole('link', { name: '고쳐 만들기' }).count()).toBe(0);
    });

    it('are checked by a second person who has had the file, and never by who made them', async () => {
      const { id } = await kept();
      const own = await opened.openAs(staff, `/documents/${id}`);
      await own.getByText('직접 만든 문서입니다. 다른 사람이 확인해야 합니다.').waitFor();
      const page = await opened.openAs(second, `/documents/${id}`);
      const say = page.getByRole('button', { name: '확인했음' });
      await soon(() => say.isDisabled()).toBe(true);
      await downloaded(page, () => page.getByRole('button', { name: '확인할 PDF 받기' }).click());
      await picture(page, 'document-ko');
      await say.click();
      await page.getByText(/이확인 님이 .*에 확인했습니다/).waitFor();
      await page.getByText('확인됨').waitFor();
    });

    it('get the scan of the signed paper by choosing or by dropping it; what is refused is told in words', async () => {
      opened.allowFaults(/422|412/);
      const { id } = await kept();
      const page = await opened.openAs(staff, `/documents/${id}`);
      const choose = page.getByLabel('서명한 문서 올리기');
      const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });
      await choose.setInputFiles(file('big.pdf', Buffer.concat([SCAN, Buffer.alloc(10 * 1024 * 1024)])));
      await page.getByText('‘big.pdf’ 파일이 10MB보다 큽니다').waitFor();
      await choose.setInputFiles(file('words.pdf', Buffer.from('not a scan at all')));
      await page.getByRole('alert').getByText('signed/wrong-type').waitFor();
      await choose.setInputFiles(file('half.pdf', SCAN.subarray(0, 30)));
      await page.getByRole('alert').getByText('signed/truncated').waitFor();
      expect(await axe(page)).toEqual([]);
      await choose.setInputFiles(file('signed.pdf', SCAN));
      await page.getByText('서명한 문서를 올렸습니다.').waitFor();
      await page.getByText(/김담당 님이 .*에 올림\(1번째/).waitFor();

      // A better scan, dropped onto the same place.
      const better = Buffer.concat([SCAN, Buffer.from('\n')]);
      const dropped = await page.evaluateHandle(
        (bytes) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([new Uint8Array(bytes)], 'better.pdf', { type: 'application/pdf' }));
          return transfer;
        },
        [...better],
      );
      await page.locator('.drop-zone').dispatchEvent('drop', { dataTransfer: dropped });
      await page.getByText(/에 올림\(2번째/).waitFor();
      const saved = await downloaded(page, () => page.getByRole('button', { name: '서명한 문서 받기' }).click());
      expect((await readFile(await saved.path())).equals(better)).toBe(true);

      // Someone else has replaced it meanwhile: this one has not seen that.
      const other = await staff.send(`/api/documents/${id}`);
      await staff.send(`/api/documents/${id}/signed`, {
        method: 'PUT',
        body: new Blob([SCAN]),
        headers: { 'content-type': 'application/pdf', 'if-match': `"${other.json.signed.sha256}"` },
      });
      await page.getByLabel('다른 파일로 바꾸어 올리기').setInputFiles(file('late.pdf', better));
      await page.getByRole('alert').getByText('request/precondition-failed').waitFor();
      await page.getByText(/에 올림\(3번째/).waitFor();
    });
  });

  describe.each(['ko', 'en'] as const)('in %s', (language) => {
    it.each([
      ['papers', `/papers${CASE}`, '.paper-row'],
      ['round-papers', '/papers', 'table'],
      ['batches', '/batches', 'h1'],
      ['batch-new', '/batches/new', '.batch-forms'],
      ['documents', '/documents', 'table'],
    ])('%s is accessible and no wider than the window', async (name, path, shows) => {
      await kept();
      const page = await opened.openAs(staff, path, { language });
      await page.locator(shows).first().waitFor();
      await settled(page);
      expect(await axe(page)).toEqual([]);
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await noSidewaysScroll(page);
        await picture(page, `${name}-${language}-${width}`);
      }
    });

    it('a document is accessible and no wider than the window', async () => {
      const { id } = await kept();
      const page = await opened.openAs(second, `/documents/${id}`, { language });
      await page.locator('.document-facts').waitFor();
      expect(await axe(page)).toEqual([]);
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await noSidewaysScroll(page);
        await picture(page, `document-${language}-${width}`);
      }
    });
  });
});
