import { accessProblems } from './catalogue/access.js';
import { applicationProblems } from './catalogue/applications.js';
import { documentProblems } from './catalogue/documents.js';
import { formProblems } from './catalogue/forms.js';
import type { ProblemType } from './catalogue/problem-type.js';
import { requestProblems } from './catalogue/requests.js';
import { ruleProblems } from './catalogue/rules.js';
import { serviceProblems } from './catalogue/service.js';
import { templateProblems } from './catalogue/templates.js';
import { whatIfProblems } from './catalogue/what-ifs.js';

export type { ProblemType };

/**
 * Every problem the service answers with, by its stable code. `type` of a problem points here.
 * 400 unreadable, 401/403 access, 404 not there, 413/414/415 form of the request, 422 readable but wrong, 5xx ours.
 */
export const PROBLEMS = {
  ...requestProblems,
  ...accessProblems,
  ...ruleProblems,
  ...applicationProblems,
  ...whatIfProblems,
  ...formProblems,
  ...documentProblems,
  ...templateProblems,
  ...serviceProblems,
} as const satisfies Record<string, ProblemType>;

export type ProblemCode = keyof typeof PROBLEMS;
