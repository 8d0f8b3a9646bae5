import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentOfFiles, parseRuleSets, ruleSetFiles, type Diagnostic, type VersionContent } from '#policy';
import { readRulesDirectory, ruleSetFolder, type RuleSetFolder } from '#persistence/files';
import { InputError } from './report-error.js';

/** One version as it was found: what it holds, or why it cannot be read. */
export interface FoundVersion {
  readonly folder: RuleSetFolder;
  readonly content?: VersionContent;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A version of the rules folder by its id, or a version's folder by its path. An amendment is resolved on its base,
 * which is looked for in the rules folder.
 * @throws InputError where there is neither
 */
export async function readVersion(reference: string, rules: string): Promise<FoundVersion> {
  const folders = await readRulesDirectory(rules);
  if (existsSync(join(reference, 'manifest.json'))) return found(await readVersionFolder(reference), folders);
  const folder = folders.find(({ id }) => id === reference);
  if (folder) return found(folder, folders);
  const known = folders.map(({ id }) => id).join(', ');
  throw new InputError(
    `“${reference}”은(는) 규정도 규정 폴더도 아닙니다. 있는 규정: ${known}`,
    `“${reference}” is neither a version nor a folder of one. There are: ${known}`,
  );
}

/** The content of a version. @throws InputError when it cannot be read */
export async function readContent(reference: string, rules: string): Promise<VersionContent> {
  const { content } = await readVersion(reference, rules);
  if (content) return content;
  throw new InputError(
    `규정 “${reference}”을(를) 읽을 수 없습니다. gongo import 로 확인해 주세요.`,
    `The version “${reference}” cannot be read: run gongo import.`,
  );
}

/** A folder that stands anywhere; its id is the one its manifest names. */
async function readVersionFolder(path: string): Promise<RuleSetFolder> {
  const names = (await readdir(path, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  const paths = names.filter((name) => name.endsWith('.json')).sort();
  const texts = await Promise.all(paths.map(async (name) => [name, await readFile(join(path, name), 'utf8')] as const));
  const folder = ruleSetFolder('', '', Object.fromEntries(texts));
  const id = (folder.files['manifest.json'] as { readonly id?: unknown } | undefined)?.id;
  const [programme = '', version = ''] = typeof id === 'string' ? id.split('/') : [];
  return { ...folder, programme, version, id: `${programme}/${version}` };
}

function found(folder: RuleSetFolder, others: readonly RuleSetFolder[]): FoundVersion {
  const unreadable = folder.unreadable.map(({ path, error }): Diagnostic => ({
    code: error.code,
    severity: 'error',
    file: path,
    pointer: error.pointer,
    words: error.words,
  }));
  if (unreadable.length > 0) return { folder, diagnostics: unreadable };
  const bases = others.filter(({ id, unreadable: broken }) => id !== folder.id && broken.length === 0);
  const { ruleSet, diagnostics } = parseRuleSets([folder, ...bases]).get(folder.id) ?? { diagnostics: [] };
  if (!ruleSet) return { folder, diagnostics };
  const cases = Object.entries(folder.files).filter(([path]) => path.startsWith('cases/'));
  const { content, diagnostics: own } = contentOfFiles(
    { ...ruleSetFiles(ruleSet), ...Object.fromEntries(cases) },
    folder.id,
  );
  const said = new Set(diagnostics.map(({ file, pointer, code }) => `${file}#${pointer} ${code}`));
  const more = own.filter(({ file, pointer, code }) => !said.has(`${file}#${pointer} ${code}`));
  return { folder, ...(content ? { content } : {}), diagnostics: [...diagnostics, ...more] };
}
