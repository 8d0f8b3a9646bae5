import { mongoose, strictSchema } from './mongoose.js';

/** A person as they were called when they did something. */
export interface StoredPerson {
  readonly id: string;
  readonly name: string;
}
/** Who did it, and when: ISO 8601 in UTC. */
export interface StoredMark {
  readonly by: StoredPerson;
  readonly at: string;
}
export interface StoredReason extends StoredMark {
  readonly reason: string;
}

export const text = { type: String, required: true } as const;

/** A part of a document: nothing undeclared, no id of its own. */
export const part = (fields: mongoose.SchemaDefinition): mongoose.Schema =>
  new mongoose.Schema(fields, { ...strictSchema, _id: false });

export const person = part({ id: text, name: text });
/** Who and when, and what else such a mark says. */
export const mark = (more: mongoose.SchemaDefinition = {}): mongoose.Schema =>
  part({ by: { type: person, required: true }, at: text, ...more });
export const words = part({ ko: text, en: text });
