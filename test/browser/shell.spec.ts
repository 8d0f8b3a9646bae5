import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '#launcher/paths.mjs';
import {
  axe,
  focused,
  keyboardWalk,
  noSidewaysScroll,
  openConsole,
  picture,
  soon,
  type OpenConsole,
} from './harness.js';

const LANGUAGES = ['ko', 'en'] as const;
const ROUTES = [
  '/',
  '/programmes/self-support-fund/2024',
  '/decisions',
  '/decisions/self-support-fund/2024/eligibility',
  '/forms',
  '/forms/self-support-fund/2024/agreement',
  '/components',
  '/no-such-page',
];
const WIDTHS = [1280, 768, 390];

describe('the shell of the console', () => {
  let gongo: OpenConsole;

  beforeAll(async () => {
    gongo = await openConsole();
  });
  afterEach(() => gongo.checkFaults());
  afterAll(() => gongo.close());

  const lang = (page: Page) => page.locator('html').getAttribute('lang');
  const languageSwitch = (page: Page) => page.locator('header button[lang]');
  const contrastSwitch = (page: Page) => page.locator('header button[aria-pressed]');
  const navigation = (page: Page) => page.locator('header nav a');

  describe('everywhere', () => {
    it.each(ROUTES)('%s is served under a policy that lets nothing in but our own files', async (path) => {
      const css = readFileSync(join(root, 'templates/styles/form.css'));
      const hash = createHash('sha256').update(css).digest('base64');
      const { headers } = await gongo.service.send(path, { token: null, headers: { accept: 'text/html' } });
      expect(headers.get('content-security-policy')?.split(';')).toEqual([
        "default-src 'none'",
        "script-src 'self'",
        `style-src 'self' 'sha256-${hash}'`,
        "font-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "frame-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ]);
    });

    it.each(LANGUAGES.flatMap((language) => ROUTES.map((path) => [language, path] as const)))(
      '%s %s does not scroll sideways at 1280, 768 and 390 px, has one headline and a title',
      async (language, path) => {
        const page = await gongo.open(path, { language });
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          await noSidewaysScroll(page);
        }
        await soon(() => page.locator('h1').count()).toBe(1);
        await soon(() => page.title()).toContain((await page.locator('h1').textContent()) ?? '');
        expect(await lang(page)).toBe(language);
      },
    );
  });

  describe('for the keyboard', () => {
    it('the first Tab offers to skip to the content, and Enter goes there', async () => {
      const page = await gongo.open('/');
      await page.keyboard.press('Tab');
      const skip = page.locator('.skip-link');
      await soon(() => focused(page)).toMatchObject({ tag: 'a', href: '#main' });
      expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await soon(() => focused(page)).toMatchObject({ tag: 'main', id: 'main' });
    });

    it('another page is reached by Tab and Enter, and its headline takes the focus', async () => {
      const page = await gongo.open('/');
      await keyboardWalk(page, ({ href }) => href === '/forms');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/forms');
      await page.locator('h1:focus').waitFor();
      await soon(async () => (await focused(page)).tag).toBe('h1');
    });
  });

  describe('navigation', () => {
    it('marks the page one is on, and Back leads back', async () => {
      const page = await gongo.open('/');
      for (const path of ['/decisions', '/forms']) {
        await navigation(page)
          .and(page.locator(`[href="${path}"]`))
          .click();
        await page.locator(`header nav a[aria-current="page"][href="${path}"]`).waitFor();
      }
      await page.goBack();
      await page.locator('header nav a[aria-current="page"][href="/decisions"]').waitFor();
    });

    it('an address that leads nowhere says so in both languages and leads home', async () => {
      for (const [language, words] of [
        ['ko', '화면이 없습니다'],
        ['en', 'no page at this address'],
      ] as const) {
        const page = await gongo.open('/no-such-page', { language });
        await soon(() => page.locator('h1').innerText()).toContain(words);
        expect(await axe(page)).toEqual([]);
        await page.locator('main a[href="/"]').click();
        await page.locator('header nav a[aria-current="page"][href="/"]').waitFor();
      }
    });
  });

  describe('language', () => {
    it('is the one the browser asks for until another is chosen, which then stays', async () => {
      const page = await gongo.open('/', { language: 'ko' });
      expect(await lang(page)).toBe('ko');
      await languageSwitch(page).click();
      await page.locator('html[lang="en"] h1').waitFor();
      await soon(() => page.title()).toMatch(/^[\x20-\x7e]+$/);
      await page.reload();
      await page.locator('html[lang="en"] h1').waitFor();
      await languageSwitch(page).click();
      await page.locator('html[lang="ko"] h1').waitFor();
    });

    it('the switch is named in the language it leads to', async () => {
      const page = await gongo.open('/', { language: 'ko' });
      expect(await languageSwitch(page).getAttribute('lang')).toBe('en');
      expect(await languageSwitch(page).innerText()).toBe('English');
    });
  });

  describe('high contrast', () => {
    it('is switched on, stays after a reload, and nothing on the page is too pale in it', async () => {
      const page = await gongo.open('/');
      const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const usual = await background();
      expect(await contrastSwitch(page).getAttribute('aria-pressed')).toBe('false');
      await contrastSwitch(page).click();
      expect(await contrastSwitch(page).getAttribute('aria-pressed')).toBe('true');
      expect(await background()).not.toBe(usual);
      await page.reload();
      await page.locator('header button[aria-pressed="true"]').waitFor();
      await page.locator('main h1').waitFor();
      expect(await axe(page)).toEqual([]);
    });
  });

  describe('the service', () => {
    it('being away is told, being back is noticed, and nothing has to be done for it', async () => {
      const page = await gongo.open('/');
      const notice = page.locator('.shell-notices [role="status"]');
      expect(await notice.innerText()).toBe('');
      gongo.allowFaults(/Failed to load resource/, /ERR_CONNECTION/);
      await gongo.stopService();
      await page.locator('main a[href^="/programmes/"]').first().click();
      await notice.filter({ hasText: /연결되지 않/ }).waitFor();
      await gongo.startService();
      await notice.filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
      await page.getByRole('tab').first().waitFor();
    });
  });

  describe.each(LANGUAGES)('the gallery of components, %s', (language) => {
    it('passes axe in both contrasts', async () => {
      const page = await gongo.open('/components', { language });
      expect(await axe(page)).toEqual([]);
      await picture(page, `components-${language}`);
      await picture(page, `components-${language}-whole`, { fullPage: true });
      await contrastSwitch(page).click();
      expect(await axe(page)).toEqual([]);
    });
  });
});
