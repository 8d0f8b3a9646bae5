import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PolicyError, readJson } from '#policy';

/** A file that is no JSON a rule set may hold, with the core's reason. */
export interface UnreadableFile {
  readonly path: string;
  readonly error: PolicyError;
}

/** One version's folder, read and not yet judged. Paths are inside the folder, with `/`: "decisions/eligibility.json". */
export interface RuleSetFolder {
  /** "programme/version" */
  readonly id: string;
  readonly programme: string;
  readonly version: string;
  /** What the files say, worked cases and demo included. */
  readonly files: Readonly<Record<string, unknown>>;
  /** The files themselves, byte for byte. */
  readonly texts: Readonly<Record<string, string>>;
  readonly unreadable: readonly UnreadableFile[];
}

/**
 * Reads every version under a rules directory: `<programme>/<version>/manifest.json` marks one. In order of name, so
 * that what depends on the order is the same on every machine.
 * @throws the file system's own error when the directory cannot be read
 */
export async function readRulesDirectory(directory: string): Promise<RuleSetFolder[]> {
  const found: RuleSetFolder[] = [];
  for (const programme of await foldersIn(directory))
    for (const version of await foldersIn(join(directory, programme))) {
      const folder = join(directory, programme, version);
      const texts = await textsIn(folder);
      if ('manifest.json' in texts) found.push(ruleSetFolder(programme, version, texts));
    }
  return found;
}

/**
 * Makes a version's folder of texts: from a directory, or from the stored files of a published version.
 * @param texts keyed by path inside the folder
 */
export function ruleSetFolder(
  programme: string,
  version: string,
  texts: Readonly<Record<string, string>>,
): RuleSetFolder {
  const files: Record<string, unknown> = {};
  const unreadable: UnreadableFile[] = [];
  for (const [path, text] of Object.entries(texts)) {
    try {
      files[path] = readJson(text);
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      unreadable.push({ path, error });
    }
  }
  return { id: `${programme}/${version}`, programme, version, files, texts, unreadable };
}

async function foldersIn(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

async function textsIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  const paths = names.filter((name) => name.endsWith('.json')).sort();
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  );
}
