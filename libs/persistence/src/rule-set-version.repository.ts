import { hashRuleSet, type RuleSet } from '#policy';
import type { Connection, Model } from 'mongoose';
import { differencesOf, type Difference } from './differences.js';
import { duplicatedFields, PersistenceError } from './persistence-error.js';
import type { StoredPerson } from './marks.schema.js';
import { ruleSetVersionSchema, type RuleSetVersionDocument } from './rule-set-version.schema.js';

/** What is published: the parsed whole and the texts it came from, keyed by path inside the version's folder. */
export interface OfferedVersion {
  readonly programme: string;
  readonly version: string;
  readonly ruleSet: RuleSet;
  readonly texts: Readonly<Record<string, string>>;
  /** ISO 8601 in UTC, from the injected clock. */
  readonly importedAt: string;
  /** Of one that was written as a draft. */
  readonly from?: PublishedFrom;
}

/** The draft a version was published from, by whom, and the hash over rules and cases that was approved. */
export interface PublishedFrom {
  readonly draft: string;
  readonly by: StoredPerson;
  readonly approvedHash: string;
}

/** A published version as it is read back; its hash has been checked against its content. */
export interface PublishedVersion {
  readonly id: string;
  readonly programme: string;
  readonly version: string;
  readonly hash: string;
  readonly ruleSet: RuleSet;
  readonly texts: Readonly<Record<string, string>>;
  readonly importedAt: string;
  readonly from?: PublishedFrom;
}

/** Published content came again under its id with other content: refused, and the stored one stands. */
export class RuleSetChangedError extends PersistenceError {
  constructor(
    readonly id: string,
    readonly storedHash: string,
    readonly offeredHash: string,
    /** At most 50 places, with what is stored and what was offered. */
    readonly differences: readonly Difference[],
  ) {
    super('persistence/rule-set-changed', { id, storedHash, offeredHash, differences });
  }
}

/** Published versions: added and read, never updated. What depends on one stores its id and hash. */
export class RuleSetVersionRepository {
  readonly #versions: Model<RuleSetVersionDocument>;

  constructor(connection: Connection) {
    this.#versions = connection.model<RuleSetVersionDocument>('RuleSetVersion', ruleSetVersionSchema);
  }

  async prepare(): Promise<void> {
    await this.#versions.createIndexes();
  }

  /**
   * Publishes a version. The unique key is the guard: of two instances that start together one adds, the other finds
   * the same hash.
   * @throws RuleSetChangedError when the id is published with other content
   */
  async add(offered: OfferedVersion): Promise<'added' | 'unchanged'> {
    const id = `${offered.programme}/${offered.version}`;
    const hash = hashRuleSet(offered.ruleSet);
    const stored = await this.find(id);
    if (stored !== undefined) return sameOrRefused(stored, offered.ruleSet, hash);
    try {
      await this.#versions.insertOne({
        _id: id,
        programme: offered.programme,
        version: offered.version,
        hash,
        resolved: JSON.stringify(offered.ruleSet),
        files: Object.entries(offered.texts).map(([path, text]) => ({ path, text })),
        status: 'published',
        importedAt: offered.importedAt,
        ...sourceOf(offered.from),
      });
      return 'added';
    } catch (error) {
      if (duplicatedFields(error).length === 0) throw error;
      return this.add(offered);
    }
  }

  /** Ids and hashes of all published versions, by programme, then version. */
  async list(): Promise<{ readonly id: string; readonly hash: string }[]> {
    const found = await this.#versions.find({}, { hash: 1 }, { sort: { programme: 1, version: 1 } }).lean();
    return found.map(({ _id, hash }) => ({ id: _id, hash }));
  }

  /** Programmes that have a published version. */
  async programmes(): Promise<string[]> {
    return [...new Set((await this.list()).map(({ id }) => id.split('/')[0] ?? ''))];
  }

  /** @throws PersistenceError `persistence/rule-set-damaged` when the content no longer has its hash */
  async find(id: string): Promise<PublishedVersion | undefined> {
    const found = await this.#versions.findById(id).lean();
    if (found === null) return undefined;
    const ruleSet = JSON.parse(found.resolved) as RuleSet;
    if (hashRuleSet(ruleSet) !== found.hash) throw new PersistenceError('persistence/rule-set-damaged', { id });
    return {
      id,
      programme: found.programme,
      version: found.version,
      hash: found.hash,
      ruleSet,
      texts: Object.fromEntries(found.files.map(({ path, text }) => [path, text])),
      importedAt: found.importedAt,
      ...fromOf(found),
    };
  }
}

function sourceOf(
  from: PublishedFrom | undefined,
): Pick<RuleSetVersionDocument, 'source' | 'publishedBy' | 'publishedFrom' | 'approvedHash'> {
  if (from === undefined) return { source: 'files' };
  return { source: 'draft', publishedBy: from.by, publishedFrom: from.draft, approvedHash: from.approvedHash };
}

function fromOf({ publishedBy, publishedFrom, approvedHash }: RuleSetVersionDocument): { from?: PublishedFrom } {
  if (publishedBy === undefined || publishedFrom === undefined || approvedHash === undefined) return {};
  return { from: { draft: publishedFrom, by: publishedBy, approvedHash } };
}

function sameOrRefused(stored: PublishedVersion, offered: RuleSet, offeredHash: string): 'unchanged' {
  if (stored.hash === offeredHash) return 'unchanged';
  throw new RuleSetChangedError(stored.id, stored.hash, offeredHash, differencesOf(stored.ruleSet, offered));
}
