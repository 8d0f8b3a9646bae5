import { contentHash } from '#policy';
import type { Connection, Model } from 'mongoose';
import {
  auditEntrySchema,
  auditHeadSchema,
  type AuditEntry,
  type AuditEntryDocument,
  type AuditHeadDocument,
} from './audit-entry.schema.js';
import { mongoose } from './mongoose.js';
import { duplicatedFields } from './persistence-error.js';

/** A change to record; the chain adds place, time and hashes. */
export type AuditRecord = Pick<AuditEntry, 'actor' | 'action' | 'subject' | 'details' | 'once'>;

/** What walking the chain found. `brokenAt` is the first place (1, 2, 3 …) that is not as it was written. */
export type AuditVerification =
  | { readonly whole: true; readonly count: number; readonly hash: string }
  | {
      readonly whole: false;
      readonly count: number;
      readonly brokenAt: number;
      readonly reason: 'missing' | 'altered' | 'unchained' | 'truncated' | 'head-altered';
    };

const ORIGIN = `sha256:${'0'.repeat(64)}`;

/**
 * Append-only list of changes in which each entry holds the hash of the one before. It shows tampering to whoever
 * walks it; against someone who rewrites all of it, head included, only a head hash kept elsewhere helps.
 */
export class AuditChain {
  readonly #entries: Model<AuditEntryDocument>;
  readonly #head: Model<AuditHeadDocument>;

  /** @param now the clock of the process, injected */
  constructor(
    connection: Connection,
    readonly now: () => Date,
  ) {
    this.#entries = connection.model<AuditEntryDocument>('AuditEntry', auditEntrySchema);
    this.#head = connection.model<AuditHeadDocument>('AuditHead', auditHeadSchema);
  }

  /** Creates indexes and, before the first entry ever, the head. A head that is lost later is never made up again. */
  async prepare(): Promise<void> {
    await this.#entries.createIndexes();
    if ((await this.#entries.exists({})) !== null) return;
    const start = { $setOnInsert: { count: 0, hash: ORIGIN } };
    await this.#head.updateOne({ _id: 'head' }, start, { upsert: true });
  }

  /**
   * Records a change, exactly once when it has a `once`: a caller whose process died between the change and its entry
   * simply records it again at the next start.
   * Appenders race for the place after the last entry; who loses takes the next one.
   */
  async append(record: AuditRecord): Promise<AuditEntry> {
    for (;;) {
      const last = await this.#last();
      const entry = entryAfter(last, record, this.now());
      try {
        await this.#entries.insertOne(storedForm(entry));
      } catch (error) {
        const fields = duplicatedFields(error);
        if (fields.includes('once') && record.once !== undefined) return this.#recorded(record.once);
        if (!fields.includes('_id')) throw error;
        continue;
      }
      // Only ever forward: a slower appender must not pull the head back behind a faster one.
      await this.#head.updateOne(
        { _id: 'head', count: mongoose.trusted({ $lt: entry.seq }) },
        { $set: { count: entry.seq, hash: entry.hash } },
      );
      return entry;
    }
  }

  /** Entries in order. @param after the last place already seen @param limit how many at most */
  async entries({ after = 0, limit = 100 }: { after?: number; limit?: number } = {}): Promise<AuditEntry[]> {
    const found = await this.#entries
      .find({ _id: mongoose.trusted({ $gt: after }) }, null, { sort: { _id: 1 }, limit })
      .lean();
    return found.map(entryForm);
  }

  /** Walks the whole chain and names the first place that is not as it was written. */
  async verify(): Promise<AuditVerification> {
    let count = 0;
    let hash = ORIGIN;
    const broken = (
      reason: Extract<AuditVerification, { whole: false }>['reason'],
      brokenAt = count + 1,
    ): AuditVerification => ({
      whole: false,
      count,
      brokenAt,
      reason,
    });
    const head = await this.#head.findById('head').lean();
    let hashAtHead = head?.count === 0 ? ORIGIN : undefined;
    for await (const stored of this.#entries
      .find({}, null, { sort: { _id: 1 } })
      .lean()
      .cursor()) {
      const entry = entryForm(stored);
      if (entry.seq !== count + 1) return broken('missing');
      if (hashOf(entry) !== entry.hash) return broken('altered');
      if (entry.prevHash !== hash) return broken('unchained');
      count += 1;
      hash = entry.hash;
      if (head?.count === count) hashAtHead = hash;
    }
    if (head === null) return count === 0 ? { whole: true, count, hash } : broken('head-altered', count);
    if (head.count > count) return broken('truncated');
    // Entries past the head are an append whose process died before moving it; they are chained, so nothing is lost.
    if (head.hash !== hashAtHead) return broken('head-altered', head.count);
    return { whole: true, count, hash };
  }

  /**
   * The place to continue from: the last entry or the head, whichever is further. After a truncation that is the head,
   * so that the gap stays visible instead of being filled with new entries.
   */
  async #last(): Promise<{ seq: number; hash: string }> {
    const [head, entry] = await Promise.all([
      this.#head.findById('head').lean(),
      this.#entries.findOne({}, null, { sort: { _id: -1 } }).lean(),
    ]);
    if (entry !== null && entry._id >= (head?.count ?? 0)) return { seq: entry._id, hash: entry.hash };
    return { seq: head?.count ?? 0, hash: head?.hash ?? ORIGIN };
  }

  async #recorded(once: string): Promise<AuditEntry> {
    return entryForm(await this.#entries.findOne({ once }).lean().orFail());
  }
}

function entryAfter(last: { seq: number; hash: string }, record: AuditRecord, at: Date): AuditEntry {
  const entry = { ...record, seq: last.seq + 1, at: at.toISOString(), prevHash: last.hash };
  return { ...entry, hash: hashOf(entry) };
}

/** Hashes whatever is there, undeclared fields included, so that adding one shows too. */
function hashOf(entry: Omit<AuditEntry, 'hash'> & { readonly hash?: string }): string {
  const { hash: _, ...rest } = entry;
  return contentHash(rest);
}

const storedForm = ({ seq, ...rest }: AuditEntry): AuditEntryDocument => ({ _id: seq, ...rest });
const entryForm = ({ _id, ...rest }: AuditEntryDocument): AuditEntry => ({ seq: _id, ...rest });
