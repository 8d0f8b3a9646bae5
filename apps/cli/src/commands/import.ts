import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { check, compareContents, type Diagnostic, type VersionChange, type VersionContent } from '#policy';
import { EXIT } from '../exit-codes.js';
import { printChanges } from '../print-changes.js';
import { printDiagnostic } from '../print-diagnostic.js';
import { InputError } from '../report-error.js';
import { rulesDirectory } from '../rule-sets.js';
import { printJson, printLine } from '../terminal.js';
import { readVersion } from '../versions.js';
import { readRulesDirectory } from '#persistence/files';

interface ImportOptions {
  readonly language: 'ko' | 'en';
  readonly rules?: string;
  readonly json?: boolean;
}

/** `import`: checks a version's folder, and says what it would add to the rules folder or change there. Writes nothing. */
export function addImport(program: Command): void {
  program
    .command('import')
    .argument('<folder>', '규정 하나의 폴더 / folder of one version')
    .description(
      '규정 폴더를 검사하고 무엇이 더해지거나 바뀌는지 보여 줍니다. / Checks a version’s folder and tells what it would add or change.',
    )
    .addOption(new Option('--language <language>', '언어 / language').choices(['ko', 'en']).default('ko'))
    .option('--rules <dir>', '규정 폴더 / rules folder')
    .option('--json', '결과를 JSON으로 / JSON')
    .action(run);
}

async function run(path: string, options: ImportOptions): Promise<void> {
  if (!existsSync(join(path, 'manifest.json')))
    throw new InputError(`규정 폴더가 아닙니다: ${path}`, `This is no version’s folder: ${path}`);
  const rules = rulesDirectory(options.rules);
  const { folder, content, diagnostics } = await readVersion(path, rules);
  const found = [...diagnostics, ...(content ? check(content.ruleSet, { cases: Object.values(content.cases) }) : [])];
  const held = await heldVersion(folder.id, rules);
  const changes = content && held ? compareContents(held, content) : undefined;
  if (options.json)
    printJson({ ruleSet: folder.id, isNew: held === undefined, diagnostics: found, ...(changes ? { changes } : {}) });
  else print(folder.id, found, content, changes, options.language);
  if (!content || found.some(({ severity }) => severity === 'error')) process.exitCode = EXIT.findings;
}

/** The version of that id in the rules folder, where there is one that can be read. */
async function heldVersion(id: string, rules: string): Promise<VersionContent | undefined> {
  const isThere = (await readRulesDirectory(rules)).some((folder) => folder.id === id);
  return isThere ? (await readVersion(id, rules)).content : undefined;
}

function print(
  id: string,
  diagnostics: readonly Diagnostic[],
  content: VersionContent | undefined,
  changes: readonly VersionChange[] | undefined,
  language: 'ko' | 'en',
): void {
  // A note is a finding that has its written reason already.
  const telling = diagnostics.filter(({ severity }) => severity !== 'note');
  for (const diagnostic of telling) printDiagnostic(id, diagnostic);
  if (changes) printChanges(changes, language);
  if (!content) printLine(language === 'ko' ? `${id}: 읽을 수 없습니다.` : `${id}: cannot be read.`);
  else printLine(summary(id, content, changes, language));
}

function summary(
  id: string,
  { ruleSet, cases }: VersionContent,
  changes: readonly VersionChange[] | undefined,
  language: 'ko' | 'en',
): string {
  if (changes)
    return language === 'ko' ? `${id}: ${changes.length}곳이 바뀝니다.` : `${id}: ${changes.length} changes.`;
  const [parameters, decisions, worked] = [ruleSet.parameters, ruleSet.decisions, cases].map(
    (part) => Object.keys(part).length,
  );
  return language === 'ko'
    ? `${id}: 새 규정입니다 (기준값 ${parameters}, 판단 ${decisions}, 사례 ${worked}).`
    : `${id}: a new version (${parameters} parameters, ${decisions} decisions, ${worked} cases).`;
}
