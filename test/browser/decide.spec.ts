import type { Page } from 'playwright-core';
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

const ELIGIBILITY = '/decisions/self-support-fund/2024/eligibility';
/** Eligible as it stands in the invented round. */
const APPLICATION = 'A-01';
const FILLED = `${ELIGIBILITY}?round=self-support-fund-2024-demo&application=${APPLICATION}`;

/** What a browser reports while a service is away. */
const AWAY = [/Failed to load resource|ERR_CONNECTION_REFUSED|Failed to fetch dynamically imported module/];

const outcome = (page: Page) => page.locator('.decision-result .outcome-badge').first();
const decide = async (page: Page, name = '판단하기'): Promise<void> => {
  await page.getByRole('button', { name }).click();
  await outcome(page).waitFor();
};
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** Presses a key, and tells where the focus then is and whether the buttons of the form cover it. */
async function step(page: Page, key: string) {
  await page.keyboard.press(key);
  return page.evaluate(() => {
    const focus = document.activeElement ?? document.body;
    const buttons = document.querySelector('.form-buttons');
    const [field, bar] = [focus.getBoundingClientRect(), buttons?.getBoundingClientRect()];
    return {
      id: focus.id,
      isInForm: buttons?.closest('form')?.contains(focus) ?? false,
      isField: buttons?.contains(focus) === false,
      isBehind: bar !== undefined && field.bottom > bar.top && field.top < bar.bottom,
    };
  });
}

