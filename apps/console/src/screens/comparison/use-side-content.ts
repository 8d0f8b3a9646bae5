import { query } from '../../api/client.js';
import type { Content } from '../../editing/apply-change.js';

const NONE: Content = {};

/** The rule set of a side, for telling its places and decisions by name; empty until it is there. */
export function useSideContent(side: string): Content {
  const draft = side.startsWith('draft:') ? side.slice('draft:'.length) : undefined;
  const [programme = '', version = ''] = side.split('/');
  const ofDraft = query.useQuery(
    'get',
    '/api/drafts/{draft}/content',
    { params: { path: { draft: draft ?? '' }, query: { of: 'draft' } } },
    { enabled: draft !== undefined },
  );
  const ofVersion = query.useQuery(
    'get',
    '/api/rule-sets/{programme}/{version}',
    { params: { path: { programme, version } } },
    { enabled: draft === undefined },
  );
  if (draft !== undefined) return ofDraft.data?.ruleSet ?? NONE;
  const { data } = ofVersion;
  return data !== undefined && 'ruleSet' in data ? data.ruleSet : NONE;
}
