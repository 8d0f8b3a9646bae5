import type { Connection, Model } from 'mongoose';
import type { AuditChain } from './audit-chain.js';
import type { StoredMark } from './marks.schema.js';
import { mongoose } from './mongoose.js';
import { duplicatedFields } from './persistence-error.js';
import { scenarioSchema, type ScenarioDocument } from './scenario.schema.js';

/** What a change of a scenario puts in place of what was there. */
export type ScenarioContent = Pick<
  ScenarioDocument,
  'programme' | 'rules' | 'label' | 'note' | 'overlay' | 'question' | 'isShared'
>;

/** Which scenarios someone may see. */
export interface ScenarioReader {
  /** Their own besides those that are shared. */
  readonly id: string;
  readonly programmes: readonly string[];
}

/**
 * Kept scenarios. Of two writes at once exactly one finds the revision it names. The audit entry of a write follows it
 * and happens once by its name; should the process die in between, the next write to the scenario completes it first.
 */
export class ScenarioRepository {
  readonly #scenarios: Model<ScenarioDocument>;

  constructor(
    connection: Connection,
    private readonly audit: AuditChain,
  ) {
    this.#scenarios = connection.model<ScenarioDocument>('Scenario', scenarioSchema);
  }

  async prepare(): Promise<void> {
    await this.#scenarios.createIndexes();
    // What was being taken away when a process died.
    for (const left of await this.#scenarios.find({ removed: mongoose.trusted({ $ne: null }) }).lean()) {
      await this.#record(left);
      await this.#scenarios.deleteOne({ _id: left._id });
    }
  }

  /** @returns the scenario of that id: this one, or the one that is there already */
  async add(scenario: ScenarioDocument): Promise<ScenarioDocument> {
    try {
      await this.#scenarios.insertOne(scenario);
    } catch (error) {
      if (duplicatedFields(error).length === 0) throw error;
    }
    const stored = await this.#scenarios.findById(scenario._id).lean().orFail();
    await this.#record(stored);
    return stored;
  }

  async find(id: string): Promise<ScenarioDocument | undefined> {
    return (await this.#scenarios.findOne({ _id: id, removed: null }).lean()) ?? undefined;
  }

  /** A page by id. @param page `after`: the last id already seen, empty for the first page */
  async list(
    { id, programmes }: ScenarioReader,
    { after = '', limit }: { after?: string; limit: number },
  ): Promise<ScenarioDocument[]> {
    const seen = {
      _id: mongoose.trusted({ $gt: after }),
      programme: mongoose.trusted({ $in: programmes }),
      removed: null,
      $or: [{ isShared: true }, { 'by.by.id': id }],
    };
    return this.#scenarios.find(seen, null, { sort: { _id: 1 }, limit }).lean();
  }

  /** Programmes that have scenarios. */
  async programmes(): Promise<string[]> {
    return this.#scenarios.distinct('programme', { removed: null });
  }

  /** @returns the scenario after it; undefined when somebody was faster, and nothing has happened */
  async change(
    seen: ScenarioDocument,
    { note, question, ...content }: ScenarioContent,
    changed: StoredMark,
  ): Promise<ScenarioDocument | undefined> {
    await this.#record(seen);
    const optional = { note, question };
    const cleared = Object.entries(optional).flatMap(([name, value]) => (value === undefined ? [[name, '']] : []));
    const given = Object.entries(optional).filter(([, value]) => value !== undefined);
    const set = { ...content, ...Object.fromEntries(given), changed, revision: seen.revision + 1 };
    const after = await this.#scenarios
      .findOneAndUpdate(
        { _id: seen._id, revision: seen.revision, removed: null },
        { $set: set, ...(cleared.length > 0 ? { $unset: Object.fromEntries(cleared) as Record<string, ''> } : {}) },
        { returnDocument: 'after' },
      )
      .lean();
    if (after === null) return undefined;
    await this.#record(after);
    return after;
  }

  /** @returns false when somebody was faster, and nothing has happened */
  async remove(seen: ScenarioDocument, removed: StoredMark): Promise<boolean> {
    await this.#record(seen);
    const gone = await this.#scenarios
      .findOneAndUpdate(
        { _id: seen._id, revision: seen.revision, removed: null },
        { $set: { removed, revision: seen.revision + 1 } },
        { returnDocument: 'after' },
      )
      .lean();
    if (gone === null) return false;
    await this.#record(gone);
    await this.#scenarios.deleteOne({ _id: seen._id });
    return true;
  }

  /** The audit entry of the latest write. */
  async #record({ _id, rules, revision, isShared, by, changed, removed }: ScenarioDocument): Promise<void> {
    const [event, { by: who }] =
      removed === undefined
        ? ([revision === 1 ? 'created' : 'changed', changed] as const)
        : (['removed', removed] as const);
    await this.audit.append({
      actor: who.id,
      action: `scenario-${event}`,
      subject: _id,
      // What is laid over the rules is not told: it may be long, and decides nothing.
      details: { rules, revision, isShared, madeBy: by.by.id },
      once: `scenario:${_id}:${revision}`,
    });
  }
}
