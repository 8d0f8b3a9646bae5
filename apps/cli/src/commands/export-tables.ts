import { existsSync } from 'node:fs';
import { Option, type Command } from 'commander';
import { workbookOfContent } from '#spreadsheets';
import { InputError } from '../report-error.js';
import { rulesDirectory } from '../rule-sets.js';
import { printLine } from '../terminal.js';
import { readContent } from '../versions.js';
import { writeWhole } from '../write-whole.js';

/** `export-tables`: the values, tables and papers of a version as an Excel workbook. */
export function addExportTables(program: Command): void {
  program
    .command('export-tables')
    .argument('<version>', '규정 또는 규정 폴더 / version, or the folder of one')
    .argument('<file>', '새로 만들 .xlsx 파일 / .xlsx file to make')
    .description('기준값·표·서류를 엑셀 파일로 내보냅니다. / Writes values, tables and papers as an Excel file.')
    .addOption(new Option('--language <language>', '언어 / language').choices(['ko', 'en']).default('ko'))
    .option('--rules <dir>', '규정 폴더 / rules folder')
    .action(run);
}

async function run(
  version: string,
  file: string,
  { language, rules }: { readonly language: 'ko' | 'en'; readonly rules?: string },
): Promise<void> {
  const content = await readContent(version, rulesDirectory(rules));
  if (existsSync(file))
    throw new InputError(
      `파일이 이미 있습니다: ${file}. 새 이름을 적어 주세요.`,
      `The file is there already: ${file}. Name a new one.`,
    );
  await writeWhole(file, await workbookOfContent(content, language));
  printLine(language === 'ko' ? `${file}: 썼습니다.` : `${file}: written.`);
}