describe('trying a decision', () => {
  let opened: OpenConsole;

  beforeAll(async () => {
    opened = await openConsole();
  });
  afterEach(() => opened.checkFaults());
  afterAll(() => opened.close());

  it('leads from the list of decisions to an answer that says why', async () => {
    const page = await opened.open('/decisions');
    await page.getByRole('searchbox', { name: '판단 찾기' }).fill('신청할 수 있는가');
    await page.getByRole('link', { name: '이 기업의 지역자활센터가 이 차수에 신청할 수 있는가' }).click();
    await page.getByRole('heading', { level: 1, name: /신청할 수 있는가/ }).waitFor();
    await soon(() => focused(page)).toMatchObject({ tag: 'h1' });
    await soon(() => page.title()).toContain('신청할 수 있는가');

    await page.getByRole('combobox', { name: '가상 신청에서 시작' }).selectOption(APPLICATION);
    await decide(page);
    await soon(() => outcome(page).getAttribute('data-outcome')).toBe('yes');
    await soon(() => page.locator('.reason-list li').count()).toBeGreaterThan(1);
    await page.evaluate(() => window.scrollTo(0, 0));
    await picture(page, 'decide-ko');
    await page.getByText(/^규칙별 판단 과정/).click();
    await soon(() => page.getByRole('table').count()).toBeGreaterThan(3);
    await noSidewaysScroll(page);
  });

  it('looks for a decision by words, as every list does, and says when there is none', async () => {
    const page = await opened.open('/decisions');
    await page.getByRole('combobox', { name: '사업' }).selectOption('self-support-fund/2024');
    await page.getByRole('searchbox', { name: '판단 찾기' }).fill('차수에 신청');
    await page.getByText('‘차수에 신청’: 1건 찾음').waitFor();
    await soon(() => page.locator('.decision-links a').count()).toBe(1);
    await page.reload();
    await settled(page);
    await soon(() => page.getByRole('searchbox').inputValue()).toBe('차수에 신청');
    await page.getByRole('searchbox').fill('없는 판단');
    await page.getByText('‘없는 판단’에 맞는 내용이 없습니다.').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: '찾는 말 지우기' }).click();
    await page.locator('.decision-links').first().waitFor();
    await soon(() => page.locator('main h2').count()).toBe(1);
  });

  it('prints the answer with what it was decided on, and leaves the controls out', async () => {
    const page = await opened.open(FILLED);
    await decide(page);
    await page.emulateMedia({ media: 'print' });
    await soon(() => page.getByRole('heading', { name: '판단한 내용' }).isVisible()).toBe(true);
    await soon(() => page.locator('.asked-facts').innerText()).toMatch(/사업신청일\s+2024년 4월 5일/);
    await soon(() => page.getByRole('button').count()).toBe(0);
  });

  it('tells what a changed fact does to the answer', async () => {
    const page = await opened.open(FILLED);
    await decide(page);
    const group = page.getByRole('radiogroup', { name: /기 선정·지원 여부/ });
    await group.getByRole('radio', { name: '예' }).check();
    await page.getByText('판단한 뒤에 내용이 바뀌었습니다').waitFor();
    await decide(page);
    await page.getByText('앞선 결과에서 바뀐 점').waitFor();
    await soon(() => outcome(page).getAttribute('data-outcome')).toBe('no');
  });

  it.each([1280, 768, 390])('at %d px, no field that Tab comes to stands behind the buttons', async (width) => {
    const page = await opened.open(FILLED, { width, height: 700 });
    // With more beside them than usual, the buttons take the most room.
    await page.getByRole('button', { name: '입력 지우기' }).click();
    await page.getByRole('button', { name: '지우기 취소' }).waitFor();
    await page.locator('h1').focus();
    const behind: string[] = [];
    for (const key of ['Tab', 'Shift+Tab']) {
      let fields = 0;
      for (let at = await step(page, key); at.isInForm; at = await step(page, key)) {
        if (at.isField) fields += 1;
        if (at.isField && at.isBehind) behind.push(`${key}: ${at.id}`);
      }
      expect(fields).toBeGreaterThan(10);
    }
    expect(behind).toEqual([]);
  });

  it('leads from what is missing to its field', async () => {
    const page = await opened.open(ELIGIBILITY);
    await decide(page);
    await soon(() => outcome(page).getAttribute('data-outcome')).toBe('undetermined');
    await page.locator('.decision-result').getByRole('link', { name: '사업신청일' }).first().click();
    await soon(() => focused(page)).toMatchObject({ id: 'field-applicationDate' });
  });

  it('keeps wrong input as it was typed and tells it at its field', async () => {
    const page = await opened.open(ELIGIBILITY);
    await field(page, '사업신청일').fill('2023-02-29');
    await page.getByRole('button', { name: '판단하기' }).click();
    const [, summary] = [await page.getByRole('alert').waitFor(), await page.getByRole('alert').textContent()];
    expect(summary).toContain('사업신청일: 달력에 없는 날짜입니다');
    await soon(() => field(page, '사업신청일').getAttribute('aria-invalid')).toBe('true');
    await soon(() => field(page, '사업신청일').inputValue()).toBe('2023-02-29');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('link', { name: /^사업신청일: / }).click();
    await soon(() => focused(page)).toMatchObject({ id: 'field-applicationDate' });
  });

  it('has what was typed and its answer again after a reload, the language switch, and coming back', async () => {
    const page = await opened.open(ELIGIBILITY);
    await field(page, '사업신청일').fill('2024-04-05');
    await decide(page);
    await page.reload();
    await settled(page);
    await soon(() => field(page, '사업신청일').inputValue()).toBe('2024-04-05');
    await outcome(page).waitFor();

    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Decision', exact: true }).waitFor();
    await soon(() => page.evaluate(() => document.documentElement.lang)).toBe('en');
    await soon(() => field(page, 'Application date').inputValue()).toBe('2024-04-05');
    await page.getByText(/^Hash of the facts/).waitFor();

    // The former screen stays until the next one has been fetched.
    await page.getByRole('link', { name: 'Forms', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Forms', exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /apply in this round/ }).waitFor();
    await soon(() => field(page, 'Application date').inputValue()).toBe('2024-04-05');
  });

  it('can be done from the first Tab to the answer by keyboard alone', async () => {
    const page = await opened.open(ELIGIBILITY);
    const [skip] = await keyboardWalk(page, '본문으로 바로가기');
    expect(skip?.tag).toBe('a');
    await page.keyboard.press('Enter');
    await keyboardWalk(page, ({ id }) => id === 'field-applicationDate');
    await page.keyboard.type('2024-04-05');
    await keyboardWalk(page, ({ id }) => id === 'field-plannedRecognitionDate');
    await page.keyboard.type('2024-05-12');
    await page.keyboard.press('Control+Enter');
    await outcome(page).waitFor();
    await soon(() => focused(page)).toMatchObject({ id: 'field-plannedRecognitionDate' });
    await keyboardWalk(page, /^규칙별 판단 과정/);
    await page.keyboard.press('Enter');
    await keyboardWalk(page, ({ role }) => role === 'region');
  });

  it.each([
    ['ko', 1280, '판단하기'],
    ['en', 1280, 'Decide'],
    ['ko', 390, '판단하기'],
    ['en', 390, 'Decide'],
  ] as const)('is accessible in %s at %d px, and no wider than its window', async (language, width, name) => {
    const page = await opened.open('/decisions', { language, width });
    expect(await axe(page)).toEqual([]);
    await noSidewaysScroll(page);
    await picture(page, `decisions-${language}-${width}`);
    await opened.go(page, FILLED);
    await decide(page, name);
    await page.locator('details.trace summary').click();
    expect(await axe(page)).toEqual([]);
    await noSidewaysScroll(page);
    await page.evaluate(() => window.scrollTo(0, 0));
    await picture(page, `decide-${language}-${width}`);
  });
});

