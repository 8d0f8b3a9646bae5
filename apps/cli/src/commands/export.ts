import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { formatJson, isSameJson, versionFiles } from '#policy';
import { InputError } from '../report-error.js';
import { rulesDirectory } from '../rule-sets.js';
import { printLine } from '../terminal.js';
import { readVersion } from '../versions.js';
import { writeWhole } from '../write-whole.js';

/** `export`: one version as files, an amendment resolved. What stands in the rules folder comes out byte for byte. */
export function addExport(program: Command): void {
  program
    .command('export')
    .argument('<version>', '규정 / version, e.g. self-support-fund/2024')
    .argument('<folder>', '새로 만들 폴더 / folder to make')
    .description('규정 하나를 파일로 내보냅니다. / Writes one version as files.')
    .option('--rules <dir>', '규정 폴더 / rules folder')
    .action(run);
}

async function run(version: string, target: string, options: { readonly rules?: string }): Promise<void> {
  const { folder, content } = await readVersion(version, rulesDirectory(options.rules));
  if (!content)
    throw new InputError(
      `규정 “${version}”을(를) 읽을 수 없습니다. gongo import 로 확인해 주세요.`,
      `The version “${version}” cannot be read: run gongo import.`,
    );
  if (existsSync(target) && (await readdir(target)).length > 0)
    throw new InputError(
      `폴더가 비어 있지 않습니다: ${target}. 새 폴더를 적어 주세요.`,
      `The folder is not empty: ${target}. Name a new one.`,
    );
  const files = { ...versionFiles(content), ...demoOf(folder.files) };
  for (const [path, json] of Object.entries(files)) {
    // People lay files out in ways of their own: the same content keeps the text it was written in.
    const own = isSameJson(folder.files[path], json) ? folder.texts[path] : undefined;
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeWhole(join(target, path), own ?? formatJson(json));
  }
  printLine(
    `${folder.id}: 파일 ${Object.keys(files).length}개를 썼습니다 / ${Object.keys(files).length} files written: ${target}`,
  );
}

/** Invented applications are no rules, and belong to the folder all the same. */
const demoOf = (files: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  files['demo.json'] === undefined ? {} : { 'demo.json': files['demo.json'] };
