export { AccessTokenRepository, hashToken, type AccessToken } from './access-token.repository.js';
export { AccountRepository, type AccountChanges, type AccountCondition } from './account.repository.js';
export type {
  AccountDocument,
  GrantDocument,
  IdentityDocument,
  InvitationDocument,
  SecondFactorDocument,
} from './account.schema.js';
export { ApplicationSourceRepository } from './application-source.repository.js';
export { SOURCE_DAYS, type ApplicationBlock, type ApplicationSourceDocument } from './application-source.schema.js';
export { AuditChain, type AuditRecord, type AuditVerification } from './audit-chain.js';
export type { AuditEntry } from './audit-entry.schema.js';
export { ChunkRepository, type Lease, type NewChunk } from './chunk.repository.js';
export type { ChunkDocument } from './chunk.schema.js';
export type { ConnectionOptions } from './connection.js';
export { Database } from './database.js';
export {
  DecisionRepository,
  type DecisionDocument,
  type DecisionReach,
  type DecisionSubject,
  type DecisionSummary,
} from './decision.repository.js';
export { DocumentBatchRepository, type BatchEnd } from './document-batch.repository.js';
export { BATCH_DAYS, type BatchState, type DocumentBatchDocument } from './document-batch.schema.js';
export { DocumentFileRepository } from './document-file.repository.js';
export { DocumentNumberRepository, type NumberSeries } from './document-number.repository.js';
export {
  DocumentSignOffRepository,
  type DocumentCheck,
  type SignedScan,
  type SignOff,
} from './document-sign-off.repository.js';
export { DraftCommentRepository, type DraftCommentDocument } from './draft-comment.repository.js';
export { DraftRepository, LARGEST_DRAFT, type DraftSummary, type DraftWrite } from './draft.repository.js';
export type {
  DraftDocument,
  DraftEventName,
  DraftRevisionDocument,
  DraftStepRecord,
  StoredConfirmation,
} from './draft.schema.js';
export { IdempotentAnswerRepository } from './idempotent-answer.repository.js';
export { ImpactReadRepository } from './impact-read.repository.js';
export {
  MadeDocumentRepository,
  type DocumentAdded,
  type DocumentFilter,
  type MadeDocumentSummary,
} from './made-document.repository.js';
export type { MadeFor } from './made-document.repository.js';
export type { DocumentReference, MadeDocument, StoredFile } from './made-document.schema.js';
export type { StoredMark, StoredPerson, StoredReason } from './marks.schema.js';
export type { StoredOfficeFile, StoredWording } from './template-content.schema.js';
export {
  TemplateDraftRepository,
  type TemplateDraftSummary,
  type TemplateDraftWrite,
} from './template-draft.repository.js';
export type {
  TemplateDraftDocument,
  TemplateDraftEvent,
  TemplateDraftRevision,
  TemplateDraftStep,
} from './template-draft.schema.js';
export { TemplateFileRepository } from './template-file.repository.js';
export { TemplateVersionRepository } from './template-version.repository.js';
export type { TemplateVersionDocument } from './template-version.schema.js';
export { WhatIfRowRepository, type WhatIfRowBlock } from './what-if-row.repository.js';
export { WhatIfRulesRepository } from './what-if-rules.repository.js';
export { WhatIfRunRepository, type WhatIfEnd } from './what-if-run.repository.js';
export type { WhatIfRowsKept, WhatIfRunDocument, WhatIfRunState, WhatIfSourceRecord } from './what-if-run.schema.js';
export { WithdrawalRepository, type WithdrawalDocument } from './withdrawal.repository.js';
export { differencesOf, type Difference } from './differences.js';
export { readRulesDirectory, ruleSetFolder, type RuleSetFolder, type UnreadableFile } from './files/rules-directory.js';
export { PersistenceError, type PersistenceErrorCode } from './persistence-error.js';
export type { ApplicationDocument, RoundDocument } from './round.schema.js';
export { RoundRepository } from './round.repository.js';
export {
  RuleSetChangedError,
  RuleSetVersionRepository,
  type OfferedVersion,
  type PublishedFrom,
  type PublishedVersion,
} from './rule-set-version.repository.js';
export { ScenarioRepository, type ScenarioContent, type ScenarioReader } from './scenario.repository.js';
export type { ScenarioDocument } from './scenario.schema.js';
export { SessionRepository, type SessionWithAccount } from './session.repository.js';
export type { SessionDocument } from './session.schema.js';
export { SignInAttemptRepository, type AttemptLimit } from './sign-in-attempt.repository.js';
export { OidcDepartureRepository, type OidcDepartureDocument } from './oidc-departure.repository.js';
