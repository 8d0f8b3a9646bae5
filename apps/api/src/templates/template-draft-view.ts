import type { FormData } from '#documents';
import type { TemplateDraftDocument, TemplateDraftSummary } from '#persistence';

/** A draft as it is shown: everything but its text. */
export type TemplateDraftView = Omit<TemplateDraftSummary, '_id' | 'wording' | 'publishing'> &
  TemplateDraftSummary['wording'] & { readonly id: string };

export interface TemplateDraftContent {
  readonly draft: TemplateDraftView;
  readonly source: string;
  readonly sample: FormData;
}

export function templateDraftView(draft: TemplateDraftSummary): TemplateDraftView {
  const { _id: id, form, programme, ruleSet, base, wording, status, revision, contentHash } = draft;
  const { created, changed, contributors, submitted, returned, approved, published, discarded } = draft;
  const { title, language, office } = wording;
  return {
    id,
    form,
    programme,
    ruleSet,
    base,
    title,
    language,
    status,
    revision,
    contentHash,
    office,
    created,
    changed,
    contributors,
    ...(submitted === undefined ? {} : { submitted }),
    ...(returned === undefined ? {} : { returned }),
    ...(approved === undefined ? {} : { approved }),
    ...(published === undefined ? {} : { published }),
    ...(discarded === undefined ? {} : { discarded }),
  };
}

export const templateDraftContent = (draft: TemplateDraftDocument): TemplateDraftContent => ({
  draft: templateDraftView(draft),
  source: draft.wording.source,
  sample: readSample(draft.wording.sample),
});

export const readSample = (text: string): FormData => JSON.parse(text) as FormData;
