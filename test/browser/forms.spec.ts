import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { Problem } from '../../apps/api/src/problems/problem.js';
import { problemBody } from '../../apps/api/src/problems/problem.filter.js';
import { PROBLEMS, type ProblemCode } from '../../apps/api/src/problems/catalogue.js';
import { signIn } from '../e2e/people.js';
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

const FORMS = '/forms/self-support-fund/2024';
/** Selected in the invented round, and told so by its facts. */
const CASE = '?round=self-support-fund-2024-demo&application=A-01';
const LABELS = {
  agreement: '자활기업 창업자금 지원 협약서',
  consent: '개인정보 수집 및 이용 동의서',
  integrityPledge: '청렴이행각서',
  municipalOpinion: '지자체 의견서',
};
const SERVICE_AWAY = /Failed to load resource|ERR_CONNECTION_REFUSED|502|503/;

/** By its whole label; a mark may follow. */
const field = (page: Page, label: string) => {
  const whole = label.replaceAll(/[()]/g, '\\$&');
  return page.getByRole('textbox', { name: new RegExp(`^${whole}\\s*(필수|required)?$`) });
};
const gaps = (page: Page) => page.locator('.gap-panel');
const status = (page: Page) => page.locator('.fill-status');
const paper = (page: Page) => page.frameLocator('iframe').locator('main');
const fillWithSample = (page: Page, name = '예시로 채우기') => page.getByRole('button', { name }).click();
/** The gap panel, and each of its lists, once the service has answered. */
const gapsIn = async (page: Page, kind: RegExp): Promise<string[]> => {
  await gaps(page).waitFor();
  return gaps(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: kind }) })
    .getByRole('listitem')
    .allInnerTexts();
};

async function downloaded(page: Page, press: () => Promise<unknown>): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press()]);
  return file;
}
async function textOfPdf(file: Download): Promise<string> {
  const { text } = await extractText(new Uint8Array(await readFile(await file.path())), { mergePages: true });
  return text.replace(/\s+/g, ' ');
}

/** The addresses of the PDFs that are asked for from now on. */
function ordersOn(page: Page): readonly string[] {
  const orders: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/pdf')) orders.push(request.url());
  });
  return orders;
}
/** What the service answers when it can make no PDF. */
const refusal = (code: ProblemCode) => ({
  status: 503,
  contentType: 'application/problem+json; charset=utf-8',
  body: JSON.stringify(problemBody(new Problem(code), 'ko', { instance: '/pdf', traceId: 't' })),
});

