import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import type { TemplateDraft, TemplateDraftContent } from '../../api/types.js';
import type { Revision } from '../../editing/conflicts.js';
import { tagOf, type SavePort } from '../../editing/save-port.js';
import { changed, changesBetween, wordingOf, type Wording } from './wording.js';

const CHANGED_MEANWHILE = 412;

/** A draft as the service has it at one revision. */
export interface LoadedTemplate {
  readonly draft: TemplateDraft;
  readonly wording: Wording;
}

export const loadedOf = ({ draft, source, sample }: TemplateDraftContent): LoadedTemplate => ({
  draft,
  wording: wordingOf({ title: draft.title, ruleSet: draft.ruleSet, source, sample }),
});

export async function loadTemplate(draft: string, signal?: AbortSignal): Promise<LoadedTemplate> {
  const answer = await api.GET('/api/template-drafts/{draft}', {
    params: { path: { draft } },
    ...(signal === undefined ? {} : { signal }),
  });
  return loadedOf(answered(answer));
}

/**
 * The way to the service, which keeps wordings whole: what is sent are the changes made on the last one known, and what
 * others saved is told as the changes between two of them.
 */
export function templatePortOf({ draft: { id, revision: first }, wording }: LoadedTemplate): SavePort {
  const known = new Map<number, Wording>([[first, wording]]);
  const at = async (revision: number): Promise<Wording> => known.get(revision) ?? keep(revision, await past(id, revision));
  const keep = (revision: number, found: Wording): Wording => {
    known.set(revision, found);
    return found;
  };
  return {
    save: async (revision, changes) => {
      const next = changed(await at(revision), changes);
      const { data, error, response } = await api.PUT('/api/template-drafts/{draft}', {
        params: { path: { draft: id }, header: { 'If-Match': tagOf(revision) } },
        body: next,
      });
      if (data === undefined)
        return { is: response.status === CHANGED_MEANWHILE ? 'behind' : 'refused', problem: error };
      keep(data.revision, next);
      return { is: 'saved', revision: data.revision, contentHash: data.contentHash };
    },
    revisionsAfter: async (revision) => {
      const { draft, wording: now } = await loadTemplate(id);
      if (draft.revision <= revision) return [];
      return [between(draft, await at(revision), keep(draft.revision, now))];
    },
  };
}

/** All that was saved since, as one step of whoever saved last. */
function between({ revision, changed: { at, by } }: TemplateDraft, before: Wording, after: Wording): Revision {
  return { revision, at, by, changes: changesBetween(before, after), undo: changesBetween(after, before) };
}

async function past(draft: string, revision: number): Promise<Wording> {
  const found = answered(
    await api.GET('/api/template-drafts/{draft}/revisions/{revision}', {
      params: { path: { draft, revision: String(revision) } },
    }),
  );
  const { title, source, sample } = found;
  return wordingOf({ title, ruleSet: found.revision.ruleSet, source, sample });
}
