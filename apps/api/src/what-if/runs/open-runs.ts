import { Injectable } from '@nestjs/common';
import { contentHash } from '#policy';
import { Database, type WhatIfRowsKept, type WhatIfRunDocument, type WhatIfSourceRecord } from '#persistence';
import { isDraftRules, RuleSetTexts } from './run-rules.js';
import type { RunRequest } from './run-request.js';
import type { AskedRun } from './work/orders.js';

/** What working on a run takes; none of it ever changes. */
export interface OpenRun {
  readonly id: string;
  readonly chunks: number;
  readonly rowsKept: WhatIfRowsKept;
  readonly source: WhatIfSourceRecord;
  readonly request: RunRequest;
  readonly asked: AskedRun;
}

const MOST_KEPT = 64;

/** Runs that are not ended, read once for all their chunks. */
@Injectable()
export class OpenRuns {
  readonly #kept = new Map<string, OpenRun>();

  constructor(
    private readonly database: Database,
    private readonly texts: RuleSetTexts,
  ) {}

  /** @returns nothing when it has ended or gone; one that was read before may have ended since */
  async get(id: string): Promise<OpenRun | undefined> {
    const known = this.#kept.get(id);
    if (known !== undefined) return known;
    const found = await this.database.whatIfRuns.find(id);
    return found && this.add(found);
  }

  async add(document: WhatIfRunDocument): Promise<OpenRun | undefined> {
    const { _id: id, state, chunks, rowsKept, source, rules } = document;
    if (state !== 'waiting' && state !== 'running') return undefined;
    const request = JSON.parse(document.request) as RunRequest;
    const ruleSet = await this.texts.of(rules);
    const asked = askedRun(rules, ruleSet, request);
    const run = { id, chunks, rowsKept, source, request, asked };
    this.#kept.set(id, run);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return run;
  }

  forget(id: string): void {
    this.#kept.delete(id);
  }
}

/** The same rules and the same request are the same work. @param ruleSet JSON text */
export const askedRun = (
  { id, hash }: { readonly id: string; readonly hash: string },
  ruleSet: string,
  request: RunRequest,
): AskedRun => ({ key: contentHash([hash, request]), ruleSet, request, isDraft: isDraftRules(id) });
