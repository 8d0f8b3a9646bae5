import { check, contentOfFiles, versionFiles, type VersionContent } from '#policy';
import { placed } from './placed.js';
import { Unreadable } from './unreadable.js';

/**
 * Does something with a content that has to have the form of a rule set for it.
 * @throws Unreadable with what is wrong: with the form, or with the rules where only the attempt shows that it matters
 */
export async function reading<T>(
  content: VersionContent,
  read: (readable: VersionContent) => T | Promise<T>,
): Promise<T> {
  const { content: readable, diagnostics } = contentOfFiles(versionFiles(content), content.ruleSet.manifest.id);
  if (readable === undefined) throw new Unreadable(placed(diagnostics, content));
  try {
    return await read(readable);
  } catch (error) {
    const errors = check(readable.ruleSet).filter(({ severity }) => severity === 'error');
    throw errors.length > 0 ? new Unreadable(errors) : error;
  }
}
