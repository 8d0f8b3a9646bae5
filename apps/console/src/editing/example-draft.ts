import type { Words } from '../api/types.js';
import type { Draft } from './draft.js';

/** A draft that no service knows of. @param ruleSet "programme/version" */
export function exampleDraftOf(
  ruleSet: string,
  title: Words = { ko: ruleSet, en: ruleSet },
  from = '2025-01-01',
): Draft {
  const [programme = '', version = ''] = ruleSet.split('/');
  const done = { by: { id: 'example', name: '홍길동' }, at: '2024-12-02T00:00:00.000Z' };
  return {
    id: 'example',
    ruleSetId: ruleSet,
    programme,
    version,
    title,
    status: 'draft',
    revision: 1,
    contentHash: 'sha256:0',
    base: null,
    inForceFrom: from,
    created: done,
    changed: done,
    contributors: [done.by],
  };
}
