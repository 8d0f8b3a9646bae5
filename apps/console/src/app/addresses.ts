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
