import { Injectable } from '@nestjs/common';
import { KEPT_FORMATS, wordingHash, type BatchFailure } from '#documents';
import { BATCH_DAYS, Database, type DocumentBatchDocument } from '#persistence';
import type { Actor } from '../access/actor.js';
import { Clock } from '../clock/clock.js';
import { BoundForms } from '../forms/bound-forms.js';
import type { FillRequest } from '../forms/forms.dto.js';
import { Idempotency } from '../idempotency/idempotency.js';
import { limitOf } from '../input/schemas.js';
import { Problem } from '../problems/problem.js';
import { programmeOf, ShownRounds } from '../rounds/shown-rounds.js';
import { PublishedRuleSets } from '../rule-sets/published-rule-sets.js';
import { BatchFile } from './batch-file.js';
import { BatchRuns } from './batch-runs.js';
import { documentsOf, givenOf } from './batch-work.js';
import { MOST_DOCUMENTS, type BatchesQuery, type BatchRequest } from './batches.dto.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Documents of a chunk: some seconds of one browser. */
const CHUNK = 10;
/** Batches of one person that are not ended. */
const MOST_OPEN = 10;
const FAILURES_A_PAGE = 100;
const READ_AT_ONCE = 1_000;

/** A batch as it is shown; see DocumentBatch. */
export type BatchView = Readonly<Record<string, unknown>> & { readonly id: string; readonly state: string };

export interface FailureView extends BatchFailure {
  /** What was given with the batch for this document. */
  readonly given: FillRequest;
}

