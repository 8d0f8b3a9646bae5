import type { Connection } from 'mongoose';
import { mongoose } from './mongoose.js';
import { PersistenceError } from './persistence-error.js';

export interface ConnectionOptions {
  /** mongodb:// or mongodb+srv:// address of a replica set or sharded cluster. */
  readonly uri: string;
  /** Database name; without it the one named in the address. */
  readonly name?: string;
  /** Milliseconds to wait for a server before giving up; 10 s unless told. */
  readonly patienceMs?: number;
}

// Each by itself: given as one `writeConcern`, `journal=false` of an address would still win.
const DURABLE = { w: 'majority', journal: true, readConcernLevel: 'majority' } as const;

/**
 * Opens a connection on which an acknowledged write survives the loss of a server, and a read never shows a write that
 * could still be rolled back. Settings in the address cannot weaken that: options win over the address.
 * @throws PersistenceError `persistence/unreachable`, `persistence/not-durable`
 */
export async function connect({ uri, name, patienceMs = 10_000 }: ConnectionOptions): Promise<Connection> {
  const connection = mongoose.createConnection(uri, {
    ...DURABLE,
    ...(name === undefined ? {} : { dbName: name }),
    retryWrites: true,
    serverSelectionTimeoutMS: patienceMs,
    appName: 'gongo',
  });
  try {
    await connection.asPromise();
  } catch (cause) {
    await connection.close().catch(() => undefined);
    throw new PersistenceError('persistence/unreachable', {}, { cause });
  }
  try {
    await assertDurable(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return connection;
}

/** Is the database answering now? Never throws: a readiness probe wants yes or no, soon. */
export async function isAnswering(connection: Connection, patienceMs = 2_000): Promise<boolean> {
  try {
    await connection.db?.command({ ping: 1 }, { timeoutMS: patienceMs });
    return connection.readyState === mongoose.ConnectionStates.connected;
  } catch {
    return false;
  }
}

/** What the driver will really do, asked of the driver itself, because a misspelt option is ignored silently. */
async function assertDurable(connection: Connection): Promise<void> {
  const { writeConcern, readConcern } = connection.getClient().options;
  const hello = await connection.db?.admin().command({ hello: 1 });
  const isReplicated = hello?.['setName'] !== undefined || hello?.['msg'] === 'isdbgrid';
  if (
    !isReplicated ||
    writeConcern?.w !== 'majority' ||
    writeConcern.journal !== true ||
    readConcern?.level !== 'majority'
  )
    throw new PersistenceError('persistence/not-durable', { isReplicated, writeConcern, readConcern });
}
