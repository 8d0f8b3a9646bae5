/**
 * The pictures that documents show: one of every screen, of the two that one types into a narrow one, and those of the
 * officers' guide and of the guide for making papers. Each is kept in every version of the repository, so there are no
 * more; together they stay below 3.5 MB, half a megabyte of it for the three of the papers' guide.
 */
export const shownInDocuments = [
  'programmes-ko',
  'programmes-en',
  'programme-rules-ko',
  'programme-rules-en',
  'decisions-ko-1280',
  'decide-ko',
  'decide-ko-390',
  'forms-ko',
  'form-filled-ko',
  'form-agreement-ko-390',
  'components-ko',
  'form-agreement',
  'form-integrityPledge',
  'form-consent',
  'form-municipalOpinion',
  'sign-in-ko',
  'draft-decision-ko',
  'draft-table-ko',
  'draft-confirmations-ko',
  'review-ko',
  'template-editor-ko',
  'comparison-ko',
  'what-if-ko',
  'papers-ready-ko',
  'batch-new-ko',
  'document-ko',
];