describe('filling a form', () => {
  let opened: OpenConsole;

  beforeAll(async () => {
    opened = await openConsole();
  });
  afterEach(() => opened.checkFaults());
  afterAll(() => opened.close());

  const fillAgreement = async (page: Page): Promise<void> => {
    await field(page, '광역자활센터').fill('가상 마루광역자활센터');
    await field(page, '광역자활센터 대표자').fill('한가람');
    await field(page, '지역자활센터 대표자').fill('김들녘');
    await field(page, '자활기업 대표자').fill('이햇살');
    await field(page, '협약일(지원일)').fill('2024-05-10');
    await field(page, '운영자금 승인액').fill('12300000');
    await field(page, '심사에 따른 사업내역 및 사업비 조정내용').fill('운영자금을 줄여 승인함.');
  };

  it('leads from the list over what is missing to the document and its PDF', async () => {
    const page = await opened.open('/forms');
    await page.getByRole('searchbox').fill('지원 협약서');
    // The search answers when the typing has come to rest; the whole list still stands until then.
    await page.locator('.form-card').nth(1).waitFor({ state: 'detached' });
    await page.getByText('원문 서식 없음').waitFor();
    await soon(() => page.locator('.form-card').count()).toBe(1);
    await page.getByRole('link', { name: LABELS.agreement }).click();
    await settled(page);
    await soon(() => focused(page)).toMatchObject({ tag: 'h1' });

    await page.getByRole('combobox', { name: /가상 신청/ }).selectOption({ value: 'A-01' });
    await page.getByText('‘가상 햇살세차’의 내용으로 채웠습니다').waitFor();
    expect(page.url()).toContain('application=A-01');
    await page.getByRole('heading', { name: /^비어 있는 항목/ }).waitFor();
    await soon(() => gapsIn(page, /비어 있는/)).toContain('협약일(지원일)');
    expect((await gapsIn(page, /규정에 따라/)).join()).toContain('승인된 금액이 있을 것');
    await soon(() => page.locator('iframe').count()).toBe(0);
    const group = page.locator('details', { hasText: '광역자활센터에서 제출하는 내용' });
    await group.locator('summary').click();
    await soon(() => group.getAttribute('open')).toBeNull();
    await gaps(page).getByRole('link', { name: '협약일(지원일)' }).click();
    await soon(() => focused(page)).toMatchObject({ id: 'field-facts-agreementDate' });

    await fillAgreement(page);
    await paper(page).waitFor();
    await soon(() => paper(page).innerText()).toContain('금 일천이백삼십만원정(₩12,300,000)');
    await soon(() => status(page).innerText()).toBe('모두 채웠습니다. 문서를 만들 수 있습니다.');
    const file = await downloaded(page, () => page.getByRole('button', { name: 'PDF 받기' }).click());
    expect(file.suggestedFilename()).toBe(`${LABELS.agreement}.pdf`);
    const text = await textOfPdf(file);
    expect(text).toContain('가상 햇살세차');
    expect(text).toContain('일천이백삼십만원정(₩12,300,000)');
    await page.getByText('파일을 내려받았습니다').waitFor();
    await picture(page, 'form-filled-ko');
  });

  it.each(Object.entries(LABELS))('makes %s of its sample', async (form, label) => {
    const page = await opened.open(`${FORMS}/${form}`);
    await fillWithSample(page);
    await paper(page).waitFor();
    const file = await downloaded(page, () => page.getByRole('button', { name: 'PDF 받기' }).click());
    expect(file.suggestedFilename()).toMatch(new RegExp(`^(서식 \\d )?${label}\\.pdf$`));
    expect((await textOfPdf(file)).replaceAll(' ', '')).toContain(label.replaceAll(' ', ''));
  });

  it('gives the office its own file where the form has one', async () => {
    const page = await opened.open(`${FORMS}/integrityPledge`);
    await fillWithSample(page);
    await paper(page).waitFor();
    for (const [button, ending, start] of [
      ['한글(HWPX) 받기', 'hwpx', 'PK'],
      ['워드(DOCX) 받기', 'docx', 'PK'],
    ] as const) {
      const file = await downloaded(page, () => page.getByRole('button', { name: button }).click());
      expect(file.suggestedFilename()).toBe(`서식 5 ${LABELS.integrityPledge}.${ending}`);
      expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe(start);
      await page.getByText(`‘서식 5 ${LABELS.integrityPledge}.${ending}’ 파일을 내려받았습니다.`).waitFor();
    }
    const other = await opened.open(`${FORMS}/agreement`);
    await fillWithSample(other);
    await paper(other).waitFor();
    expect(await other.getByRole('button', { name: /HWPX|DOCX/ }).allTextContents()).toEqual(['한글(HWPX) 받기']);
  });

  it('is numbered and kept by staff, and anyone can ask whether its paper is genuine', async () => {
    const staff = await signIn(opened.service, { grants: ['staff'] });
    const page = await opened.openAs(staff, `${FORMS}/integrityPledge`);
    await fillWithSample(page);
    await paper(page).waitFor();
    await page.getByRole('button', { name: '번호를 매겨 남기기' }).click();
    const told = page.getByText(/문서로 남겼습니다\. 확인번호/);
    await told.waitFor();
    const [, number = '', code = ''] = /^(.*) 문서로 남겼습니다\. 확인번호 (\S+)$/.exec(await told.innerText()) ?? [];
    const file = await downloaded(page, () => page.getByRole('button', { name: '남긴 PDF 받기' }).click());
    const text = (await textOfPdf(file)).replaceAll(' ', '');
    expect(text).toContain(number.replaceAll(' ', ''));
    expect(text).toContain(code.replaceAll(' ', ''));
    const address = await page.getByRole('link', { name: /진위 확인/ }).getAttribute('href');
    const asked = await fetch(`${opened.service.url}${address}`, { headers: { accept: 'application/json' } });
    expect(await asked.json()).toMatchObject({ number });
    expect(await axe(page)).toEqual([]);
    // Who may not make documents is offered none.
    const visitor = await opened.open(`${FORMS}/integrityPledge`);
    await fillWithSample(visitor);
    await paper(visitor).waitFor();
    expect(await visitor.getByRole('button', { name: '번호를 매겨 남기기' }).count()).toBe(0);
  });

  it('tells a wrong value at its field, keeps it, and makes nothing of it', async () => {
    const page = await opened.open(`${FORMS}/agreement`);
    await fillWithSample(page);
    await paper(page).waitFor();
    const day = field(page, '협약일(지원일)');
    await page.getByText('광역자활센터에서 제출하는 내용').click();
    await day.fill('2024-02-30');
    await page.keyboard.press('Tab');
    await page.getByRole('heading', { name: '고칠 내용 (1)' }).waitFor();
    await soon(() => gapsIn(page, /고칠 내용/)).toEqual([
      '협약일(지원일): 달력에 없는 날짜입니다. 다시 확인해 주십시오.',
    ]);
    await soon(() => day.getAttribute('aria-invalid')).toBe('true');
    await soon(() => day.inputValue()).toBe('2024-02-30');
    await soon(() => page.locator('iframe').count()).toBe(0);
    expect(await axe(page)).toEqual([]);
  });

  it('has no field for what the rules give, and names the decision that forbids the form', async () => {
    const page = await opened.open(`${FORMS}/agreement`);
    await fillWithSample(page);
    await paper(page).waitFor();
    const values = page.getByRole('region', { name: '규정에서 정해지는 값' });
    await soon(() => values.getByRole('row', { name: /지원금액 합계/ }).innerText()).toContain('284,000,000원');
    await soon(() => values.locator('input, textarea, select').count()).toBe(0);
    await page.getByText('광역자활센터에서 제출하는 내용').click();
    await page
      .getByRole('radiogroup', { name: /기 선정·지원 여부/ })
      .getByRole('radio', { name: '예' })
      .check();
    await page.getByRole('heading', { name: '규정에 따라 만들 수 없음 (1)' }).waitFor();
    await gaps(page).getByRole('link', { name: '판단 살펴보기' }).click();
    await settled(page);
    expect(page.url()).toContain('/decisions/self-support-fund/2024/eligibility');
    await page.goBack();
    await settled(page);
    await gaps(page).waitFor();
  });

  it('leads to its decisions on the application that it is filled from', async () => {
    const page = await opened.open(`${FORMS}/agreement${CASE}`);
    await page.getByText('내용으로 채웠습니다').waitFor();
    await page.locator('.required-decision a').first().click();
    await settled(page);
    expect(new URL(page.url()).search).toBe(CASE);
    const start = page.getByRole('combobox', { name: '가상 신청에서 시작' });
    await start.waitFor();
    await soon(() => start.inputValue()).toBe('A-01');
  });

  it('asks before a case takes the place of what was typed, and can be undone', async () => {
    const page = await opened.open(`${FORMS}/integrityPledge`);
    await field(page, '센터 대표').fill('직접 적은 이름');
    await page.getByRole('combobox', { name: /가상 신청/ }).selectOption({ value: 'A-02' });
    const question = page.getByRole('group', { name: /의 내용으로 채우시겠습니까/ });
    await question.getByRole('button', { name: '적은 것은 두고 나머지만 채우기' }).click();
    await soon(() => field(page, '센터 대표').inputValue()).toBe('직접 적은 이름');
    await soon(() => field(page, '자활기업 이름').inputValue()).toMatch(/^가상 /);

    await fillWithSample(page);
    await question.getByRole('button', { name: '모두 바꾸기' }).click();
    await soon(() => field(page, '센터 대표').inputValue()).not.toBe('직접 적은 이름');
    await page.getByRole('button', { name: '되돌리기' }).click();
    await soon(() => field(page, '센터 대표').inputValue()).toBe('직접 적은 이름');
  });

  it('keeps the case and what was typed over reload, back and forward, and apart from another tab', async () => {
    const page = await opened.open(`${FORMS}/integrityPledge${CASE}`);
    await page.getByText('내용으로 채웠습니다').waitFor();
    await field(page, '센터 대표').fill('김들녘');
    await page.reload();
    await settled(page);
    const chosen = page.getByRole('combobox', { name: /가상 신청/ });
    await soon(() => chosen.inputValue()).toBe('A-01');
    await soon(() => field(page, '센터 대표').inputValue()).toBe('김들녘');
    await soon(() => page.getByRole('group', { name: /채우시겠습니까/ }).count()).toBe(0);

    await page.getByRole('link', { name: '규정', exact: true }).click();
    await settled(page);
    await page.goBack();
    await settled(page);
    await chosen.waitFor();
    await soon(() => chosen.inputValue()).toBe('A-01');
    await soon(() => field(page, '센터 대표').inputValue()).toBe('김들녘');

    const other = await page.context().newPage();
    await opened.go(other, `${FORMS}/integrityPledge`);
    await soon(() => field(other, '센터 대표').inputValue()).toBe('');
    await field(other, '센터 대표').fill('다른 탭');
    await soon(() => field(page, '센터 대표').inputValue()).toBe('김들녘');
  });

  it('keeps all of it when the language is switched; the document stays Korean, and that is said', async () => {
    const page = await opened.open(`${FORMS}/consent`);
    await fillWithSample(page);
    await paper(page).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('The document is in Korean.').waitFor();
    await soon(() => field(page, 'Name').inputValue()).toBe('이햇살');
    await soon(() => paper(page).innerText()).toContain('동의하십니까');
  });

  it('waits for a service that is away in the middle, loses nothing, and goes on by itself', async () => {
    opened.allowFaults(SERVICE_AWAY);
    const page = await opened.open(`${FORMS}/integrityPledge`);
    await fillWithSample(page);
    await paper(page).waitFor();
    await opened.stopService();
    await field(page, '센터 대표').fill('박새봄');
    await page.getByText('서비스에 연결되지 않습니다').waitFor();
    await page.getByText('고치기 전 내용의 미리보기입니다').waitFor();
    await field(page, '센터 담당자').fill('최나무');
    await opened.startService();
    await page.frameLocator('iframe').getByText('최나무').waitFor({ timeout: 30_000 });
    await soon(() => field(page, '센터 대표').inputValue()).toBe('박새봄');
    await soon(() => paper(page).innerText()).toContain('박새봄');
  });

  it('shows hostile text as text, and runs nothing of it', async () => {
    const hostile = '<img src=x onerror="document.title=\'run\'"><script>top.document.title=1</script>';
    const page = await opened.open(`${FORMS}/integrityPledge`);
    await fillWithSample(page);
    await field(page, '센터 대표').fill(hostile);
    await page.frameLocator('iframe').getByText('<img src=x onerror').waitFor();
    await soon(() => page.frameLocator('iframe').locator('img, script').count()).toBe(0);
    await soon(() => page.title()).toContain(LABELS.integrityPledge);
  });

  it('prints the document, not the page around it, and gives it as HTML', async () => {
    const page = await opened.open(`${FORMS}/consent`);
    await fillWithSample(page);
    await paper(page).waitFor();
    const printed = await page.evaluate(() => {
      const inside = document.querySelector('iframe')!.contentWindow! as Window & { printed?: boolean };
      inside.print = () => (inside.printed = true);
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '인쇄')!.click();
      return inside.printed;
    });
    expect(printed).toBe(true);
    const file = await downloaded(page, () => page.getByRole('button', { name: 'HTML 내려받기' }).click());
    expect(file.suggestedFilename()).toBe(`서식 4 ${LABELS.consent}.html`);
    const kept = await readFile(await file.path(), 'utf8');
    expect(kept).toContain('이햇살');
    // On a disk there is nothing to take fonts from.
    expect(kept).not.toContain('<link');
  });

  it('says how long a PDF takes, and gives it up when told to', async () => {
    opened.allowFaults(/ERR_FAILED/);
    const page = await opened.open(`${FORMS}/consent`);
    await fillWithSample(page);
    await paper(page).waitFor();
    const order = page.getByRole('button', { name: 'PDF 받기' });
    let isGivenUp = false;
    page.on('requestfailed', (request) => {
      isGivenUp ||= request.url().endsWith('/pdf');
    });
    await page.route('**/pdf', () => undefined, { times: 1 });
    await order.click();
    await page.getByText('1초 지남').waitFor();
    await soon(() => order.isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'PDF 만들기 취소' }).click();
    await page.getByText('PDF를 만들고 있습니다').waitFor({ state: 'detached' });
    expect([isGivenUp, await order.isEnabled(), await page.getByRole('alert').count()]).toEqual([true, true, 0]);
  });

  it.each(['pdf/busy', 'pdf/no-browser'] as const)(
    'tells %s and what to do, asks no more by itself, and makes it when told again',
    async (code) => {
      opened.allowFaults(/503/);
      const page = await opened.open(`${FORMS}/consent`);
      await fillWithSample(page);
      await paper(page).waitFor();
      const orders = ordersOn(page);
      await page.route('**/pdf', (route) => route.fulfill(refusal(code)));
      await page.getByRole('button', { name: 'PDF 받기' }).click();
      const alert = page.getByRole('alert');
      await alert.getByText(code).waitFor();
      await soon(() => alert.innerText()).toContain(PROBLEMS[code].action.ko);
      await soon(() => page.locator('.shell-notices [role="status"]').innerText()).toBe('');
      expect(await axe(page)).toEqual([]);
      expect(orders).toHaveLength(1);
      await page.unroute('**/pdf');
      const file = await downloaded(page, () => page.getByRole('button', { name: '다시 시도' }).click());
      expect(await textOfPdf(file)).toContain('이햇살');
      expect(orders).toHaveLength(2);
    },
  );

  it('gives up an order that waits for the service: only the one after it is carried out', async () => {
    opened.allowFaults(SERVICE_AWAY);
    const page = await opened.open(`${FORMS}/consent`);
    await fillWithSample(page);
    await paper(page).waitFor();
    const order = page.getByRole('button', { name: 'PDF 받기' });
    const waits = page.getByText('서비스가 다시 연결되기를 기다리고 있습니다');
    await opened.stopService();
    await order.click();
    await waits.waitFor();
    await page.getByRole('button', { name: 'PDF 만들기 취소' }).click();
    await waits.waitFor({ state: 'detached' });
    const orders = ordersOn(page);
    await order.click();
    await waits.waitFor();
    await downloaded(page, () => opened.startService());
    await page.waitForLoadState('networkidle');
    expect(orders).toHaveLength(1);
  });

  it('can be done from the list to the PDF by keyboard alone', async () => {
    const page = await opened.open('/forms');
    await keyboardWalk(page, LABELS.consent);
    await page.keyboard.press('Enter');
    await settled(page);
    await keyboardWalk(page, ({ id }) => id === 'field-fields-regionalCentreName');
    await page.keyboard.type('가상 마루광역자활센터');
    // Of a group of radio buttons Tab reaches the one that is chosen, here the last; the arrows go round.
    await keyboardWalk(page, '모름(비움)');
    await page.keyboard.press('ArrowDown');
    await keyboardWalk(page, ({ id }) => id === 'field-fields-memberName');
    await page.keyboard.type('이햇살');
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'document-title');
    await keyboardWalk(page, '개인정보 수집일');
    await page.keyboard.press('Enter');
    await soon(() => focused(page)).toMatchObject({ id: 'field-facts-collectedOn' });
    await page.keyboard.type('2024-04-05');
    await page.keyboard.press('Control+Enter');
    await paper(page).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'document-title');
    await keyboardWalk(page, 'PDF 받기');
    const file = await downloaded(page, () => page.keyboard.press('Enter'));
    expect(await textOfPdf(file)).toContain('이햇살');
  });

  describe.each([
    ['ko', '예시로 채우기'],
    ['en', 'Fill with the sample'],
  ] as const)('in %s', (language, sample) => {
    it('lists the forms accessibly, no wider than the window', async () => {
      const page = await opened.open('/forms', { language });
      expect(await axe(page)).toEqual([]);
      await picture(page, `forms-${language}`);
      for (const width of [1280, 768, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await noSidewaysScroll(page);
      }
    });

    it.each(Object.keys(LABELS))('shows %s accessibly, empty and complete, no wider than the window', async (form) => {
      const page = await opened.open(`${FORMS}/${form}`, { language });
      await gaps(page).waitFor();
      expect(await axe(page)).toEqual([]);
      await fillWithSample(page, sample);
      await paper(page).waitFor();
      expect(await axe(page)).toEqual([]);
      for (const width of [1280, 768, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await noSidewaysScroll(page);
        await picture(page, `form-${form}-${language}-${width}`);
      }
    });
  });
});
