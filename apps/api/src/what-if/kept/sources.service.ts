import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { stepOf, type SourceProblem } from '#policy';
import { Database, SOURCE_DAYS, type ApplicationSourceDocument } from '#persistence';
import type { Actor } from '../../access/actor.js';
import { Clock } from '../../clock/clock.js';
import { DraftWork } from '../../drafts/work/draft-work.js';
import type { SourceFormat } from '../../drafts/work/source-reading.js';
import { Idempotency } from '../../idempotency/idempotency.js';
import { limitOf } from '../../input/schemas.js';
import { Problem, type ProblemDetail } from '../../problems/problem.js';
import type { ListQuery } from '../what-if.dto.js';
import { askedProgrammes, WhatIfRules } from '../what-if-rules.js';

/** A file as it was sent. */
export interface SentFile {
  readonly rules: string;
  readonly name: string;
  readonly format: SourceFormat;
  readonly bytes: Uint8Array;
}
export type SourceView = Omit<ApplicationSourceDocument, '_id' | 'storedAt'> & { readonly id: string };

/** Files of one programme at a time. */
const MOST_SOURCES = 50;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Uploaded files of applications, for what-ifs: read whole or not at all, and forgotten after a month. */
@Injectable()
export class SourcesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly idempotency: Idempotency,
    private readonly rules: WhatIfRules,
    private readonly work: DraftWork,
  ) {}

  /** @throws Problem `source/refused` with every wrong cell as /row/column, `source/too-many`; as WhatIfRules */
  async add(actor: Actor, file: SentFile, key: string | undefined): Promise<SourceView> {
    const { rules, name, format, bytes } = file;
    const sent = createHash('sha256').update(bytes).digest('hex');
    const request = { rules, name, format, sent };
    const keyed = { actor: actor.id, purpose: 'POST /api/what-if/sources', key, request };
    return this.idempotency.once(keyed, (id) => this.#added(actor, `f-${id}`, file));
  }

  async #added(actor: Actor, id: string, { rules, name, format, bytes }: SentFile): Promise<SourceView> {
    const { programme, content } = await this.rules.find(actor, rules);
    if ((await this.database.applicationSources.count(programme)) >= MOST_SOURCES) throw new Problem('source/too-many');
    // A view of a request's buffer may belong to a larger one: only its own bytes go to the other thread.
    const read = await this.work.afresh('sourceReading', { content, format, bytes: new Uint8Array(bytes) });
    if ('problems' in read) throw new Problem('source/refused', read.problems.map(detailOf));
    const { applications, contentHash, blocks } = read;
    const now = this.clock.now();
    const by = { by: { id: actor.id, name: actor.name }, at: now.toISOString() };
    const expires = new Date(now.getTime() + SOURCE_DAYS * DAY_MS).toISOString();
    const source = { _id: id, programme, rules, label: name, format, applications, contentHash, by, expires };
    const stored = await this.database.applicationSources.add(source, blocks);
    await this.#record(actor, 'added', stored);
    return sourceView(stored);
  }

  async list(actor: Actor, { programme, after, limit }: ListQuery): Promise<{ items: SourceView[]; next?: string }> {
    const { applicationSources } = this.database;
    const programmes = askedProgrammes(actor, await applicationSources.programmes(), programme);
    const size = limitOf(limit);
    const found = await applicationSources.list({ programmes, limit: size, ...(after === undefined ? {} : { after }) });
    const last = found.at(-1);
    return {
      items: found.map(sourceView),
      ...(found.length === size && last !== undefined ? { next: last._id } : {}),
    };
  }

  /** @throws Problem `source/not-found`, `access/not-permitted` for what someone else uploaded */
  async remove(actor: Actor, id: string): Promise<void> {
    const source = await this.database.applicationSources.find(id);
    if (source === undefined || !actor.may('what-if:run', { programme: source.programme }))
      throw new Problem('source/not-found');
    if (source.by.by.id !== actor.id) throw new Problem('access/not-permitted');
    if (await this.database.applicationSources.remove(id)) await this.#record(actor, 'removed', source);
  }

  async #record(actor: Actor, event: 'added' | 'removed', source: ApplicationSourceDocument): Promise<void> {
    const { _id, rules, format, applications, contentHash } = source;
    await this.database.audit.append({
      actor: actor.id,
      action: `application-source-${event}`,
      subject: _id,
      details: { rules, format, applications, contentHash },
      once: `application-source:${_id}:${event}`,
    });
  }
}

const sourceView = ({ _id: id, storedAt: _, ...source }: ApplicationSourceDocument): SourceView => ({ id, ...source });

const detailOf = ({ code, row, column, words }: SourceProblem): ProblemDetail => ({
  pointer: `/${row}${column === '' ? '' : `/${stepOf(column)}`}`,
  code,
  detail: words,
});
