import type { Schema } from 'mongoose';
import { PersistenceError } from './persistence-error.js';

/** Every way mongoose has of changing or removing a stored document. */
const CHANGING = [
  'updateOne',
  'updateMany',
  'replaceOne',
  'findOneAndUpdate',
  'findOneAndReplace',
  'deleteOne',
  'deleteMany',
  'findOneAndDelete',
] as const;

/**
 * Makes a collection one that only grows: whatever would change or remove a document of it is refused before it reaches
 * the database, so that no later code of ours can do it by mistake. An operator with the database's own tools still can,
 * which is what the hashes and the audit chain are for.
 */
export function appendOnly<S extends Schema>(schema: S): S {
  const refuse = (): never => {
    throw new PersistenceError('persistence/append-only', { collection: String(schema.get('collection')) });
  };
  for (const way of CHANGING) {
    schema.pre(way, { document: false, query: true }, refuse);
    schema.pre(way as 'updateOne', { document: true, query: false }, refuse);
  }
  schema.pre('bulkWrite', refuse);
  // Before it is validated: what may not be stored again need not be valid.
  for (const step of ['validate', 'save'] as const)
    schema.pre(step, function () {
      if (!this.isNew) refuse();
    });
  return schema;
}
