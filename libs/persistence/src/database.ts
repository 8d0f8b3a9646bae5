import type { AgendaBackend } from 'agenda';
import type { Connection } from 'mongoose';
import { AccessTokenRepository } from './access-token.repository.js';
import { AccountRepository } from './account.repository.js';
import { ApplicationSourceRepository } from './application-source.repository.js';
import { AuditChain } from './audit-chain.js';
import { ChunkRepository } from './chunk.repository.js';
import { connect, isAnswering, type ConnectionOptions } from './connection.js';
import { DecisionRepository } from './decision.repository.js';
import { DocumentBatchRepository } from './document-batch.repository.js';
import { BATCH_FORGOTTEN_AFTER } from './document-batch.schema.js';
import { DocumentFileRepository } from './document-file.repository.js';
import { DocumentNumberRepository } from './document-number.repository.js';
import { DocumentSignOffRepository } from './document-sign-off.repository.js';
import { DraftCommentRepository } from './draft-comment.repository.js';
import { DraftRepository } from './draft.repository.js';
import { IdempotentAnswerRepository } from './idempotent-answer.repository.js';
import { ImpactReadRepository } from './impact-read.repository.js';
import { jobBackend } from './job-queue.js';
import { MadeDocumentRepository } from './made-document.repository.js';
import { OidcDepartureRepository } from './oidc-departure.repository.js';
import { RoundRepository } from './round.repository.js';
import { RuleSetVersionRepository } from './rule-set-version.repository.js';
import { ScenarioRepository } from './scenario.repository.js';
import { SessionRepository } from './session.repository.js';
import { SignInAttemptRepository } from './sign-in-attempt.repository.js';
import { TemplateDraftRepository } from './template-draft.repository.js';
import { TemplateFileRepository } from './template-file.repository.js';
import { TemplateVersionRepository } from './template-version.repository.js';
import { WhatIfRowRepository } from './what-if-row.repository.js';
import { WhatIfRulesRepository } from './what-if-rules.repository.js';
import { WhatIfRunRepository } from './what-if-run.repository.js';
import { SEVEN_DAYS } from './what-if-run.schema.js';
import { WithdrawalRepository } from './withdrawal.repository.js';

/** Everything that is stored, behind one connection. */
export class Database {
  readonly ruleSetVersions: RuleSetVersionRepository;
  readonly rounds: RoundRepository;
  readonly accessTokens: AccessTokenRepository;
  readonly accounts: AccountRepository;
  readonly sessions: SessionRepository;
  readonly signInAttempts: SignInAttemptRepository;
  readonly oidcDepartures: OidcDepartureRepository;
  readonly audit: AuditChain;
  readonly drafts: DraftRepository;
  readonly draftComments: DraftCommentRepository;
  readonly impactReads: ImpactReadRepository;
  readonly withdrawals: WithdrawalRepository;
  readonly decisions: DecisionRepository;
  readonly idempotentAnswers: IdempotentAnswerRepository;
  readonly applicationSources: ApplicationSourceRepository;
  readonly whatIfRuns: WhatIfRunRepository;
  readonly whatIfChunks: ChunkRepository;
  readonly whatIfRows: WhatIfRowRepository;
  readonly whatIfRules: WhatIfRulesRepository;
  readonly scenarios: ScenarioRepository;
  readonly madeDocuments: MadeDocumentRepository;
  readonly documentNumbers: DocumentNumberRepository;
  readonly documentFiles: DocumentFileRepository;
  readonly documentSignOffs: DocumentSignOffRepository;
  readonly documentBatches: DocumentBatchRepository;
  readonly documentBatchChunks: ChunkRepository;
  readonly templateVersions: TemplateVersionRepository;
  readonly templateDrafts: TemplateDraftRepository;
  readonly templateFiles: TemplateFileRepository;
  readonly #connection: Connection;