describe('a service that goes away', () => {
  let opened: OpenConsole;

  beforeAll(async () => {
    opened = await openConsole();
  });
  afterEach(() => opened.checkFaults());
  afterAll(() => opened.close());

  it('waits for a service that is away, loses nothing, and goes on by itself', async () => {
    opened.allowFaults(...AWAY);
    const page = await opened.open(ELIGIBILITY);
    await field(page, '사업신청일').fill('2024-04-05');
    await opened.stopService();
    await page.getByRole('button', { name: '판단하기' }).click();
    await page.getByText('서비스에 연결되지 않습니다').waitFor();
    await field(page, '신청 차수').fill('2');
    await opened.startService();
    await outcome(page).waitFor({ timeout: 30_000 });
    await page.getByText('서비스에 연결되지 않습니다').waitFor({ state: 'detached' });
    await soon(() => field(page, '사업신청일').inputValue()).toBe('2024-04-05');
    await soon(() => field(page, '신청 차수').inputValue()).toBe('2');
  });

  it('opens a screen that could not be fetched as soon as it is back', async () => {
    opened.allowFaults(...AWAY);
    const page = await opened.open(ELIGIBILITY);
    await field(page, '사업신청일').fill('2024-04-05');
    await opened.stopService();
    await page.getByRole('link', { name: '서식', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '화면을 열지 못했습니다' }).waitFor();
    await opened.startService();
    await page.getByRole('heading', { level: 1, name: '서식', exact: true }).waitFor({ timeout: 30_000 });
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /신청할 수 있는가/ }).waitFor();
    await soon(() => field(page, '사업신청일').inputValue()).toBe('2024-04-05');
  });
});

describe('a service that lets no visitors in', () => {
  let opened: OpenConsole;

  beforeAll(async () => {
    opened = await openConsole({ demo: false });
  });
  afterEach(() => opened.checkFaults());
  afterAll(() => opened.close());

  it('asks for an access token, says when it is refused, and goes on with the right one', async () => {
    opened.allowFaults(/401/);
    const page = await opened.open(ELIGIBILITY);
    await page.locator('main summary', { hasText: '접근 토큰으로 들어가기' }).click();
    const token = page.getByLabel('접근 토큰');
    expect(await axe(page)).toEqual([]);
    await token.fill('wrong');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await soon(() => page.getByRole('alert').textContent()).toContain('알 수 없는 접근 토큰입니다.');
    await soon(() => token.getAttribute('aria-invalid')).toBe('true');

    await token.fill(opened.service.token);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /신청할 수 있는가/ }).waitFor();
    await decide(page);
    await page.reload();
    await outcome(page).waitFor();
  });
});
