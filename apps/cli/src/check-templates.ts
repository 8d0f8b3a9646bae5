import { checkForms, toldAt, type DocumentError } from '#documents';
import type { Diagnostic, RuleSet } from '#policy';
import type { Templates } from './templates.js';

/** What keeps a template from being used, as the checker says it: one finding a fault, its line and column in the words. */
export function templateDiagnostics({ code, pointer, words, problems }: DocumentError): readonly Diagnostic[] {
  const [, file = '', ...within] = pointer.split('/');
  const place = { file, pointer: within.map((step) => `/${step}`).join('') };
  if (problems === undefined) return [{ code, severity: 'error', ...place, words }];
  return problems.map((problem) => ({
    code: problem.code,
    severity: problem.severity,
    ...place,
    words: toldAt(problem),
  }));
}

/** How the forms of a rule set and their templates fit. A template that is there but broken has been told of by itself. */
export function formDiagnostics(ruleSet: RuleSet, { byId, refused }: Templates): readonly Diagnostic[] {
  const isTold = ({ code, pointer }: Diagnostic): boolean =>
    code === 'form/unknown-template' &&
    ruleSet.forms.some(({ template = '' }, index) => refused.has(template) && pointer === `/forms/${index}/template`);
  return checkForms(ruleSet, byId).filter((diagnostic) => !isTold(diagnostic));
}
