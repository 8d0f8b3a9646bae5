import type { Page } from 'playwright-core';
import {
  axe,
  focused,
  keyboardWalk,
  noSidewaysScroll,
  openConsole,
  settled,
  soon,
  type OpenConsole,
} from './harness.js';

const ELIGIBILITY = '/decisions/self-support-fund/2024/eligibility';
const DRAFT = 'gongo.draft.';
const WIDTHS = [1280, 768, 390];
const WORDS = {
  ko: { token: '접근 토큰', unfold: '접근 토큰으로', signIn: '로그인', leave: '나가기', really: '지우고 나가기' },
  en: { token: 'Access token', unfold: 'access token', signIn: 'Sign in', leave: 'Leave', really: 'Clear and leave' },
} as const;
const LANGUAGES = ['ko', 'en'] as const;

const who = (page: Page) => page.locator('header .who-name');
const dialog = (page: Page) => page.getByRole('dialog');
const signInLink = (page: Page, name: string) => page.locator('header').getByRole('link', { name, exact: true });
const draftsIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate((prefix) => Object.keys(sessionStorage).filter((key) => key.startsWith(prefix)), DRAFT);

describe('a service that lets visitors in', () => {
  let opened: OpenConsole;

  beforeAll(async () => {
    opened = await openConsole();
  });
  afterEach(() => opened.checkFaults());
  afterAll(() => opened.close());

  describe.each(LANGUAGES)('%s', (language) => {
    const words = WORDS[language];

    it('lets a visitor enter a token, come back, and leave again by keyboard', async () => {
      opened.allowFaults(/401/);
      const page = await opened.open(ELIGIBILITY, { language });
      await page.locator('#field-applicationDate').fill('2024-04-05');

      await keyboardWalk(page, ({ href }) => href.startsWith('/sign-in'));
      await page.keyboard.press('Enter');
      await page.locator('h1:focus').waitFor();
      await keyboardWalk(page, words.unfold);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await soon(async () => (await focused(page)).name).toContain(words.token);
      expect(await axe(page)).toEqual([]);
      await page.keyboard.type(opened.service.token);
      await page.keyboard.press('Enter');
      await who(page).filter({ hasText: 'admin' }).waitFor();
      await settled(page);
      expect(new URL(page.url()).pathname).toBe(ELIGIBILITY);
      await soon(() => page.locator('#field-applicationDate').inputValue()).toBe('2024-04-05');

      await keyboardWalk(page, words.leave, { key: 'Shift+Tab' });
      await page.keyboard.press('Enter');
      await dialog(page).waitFor();
      expect(await axe(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await soon(() => focused(page)).toMatchObject({ tag: 'button', name: words.leave });
      await page.keyboard.press('Enter');
      await dialog(page).waitFor();
      await keyboardWalk(page, words.really);
      await page.keyboard.press('Enter');
      await signInLink(page, words.signIn).waitFor();
      await settled(page);
      await soon(() => page.locator('#field-applicationDate').inputValue()).toBe('');
      expect(await draftsIn(page)).toEqual([]);
    });

    it('says who is here without making the page wider than its window', async () => {
      const page = await opened.open('/', { language });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await noSidewaysScroll(page);
        await soon(() => signInLink(page, words.signIn).isVisible()).toBe(true);
      }
    });
  });

  it('asks for the token again once the service no longer knows it', async () => {
    opened.allowFaults(/401/);
    const page = await opened.open('/');
    await page.evaluate(() => sessionStorage.setItem('gongo.token', 'no longer known'));
    await page.getByRole('link', { name: '서식', exact: true }).click();
    await page.getByLabel(WORDS.ko.token).waitFor();
    await soon(() => page.getByRole('alert').innerText()).toContain('알 수 없는 접근 토큰입니다.');
    await page.getByRole('button', { name: '토큰 없이 보기' }).click();
    await page.locator('.form-card').first().waitFor();
  });
});

describe('a service that lets no visitors in', () => {
  let opened: OpenConsole;

  beforeAll(async () => {
    opened = await openConsole({ demo: false });
  });
  afterEach(() => opened.checkFaults());
  afterAll(() => opened.close());

  it.each([
    ['ko', '/', '사업과 규정'],
    ['en', '/', 'Programmes and rules'],
    ['ko', '/programmes/self-support-fund/2024?tab=rules', '사업과 규정'],
    ['en', '/programmes/self-support-fund/2024?tab=rules', 'Programmes and rules'],
    ['ko', ELIGIBILITY, '판단해 보기'],
    ['en', ELIGIBILITY, 'Try a decision'],
    ['ko', '/forms/self-support-fund/2024/agreement', '서식'],
    ['en', '/forms/self-support-fund/2024/agreement', 'Forms'],
  ] as const)(
    '%s %s asks to sign in under a headline of its own, and opens with a token too',
    async (language, path, headline) => {
      const page = await opened.open(path, { language });
      const { token, unfold, signIn: signInText } = WORDS[language];
      await page.locator('main').getByRole('link', { name: signInText, exact: true }).waitFor();
      await page.locator('main summary', { hasText: unfold }).click();
      await soon(() => page.locator('h1').allInnerTexts()).toEqual([headline]);
      await soon(() => page.title()).toMatch(new RegExp(`^${headline} \\| `));
      expect(await axe(page)).toEqual([]);
      await page.getByLabel(token).fill(opened.service.token);
      await page.keyboard.press('Enter');
      await page.getByLabel(token).waitFor({ state: 'detached' });
      await settled(page);
      await soon(() => page.locator('h1').count()).toBe(1);
      await soon(() => page.title()).toContain((await page.locator('h1').textContent()) ?? '');
    },
  );
});
