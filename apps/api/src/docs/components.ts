import { sharedComponents, type Components } from '../answers/schemas.js';
import { accountComponents } from '../accounts/accounts.answers.js';
import { auditComponents } from '../audit/audit.answers.js';
import { comparisonComponents } from '../comparison/comparison.answers.js';
import { decisionComponents } from '../decisions/decisions.answers.js';
import { batchComponents } from '../document-batches/batches.answers.js';
import { documentComponents } from '../documents/documents.answers.js';
import { draftFindingComponents } from '../drafts/draft-findings.answers.js';
import { draftComponents } from '../drafts/drafts.answers.js';
import { evaluationComponents } from '../evaluations/evaluation.answers.js';
import { formComponents } from '../forms/forms.answers.js';
import { paperComponents } from '../papers/papers.answers.js';
import { problemComponents } from '../problems/problem.answers.js';
import { roundComponents } from '../rounds/rounds.answers.js';
import { ruleSchemaComponents } from '../rule-schema/rule-schema.answers.js';
import { descriptionComponents } from '../rule-sets/description.answers.js';
import { ruleSetComponents } from '../rule-sets/rule-sets.answers.js';
import { sessionComponents } from '../session/session.answers.js';
import { templateComponents } from '../templates/templates.answers.js';
import { whatIfComponents } from '../what-if/what-if.answers.js';

/** Every schema of the API's description; a name given twice is a mistake of ours. @throws Error naming it */
export const components: Components = merged(
  sharedComponents,
  problemComponents,
  ruleSetComponents,
  descriptionComponents,
  evaluationComponents,
  ruleSchemaComponents,
  comparisonComponents,
  draftComponents,
  draftFindingComponents,
  decisionComponents,
  roundComponents,
  whatIfComponents,
  formComponents,
  paperComponents,
  documentComponents,
  batchComponents,
  templateComponents,
  auditComponents,
  sessionComponents,
  accountComponents,
);

function merged(...parts: readonly Components[]): Components {
  const names = parts.flatMap((part) => Object.keys(part));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Two schemas of the API's description are called ${twice}`);
  return Object.assign({}, ...parts) as Components;
}
