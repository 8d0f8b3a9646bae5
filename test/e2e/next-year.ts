import { formatJson, versionFiles, type VersionContent } from '#policy';
import type { OfferedVersion } from '#persistence';
import { DraftContents } from '../../apps/api/src/drafts/draft-contents.js';
import type { RunningService } from './service.js';

/** The self-support fund under another version and first day, as another instance might have published it. */
export async function nextYear(
  service: RunningService,
  { version, from }: { version: string; from: string },
): Promise<OfferedVersion> {
  const base = await service.app.get(DraftContents).version('self-support-fund/2024');
  const manifest = { ...base.ruleSet.manifest, id: `self-support-fund/${version}`, inForce: { from } };
  const content: VersionContent = { ruleSet: { ...base.ruleSet, manifest }, cases: {} };
  const texts = Object.entries(versionFiles(content)).map(([path, json]) => [path, formatJson(json)] as const);
  return {
    programme: 'self-support-fund',
    version,
    ruleSet: content.ruleSet,
    texts: Object.fromEntries(texts),
    importedAt: '2024-04-01T00:00:00.000Z',
  };
}
