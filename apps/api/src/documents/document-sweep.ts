import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '#persistence';
import { DocumentMaker } from './document-maker.js';
import { SignOffService } from './sign-off.service.js';

const EVERY_MS = 10 * 60 * 1000;

/**
 * Looks after what a process left behind that died while it kept a document: of a record without what follows from it,
 * that is done; of a file that nothing names, nothing is kept. Any number of instances may do so at once.
 */
@Injectable()
export class DocumentSweep implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #logger = new Logger(DocumentSweep.name);
  #timer: NodeJS.Timeout | undefined;
  #sweeping: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly maker: DocumentMaker,
    private readonly signOff: SignOffService,
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => {
      this.#sweeping = this.#sweepOrTell();
    }, EVERY_MS).unref();
    this.#sweeping = this.#sweepOrTell();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.#timer);
    await this.#sweeping;
  }

  /** @param leftAfterMs how long something has to have been left alone @returns how many files were removed */
  sweep(leftAfterMs?: number): Promise<number> {
    return this.database.documentFiles.sweep((file) => this.#isNamed(file), leftAfterMs);
  }

  async #isNamed(file: string): Promise<boolean> {
    const document = await this.database.madeDocuments.byFile(file);
    if (document !== undefined) await this.maker.finish(document);
    const scan = document === undefined ? await this.database.documentSignOffs.scanByFile(file) : undefined;
    if (scan !== undefined) await this.signOff.finish(scan);
    return document !== undefined || scan !== undefined;
  }

  async #sweepOrTell(): Promise<void> {
    try {
      await this.sweep();
    } catch (error) {
      this.#logger.warn(error instanceof Error ? error.message : String(error));
    }
  }
}
