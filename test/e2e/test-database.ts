import { randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import mongoose, { type Connection } from 'mongoose';
import { Database } from '#persistence';

// A real database on a busy machine: what counts is the answer, not the second it comes in.
jest.setTimeout(180_000);

/** A database of its own on the MongoDB the test run was given. */
export interface TestDatabase {
  readonly uri: string;
  readonly name: string;
  readonly database: Database;
  /** A second way in, past everything that guards the first: for damaging data on purpose. */
  readonly raw: Connection;
  drop(): Promise<void>;
}

export const testUri = (): string => {
  const uri = process.env['TEST_MONGODB_URI'];
  if (uri === undefined) throw new Error('TEST_MONGODB_URI is not set');
  return uri;
};

export const freshName = (): string => `test-${randomBytes(6).toString('hex')}`;

/** @param now the clock of the database; a fixed day unless told */
export async function openTestDatabase(now = () => new Date('2024-04-01T00:00:00Z')): Promise<TestDatabase> {
  const uri = testUri();
  const name = freshName();
  const database = await Database.open({ uri, name }, now);
  const raw = await mongoose.createConnection(uri, { dbName: name }).asPromise();
  return {
    uri,
    name,
    database,
    raw,
    async drop() {
      await raw.dropDatabase();
      await raw.close();
      await database.close();
    },
  };
}
