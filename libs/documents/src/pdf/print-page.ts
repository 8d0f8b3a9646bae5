import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { FONTS } from './own-fonts.js';

/** `.invalid` is reserved (RFC 2606): what a document asks for can never be somebody's server. */
const documentHref = 'http://form.invalid/';

/** Where a document finds the forms' fonts: the href of its style sheet link. It exists only while a PDF is made. */
export const fontsHref = `${documentHref}fonts.css`;

/** A font of the machine where Chromium has found ours there, else the file. */
const fontsCss = FONTS.map(
  ({ weight, name, file }) =>
    `@font-face{font-family:"Pretendard GOV";font-style:normal;font-weight:${weight};font-display:block;` +
    `src:local("${name}"),url("${documentHref}${file}") format("truetype")}`,
).join('\n');

/** The routes refuse already; this holds for what no route sees, such as a connection opened ahead of need. */
const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline' http://form.invalid; font-src http://form.invalid; img-src data:; " +
    "base-uri 'none'; form-action 'none'",
};

/**
 * A page that prints one document after the other: offline, without scripts, reaching nothing but the document and the
 * fonts. Opening one takes as long as printing a short document, so it is used again.
 */
export class PrintPage {
  #html = '';

  private constructor(
    private readonly context: BrowserContext,
    private readonly page: Page,
  ) {}

  /** @param fontsDirectory with the static fonts */
  static async open(browser: Browser, fontsDirectory: string): Promise<PrintPage> {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      offline: true,
      serviceWorkers: 'block',
      acceptDownloads: false,
    });
    const opened = new PrintPage(context, await context.newPage());
    await context.route('**/*', (route) => opened.#answer(route, fontsDirectory));
    return opened;
  }

  /** Paper and margins are the document's (`@page`), and so are its title and language. */
  async print(html: string): Promise<Uint8Array> {
    this.#html = html;
    // 'load' waits for the style sheet and for every font the text uses.
    await this.page.goto(documentHref, { waitUntil: 'load' });
    // A font that was refused leaves its text undrawn until its failure is known.
    await this.page.evaluate('document.fonts.ready.then(() => undefined)');
    const pdf = await this.page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    // Nothing of one document is there when the next one comes.
    this.#html = '';
    await this.page.goto('about:blank');
    return pdf;
  }

  async close(): Promise<void> {
    // A browser that has gone has closed its contexts; that is no second failure.
    await this.context.close().catch(() => undefined);
  }

  async #answer(route: Route, fontsDirectory: string): Promise<void> {
    const href = route.request().url();
    if (href === documentHref)
      return route.fulfill({ headers, contentType: 'text/html; charset=utf-8', body: this.#html });
    if (href === fontsHref) return route.fulfill({ headers, contentType: 'text/css', body: fontsCss });
    const font = FONTS.find(({ file }) => href === `${documentHref}${file}`);
    if (font !== undefined)
      return route.fulfill({ headers, contentType: 'font/ttf', path: join(fontsDirectory, font.file) });
    // 'aborted' and not 'failed': a page that tries to leave stays as it is instead of showing an error page.
    return route.abort('aborted');
  }
}
