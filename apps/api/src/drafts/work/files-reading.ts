import { check, contentOfFiles, type Change, type Diagnostic, type RuleSetFiles, type VersionContent } from '#policy';
import { faithfulChanges } from '../faithful-changes.js';

/** What a set of files would make of a draft, before anything is kept of it. */
export interface FilesReading {
  /** What would change; nothing where the files have not the form of a rule set. */
  readonly changes?: readonly Change[];
  readonly diagnostics: readonly Diagnostic[];
}

/** @param id "programme/version" that the files have to be of */
export function filesReading({
  files,
  id,
  before,
}: {
  readonly files: RuleSetFiles;
  readonly id: string;
  readonly before: VersionContent;
}): FilesReading {
  const { content, diagnostics } = contentOfFiles(files, id);
  if (content === undefined || diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  const cases = Object.values(content.cases);
  return {
    changes: faithfulChanges(before, content),
    diagnostics: [...diagnostics, ...check(content.ruleSet, { cases })],
  };
}
