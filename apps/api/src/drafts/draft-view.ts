import type { DraftSummary } from '#persistence';
import type { DraftView } from './draft-views.js';

/** A draft as it is shown. */
export function draftView(draft: DraftSummary): DraftView {
  const { _id: id, programme, version, title, status, revision, contentHash, base, inForceFrom } = draft;
  const { created, changed, contributors, submitted, returned, approved, published, discarded } = draft;
  return {
    id,
    ruleSetId: `${programme}/${version}`,
    programme,
    version,
    title,
    status,
    revision,
    contentHash,
    base,
    inForceFrom,
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
