import { Option, type Command } from 'commander';
import { compareContents } from '#policy';
import { printChanges } from '../print-changes.js';
import { rulesDirectory } from '../rule-sets.js';
import { printJson, printLine } from '../terminal.js';
import { readContent } from '../versions.js';

interface CompareOptions {
  readonly language: 'ko' | 'en';
  readonly rules?: string;
  readonly json?: boolean;
}

/** `compare`: what differs between two versions, in sentences. A difference is no fault: the exit code is 0. */
export function addCompare(program: Command): void {
  program
    .command('compare')
    .argument('<before>', '앞 규정 또는 폴더 / version before, or its folder, e.g. self-support-fund/2024')
    .argument('<after>', '뒤 규정 또는 폴더 / version after, or its folder')
    .description('두 규정이 어떻게 다른지 문장으로 보여 줍니다. / Tells in sentences how two versions differ.')
    .addOption(new Option('--language <language>', '언어 / language').choices(['ko', 'en']).default('ko'))
    .option('--rules <dir>', '규정 폴더 / rules folder')
    .option('--json', '결과를 JSON으로 / JSON')
    .action(run);
}

async function run(before: string, after: string, options: CompareOptions): Promise<void> {
  const rules = rulesDirectory(options.rules);
  const changes = compareContents(await readContent(before, rules), await readContent(after, rules));
  if (options.json) printJson({ before, after, changes });
  else if (changes.length === 0) printLine(options.language === 'ko' ? '다른 점이 없습니다.' : 'They do not differ.');
  else printChanges(changes, options.language);
}
