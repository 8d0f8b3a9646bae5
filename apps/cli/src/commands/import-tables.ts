import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { applyChanges, compareContents, formatJson, isSameJson, versionFiles, type VersionContent } from '#policy';
import { changesOfWorkbook, SpreadsheetError, type SheetProblem } from '#spreadsheets';
import { EXIT } from '../exit-codes.js';
import { printChanges } from '../print-changes.js';
import { InputError } from '../report-error.js';
import { rulesDirectory } from '../rule-sets.js';
import { printJson, printLine } from '../terminal.js';
import { readVersion, type FoundVersion } from '../versions.js';
import { writeWhole } from '../write-whole.js';

interface Options {
  readonly language: 'ko' | 'en';
  readonly rules?: string;
  readonly json?: boolean;
  readonly write?: boolean;
}

/** `import-tables`: what an edited workbook changes in a version's folder; written there only when that is asked for. */
export function addImportTables(program: Command): void {
  program
    .command('import-tables')
    .argument('<folder>', '규정 하나의 폴더 / folder of one version')
    .argument('<file>', '고친 .xlsx 파일 / edited .xlsx file')
    .description(
      '고친 엑셀 파일이 규정을 어떻게 바꾸는지 보여 줍니다. / Tells what an edited Excel file changes in a version.',
    )
    .option('--write', '폴더의 파일에 씁니다 / writes it into the files of the folder')
    .addOption(new Option('--language <language>', '언어 / language').choices(['ko', 'en']).default('ko'))
    .option('--rules <dir>', '규정 폴더 / rules folder')
    .option('--json', '결과를 JSON으로 / JSON')
    .action(run);
}

async function run(path: string, file: string, { language, rules, json, write }: Options): Promise<void> {
  const found = await readVersion(path, rulesDirectory(rules));
  const before = found.content;
  if (before === undefined)
    throw new InputError(
      `규정 “${path}”을(를) 읽을 수 없습니다. gongo import 로 확인해 주세요.`,
      `The version “${path}” cannot be read: run gongo import.`,
    );
  const read = await readTables(before, await workbookAt(file));
  if ('problems' in read) {
    if (json) printJson({ problems: read.problems });
    else for (const problem of read.problems) printLine(lineOf(problem, language));
    process.exitCode = EXIT.findings;
    return;
  }
  const changes = compareContents(before, read.after);
  if (json) printJson({ changes });
  else if (changes.length === 0) printLine(language === 'ko' ? '다른 점이 없습니다.' : 'They do not differ.');
  else printChanges(changes, language);
  if (write) await writeInto(path, found, read.after);
}

async function workbookAt(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new InputError(`파일을 읽을 수 없습니다: ${file}`, `The file cannot be read: ${file}`);
  }
}

async function readTables(
  content: VersionContent,
  bytes: Uint8Array,
): Promise<{ after: VersionContent } | { problems: readonly SheetProblem[] }> {
  try {
    const { changes, problems } = await changesOfWorkbook(content, bytes);
    return problems.length > 0 ? { problems } : { after: applyChanges(content, changes) };
  } catch (error) {
    if (!(error instanceof SpreadsheetError)) throw error;
    const { code, words, problems } = error;
    return { problems: problems.length > 0 ? problems : [{ code, words }] };
  }
}

const lineOf = ({ sheet, cell, words }: SheetProblem, language: 'ko' | 'en'): string =>
  [[sheet, cell].filter((part) => part !== undefined).join(' '), words[language]].filter(Boolean).join(': ');

/** Only the files that say something else than before. */
async function writeInto(path: string, { folder }: FoundVersion, after: VersionContent): Promise<void> {
  if (folder.files['amendment.json'] !== undefined)
    throw new InputError(
      '바뀐 것만 적는 폴더(amendment.json)에는 쓸 수 없습니다. gongo export 로 내보낸 폴더에서 고쳐 주세요.',
      'A folder that holds an amendment only (amendment.json) cannot be written: use one made by gongo export.',
    );
  for (const [name, json] of Object.entries(versionFiles(after)))
    if (!isSameJson(folder.files[name], json)) await writeWhole(join(path, name), formatJson(json));
}
