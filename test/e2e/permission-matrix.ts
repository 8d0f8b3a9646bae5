/**
 * Who may use which route, written by hand and on purpose not derived from the roles in the code: the one place where
 * a change of rights has to be said twice. Every route of the service has a row, or permission-matrix.spec.ts fails.
 *
 * A new route: add its row below, under its area. `in` says who is let in (whatever the answer then is); everyone else
 * is refused, without an account by 401, with one by 403. `elsewhere` says what someone meets who holds the role for
 * another programme only; of a route about one programme it has to be said. HEAD goes by the row of GET.
 */

/** Whoever might knock. */
export const COLUMNS = [
  /** Nobody, at a service without the demonstration. */
  'anonymous',
  /** Nobody, at the demonstration. */
  'visitor',
  /** Someone whose session is over. */
  'signedOut',
  /** An account without a role. */
  'nobody',
  'policyOfficer',
  'approver',
  'staff',
  'evaluator',
  'auditor',
  'administrator',
  /** A token that says `*`. */
  'token',
  /** A token that lists what only persons may do, and nothing else. */
  'personToken',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Roles that can be held for one programme alone. */
export const DIVIDED = ['policyOfficer', 'approver', 'staff', 'evaluator'] as const;

/**
 * What someone of another programme meets:
 * `same`: the route is not about a programme of theirs or not theirs; `filtered`: 200, and nothing of this programme;
 * `hidden`: 404, as if it were not there; `refused`: 403.
 */
export type Elsewhere = 'same' | 'filtered' | 'hidden' | 'refused';

export interface Row {
  readonly in: readonly Column[];
  readonly elsewhere: Elsewhere;
  /** A body that is in order: what refuses someone of another programme must be that, and not a slip in the body. */
  readonly body?: object;
}

const row = (who: readonly Column[], elsewhere: Elsewhere = 'same', body?: object): Row => ({
  in: who,
  elsewhere,
  ...(body === undefined ? {} : { body }),
});

const ANYONE: readonly Column[] = COLUMNS;
const ROLES: readonly Column[] = ['policyOfficer', 'approver', 'staff', 'evaluator', 'auditor', 'administrator'];
const PERSONS: readonly Column[] = ['nobody', ...ROLES];
const RULE_READERS: readonly Column[] = ['visitor', ...PERSONS, 'token'];
const ROUND_READERS: readonly Column[] = [
  'visitor',
  'policyOfficer',
  'approver',
  'staff',
  'evaluator',
  'auditor',
  'token',
];
const FORM_MAKERS: readonly Column[] = ['visitor', 'policyOfficer', 'staff', 'token'];
const DRAFT_READERS: readonly Column[] = ['policyOfficer', 'approver', 'auditor', 'token'];
const DRAFT_WRITERS: readonly Column[] = ['policyOfficer'];
const COMMENTERS: readonly Column[] = ['policyOfficer', 'approver'];
const APPROVERS: readonly Column[] = ['approver'];
const PUBLISHERS: readonly Column[] = ['policyOfficer', 'approver'];
const DOCUMENT_READERS: readonly Column[] = ['policyOfficer', 'approver', 'staff', 'evaluator', 'auditor', 'token'];
const DOCUMENT_MAKERS: readonly Column[] = ['staff', 'token'];
const DOCUMENT_CHECKERS: readonly Column[] = ['policyOfficer', 'approver', 'staff'];
const TEMPLATE_READERS: readonly Column[] = ['policyOfficer', 'approver', 'staff', 'auditor', 'token'];
const TEMPLATE_WRITERS: readonly Column[] = ['policyOfficer'];
const TEMPLATE_JUDGES: readonly Column[] = ['policyOfficer', 'approver'];
const DECISION_READERS: readonly Column[] = ['policyOfficer', 'approver', 'staff', 'evaluator', 'auditor', 'token'];
const DECISION_RECORDERS: readonly Column[] = ['staff', 'evaluator', 'token'];
const WHAT_IF_ASKERS: readonly Column[] = ['policyOfficer', 'approver', 'evaluator', 'token'];
const AUDITORS: readonly Column[] = ['auditor', 'token'];
const ADMINISTRATORS: readonly Column[] = ['administrator'];

const HASH = `sha256:${'0'.repeat(64)}`;
const SCENARIO = { rules: 'self-support-fund/2024', label: '시험', overlay: {}, isShared: true };
const WORDING = { title: { ko: '시험', en: 'Test' }, ruleSet: 'self-support-fund/2024', source: '', sample: {} };
const QUESTION = { decision: 'eligibility', facts: {} };

export const MATRIX: Readonly<Record<string, Row>> = {
  // What holds no data of anybody
  'GET /': row(ANYONE),
  'GET /*': row(ANYONE),
  'GET /assets/*': row(ANYONE),
  'GET /docs': row(ANYONE),
  'GET /docs/assets/:asset': row(ANYONE),
  'GET /docs/json': row(ANYONE),
  'GET /docs/start.js': row(ANYONE),
  'GET /fonts/:file': row(ANYONE),
  'GET /health': row(ANYONE),
  'GET /live': row(ANYONE),
  'GET /problems': row(ANYONE),

  // Signing in, and one's own account
  'GET /api/session': row(ANYONE),
  'POST /api/session': row(ANYONE),
  'DELETE /api/session': row(ANYONE),
  'POST /api/session/demo': row(ANYONE),
  'POST /api/session/invitation': row(ANYONE),
  'GET /api/session/oidc': row(ANYONE),
  'POST /api/session/oidc': row(ANYONE),
  'GET /api/session/oidc/callback': row(ANYONE),
  'POST /api/session/password': row(PERSONS),
  'POST /api/session/totp': row(PERSONS),
  'DELETE /api/session/totp': row(PERSONS),
  'GET /api/sessions': row(PERSONS),
  'DELETE /api/sessions': row(PERSONS),
  'DELETE /api/sessions/:session': row(PERSONS),

  // Accounts
  'GET /api/accounts': row(ADMINISTRATORS),
  'POST /api/accounts': row(ADMINISTRATORS),
  'GET /api/accounts/:account': row(ADMINISTRATORS),
  'PATCH /api/accounts/:account': row(ADMINISTRATORS),
  'POST /api/accounts/:account/invitation': row(ADMINISTRATORS),
  'POST /api/accounts/:account/disable': row(ADMINISTRATORS),
  'POST /api/accounts/:account/enable': row(ADMINISTRATORS),

  // Audit chain
  'GET /api/audit': row(AUDITORS),
  'GET /api/audit/verification': row(AUDITORS),

  // Published rules: public notices, the same for everyone
  'GET /api/rule-schema': row(RULE_READERS),
  'GET /api/rule-sets': row(RULE_READERS),
  'GET /api/rule-sets/:programme/:version': row(RULE_READERS),
  'GET /api/rule-sets/:programme/:version/decisions/:decision': row(RULE_READERS),
  'GET /api/rule-sets/:programme/:version/description': row(RULE_READERS),
  'GET /api/rule-sets/:programme/:version/diagnostics': row(RULE_READERS),
  'GET /api/rule-sets/:programme/:version/files': row(RULE_READERS),
  'GET /api/rule-sets/:programme/:version/tables.xlsx': row(RULE_READERS),
  'POST /api/rule-sets/:programme/:version/withdrawal': row(APPROVERS, 'refused', { reason: '시험' }),
  'GET /api/comparison': row(RULE_READERS),
  'GET /api/comparison/page': row(RULE_READERS),
  'GET /api/comparison/table': row(RULE_READERS),
  'GET /api/comparison/impact': row(ROUND_READERS),

  // Questions that nothing is kept of
  'POST /api/evaluations': row(RULE_READERS),
  'POST /api/evaluations/batch': row(RULE_READERS),
  'POST /api/explanations': row(RULE_READERS),

  // Rounds and their applications
  'GET /api/rounds': row(ROUND_READERS, 'filtered'),
  'GET /api/rounds/:id/applications': row(ROUND_READERS, 'hidden'),
  'GET /api/rounds/:id/applications/:application': row(ROUND_READERS, 'hidden'),

  // Forms
  'GET /api/forms': row(RULE_READERS),
  'GET /api/forms/:programme/:version/:form': row(RULE_READERS),
  'POST /api/forms/:programme/:version/:form/fill': row(FORM_MAKERS, 'refused', {}),
  'POST /api/forms/:programme/:version/:form/html': row(FORM_MAKERS, 'refused', {}),
  'POST /api/forms/:programme/:version/:form/pdf': row(FORM_MAKERS, 'refused', {}),
  'POST /api/forms/:programme/:version/:form/hwpx': row(FORM_MAKERS, 'refused', {}),
  'POST /api/forms/:programme/:version/:form/docx': row(FORM_MAKERS, 'refused', {}),

  // Papers of a case, and of a round: a round says by itself that it is not there
  'POST /api/forms/:programme/:version/papers': row(FORM_MAKERS, 'refused', {}),
  'POST /api/rounds/:id/papers': row(FORM_MAKERS, 'hidden', { forms: ['consent'] }),

  // Documents that are kept
  'GET /verify/:code': row(ANYONE),
  'GET /api/documents': row(DOCUMENT_READERS, 'filtered'),
  'POST /api/documents': row(DOCUMENT_MAKERS, 'refused', { form: 'self-support-fund/2024/consent' }),
  'GET /api/documents/:document': row(DOCUMENT_READERS, 'hidden'),
  'GET /api/documents/:document/file': row(DOCUMENT_READERS, 'hidden'),
  'GET /api/documents/:document/signed': row(DOCUMENT_READERS, 'hidden'),
  'POST /api/documents/:document/check': row(DOCUMENT_CHECKERS, 'hidden', { sha256: HASH }),
  'PUT /api/documents/:document/signed': row(DOCUMENT_MAKERS, 'hidden'),

  'GET /api/document-batches': row(DOCUMENT_READERS, 'filtered'),
  'POST /api/document-batches': row(DOCUMENT_MAKERS, 'hidden', {
    round: 'self-support-fund-2024-demo',
    forms: ['consent'],
  }),
  'GET /api/document-batches/:batch': row(DOCUMENT_READERS, 'hidden'),
  'GET /api/document-batches/:batch/failures': row(DOCUMENT_READERS, 'hidden'),
  'GET /api/document-batches/:batch/file': row(DOCUMENT_READERS, 'hidden'),
  'POST /api/document-batches/:batch/cancellation': row(DOCUMENT_MAKERS, 'hidden'),

  // Wordings of forms: those that are published are the same for everyone who works with forms
  'GET /api/templates': row(TEMPLATE_READERS),
  'GET /api/templates/comparison': row(TEMPLATE_READERS),
  'GET /api/templates/:form/:version': row(TEMPLATE_READERS),
  'GET /api/templates/:form/:version/folder': row(TEMPLATE_READERS),
  'GET /api/templates/:form/:version/files/:kind': row(TEMPLATE_READERS),
  'GET /api/template-drafts': row(TEMPLATE_READERS, 'filtered'),
  'GET /api/template-drafts/:draft': row(TEMPLATE_READERS, 'hidden'),
  'GET /api/template-drafts/:draft/cases': row(TEMPLATE_READERS, 'hidden'),
  'GET /api/template-drafts/:draft/fields': row(TEMPLATE_READERS, 'hidden'),
  'GET /api/template-drafts/:draft/files/:kind': row(TEMPLATE_READERS, 'hidden'),
  'GET /api/template-drafts/:draft/revisions': row(TEMPLATE_READERS, 'hidden'),
  'GET /api/template-drafts/:draft/revisions/:revision': row(TEMPLATE_READERS, 'hidden'),
  'GET /api/template-drafts/:draft/steps': row(TEMPLATE_READERS, 'hidden'),
  'POST /api/template-drafts/:draft/check': row(TEMPLATE_READERS, 'hidden', {}),
  'POST /api/template-drafts/:draft/preview': row(TEMPLATE_READERS, 'hidden', {}),
  'POST /api/template-drafts/:draft/preview/:format': row(TEMPLATE_READERS, 'hidden', {}),
  'POST /api/template-drafts': row(TEMPLATE_WRITERS, 'refused', {
    form: 'agreement',
    ruleSet: 'self-support-fund/2024',
    base: null,
  }),
  'PUT /api/template-drafts/:draft': row(TEMPLATE_WRITERS, 'hidden', WORDING),
  'PUT /api/template-drafts/:draft/files/:kind': row(TEMPLATE_WRITERS, 'hidden'),
  'POST /api/template-drafts/:draft/files/:kind': row(TEMPLATE_WRITERS, 'hidden'),
  'DELETE /api/template-drafts/:draft/files/:kind': row(TEMPLATE_WRITERS, 'hidden'),
  'POST /api/template-drafts/:draft/restoration': row(TEMPLATE_WRITERS, 'hidden', { revision: 1 }),
  'POST /api/template-drafts/:draft/submission': row(TEMPLATE_WRITERS, 'hidden'),
  'POST /api/template-drafts/:draft/reopening': row(TEMPLATE_WRITERS, 'hidden'),
  'POST /api/template-drafts/:draft/discard': row(TEMPLATE_WRITERS, 'hidden', { reason: '시험' }),
  'POST /api/template-drafts/:draft/return': row(TEMPLATE_JUDGES, 'hidden', { reason: '시험' }),
  'POST /api/template-drafts/:draft/approval': row(TEMPLATE_JUDGES, 'hidden', { contentHash: HASH }),
  'POST /api/template-drafts/:draft/publication': row(TEMPLATE_JUDGES, 'hidden'),

  // Decisions that are kept
  'GET /api/decisions': row(DECISION_READERS, 'filtered'),
  'POST /api/decisions': row(DECISION_RECORDERS, 'refused', {
    ruleSet: 'self-support-fund/2024',
    ...QUESTION,
    asOf: '2024-04-11',
    subject: { label: '시험' },
  }),
  'GET /api/decisions/:decision': row(DECISION_READERS, 'hidden'),
  'POST /api/decisions/:decision/replay': row(DECISION_READERS, 'hidden'),

  // What if; that a run is hidden from other programmes is tested with the runs
  'GET /api/what-if/runs': row(WHAT_IF_ASKERS, 'filtered'),
  'POST /api/what-if/runs': row(WHAT_IF_ASKERS, 'refused', {
    kind: 'comparison',
    rules: 'self-support-fund/2024',
    source: { round: 'self-support-fund-2024-demo' },
    question: { decisions: ['eligibility'] },
    scenarios: [],
  }),
  'GET /api/what-if/runs/:run': row(WHAT_IF_ASKERS, 'hidden'),
  'GET /api/what-if/runs/:run/rows': row(WHAT_IF_ASKERS, 'hidden'),
  'GET /api/what-if/runs/:run/rows/file': row(WHAT_IF_ASKERS, 'hidden'),
  'POST /api/what-if/runs/:run/cancellation': row(WHAT_IF_ASKERS, 'hidden'),

  // Drafts: reading
  'GET /api/drafts': row(DRAFT_READERS, 'filtered'),
  'GET /api/drafts/:draft': row(DRAFT_READERS, 'hidden'),
  'GET /api/drafts/:draft/content': row(DRAFT_READERS, 'hidden'),
  'GET /api/drafts/:draft/cases': row(DRAFT_READERS, 'hidden'),
  'GET /api/drafts/:draft/revisions': row(DRAFT_READERS, 'hidden'),
  'GET /api/drafts/:draft/checks': row(DRAFT_READERS, 'hidden'),
  'GET /api/drafts/:draft/steps': row(DRAFT_READERS, 'hidden'),
  'GET /api/drafts/:draft/description': row(DRAFT_READERS, 'hidden'),
  'GET /api/drafts/:draft/names': row(DRAFT_READERS, 'hidden'),
  'GET /api/drafts/:draft/comparison': row(DRAFT_READERS, 'hidden'),
  'GET /api/drafts/:draft/boundary-cases': row(DRAFT_READERS, 'hidden'),
  'GET /api/drafts/:draft/confirmations': row(DRAFT_READERS, 'hidden'),
  'GET /api/drafts/:draft/impact': row(DRAFT_READERS, 'hidden'),
  'GET /api/drafts/:draft/readings/:reading/effects': row(DRAFT_READERS, 'hidden'),
  'GET /api/drafts/:draft/comments': row(DRAFT_READERS, 'hidden'),
  'GET /api/drafts/:draft/files': row(DRAFT_READERS, 'hidden'),
  'POST /api/drafts/:draft/files/reading': row(DRAFT_READERS, 'hidden', { files: { 'manifest.json': '{}' } }),
  'GET /api/drafts/:draft/tables.xlsx': row(DRAFT_READERS, 'hidden'),
  'POST /api/drafts/:draft/trials': row(DRAFT_READERS, 'hidden', { ...QUESTION, language: 'ko' }),
  // Drafts: writing
  'POST /api/drafts': row(DRAFT_WRITERS, 'refused', { base: 'self-support-fund/2024', id: 'self-support-fund/2026' }),
  'PATCH /api/drafts/:draft': row(DRAFT_WRITERS, 'hidden', { changes: [{ at: 'words/x', remove: true }] }),
  'POST /api/drafts/:draft/confirmations': row(DRAFT_WRITERS, 'hidden', { places: ['parameters/x'] }),
  'DELETE /api/drafts/:draft/confirmations': row(DRAFT_WRITERS, 'hidden', { places: ['parameters/x'] }),
  'POST /api/drafts/:draft/files': row(DRAFT_WRITERS, 'hidden', { files: { 'manifest.json': '{}' } }),
  'PUT /api/drafts/:draft/tables.xlsx': row(DRAFT_WRITERS, 'hidden'),
  'POST /api/drafts/:draft/submission': row(DRAFT_WRITERS, 'hidden'),
  'POST /api/drafts/:draft/reopening': row(DRAFT_WRITERS, 'hidden'),
  'POST /api/drafts/:draft/discard': row(DRAFT_WRITERS, 'hidden', { reason: '시험' }),
  // Drafts: reviewing; that nobody approves what they wrote is tested with the life of a draft
  'POST /api/drafts/:draft/comments': row(COMMENTERS, 'hidden', { at: 'manifest', text: '시험' }),
  'POST /api/drafts/:draft/comments/:comment/resolution': row(COMMENTERS, 'hidden'),
  'POST /api/drafts/:draft/impact/read': row(COMMENTERS, 'hidden', { contentHash: HASH }),
  'POST /api/drafts/:draft/return': row(APPROVERS, 'hidden', { reason: '시험' }),
  'POST /api/drafts/:draft/approval': row(APPROVERS, 'hidden', { contentHash: HASH }),
  'POST /api/drafts/:draft/publication': row(PUBLISHERS, 'hidden'),

  // What-ifs
  'GET /api/what-if/setup': row(WHAT_IF_ASKERS, 'refused'),
  'GET /api/what-if/scenarios': row(WHAT_IF_ASKERS, 'filtered'),
  'POST /api/what-if/scenarios': row(WHAT_IF_ASKERS, 'refused', SCENARIO),
  'GET /api/what-if/scenarios/:scenario': row(WHAT_IF_ASKERS, 'hidden'),
  'PUT /api/what-if/scenarios/:scenario': row(WHAT_IF_ASKERS, 'hidden', SCENARIO),
  'DELETE /api/what-if/scenarios/:scenario': row(WHAT_IF_ASKERS, 'hidden'),
  'GET /api/what-if/scenarios/:scenario/changes': row(WHAT_IF_ASKERS, 'hidden'),
  'GET /api/what-if/sources': row(WHAT_IF_ASKERS, 'filtered'),
  // A file and not JSON: who may upload for which programme is held by what-if-sources.spec.ts.
  'POST /api/what-if/sources': row(WHAT_IF_ASKERS),
  'DELETE /api/what-if/sources/:source': row(WHAT_IF_ASKERS, 'hidden'),
};

/** Rows written ahead of their routes; take one out when its route is there. */
export const COMING: readonly string[] = [];
