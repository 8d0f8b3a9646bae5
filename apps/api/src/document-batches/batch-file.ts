import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  FAILURES_HEAD,
  FAILURES_NAME,
  failureLines,
  FileNames,
  zipOf,
  type BatchFailure,
  type ZipEntry,
} from '#documents';
import { Database, PersistenceError, type DocumentBatchDocument, type MadeDocumentSummary } from '#persistence';
import { CSV_START, csvLine } from '#spreadsheets';
import { Problem } from '../problems/problem.js';
import type { ChunkPartial } from './batch-work.js';

/** What a batch has made, as one ZIP that is written while it is sent. */
@Injectable()
export class BatchFile {
  constructor(private readonly database: Database) {}

  zip(batch: DocumentBatchDocument): Readable {
    return Readable.from(zipOf(this.#entries(batch)), { objectMode: false });
  }

  /** In the order of the batch. */
  async failures(batch: string): Promise<BatchFailure[]> {
    return (await this.#partials(batch)).flatMap(({ failures }) => failures);
  }

  /** How many could not be made, and how many were there already. */
  async unmade(batch: string): Promise<{ readonly failed: number; readonly leftOut: number }> {
    const parts = await this.#partials(batch);
    return {
      failed: parts.reduce((sum, { failures }) => sum + failures.length, 0),
      // Of a batch that was begun before any were left out, none is.
      leftOut: parts.reduce((sum, { leftOut = 0 }) => sum + leftOut, 0),
    };
  }

  async #partials(batch: string): Promise<readonly ChunkPartial[]> {
    const parts = await this.database.documentBatchChunks.partials(batch);
    return parts.flatMap(({ partial }) => (JSON.parse(partial) as ChunkPartial | null) ?? []);
  }

  async *#entries(batch: DocumentBatchDocument): AsyncGenerator<ZipEntry> {
    const names = new FileNames();
    const failures = await this.failures(batch._id);
    for (const document of inOrder(batch, await this.database.madeDocuments.ofBatch(batch._id))) {
      const { about, no, label, number, format, form, made } = document;
      const bytes = await this.#bytes(document);
      if (bytes === undefined) failures.push({ application: about?.application ?? '', form, reasons: DAMAGED });
      else yield { name: names.next([about?.application, no, label.ko, number], format), bytes, at: made.at };
    }
    if (failures.length > 0)
      yield { name: names.next([FAILURES_NAME], 'csv'), bytes: csvOf(failures), at: batch.by.at };
  }

  /** One that is damaged keeps the others from nothing. */
  async #bytes({ file }: MadeDocumentSummary): Promise<Buffer | undefined> {
    try {
      return await this.database.documentFiles.read(file);
    } catch (error) {
      if (error instanceof PersistenceError && error.code === 'persistence/file-damaged') return undefined;
      throw error;
    }
  }
}

const DAMAGED = new Problem('document/damaged').details;

const csvOf = (failures: readonly BatchFailure[]): Buffer =>
  Buffer.from(CSV_START + [FAILURES_HEAD, ...failures.flatMap(failureLines)].map((line) => csvLine(line)).join(''));

function inOrder(
  { applications, forms }: DocumentBatchDocument,
  documents: readonly MadeDocumentSummary[],
): readonly MadeDocumentSummary[] {
  const [places, papers] = [new Map(applications.map((id, at) => [id, at])), new Map(forms.map((id, at) => [id, at]))];
  const placeOf = ({ about, form }: MadeDocumentSummary): number =>
    (places.get(about?.application ?? '') ?? 0) * forms.length + (papers.get(form) ?? 0);
  return documents.toSorted((a, b) => placeOf(a) - placeOf(b));
}
