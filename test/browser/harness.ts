/** The console in a real browser, on a real service: what the specs of this folder stand on. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { distDir } from '#launcher/paths.mjs';
import type { Person } from '../e2e/people.js';
import { startService, type RunningService, type ServiceOptions } from '../e2e/service.js';
import { launchChromium } from './chromium.js';
import { Faults } from './faults.js';

export { axe } from './accessibility.js';
export { focused, keyboardWalk, type Focused } from './keyboard.js';
export { noSidewaysScroll } from './layout.js';
export { picture } from './pictures.js';
export { soon } from './soon.js';

/** For anything on a page to come about, on a machine that has other things to do. */
const PATIENCE_MS = 15_000;
const CONSOLE = resolve(process.env['CONSOLE_DIR'] ?? join(distDir, 'console'));

export type Language = 'ko' | 'en';

export interface PageOptions {
  /** Language of the browser; the console follows it until someone chooses another. */
  readonly language?: Language;
  /** Of the window, in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Of a session, as the browser sends it: name=value. */
  readonly cookie?: string;
}

export interface ConsoleOptions extends PageOptions {
  /** Whether the service carries the invented rounds, and with them the visitor who needs no token. */
  readonly demo?: boolean;
  /** Whether approvers and administrators need a second factor. */
  readonly needsSecondFactor?: boolean;
  /** Where people may sign in as well, and at which address the service is then known to it. */
  readonly institution?: Pick<ServiceOptions, 'oidc' | 'publicUrl' | 'port'>;
}

/**
 * One service and one browser, for one spec file. Call `checkFaults` after each test and `close` after all.
 * @throws Error when the console has not been built
 */
export async function openConsole(options: ConsoleOptions = {}): Promise<OpenConsole> {
  if (!existsSync(join(CONSOLE, 'index.html')))
    throw new Error(`${CONSOLE} is missing: npm run build, or npm test -- browser`);
  const { demo = true, needsSecondFactor = false, institution = {}, ...pages } = options;
  const service = await startService({ ...institution, withDemo: demo, needsSecondFactor, consoleDirectory: CONSOLE });
  const browser = await launchChromium();
  return new OpenConsole(service, browser, pages, demo);
}

export class OpenConsole {
  readonly #faults: Faults;
  readonly #contexts = new Set<BrowserContext>();
  #isAway = false;
  #service: RunningService;

  constructor(
    service: RunningService,
    readonly browser: Browser,
    readonly defaults: PageOptions,
    readonly demo: boolean,
  ) {
    this.#service = service;
    this.#faults = new Faults(service.url);
  }

  get service(): RunningService {
    return this.#service;
  }

  get url(): string {
    return this.#service.url;
  }

  /** A window of a person who was never here: nothing remembered, nothing cached. Waits for the first headline. */
  async open(path: string, options: PageOptions = {}): Promise<Page> {
    const { language = 'ko', width = 1280, height = 800, cookie } = { ...this.defaults, ...options };
    const context = await this.browser.newContext({
      baseURL: this.url,
      locale: language === 'ko' ? 'ko-KR' : 'en-GB',
      timezoneId: 'Asia/Seoul',
      viewport: { width, height },
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    if (cookie !== undefined) await context.addCookies([sessionCookie(cookie, this.url)]);
    this.#contexts.add(context);
    this.#faults.watch(context);
    const page = await context.newPage();
    await this.go(page, path);
    return page;
  }

  /** A window of somebody who has signed in. */
  async openAs(person: Pick<Person, 'cookie'>, path: string, options: PageOptions = {}): Promise<Page> {
    return this.open(path, { ...options, cookie: person.cookie });
  }

  /** Goes to an address as typed into the address line, and waits until the screen stands. */
  async go(page: Page, path: string): Promise<void> {
    await page.goto(path);
    await settled(page);
  }

  /** The test will cause such faults itself, e.g. by stopping the service; for this test only. */
  allowFaults(...patterns: readonly RegExp[]): void {
    this.#faults.allow(...patterns);
  }

  /** Expects that no page did what none may: script errors, breaches of the policy, requests to elsewhere. */
  async checkFaults(): Promise<void> {
    for (const context of this.#contexts) await context.close();
    this.#contexts.clear();
    // A test that failed while the service was away must not fail those after it.
    if (this.#isAway) await this.startService();
    expect(this.#faults.take()).toEqual([]);
  }

  /** The service goes away, its database stays. */
  async stopService(): Promise<void> {
    this.#isAway = true;
    await this.#service.stop();
  }

  /** The service is back at the address it had. */
  async startService(): Promise<void> {
    const { raw, dataDirectory } = this.#service;
    const port = Number(new URL(this.url).port);
    this.#service = await startService({
      withDemo: this.demo,
      consoleDirectory: CONSOLE,
      databaseName: raw.name,
      dataDirectory,
      port,
    });
    this.#isAway = false;
  }

  /** Ends both and removes what they left; faults nobody asked about fail here. */
  async close(): Promise<void> {
    try {
      await this.checkFaults();
    } finally {
      await this.browser.close();
      await this.#service.discard();
    }
  }
}

function sessionCookie(cookie: string, url: string) {
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  return { name, value, url, httpOnly: true, sameSite: 'Strict' as const };
}

const BUSY_MS = 60_000;

/** Waits until the screen has its headline, nothing more is being fetched for it, and its fonts are there. */
export async function settled(page: Page): Promise<void> {
  // A click has begun something by the next frame; a former screen stays until the next one has come.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.locator('h1').first().waitFor();
  // What the gallery shows of waiting goes on for ever. A new version's first check takes as long as the machine takes.
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]:not([data-example] *)') === null, null, {
    timeout: BUSY_MS,
  });
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
