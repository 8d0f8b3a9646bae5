import type { UseQueryResult } from '@tanstack/react-query';
import { query } from './client.js';
import type { Problem, Words } from './types.js';

/** As much of a decision file as a list of decisions needs. */
export interface ListedDecision {
  readonly id: string;
  readonly label: Words;
}
interface Role {
  readonly id: string;
  readonly label: Words;
}

const versionPath = (ruleSet: string): { programme: string; version: string } => {
  const [programme = '', version = ''] = ruleSet.split('/');
  return { programme, version };
};

/** @param ruleSet "programme/version" */
export function useDecisions(ruleSet: string): UseQueryResult<readonly ListedDecision[], Problem> {
  return query.useQuery(
    'get',
    '/api/rule-sets/{programme}/{version}',
    { params: { path: versionPath(ruleSet), query: { part: 'decisions' } } },
    { staleTime: Infinity, select: (answer) => Object.values(contentOf<Record<string, ListedDecision>>(answer) ?? {}) },
  );
}

/** Who takes part in a programme, by id. @param ruleSet "programme/version" */
export function useRoles(ruleSet: string): ReadonlyMap<string, Words> {
  const { data } = query.useQuery(
    'get',
    '/api/rule-sets/{programme}/{version}',
    { params: { path: versionPath(ruleSet), query: { part: 'process' } } },
    { staleTime: Infinity, select: (answer) => contentOf<{ roles: Role[] }>(answer)?.roles },
  );
  return new Map((data ?? []).map(({ id, label }) => [id, label]));
}

/** Who supplies each fact of a rule set: a role's id, by fact. @param ruleSet "programme/version" */
export function useSuppliers(ruleSet: string): UseQueryResult<ReadonlyMap<string, string>, Problem> {
  return query.useQuery(
    'get',
    '/api/rule-sets/{programme}/{version}',
    { params: { path: versionPath(ruleSet), query: { part: 'facts' } } },
    { staleTime: Infinity, select: suppliersIn },
  );
}

const suppliersIn = (answer: object): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(contentOf<Record<string, { suppliedBy: string }>>(answer) ?? {}).map(([fact, { suppliedBy }]) => [
      fact,
      suppliedBy,
    ]),
  );

/** A part of a rule set has the form of the file it was published from, which the API does not spell out. */
const contentOf = <Content>(answer: object): Content | undefined =>
  'content' in answer ? (answer.content as Content) : undefined;
