import { createHash } from 'node:crypto';
import { setTimeout as later } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { fieldsOfApplication, KEPT_FORMATS, type BatchFailure } from '#documents';
import { Database, type ChunkDocument, type DocumentBatchDocument } from '#persistence';
import { CalledOff } from '../chunks/chunk-hands.js';
import { DocumentMaker, type DocumentOrder } from '../documents/document-maker.js';
import { MadeAlready } from '../documents/made-already.js';
import { BoundForms } from '../forms/bound-forms.js';
import { Problem } from '../problems/problem.js';
import { PROBLEMS, type ProblemType } from '../problems/catalogue.js';
import { PublishedRuleSets } from '../rule-sets/published-rule-sets.js';
import type { BatchFields, BatchRequest } from './batches.dto.js';

/** A batch that is not ended. */
export interface OpenBatch {
  readonly id: string;
  readonly chunks: number;
  readonly document: DocumentBatchDocument;
}
/** A batch with what was asked for, read. */
interface AskedBatch {
  readonly batch: DocumentBatchDocument;
  readonly request: BatchRequest;
}
/** What came of a chunk. */
export interface ChunkPartial {
  readonly failures: readonly BatchFailure[];
  /** How many were left out, since there is one already; absent: none. */
  readonly leftOut?: number;
}

const MOST_TRIES = 5;
const REASONS_OF_ONE = 20;
/** Whatever else is asked of this instance goes first. */
const WAIT_MS = 1_000;

/** Makes the documents of a chunk. What an earlier go has made is found again under its id. */
@Injectable()
export class BatchWork {
  constructor(
    private readonly database: Database,
    private readonly published: PublishedRuleSets,
    private readonly bound: BoundForms,
    private readonly maker: DocumentMaker,
    private readonly already: MadeAlready,
  ) {}

  /** @throws CalledOff when it was stopped; whatever is not the fault of one document */
  async chunk({ document: batch }: OpenBatch, { from, to }: ChunkDocument, stop: Int32Array): Promise<ChunkPartial> {
    const failures: BatchFailure[] = [];
    let leftOut = 0;
    // Once for the chunk: it may hold fields for each of a thousand applications.
    const request = JSON.parse(batch.request) as BatchRequest;
    for (let number = from; number <= to; number += 1) {
      const { application, form } = itemOf(batch, number);
      try {
        const isMade = await this.#make({ batch, request }, { application, form }, stop);
        if (!isMade) leftOut += 1;
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        failures.push({ application, form, reasons: error.details.slice(0, REASONS_OF_ONE) });
      }
    }
    return { failures, ...(leftOut === 0 ? {} : { leftOut }) };
  }

  /** @returns whether it is made; there may be one already */
  async #make(asked: AskedBatch, item: BatchItem, stop: Int32Array): Promise<boolean> {
    for (let tries = 1; ; tries += 1) {
      if (Atomics.load(stop, 0) === 1) throw new CalledOff();
      try {
        const order = await this.#order(asked, item);
        if (order === undefined) return false;
        await this.maker.make(order);
        return true;
      } catch (error) {
        // The service is stopping: another instance has the chunk soon.
        if (error instanceof Problem && error.code === 'pdf/closed') throw new CalledOff();
        if (!isPassing(error) || tries === MOST_TRIES) throw error;
        await later(WAIT_MS);
      }
    }
  }

  /** @returns undefined where there is such a document already, and not because of this batch */
  async #order(
    { batch, request }: AskedBatch,
    { application: id, form }: BatchItem,
  ): Promise<DocumentOrder | undefined> {
    const [programme = '', version = ''] = batch.ruleSet.id.split('/');
    const application = await this.database.rounds.application(batch.round, id);
    if (application === undefined) throw new Problem('application/not-found');
    const { asOf, format = KEPT_FORMATS[0] } = request;
    const given = givenOf(request, { application: id, form });
    const bound = await this.bound.get(await this.published.get(batch.ruleSet.id), form);
    const facts = { ...application.facts, ...given.facts };
    const fields = { ...fieldsOfApplication(bound, application), ...given.fields };
    const about = { round: batch.round, application: id };
    const whole = { facts, fields, ...(asOf === undefined ? {} : { asOf }) };
    if (request.again !== true && asOf !== undefined) {
      const wanted = { programme, bound, format, about, request: { ...whole, asOf } };
      if ((await this.already.find(wanted, batch._id)) !== undefined) return undefined;
    }
    return {
      id: documentIdOf(batch._id, { application: id, form }),
      by: batch.by.by,
      path: { programme, version, form },
      request: whole,
      format,
      about,
      body: application.centre.ko,
      batch: batch._id,
    };
  }
}

export interface BatchItem {
  readonly application: string;
  readonly form: string;
}

/** What was given with the batch for one document, beside what the application says. */
export const givenOf = (
  { facts, fields, each }: BatchRequest,
  { application, form }: BatchItem,
): { readonly facts: BatchFields; readonly fields: BatchFields } => ({
  facts: { ...own(facts, form) },
  fields: { ...own(fields, form), ...own(own(each, application), form) },
});

/** Every form for the first application, then for the next. @param number from 1 */
export function itemOf({ applications, forms }: DocumentBatchDocument, number: number): BatchItem {
  const place = number - 1;
  return {
    application: applications[Math.floor(place / forms.length)] ?? '',
    form: forms[place % forms.length] ?? '',
  };
}

export const documentsOf = ({ applications, forms }: Pick<DocumentBatchDocument, 'applications' | 'forms'>): number =>
  applications.length * forms.length;

/** The same document has the same id in whichever instance and however often it is made. */
const documentIdOf = (batch: string, { application, form }: BatchItem): string =>
  `m-${createHash('sha256')
    .update(JSON.stringify([batch, application, form]))
    .digest('hex')
    .slice(0, 20)}`;

const own = <T>(map: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;

/** Too much at once, or too slow: in a moment it may be otherwise. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof Problem)) return false;
  const type: ProblemType = PROBLEMS[error.code];
  return type.status === 503 && type.retryAfter !== undefined;
}
