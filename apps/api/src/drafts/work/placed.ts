import { addressOf, versionFiles, type Diagnostic, type VersionContent } from '#policy';

/** What the form of the files lacks, with the place by names: an editor knows places, not files. */
export function placed(found: readonly Diagnostic[], content: VersionContent): readonly Diagnostic[] {
  if (found.length === 0) return found;
  const files = versionFiles(content);
  return found.map((one) =>
    one.at === undefined ? { ...one, at: addressOf(one.file, files[one.file], one.pointer) } : one,
  );
}
