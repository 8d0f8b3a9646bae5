import {
  check,
  contentOfFiles,
  coverageOf,
  runCases,
  versionFiles,
  yearValues,
  type CaseResult,
  type CoverageItem,
  type Diagnostic,
  type VersionContent,
  type YearValue,
} from '#policy';
import { placed } from './placed.js';

/** All that can be found out about a content by itself. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly cases: readonly CaseResult[];
  readonly coverage: readonly CoverageItem[];
  readonly yearValues: readonly YearValue[];
}

/** @param base what the content's values may have been copied from */
export function findings({
  content,
  base,
}: {
  readonly content: VersionContent;
  readonly base?: VersionContent | undefined;
}): Findings {
  const read = contentOfFiles(versionFiles(content), content.ruleSet.manifest.id);
  const form = placed(read.diagnostics, content);
  if (read.content === undefined || form.some(isError))
    return { diagnostics: form, cases: [], coverage: [], yearValues: [] };
  const { ruleSet } = read.content;
  const cases = Object.values(read.content.cases);
  const diagnostics = [...form, ...check(ruleSet, { cases })];
  const hasErrors = diagnostics.some(isError);
  return {
    diagnostics,
    cases: found(hasErrors, () => runCases(ruleSet, cases)),
    coverage: found(hasErrors, () => coverageOf(ruleSet, cases)),
    yearValues: found(hasErrors, () => yearValues(content, base)),
  };
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** What errors keep from being found is not there yet; without errors, nothing may keep it. */
function found<T>(hasErrors: boolean, find: () => readonly T[]): readonly T[] {
  try {
    return find();
  } catch (error) {
    if (hasErrors) return [];
    throw error;
  }
}
