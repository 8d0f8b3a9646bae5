import { hash, parseOptions, verify } from '@node-rs/argon2';
import { HashQueue } from './hash-queue.js';

/** What hashing one password costs whoever tries many. */
export interface HashCost {
  readonly memoryKib: number;
  readonly passes: number;
}

/** OWASP's floor for argon2id: 19 MiB, two passes, one lane; about 30 ms. */
export const HASH_COST: HashCost = { memoryKib: 19_456, passes: 2 };

/** Of this process: two hashes at once leave the machine's other cores to who is signed in already. */
const queue = new HashQueue({ running: 2, waiting: 32 });

/**
 * @param password as entered; letters that only look different by their encoding are one (NFKC)
 * @param cost cheaper for the tests' many accounts, which nobody is after
 * @returns an argon2id hash (what the library makes unless told otherwise) with its parameters (PHC string)
 * @throws Problem `sign-in/busy` when too many wait for theirs
 */
export const hashPassword = (password: string, { memoryKib, passes }: HashCost = HASH_COST): Promise<string> =>
  queue.run(() => hash(password.normalize('NFKC'), { memoryCost: memoryKib, timeCost: passes, parallelism: 1 }));

/** @throws Problem `sign-in/busy` when too many wait */
export const isPassword = (password: string, stored: string): Promise<boolean> =>
  queue.run(() => verify(stored, password.normalize('NFKC')));

/** Was it hashed when hashing cost less than it does now? */
export function isHashedCheaply(stored: string, { memoryKib, passes }: HashCost = HASH_COST): boolean {
  const { memoryCost, timeCost } = parseOptions(stored);
  return !stored.startsWith('$argon2id$') || memoryCost < memoryKib || timeCost < passes;
}

/**
 * Of no password anybody knows. Checked against where there is no account, so that the answer takes as long and says
 * as little as anywhere.
 */
export const NOBODYS_HASH: Promise<string> = hashPassword(crypto.randomUUID());
