import type { Diagnostic, Words } from '#policy';
import { PersistenceError, RuleSetChangedError, type Difference, type RuleSetFolder } from '#persistence';

/** A version's folder that was not published, why, and what is served instead. */
export interface ImportRefusal {
  /** "programme/version" */
  readonly id: string;
  readonly reason: 'unreadable' | 'invalid' | 'changed' | 'damaged';
  readonly words: Words;
  readonly storedHash?: string;
  readonly offeredHash?: string;
  /** Where the files differ from what is published; at most 50 places. */
  readonly differences?: readonly Difference[];
  readonly diagnostics?: readonly RefusalDiagnostic[];
}
export type RefusalDiagnostic = Pick<Diagnostic, 'code' | 'file' | 'pointer' | 'words'>;

/** Files that are no JSON a rule set may hold. */
export function unreadable({ id, unreadable: files }: RuleSetFolder): ImportRefusal {
  const diagnostics = files.map(({ path, error }) => ({
    code: error.code,
    file: path,
    pointer: error.pointer,
    words: error.words,
  }));
  return {
    id,
    reason: 'unreadable',
    words: {
      ko: `${id}: 읽을 수 없는 파일이 ${files.length}개 있어 들이지 않았습니다. 파일을 고치십시오.`,
      en: `${id}: not imported, because ${files.length} file(s) cannot be read. Correct the files.`,
    },
    diagnostics,
  };
}

/** Files that together are no rule set, or one with errors: errors stop publication. */
export function invalid(id: string, found: readonly Diagnostic[]): ImportRefusal {
  const errors = found.filter(({ severity }) => severity === 'error');
  return {
    id,
    reason: 'invalid',
    words: {
      ko: `${id}: 오류가 ${errors.length}건 있어 들이지 않았습니다. 오류를 고치십시오.`,
      en: `${id}: not imported, because it has ${errors.length} error(s). Correct them.`,
    },
    diagnostics: errors.slice(0, 50).map(({ code, file, pointer, words }) => ({ code, file, pointer, words })),
  };
}

/** What the store refused; any other error is thrown on. */
export function refusedByStore(id: string, error: unknown): ImportRefusal {
  if (error instanceof RuleSetChangedError) return changed(error);
  if (!(error instanceof PersistenceError) || error.code !== 'persistence/rule-set-damaged') throw error;
  return {
    id,
    reason: 'damaged',
    words: {
      ko: `${id}: 저장된 규정이 발행될 때의 해시와 다릅니다. 쓰지 않습니다. 백업에서 되살리십시오.`,
      en: `${id}: the stored rule set no longer has the hash it was published under and is not served. Restore it from a backup.`,
    },
  };
}

function changed({ id, storedHash, offeredHash, differences }: RuleSetChangedError): ImportRefusal {
  const places = differences
    .slice(0, 3)
    .map(({ pointer }) => pointer)
    .join(', ');
  return {
    id,
    reason: 'changed',
    words: {
      ko: `${id}: 이미 발행된 버전의 파일이 바뀌어 들이지 않았습니다 (${places}). 발행된 버전을 계속 씁니다. 바꾸려면 새 버전으로 만드십시오.`,
      en: `${id}: refused, because files of a published version were changed (${places}). The published version stays in use. Make a new version to change it.`,
    },
    storedHash,
    offeredHash,
    differences,
  };
}
