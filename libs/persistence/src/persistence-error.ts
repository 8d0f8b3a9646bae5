/**
 * Why the store refused or could not serve:
 * - `persistence/unreachable`: no answer from the database within the time allowed;
 * - `persistence/not-durable`: the server is no replica set, or the connection does not wait for the majority, so an
 *   acknowledged decision could be lost;
 * - `persistence/rule-set-changed`: an id that is published already came with other content;
 * - `persistence/rule-set-damaged`: a stored rule set no longer has the hash it was published under;
 * - `persistence/round-changed`: a stored round came again with other content;
 * - `persistence/file-damaged`: a stored file is not there any more, or not in the bytes that were kept;
 * - `persistence/append-only`: something tried to change or remove what is kept for good.
 */
export type PersistenceErrorCode =
  | 'persistence/unreachable'
  | 'persistence/not-durable'
  | 'persistence/rule-set-changed'
  | 'persistence/rule-set-damaged'
  | 'persistence/round-changed'
  | 'persistence/file-damaged'
  | 'persistence/append-only';

/** The one error of this library; `details` hold what a caller needs to say what happened. */
export class PersistenceError extends Error {
  constructor(
    readonly code: PersistenceErrorCode,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.name = 'PersistenceError';
  }
}

/** Which unique index a failed insert ran into: its fields, or nothing when the error is another one. */
export function duplicatedFields(error: unknown): readonly string[] {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 11000) return [];
  return 'keyPattern' in error && typeof error.keyPattern === 'object' ? Object.keys(error.keyPattern ?? {}) : ['_id'];
}
