/** Where things stand in the console. Rule-set ids are "programme/version" and so part of the path as they are. */
export const programmeAddress = (ruleSet: string, tab?: string): string =>
  `/programmes/${ruleSet}${tab === undefined ? '' : `?tab=${tab}`}`;
export const decisionsAddress = (ruleSet?: string): string =>
  `/decisions${ruleSet === undefined ? '' : `?programme=${ruleSet}`}`;
/** @param search what the decision is tried on, see `useChosenCase` */
export const decideAddress = (ruleSet: string, decision: string, search = ''): string =>
  `/decisions/${ruleSet}/${decision}${search}`;
export const formsAddress = (ruleSet?: string): string => `/forms${ruleSet === undefined ? '' : `?find=${ruleSet}`}`;
export const formAddress = (ruleSet: string, form: string): string => `/forms/${ruleSet}/${form}`;

/** @param search what the papers are of, see `useChosenCase` */
export const papersAddress = (ruleSet?: string, search = ''): string => {
  const params = new URLSearchParams(search);
  if (ruleSet !== undefined) params.set('rules', ruleSet);
  return params.size === 0 ? '/papers' : `/papers?${params.toString()}`;
};
export const batchesAddress = (): string => '/batches';
export const newBatchAddress = (round?: string): string =>
  `/batches/new${round === undefined ? '' : `?round=${round}`}`;
export const batchAddress = (batch: string): string => `/batches/${batch}`;
export const documentsAddress = (search = ''): string => `/documents${search}`;
export const documentAddress = (document: string): string => `/documents/${document}`;
/** Where a document is corrected: its form, filled as it was. */
export const correctionAddress = (ruleSet: string, form: string, document: string): string =>
  `${formAddress(ruleSet, form)}?corrects=${document}`;
/** Where a form is filled, with the field that is to be filled next. @param pointer as the service names it */
export const formFieldAddress = (ruleSet: string, form: string, search: string, pointer: string): string =>
  `${formAddress(ruleSet, form)}${search}#${pointer}`;

export const draftsAddress = (programme?: string): string =>
  `/drafts${programme === undefined ? '' : `?programme=${programme}`}`;
/** @param item what within the section, e.g. a decision @param at the place to go to, see editing/place.ts */
export const draftAddress = (draft: string, section?: string, item?: string, at?: string): string =>
  `/drafts/${[draft, section, item].flatMap((step) => (step === undefined ? [] : encodeURIComponent(step))).join('/')}` +
  (at === undefined ? '' : `?at=${encodeURIComponent(at)}`);
export const draftReviewAddress = (draft: string): string => `/drafts/${draft}/review`;
export const draftComparisonAddress = (draft: string): string => `/drafts/${draft}/comparison`;

/** Where one signs in. @param to where to go on from there; a path of this site */
export const signInAddress = (to?: string): string =>
  to === undefined || to === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`;
/** @param to where to go on once a second factor has been set up */
export const accountAddress = (to?: string): string =>
  `/account${to === undefined ? '' : `?to=${encodeURIComponent(to)}`}`;
export const accountsAddress = (): string => '/accounts';
/** @param rules "programme/version", or `draft:` and the id of a draft */
export const whatIfAddress = (rules: string): string => `/what-if?rules=${rules}`;
/** Wordings of forms. Ids are "form/v<N>" and so part of the path as they are. */
export const templatesAddress = (): string => '/templates';
export const templateAddress = (template: string): string => `/templates/${template}`;
/** @param from, to "form/v<N>", or the id of a draft */
export const templateComparisonAddress = (from: string, to: string): string =>
  `/templates/comparison?${new URLSearchParams({ from, to }).toString()}`;
export const templateDraftAddress = (draft: string): string => `/template-drafts/${draft}`;

/** @param from, to "programme/version", or `draft:` and the id of a draft */
export const comparisonAddress = (from: string, to: string): string =>
  `/comparison?${new URLSearchParams({ from, to }).toString()}`;

/** Where the rules of a decision stand in sentences. */
export const rulesAddress = (ruleSet: string, decision: string): string =>
  `${programmeAddress(ruleSet, 'rules')}#${decision}`;

/**
 * Where a clause, a reading (R-…) or a note (N-…) is told; nothing for what rests on no clause (`product`).
 * @example clauseAddress('self-support-fund/2024', 'R-03') // '/programmes/self-support-fund/2024?tab=readings#R-03'
 */
export function clauseAddress(ruleSet: string, id: string): string | undefined {
  if (id === 'product') return undefined;
  return `${programmeAddress(ruleSet, /^[RN]-/.test(id) ? 'readings' : 'clauses')}#${id}`;
}