/** Many documents at once: asked for, looked at, called off. */
@Injectable()
export class BatchesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly idempotency: Idempotency,
    private readonly published: PublishedRuleSets,
    private readonly bound: BoundForms,
    private readonly shown: ShownRounds,
    private readonly runs: BatchRuns,
    private readonly file: BatchFile,
  ) {}

  /** @throws Problem what finding round, forms and applications throws; `document-batch/…`. Nothing is stored then. */
  async create(actor: Actor, request: BatchRequest, key: string | undefined): Promise<BatchView> {
    const keyed = { actor: actor.id, purpose: 'POST /api/document-batches', key, request };
    const { id } = await this.idempotency.once(keyed, async (hex) => {
      await this.#begin(actor, `b-${hex}`, request);
      return { id: `b-${hex}` };
    });
    return this.#view(await this.#stored(id));
  }

  /** Those that `find` would find, the newest first. */
  async list(
    actor: Actor,
    { programme, after, limit: asked }: BatchesQuery,
  ): Promise<{ items: readonly BatchView[]; next?: string }> {
    const programmes = programme === undefined ? await this.database.ruleSetVersions.programmes() : [programme];
    const reach = programmes.map((one) => ({ programme: one, bodies: actor.bodies('documents:read', one) }));
    const limit = limitOf(asked);
    const found = await this.database.documentBatches.list(reach, { after, limit });
    const items = await Promise.all(found.map((batch) => this.#view(batch)));
    const last = items.at(-1);
    return { items, ...(items.length === limit && last !== undefined ? { next: last.id } : {}) };
  }

  /** @throws Problem `document-batch/not-found` */
  async one(actor: Actor, id: string, waitMs = 0): Promise<BatchView> {
    await this.find(actor, id);
    await this.runs.wait(id, waitMs);
    return this.#view(await this.#stored(id));
  }

  /** What is made by then stays; one that has ended stays as it is. */
  async cancel(actor: Actor, id: string): Promise<BatchView> {
    const { programme } = await this.find(actor, id);
    if (!actor.may('documents:make', { programme })) throw new Problem('access/not-permitted');
    if (await this.runs.cancel(id)) await this.#audit(actor.id, id, 'document-batch-cancelled', {});
    return this.#view(await this.#stored(id));
  }

  /** By page, each with what was given for it: whoever mends it begins there. */
  async failures(actor: Actor, id: string, after = 0): Promise<{ items: readonly FailureView[]; next?: string }> {
    const batch = await this.find(actor, id);
    const request = JSON.parse(batch.request) as BatchRequest;
    const all = await this.file.failures(id);
    const end = after + FAILURES_A_PAGE;
    const items = all.slice(after, end).map((failure) => {
      const { asOf } = request;
      return { ...failure, given: { ...givenOf(request, failure), ...(asOf === undefined ? {} : { asOf }) } };
    });
    return { items, ...(all.length > end ? { next: String(end) } : {}) };
  }

  /** A batch that who asks may see, with all of its documents. @throws Problem `document-batch/not-found` */
  async find(actor: Actor, id: string): Promise<DocumentBatchDocument> {
    const found = await this.database.documentBatches.find(id);
    if (found === undefined) throw new Problem('document-batch/not-found');
    const seen = actor.bodies('documents:read', found.programme);
    const isShown = seen === 'all' || (found.bodies?.every((body) => seen.includes(body)) ?? false);
    if (!isShown) throw new Problem('document-batch/not-found');
    return found;
  }

  async #begin(actor: Actor, id: string, request: BatchRequest): Promise<void> {
    if ((await this.database.documentBatches.find(id)) !== undefined) return;
    const round = await this.shown.round(actor, request.round);
    const programme = programmeOf(round);
    if (!actor.may('documents:make', { programme })) throw new Problem('access/not-permitted');
    const version = await this.published.get(round.ruleSet.id);
    const { format = KEPT_FORMATS[0] } = request;
    const bound = await Promise.all(request.forms.map((form) => this.bound.get(version, form)));
    const without = bound.flatMap((one, index) => (wordingHash(one, format) === undefined ? [notInFormat(index)] : []));
    if (without.length > 0) throw new Problem('form/no-such-format', without);
    if ((await this.database.documentBatches.openOf(actor.id)) >= MOST_OPEN)
      throw new Problem('document-batch/too-many');
    const bodies = bodiesOf(actor, programme);
    const applications = await this.#applications(request, bodies);
    const total = documentsOf({ applications, forms: request.forms });
    if (total === 0) throw new Problem('document-batch/no-applications');
    if (total > MOST_DOCUMENTS) throw tooLarge(total);
    const chunks = Array.from({ length: Math.ceil(total / CHUNK) }, (_, index) => ({
      _id: `${id}/${String(index).padStart(4, '0')}`,
      run: id,
      index,
      from: index * CHUNK + 1,
      to: Math.min(total, (index + 1) * CHUNK),
    }));
    await this.database.documentBatchChunks.add(chunks);
    const now = this.clock.now();
    const batch = await this.database.documentBatches.add({
      _id: id,
      programme,
      ruleSet: round.ruleSet,
      round: round._id,
      label: round.label,
      isInvented: round.invented,
      ...(bodies === 'all' ? {} : { bodies }),
      forms: request.forms,
      format,
      applications,
      request: JSON.stringify({ ...request, asOf: request.asOf ?? round.asOf }),
      state: 'waiting',
      chunks: chunks.length,
      by: { by: { id: actor.id, name: actor.name }, at: now.toISOString() },
      expires: new Date(now.getTime() + BATCH_DAYS * DAY_MS).toISOString(),
    });
    const { forms } = request;
    await this.#audit(actor.id, id, 'document-batch-begun', { round: round._id, forms, format, documents: total });
    this.runs.begin(batch._id, batch.chunks);
  }

  /** Those asked for as far as one may see them; of one that is not there, the request has to be mended. */
  async #applications(
    { round, applications: named }: BatchRequest,
    centres: 'all' | readonly string[],
  ): Promise<readonly string[]> {
    const all: string[] = [];
    for (let after = ''; ;) {
      const page = await this.database.rounds.applications(round, { after, limit: READ_AT_ONCE, centres });
      all.push(...page.map(({ application }) => application));
      const last = page.at(-1);
      if (last === undefined || page.length < READ_AT_ONCE) break;
      after = last.application;
    }
    if (named === undefined) return all;
    const there = new Set(all);
    const missing = named.flatMap((id, index) => (there.has(id) ? [] : [notThere(index)]));
    if (missing.length > 0) throw new Problem('application/not-found', missing);
    return named;
  }

  async #view({
    _id: id,
    request: _,
    chunks: __,
    storedAt: ___,
    applications,
    format = KEPT_FORMATS[0],
    problem,
    ...batch
  }: DocumentBatchDocument): Promise<BatchView> {
    const [made, unmade] = await Promise.all([this.database.madeDocuments.countOfBatch(id), this.file.unmade(id)]);
    return {
      ...batch,
      id,
      format,
      applications: applications.length,
      progress: { made, ...unmade, total: documentsOf({ applications, forms: batch.forms }) },
      ...(problem === undefined ? {} : { problem: JSON.parse(problem) as unknown }),
    };
  }

  async #stored(id: string): Promise<DocumentBatchDocument> {
    const found = await this.database.documentBatches.find(id);
    if (found === undefined) throw new Problem('document-batch/not-found');
    return found;
  }

  async #audit(actor: string, subject: string, action: string, details: Record<string, unknown>): Promise<void> {
    await this.database.audit.append({ actor, action, subject, details, once: `${action}:${subject}` });
  }
}

/** Whose applications someone may both see and make documents for. */
function bodiesOf(actor: Actor, programme: string): 'all' | readonly string[] {
  const [seen, made] = [actor.bodies('rounds:read', programme), actor.bodies('documents:make', programme)];
  if (seen === 'all') return made;
  return made === 'all' ? seen : seen.filter((body) => made.includes(body));
}

const notInFormat = (index: number) => ({
  pointer: `/forms/${index}`,
  code: 'form/no-such-format',
  detail: {
    ko: '이 서식에는 그 형식의 파일이 없습니다. 서식을 빼거나 다른 형식을 고르십시오.',
    en: 'The form has no file of that format. Leave it out, or choose another format.',
  },
});

const notThere = (index: number) => ({
  pointer: `/applications/${index}`,
  code: 'application/not-found',
  detail: { ko: '이 회차에는 그런 신청이 없습니다.', en: 'The round has no such application.' },
});

function tooLarge(total: number): Problem {
  const [found, most] = [String(total), String(MOST_DOCUMENTS)];
  return new Problem('document-batch/too-large', [
    {
      pointer: '/forms',
      code: 'document-batch/too-large',
      detail: {
        ko: `문서가 ${found}건입니다. 한 번에 ${most}건까지 만듭니다. 신청이나 서식을 나누어 주십시오.`,
        en: `That is ${found} documents, and at most ${most} are made at a time. Ask for fewer applications or forms.`,
      },
    },
  ]);
}
