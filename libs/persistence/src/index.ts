export { AccessTokenRepository, hashToken, type AccessToken } from './access-token.repository.js';
export { AuditChain, type AuditRecord, type AuditVerification } from './audit-chain.js';
export type { AuditEntry } from './audit-entry.schema.js';
export type { ConnectionOptions } from './connection.js';
export { Database } from './database.js';
export { differencesOf, type Difference } from './differences.js';
export { readRulesDirectory, ruleSetFolder, type RuleSetFolder, type UnreadableFile } from './files/rules-directory.js';
export { PersistenceError, type PersistenceErrorCode } from './persistence-error.js';
export type { ApplicationDocument, RoundDocument } from './round.schema.js';
export { RoundRepository } from './round.repository.js';
export {
  RuleSetChangedError,
  RuleSetVersionRepository,
  type OfferedVersion,
  type PublishedVersion,
} from './rule-set-version.repository.js';
