import mongoose from 'mongoose';

/**
 * The one configured mongoose of the process; every other file of this library imports it from here.
 * `strict` and `strictQuery` throw, because a field nobody declared is a mistake and never a thing to drop silently.
 * `sanitizeFilter` wraps objects in filters, so that a value from outside is never read as an operator: a filter that
 * needs an operator says so with `mongoose.trusted()`.
 */
mongoose.set({
  strict: 'throw',
  strictQuery: 'throw',
  sanitizeFilter: true,
  bufferCommands: false,
  autoCreate: false,
  autoIndex: false,
});

// Mongoose would turn '1e3' into 1000, true into 1 and '' into null. A value of the wrong type is refused instead.
const { String: Text, Number: Count, Boolean: Flag, Date: Instant } = mongoose.Schema.Types;
for (const type of [Text, Count, Flag, Instant]) type.cast(false);

/** What every schema of this library has in common: nothing undeclared, nothing dropped, no hidden version counter. */
export const strictSchema = {
  strict: 'throw',
  strictQuery: 'throw',
  minimize: false,
  versionKey: false,
  id: false,
} as const;

export { mongoose };
