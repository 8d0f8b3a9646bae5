import type { Connection } from 'mongoose';
import { AccessTokenRepository } from './access-token.repository.js';
import { AuditChain } from './audit-chain.js';
import { connect, isAnswering, type ConnectionOptions } from './connection.js';
import { RoundRepository } from './round.repository.js';
import { RuleSetVersionRepository } from './rule-set-version.repository.js';

/** Everything that is stored, behind one connection. */
export class Database {
  readonly ruleSetVersions: RuleSetVersionRepository;
  readonly rounds: RoundRepository;
  readonly accessTokens: AccessTokenRepository;
  readonly audit: AuditChain;
  readonly #connection: Connection;

  private constructor(connection: Connection, now: () => Date) {
    this.#connection = connection;
    this.ruleSetVersions = new RuleSetVersionRepository(connection);
    this.rounds = new RoundRepository(connection);
    this.accessTokens = new AccessTokenRepository(connection);
    this.audit = new AuditChain(connection, now);
  }

  /**
   * Connects and creates the unique indexes that guard every write.
   * @param now the clock of the process, injected
   * @throws PersistenceError `persistence/unreachable`, `persistence/not-durable`
   */
  static async open(options: ConnectionOptions, now: () => Date): Promise<Database> {
    const database = new Database(await connect(options), now);
    const { ruleSetVersions, rounds, accessTokens, audit } = database;
    for (const store of [ruleSetVersions, rounds, accessTokens, audit]) await store.prepare();
    return database;
  }

  /** For a readiness probe: does the database answer now? */
  isAnswering(): Promise<boolean> {
    return isAnswering(this.#connection);
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }
}
