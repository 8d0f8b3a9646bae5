import { answered } from '../api/answered.js';
import { api } from '../api/client.js';
import type { Problem } from '../api/types.js';
import type { Change } from './change.js';
import type { Revision } from './conflicts.js';

/** What the service says to changes it was sent. */
export type SaveAnswer =
  | { readonly is: 'saved'; readonly revision: number; readonly contentHash: string }
  /** Someone else saved first. */
  | { readonly is: 'behind'; readonly problem: Problem }
  | { readonly is: 'refused'; readonly problem: Problem };

/** The way to the service. Both throw `Unreachable` while it is away. */
export interface SavePort {
  readonly save: (revision: number, changes: readonly Change[]) => Promise<SaveAnswer>;
  /** All revisions after one, in order. @throws Problem */
  readonly revisionsAfter: (revision: number) => Promise<readonly Revision[]>;
}

const CHANGED_MEANWHILE = 412;
const PAGE = '100';

/** The tag of a revision, as the service gives it. */
export const tagOf = (revision: number): string => `"r${revision}"`;

export function savePortOf(draft: string): SavePort {
  return {
    save: async (revision, changes) => {
      const { data, error, response } = await api.PATCH('/api/drafts/{draft}', {
        params: { path: { draft }, header: { 'If-Match': tagOf(revision) } },
        body: { changes: changes as never },
      });
      if (data !== undefined) return { is: 'saved', ...data };
      return { is: response.status === CHANGED_MEANWHILE ? 'behind' : 'refused', problem: error };
    },
    revisionsAfter: async (revision) => {
      const found: Revision[] = [];
      let after: number | undefined = revision;
      while (after !== undefined) {
        const page: RevisionPage = answered(
          await api.GET('/api/drafts/{draft}/revisions', {
            params: { path: { draft }, query: { after: String(after), limit: PAGE } },
          }),
        );
        found.push(...page.items);
        after = page.next;
      }
      return found;
    },
  };
}

interface RevisionPage {
  readonly items: readonly Revision[];
  readonly next?: number;
}
