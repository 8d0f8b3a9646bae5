/** The pictures that documents show; each is kept in every version of the repository, so there are few. */
export const shownInDocuments = [
  'programmes-ko',
  'programmes-en',
  'programme-rules-ko',
  'programme-rules-en',
  'decide-ko',
  'form-filled-ko',
  'form-agreement',
  'form-integrityPledge',
  'form-consent',
  'form-municipalOpinion',
];
