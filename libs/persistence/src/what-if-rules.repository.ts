import type { Connection, Model } from 'mongoose';
import { text } from './marks.schema.js';
import { mongoose, strictSchema } from './mongoose.js';

interface WhatIfRulesDocument {
  /** Hash of the content. */
  readonly _id: string;
  /** JSON text of the rule set. */
  readonly ruleSet: string;
  readonly storedAt?: Date;
}

/** A day longer than the runs that need them. */
const EIGHT_DAYS = 8 * 24 * 60 * 60;
const schema = new mongoose.Schema<WhatIfRulesDocument>(
  { _id: text, ruleSet: text, storedAt: { type: Date, required: false } },
  { ...strictSchema, collection: 'what-if-rules' },
).index({ storedAt: 1 }, { expireAfterSeconds: EIGHT_DAYS });

/** Drafts as they were when a what-if was asked about them. */
export class WhatIfRulesRepository {
  readonly #rules: Model<WhatIfRulesDocument>;

  constructor(connection: Connection) {
    this.#rules = connection.model<WhatIfRulesDocument>('WhatIfRules', schema);
  }

  async prepare(): Promise<void> {
    await this.#rules.createIndexes();
  }

  async put(hash: string, ruleSet: string): Promise<void> {
    const update = { $setOnInsert: { ruleSet }, $currentDate: { storedAt: true as const } };
    await this.#rules.updateOne({ _id: hash }, update, { upsert: true });
  }

  /** @returns JSON text of the rule set */
  async find(hash: string): Promise<string | undefined> {
    return (await this.#rules.findById(hash).lean())?.ruleSet;
  }
}
