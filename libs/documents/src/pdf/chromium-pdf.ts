import type { Browser } from 'playwright-core';
import type { PdfRenderer } from '../pdf-renderer.js';
import { archival } from './archive/archival.js';
import { findChromium } from './find-chromium.js';
import { launchChromium } from './launch.js';
import { withOwnFonts } from './own-fonts.js';
import { PdfError, reasonOf } from './pdf-error.js';
import { PrintPage } from './print-page.js';
import { SharedBrowser } from './shared-browser.js';
import { Turns } from './turns.js';

export interface ChromiumPdfOptions {
  /** Where an unpacked Chromium lives; see findChromium. */
  readonly cacheDirectory: string;
  /** The folder of the static fonts. */
  readonly fontsDirectory: string;
  readonly chromiumPath?: string;
  /** Documents printed at the same time. */
  readonly atOnce?: number;
  /** Documents that may wait for their turn. */
  readonly mayWait?: number;
  /** Whole milliseconds one document may take from its turn on, the start of the browser included. */
  readonly timeLimitMs?: number;
  readonly documentsPerBrowser?: number;
}

const defaults = { atOnce: 2, mayWait: 32, timeLimitMs: 30_000, documentsPerBrowser: 300 };

/** Makes PDFs with Chromium: one browser per process, started with the first document, a page for each that prints at once. */
export class ChromiumPdf implements PdfRenderer {
  readonly #options: ChromiumPdfOptions & typeof defaults;
  readonly #turns: Turns;
  readonly #browser: SharedBrowser;
  /** Pages that have printed and wait for the next document. They go with their browser. */
  readonly #idle = new WeakMap<Browser, PrintPage[]>();

  constructor(options: ChromiumPdfOptions) {
    this.#options = { ...defaults, ...options };
    const { atOnce, mayWait, documentsPerBrowser } = this.#options;
    this.#turns = new Turns(atOnce, mayWait);
    this.#browser = new SharedBrowser(() => this.#launch(), documentsPerBrowser);
  }

  /**
   * @param html a whole document; fonts come by a link to `fontsHref`
   * @returns the PDF: tagged, with outline, title and language of the document; PDF/A-2a unless a character
   * is in no font
   * @throws PdfError with every code it knows
   */
  render(html: string): Promise<Uint8Array> {
    return this.#turns.take(() => this.#render(html));
  }

  /** Ends the browser; documents under way and waiting end with `pdf/closed`. */
  close(): Promise<void> {
    return this.#browser.close();
  }

  async #render(html: string): Promise<Uint8Array> {
    const { timeLimitMs } = this.#options;
    const limit = new AbortController();
    const timer = setTimeout(() => {
      limit.abort(new PdfError('pdf/timeout', { seconds: timeLimitMs / 1000 }));
    }, timeLimitMs);
    try {
      const pdf = await untilAborted(this.#print(html, limit.signal), limit.signal);
      return archival(pdf) ?? pdf;
    } catch (error) {
      throw this.#explain(error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** A browser may go while it prints, by a crash or by another document's time limit: then once more in a new one. */
  async #print(html: string, limit: AbortSignal): Promise<Uint8Array> {
    for (let isLastTry = false; ; isLastTry = true) {
      const loan = await this.#browser.borrow();
      limit.addEventListener('abort', loan.discard);
      try {
        limit.throwIfAborted();
        return await this.#printIn(loan.browser, html);
      } catch (error) {
        if (isLastTry || limit.aborted || loan.browser.isConnected()) throw error;
      } finally {
        limit.removeEventListener('abort', loan.discard);
        loan.giveBack();
      }
    }
  }

  async #printIn(browser: Browser, html: string): Promise<Uint8Array> {
    const idle = this.#idle.get(browser) ?? [];
    this.#idle.set(browser, idle);
    const page = idle.pop() ?? (await PrintPage.open(browser, this.#options.fontsDirectory));
    try {
      const pdf = await page.print(html);
      idle.push(page);
      return pdf;
    } catch (error) {
      await page.close();
      throw error;
    }
  }

  async #launch() {
    const { cacheDirectory, chromiumPath, timeLimitMs } = this.#options;
    const chromium = await findChromium(cacheDirectory, chromiumPath);
    return launchChromium({ ...chromium, env: await withOwnFonts(chromium.env, this.#options) }, timeLimitMs);
  }

  #explain(error: unknown): PdfError {
    if (error instanceof PdfError) return error;
    if (this.#browser.isClosed) return new PdfError('pdf/closed', {}, { cause: error });
    return new PdfError('pdf/failed', { reason: reasonOf(error) }, { cause: error });
  }
}

/** The work's result, or the signal's reason as soon as it is aborted; the work then ends by itself, unheard. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as PdfError);
    });
    work.then(resolve, reject);
  });
}
