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

const LANGUAGES = ['ko', 'en'] as const;
const WIDTHS = [1280, 768, 390];
const PROGRAMME = '/programmes/self-support-fund/2024';
const TABS = ['overview', 'parameters', 'rules', 'clauses', 'readings', 'diagnostics'] as const;
const tabAddress = (tab: string): string => `${PROGRAMME}?tab=${tab}`;

const openTab = (page: Page) => page.getByRole('tab', { selected: true });
const searchBox = (page: Page) => page.getByRole('searchbox');
const isInView = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const { top = -1 } = document.getElementById(wanted)?.getBoundingClientRect() ?? {};
    return top >= 0 && top < window.innerHeight;
  }, id);

describe('the programmes', () => {
  let gongo: OpenConsole;

  beforeAll(async () => {
    gongo = await openConsole();
  });
  afterEach(() => gongo.checkFaults());
  afterAll(() => gongo.close());

  describe('looking a programme up', () => {
    it('leads from its name to a rule, to the clause behind it, and back to where one was', async () => {
      const page = await gongo.open('/');
      await searchBox(page).fill('자활기업');
      await page.getByText('‘자활기업’: 1건 찾음').waitFor();
      await page.getByRole('link', { name: /^규칙 읽기/ }).click();
      await settled(page);
      await soon(() => focused(page)).toMatchObject({ tag: 'h1' });
      expect(await openTab(page).innerText()).toBe('규칙');

      const rule = page.locator('[id="amounts.early-incentive-ceiling"]');
      await rule.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => window.scrollY);
      await rule.getByRole('link', { name: 'F-004-23' }).click();
      await page.waitForURL(`**${tabAddress('clauses')}#F-004-23`);
      const clause = page.locator('#F-004-23');
      await clause.and(page.locator('.is-target')).waitFor();
      await soon(() => clause.getByText('신청액 × 0.3').count()).toBe(1);
      expect(await isInView(page, 'F-004-23')).toBe(true);
      await soon(() => focused(page)).toMatchObject({ id: 'F-004-23' });

      await clause.getByRole('link', { name: '이 금액을 신청할 수 있는가' }).click();
      await page.waitForURL(`**${tabAddress('rules')}#amounts`);
      await page.goBack();
      await page.waitForURL('**#F-004-23');
      await page.goBack();
      await page.waitForURL(`**${tabAddress('rules')}`);
      await rule.waitFor();
      expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(200);
      await page.goBack();
      await page.locator('h1', { hasText: '사업과 규정' }).waitFor();
      expect(await searchBox(page).inputValue()).toBe('자활기업');
    });

    it.each(['/', '/decisions'])('in Korean, syllable by syllable, at %s', async (path) => {
      const page = await gongo.open(path);
      await searchBox(page).focus();
      const keys = await page.context().newCDPSession(page);
      for (const text of ['ㅈ', '자', '잫', '자호', '자활']) {
        await keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
        // The address follows in between, and must not write back.
        await page.waitForURL((url) => url.searchParams.get('find') === text);
      }
      await keys.send('Input.insertText', { text: '자활' });
      await page.waitForURL((url) => url.searchParams.get('find') === '자활');
      expect(await searchBox(page).inputValue()).toBe('자활');
    });

    it('offers what can be done with a programme, and nothing it does not have', async () => {
      const page = await gongo.open('/');
      const card = (title: string) =>
        page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, level: 2 }) });
      const fund = card('2024년 자활기업 창업자금 지원');
      await fund.getByRole('link', { name: /^가상 신청 40건/ }).waitFor();
      await soon(() => fund.getByRole('link', { name: /^서식 만들기/ }).count()).toBe(1);
      const centres = card('소공인특화지원센터 운영기관 모집');
      await soon(() => centres.getByRole('link', { name: '서식 만들기 (1종)' }).count()).toBe(1);
      expect(await centres.getByRole('link', { name: /^가상 신청/ }).count()).toBe(0);
      await fund.getByRole('link', { name: /^판단해 보기/ }).click();
      await page.waitForURL('**/decisions?programme=self-support-fund/2024');
    });

    it('finds nothing in words, and gets everything back', async () => {
      const page = await gongo.open('/?find=없는사업');
      await page.getByText('‘없는사업’에 맞는 내용이 없습니다.').waitFor();
      expect(await axe(page)).toEqual([]);
      await page.getByRole('button', { name: '찾는 말 지우기' }).click();
      await page.getByText('4건', { exact: true }).waitFor();
      await soon(() => page.locator('main h2').count()).toBe(4);
    });
  });

  describe('a version that is not there', () => {
    it.each([
      ['ko', '이 규정을 찾을 수 없습니다', '규정 목록으로 돌아가기'],
      ['en', 'There is no such rule set', 'Back to the programmes'],
    ] as const)('is said in words, with a code and a way back, %s', async (language, title, back) => {
      gongo.allowFaults(/404 \(Not Found\)/);
      const page = await gongo.open('/programmes/no-such/2024', { language });
      await soon(() => page.locator('h1').innerText()).toBe(title);
      await page.getByText('rule-set/not-found').waitFor();
      expect(await axe(page)).toEqual([]);
      await page.getByRole('link', { name: back }).click();
      await page.locator('main a[href^="/programmes/self-support-fund/2024"]').first().waitFor();
      expect(new URL(page.url()).pathname).toBe('/');
    });
  });

  describe('the place one is at', () => {
    it('stays over a reload: tab, filter and clause stand in the address', async () => {
      const page = await gongo.open(tabAddress('rules'));
      await searchBox(page).pressSequentially('보증금 상한');
      const said = page.getByText(/‘보증금 상한’: \d+건 찾음/);
      const found = await said.innerText();
      await page.reload();
      await settled(page);
      expect(await openTab(page).innerText()).toBe('규칙');
      expect(await searchBox(page).inputValue()).toBe('보증금 상한');
      expect(await said.innerText()).toBe(found);
      await searchBox(page).press('Escape');
      expect(await searchBox(page).inputValue()).toBe('');
      await page.waitForURL((url) => url.search === '?tab=rules');

      await gongo.go(page, `${tabAddress('readings')}#N-20`);
      await page.locator('#N-20.is-target').waitFor();
      expect(await isInView(page, 'N-20')).toBe(true);
      await page.reload();
      await page.locator('#N-20.is-target').waitFor();
      expect(await isInView(page, 'N-20')).toBe(true);
    });

    it('stays over a switch of the language, a part that was only scrolled to as well', async () => {
      const page = await gongo.open(`${tabAddress('clauses')}#F-004-55`);
      await page.locator('#F-004-55.is-target').waitFor();
      await page.locator('header button[lang="en"]').click();
      await page.locator('html[lang="en"]').waitFor();
      await page.getByRole('tab', { name: 'Clauses', selected: true }).waitFor();
      await page
        .locator('#F-004-55')
        .getByText(/^[\x20-\x7e]/)
        .first()
        .waitFor();
      expect(new URL(page.url()).hash).toBe('#F-004-55');
      await soon(() => page.locator('#F-004-55.is-target').count()).toBe(1);

      await gongo.go(page, tabAddress('rules'));
      const rule = page.locator('[id="scoring"]');
      await rule.evaluate((element) => element.scrollIntoView());
      await page.locator('header button[lang="ko"]').evaluate((button: HTMLElement) => button.click());
      await rule.getByRole('heading', { name: '선정 기준 점수에 이르는가' }).waitFor();
      const { y = -1 } = (await rule.boundingBox()) ?? {};
      expect(Math.abs(y)).toBeLessThan(800);
    });

    it('is gone back to through tabs and parts of a page', async () => {
      const page = await gongo.open(PROGRAMME);
      await page.getByRole('tab', { name: '기준값' }).click();
      await page.getByRole('link', { name: '연간 모집 일정 및 일정별 신청대상' }).first().click();
      await page.locator('[id="rounds.schedule"].is-target').waitFor();
      await page.getByRole('tab', { name: '점검' }).click();
      await page.getByRole('table', { name: '점검 결과' }).waitFor();
      await page.goBack();
      await page.waitForURL(`**${tabAddress('parameters')}#rounds.schedule`);
      await page.goBack();
      await page.waitForURL((url) => url.hash === '');
      await page.goBack();
      await page.getByRole('tab', { name: '개요', selected: true }).waitFor();
      await page.goForward();
      await page.getByRole('tab', { name: '기준값', selected: true }).waitFor();
    });
  });

  describe('by keyboard alone', () => {
    it('a person gets from the list to a rule and its clause', async () => {
      const page = await gongo.open('/');
      await keyboardWalk(page, '사업 찾기');
      await page.keyboard.type('자활기업');
      await page.getByText('‘자활기업’: 1건 찾음').waitFor();
      await keyboardWalk(page, '2024년 자활기업 창업자금 지원');
      await page.keyboard.press('Enter');
      await page.locator('h1:focus').waitFor();

      await keyboardWalk(page, ({ role }) => role === 'tab');
      for (const tab of ['기준값', '규칙']) {
        await page.keyboard.press('ArrowRight');
        await page.getByRole('tab', { name: tab, selected: true }).waitFor();
      }
      await keyboardWalk(page, ({ href }) => href.endsWith('#earlyIncentive'));
      await page.keyboard.press('Enter');
      await page.locator('#earlyIncentive.is-target').waitFor();
      await soon(() => focused(page)).toMatchObject({ id: 'earlyIncentive' });

      await keyboardWalk(page, 'F-004-22');
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineWidth);
      expect(outline).toBe('3px');
      await page.keyboard.press('Enter');
      await page.locator('#F-004-22.is-target').waitFor();
    });
  });

  describe('on paper', () => {
    it('the rules print without what is only for the screen, and with the facts that are folded away', async () => {
      const page = await gongo.open(tabAddress('rules'));
      await page.emulateMedia({ media: 'print' });
      for (const hidden of ['header', '[role="tablist"]', '.contents', '.find-box input', '.find-box [role="status"]'])
        await soon(() => page.locator(hidden).first().isVisible()).toBe(false);
      await soon(() => page.locator('h1').isVisible()).toBe(true);
      await soon(() => page.locator('.input-list').first().isVisible()).toBe(true);
      await noSidewaysScroll(page);
    });

    it('what was looked for is said, so that a part is not taken for the whole', async () => {
      const page = await gongo.open(`${tabAddress('rules')}&find=보증금`);
      await page.emulateMedia({ media: 'print' });
      await soon(() => page.getByText(/‘보증금’: \d+건 찾음/).isVisible()).toBe(true);
    });
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    it('the list passes axe, stays within the window and is pictured', async () => {
      const page = await gongo.open('/', { language });
      expect(await axe(page)).toEqual([]);
      await picture(page, `programmes-${language}`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 844 });
        await noSidewaysScroll(page);
      }
      await picture(page, `programmes-${language}-narrow`, { fullPage: true });
    });

    it.each(TABS)('the %s pass axe and stay within the window at 1280, 768 and 390 px', async (tab) => {
      const page = await gongo.open(tabAddress(tab), { language });
      expect(await axe(page)).toEqual([]);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 844 });
        await noSidewaysScroll(page);
      }
      expect(await axe(page)).toEqual([]);
      await picture(page, `programme-${tab}-${language}-narrow`);
      await page.setViewportSize({ width: 1280, height: 900 });
      await picture(page, `programme-${tab}-${language}`);
    });
  });

  it('high contrast leaves nothing too pale', async () => {
    const page = await gongo.open(tabAddress('rules'));
    await page.locator('header button[aria-pressed]').click();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('tab', { name: '해석·유의사항' }).click();
    await page.locator('#R-01').waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, 'programme-readings-ko-high-contrast');
  });
});
