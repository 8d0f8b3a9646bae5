import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { contentHash } from '#policy';
import { Database } from '#persistence';
import { Problem } from '../problems/problem.js';

/** Who asks for what under which key; without a key nothing is remembered. */
export interface KeyedRequest {
  /** Id of who asks: two people may use the same key. */
  readonly actor: string;
  /** What the key is for, e.g. `POST /api/drafts`. */
  readonly purpose: string;
  readonly key: string | undefined;
  readonly request: unknown;
}

/**
 * Carries a request out once, however often it is sent: lost answers and impatient fingers make nothing twice.
 * What is made gets an id that follows from the key, so that also two that run at the same time, or one that died half
 * way, make the same thing; the first answer is kept and given again. A request that was refused is forgotten.
 */
@Injectable()
export class Idempotency {
  constructor(private readonly database: Database) {}

  /**
   * @param run makes the thing; it is given 20 hex digits for its id and has to accept that the thing is there already
   * @throws Problem `request/idempotency-mismatch` when the key was used for something else
   */
  async once<T>({ actor, purpose, key, request }: KeyedRequest, run: (id: string) => Promise<T>): Promise<T> {
    if (key === undefined) return run(randomBytes(10).toString('hex'));
    const id = createHash('sha256')
      .update(JSON.stringify([actor, purpose, key]))
      .digest('hex');
    const store = this.database.idempotentAnswers;
    const requestHash = contentHash(request ?? null);
    const begun = await store.begin(id, requestHash);
    if (begun.requestHash !== requestHash) throw new Problem('request/idempotency-mismatch');
    if (begun.answer !== undefined) return JSON.parse(begun.answer) as T;
    try {
      const answer = await run(id.slice(0, 20));
      return JSON.parse(await store.finish(id, JSON.stringify(answer))) as T;
    } catch (error) {
      await store.forget(id);
      throw error;
    }
  }
}
