import type { Browser } from 'playwright-core';
import { PdfError } from './pdf-error.js';

/** A browser lent for one document. */
export interface Loan {
  readonly browser: Browser;
  readonly giveBack: () => void;
  /** Ends this browser at once: its document hangs. Others printing in it have to start over. */
  readonly discard: () => void;
}

interface Tenancy {
  readonly browser: Browser;
  lent: number;
  lentNow: number;
  isRetired: boolean;
}

/**
 * One browser for all documents of a process: started when first asked for, started anew when it has gone or has
 * printed its share (Chromium's memory grows with its pages), ended by `close`.
 */
export class SharedBrowser {
  #current: Promise<Tenancy> | undefined;
  #isClosed = false;
  readonly #ending = new Set<Promise<void>>();

  constructor(
    private readonly launch: () => Promise<Browser>,
    private readonly documentsPerBrowser: number,
  ) {}

  /** @throws PdfError `pdf/closed` after `close`, and what the launch throws */
  async borrow(): Promise<Loan> {
    if (this.#isClosed) throw new PdfError('pdf/closed');
    const tenancy = await (this.#current ??= this.#start());
    if (this.#isClosed) throw new PdfError('pdf/closed');
    tenancy.lent += 1;
    tenancy.lentNow += 1;
    if (tenancy.lent >= this.documentsPerBrowser) this.#retire(tenancy);
    return {
      browser: tenancy.browser,
      giveBack: () => {
        tenancy.lentNow -= 1;
        if (tenancy.isRetired && tenancy.lentNow === 0) this.#end(tenancy.browser);
      },
      discard: () => {
        this.#retire(tenancy);
        this.#end(tenancy.browser);
      },
    };
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Ends the browser, documents under way included, and waits until its processes are gone. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const current = await this.#current?.catch(() => undefined);
    if (current) this.#end(current.browser);
    await Promise.all(this.#ending);
  }

  #start(): Promise<Tenancy> {
    const starting = this.launch().then((browser): Tenancy => {
      const tenancy = { browser, lent: 0, lentNow: 0, isRetired: false };
      browser.on('disconnected', () => this.#retire(tenancy));
      return tenancy;
    });
    // A failed start is not kept: what was missing may be there at the next request.
    starting.catch(() => {
      if (this.#current === starting) this.#current = undefined;
    });
    return starting;
  }

  /** The next document gets another browser; this one ends when its last document is done. */
  #retire(tenancy: Tenancy): void {
    if (tenancy.isRetired) return;
    tenancy.isRetired = true;
    this.#current = undefined;
  }

  #end(browser: Browser): void {
    const ending = browser.close().catch(() => undefined);
    this.#ending.add(ending);
    void ending.finally(() => this.#ending.delete(ending));
  }
}
