import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { PdfRenderer } from '#documents';
import { ChromiumPdf, PdfError, type PdfErrorCode } from '#documents/pdf';
import { join } from 'node:path';
import { Problem } from '../problems/problem.js';
import { Settings } from '../settings.js';

/** What these say names files and folders of the machine. */
const OF_THE_MACHINE: ReadonlySet<PdfErrorCode> = new Set(['pdf/no-browser', 'pdf/failed']);

/** Makes PDFs; the browser behind it starts with the first one and ends with the service. */
@Injectable()
export class Pdf implements OnApplicationShutdown {
  readonly #renderer: PdfRenderer;

  constructor({ cacheDirectory, fontsDirectory, chromiumPath }: Settings) {
    this.#renderer = new ChromiumPdf({
      cacheDirectory,
      fontsDirectory: join(fontsDirectory, 'static'),
      ...(chromiumPath === undefined ? {} : { chromiumPath }),
    });
  }

  /** @throws Problem with the code of what went wrong: `pdf/busy`, `pdf/no-browser`, `pdf/timeout` … */
  async render(html: string): Promise<Uint8Array> {
    try {
      return await this.#renderer.render(html);
    } catch (error) {
      if (!(error instanceof PdfError)) throw error;
      const { code, words } = error;
      // The log has the cause with the trace id; whoever asked gets the trace id and what to do.
      const details = OF_THE_MACHINE.has(code) ? [] : [{ pointer: '', code, detail: words }];
      throw new Problem(code, details, { cause: error });
    }
  }

  /** Runs after the last request has been answered. */
  async onApplicationShutdown(): Promise<void> {
    await this.#renderer.close();
  }
}
