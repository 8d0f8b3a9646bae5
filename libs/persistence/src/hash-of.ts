import { createHash } from 'node:crypto';

/** "sha256:<hex>" over bytes: what a stored file is known and checked by. */
export const hashOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
