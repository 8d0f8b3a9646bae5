import { answered } from '../api/answered.js';
import { api } from '../api/client.js';
import type { Content } from './apply-change.js';
import type { Draft } from './draft.js';

export interface LoadedDraft {
  readonly draft: Draft;
  readonly content: Content;
  /** Of the content. */
  readonly revision: number;
  readonly base: Content | undefined;
}

const MOST_ATTEMPTS = 5;

/**
 * A draft with its content, its cases and those of its base. Content and cases come apart: when someone saves between
 * the two, both are asked for again.
 * @throws Problem, Unreachable
 */
export async function loadDraft(id: string, signal: AbortSignal): Promise<LoadedDraft> {
  const base = await loadBase(id, signal);
  for (let attempt = 1; ; attempt += 1) {
    const content = await loadContent(id, 'draft', signal);
    const draft = answered(await api.GET('/api/drafts/{draft}', { params: { path: { draft: id } }, signal }));
    if (draft.revision === content.revision || attempt === MOST_ATTEMPTS)
      return { draft, ...content, base: draft.base === null ? undefined : base };
  }
}

async function loadContent(
  id: string,
  of: 'draft' | 'base',
  signal: AbortSignal,
): Promise<{ readonly content: Content; readonly revision: number }> {
  const params = { path: { draft: id }, query: { of } };
  const { ruleSet, revision } = answered(await api.GET('/api/drafts/{draft}/content', { params, signal }));
  const { items } = answered(await api.GET('/api/drafts/{draft}/cases', { params, signal }));
  return { content: { ...ruleSet, cases: Object.fromEntries(items.map((found) => [found['id'], found])) }, revision };
}

const loadBase = async (id: string, signal: AbortSignal): Promise<Content> =>
  (await loadContent(id, 'base', signal)).content;
