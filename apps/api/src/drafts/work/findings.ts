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
import { checkForms, type FormTemplate } from '#documents';
import { placed } from './placed.js';

/** All that can be found out about a content by itself. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly cases: readonly CaseResult[];
  readonly coverage: readonly CoverageItem[];
  readonly yearValues: readonly YearValue[];
}

/**
 * @param base what the content's values may have been copied from
 * @param templates those that the forms of the content name; without them, no form is held against its wording
 */
export function findings({
  content,
  base,
  templates,
}: {
  readonly content: VersionContent;
  readonly base?: VersionContent | undefined;
  readonly templates?: readonly FormTemplate[] | undefined;
}): Findings {
  const read = contentOfFiles(versionFiles(content), content.ruleSet.manifest.id);
  const form = placed(read.diagnostics, content);
  if (read.content === undefined || form.some(isError))
    return { diagnostics: form, cases: [], coverage: [], yearValues: [] };
  const { ruleSet } = read.content;
  const cases = Object.values(read.content.cases);
  const ofRules = [...form, ...check(ruleSet, { cases })];
  const hasErrors = ofRules.some(isError);
  const ofForms = hasErrors || templates === undefined ? [] : formErrors(read.content, templates);
  const diagnostics = [...ofRules, ...ofForms];
  return {
    diagnostics,
    cases: found(hasErrors, () => runCases(ruleSet, cases)),
    coverage: found(hasErrors, () => coverageOf(ruleSet, cases)),
    yearValues: found(hasErrors, () => yearValues(content, base)),
  };
}

/**
 * Forms that could not be made: they name a template that is not there, or that does not fit them. What is only a
 * warning of a wording is told where wordings are written, and is nothing that a note of the rules answers.
 */
function formErrors(content: VersionContent, templates: readonly FormTemplate[]): readonly Diagnostic[] {
  const byId = new Map(templates.map((template) => [template.id, template]));
  return placed(checkForms(content.ruleSet, byId).filter(isError), content);
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
