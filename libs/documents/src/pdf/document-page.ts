import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Route } from 'playwright-core';

/** `.invalid` is reserved (RFC 2606): what a document asks for can never be somebody's server. */
const documentHref = 'http://form.invalid/';

/** Where a document finds the forms' fonts: the href of its style sheet link. It exists only while a PDF is made. */
export const fontsHref = `${documentHref}fonts.css`;

/**
 * The static fonts, by weight. Chromium embeds a static TrueType font as a subset with its characters named, a variable
 * one as Type 3, in which readers and archives do not find the text again.
 */
const fontFiles = { 400: 'PretendardGOV-Regular.woff2', 700: 'PretendardGOV-Bold.woff2' };

/** What is answered to a document, by address; all else is refused. */
export type Served = ReadonlyMap<string, Answer>;

interface Answer {
  readonly contentType: string;
  readonly body: string | Buffer;
}

/**
 * Reads the fonts once for all documents.
 * @param fontsDirectory with the static fonts, e.g. `fonts/pretendard-gov/static`
 * @throws the file system's own error when one of them cannot be read
 */
export async function readFonts(fontsDirectory: string): Promise<Served> {
  const faces = Object.entries(fontFiles).map(
    ([weight, file]) =>
      `@font-face{font-family:"Pretendard GOV";font-style:normal;font-weight:${weight};font-display:block;` +
      `src:url("${documentHref}${file}") format("woff2")}`,
  );
  const served = new Map<string, Answer>([[fontsHref, { contentType: 'text/css', body: faces.join('\n') }]]);
  for (const file of Object.values(fontFiles)) {
    const body = await readFile(join(fontsDirectory, file));
    served.set(`${documentHref}${file}`, { contentType: 'font/woff2', body });
  }
  return served;
}

/** The routes refuse already; this holds for what no route sees, such as a connection opened ahead of need. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline' http://form.invalid; font-src http://form.invalid; img-src data:; " +
  "base-uri 'none'; form-action 'none'";

/**
 * Prints one document in a context of its own: offline, without scripts, reaching nothing but itself and the fonts.
 * Paper and margins are the document's (`@page`), and so are its title and language.
 */
export async function printDocument(browser: Browser, html: string, fonts: Served): Promise<Uint8Array> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    offline: true,
    serviceWorkers: 'block',
    acceptDownloads: false,
  });
  try {
    const served = new Map(fonts).set(documentHref, { contentType: 'text/html; charset=utf-8', body: html });
    await context.route('**/*', (route) => answer(route, served));
    const page = await context.newPage();
    // 'load' waits for the style sheet and for every font the text uses.
    await page.goto(documentHref, { waitUntil: 'load' });
    // A font that was refused leaves its text undrawn until its failure is known.
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    // A browser that has gone has closed its contexts; that is no second failure.
    await context.close().catch(() => undefined);
  }
}

async function answer(route: Route, served: Served): Promise<void> {
  const found = served.get(route.request().url());
  // 'aborted' and not 'failed': a page that tries to leave stays as it is instead of showing an error page.
  if (found === undefined) return route.abort('aborted');
  return route.fulfill({ ...found, headers: { 'content-security-policy': policy } });
}