  private constructor(connection: Connection, now: () => Date) {
    this.#connection = connection;
    this.ruleSetVersions = new RuleSetVersionRepository(connection);
    this.rounds = new RoundRepository(connection);
    this.accessTokens = new AccessTokenRepository(connection);
    this.accounts = new AccountRepository(connection);
    this.sessions = new SessionRepository(connection);
    this.signInAttempts = new SignInAttemptRepository(connection);
    this.oidcDepartures = new OidcDepartureRepository(connection);
    this.audit = new AuditChain(connection, now);
    this.drafts = new DraftRepository(connection, this.audit);
    this.draftComments = new DraftCommentRepository(connection);
    this.impactReads = new ImpactReadRepository(connection);
    this.withdrawals = new WithdrawalRepository(connection);
    this.decisions = new DecisionRepository(connection);
    this.idempotentAnswers = new IdempotentAnswerRepository(connection);
    this.applicationSources = new ApplicationSourceRepository(connection, now);
    this.whatIfRuns = new WhatIfRunRepository(connection);
    this.whatIfChunks = new ChunkRepository(connection, {
      model: 'WhatIfChunk',
      collection: 'what-if-chunks',
      forgottenAfter: SEVEN_DAYS,
    });
    this.whatIfRows = new WhatIfRowRepository(connection);
    this.whatIfRules = new WhatIfRulesRepository(connection);
    this.scenarios = new ScenarioRepository(connection, this.audit);
    this.madeDocuments = new MadeDocumentRepository(connection);
    this.documentNumbers = new DocumentNumberRepository(connection);
    this.documentFiles = new DocumentFileRepository(connection);
    this.documentSignOffs = new DocumentSignOffRepository(connection);
    this.documentBatches = new DocumentBatchRepository(connection);
    this.documentBatchChunks = new ChunkRepository(connection, {
      model: 'DocumentBatchChunk',
      collection: 'document-batch-chunks',
      forgottenAfter: BATCH_FORGOTTEN_AFTER,
    });
    this.templateVersions = new TemplateVersionRepository(connection);
    this.templateDrafts = new TemplateDraftRepository(connection, this.audit);
    this.templateFiles = new TemplateFileRepository(connection);
  }

  /**
   * Connects and creates the unique indexes that guard every write.
   * @param now the clock of the process, injected
   * @throws PersistenceError `persistence/unreachable`, `persistence/not-durable`
   */
  static async open(options: ConnectionOptions, now: () => Date): Promise<Database> {
    const database = new Database(await connect(options), now);
    const { ruleSetVersions, rounds, accessTokens, audit } = database;
    const { accounts, sessions, signInAttempts, oidcDepartures } = database;
    for (const store of [ruleSetVersions, rounds, accessTokens, audit]) await store.prepare();
    for (const store of [accounts, sessions, signInAttempts, oidcDepartures]) await store.prepare();
    const { drafts, draftComments, decisions, idempotentAnswers } = database;
    for (const store of [drafts, draftComments, decisions, idempotentAnswers]) await store.prepare();
    const { whatIfRuns, whatIfChunks, whatIfRows, whatIfRules } = database;
    for (const store of [whatIfRuns, whatIfChunks, whatIfRows, whatIfRules]) await store.prepare();
    for (const store of [database.applicationSources, database.scenarios]) await store.prepare();
    const { madeDocuments, documentNumbers, documentFiles, documentSignOffs } = database;
    for (const store of [madeDocuments, documentNumbers, documentFiles, documentSignOffs]) await store.prepare();
    for (const store of [database.documentBatches, database.documentBatchChunks]) await store.prepare();
    for (const store of [database.templateVersions, database.templateDrafts]) await store.prepare();
    return database;
  }

  /** For a readiness probe: does the database answer now? */
  isAnswering(): Promise<boolean> {
    return isAnswering(this.#connection);
  }

  /** For the jobs that wake instances. */
  jobBackend(): AgendaBackend {
    return jobBackend(this.#connection);
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }
}
