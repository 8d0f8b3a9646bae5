import { Option, type Command } from 'commander';
import { coverageOf, type CoverageItem } from '#policy';
import { decisionOf } from '../decision-option.js';
import { EXIT } from '../exit-codes.js';
import { countCoverage, coverageSummary, printCoverage } from '../print-coverage.js';
import { rulesDirectory } from '../rule-sets.js';
import { printJson, printLine } from '../terminal.js';
import { readContent } from '../versions.js';

interface CoverageCommandOptions {
  readonly decision?: string;
  readonly open?: boolean;
  readonly requireFull?: boolean;
  readonly language: 'ko' | 'en';
  readonly rules?: string;
  readonly json?: boolean;
}

/** `coverage`: each rule, row and band of a version, and the worked cases that show it; what none shows is open. */
export function addCoverage(program: Command): void {
  program
    .command('coverage')
    .argument('<version>', '규정 또는 폴더 / version or its folder, e.g. self-support-fund/2024')
    .description(
      '규칙, 행, 구간을 어느 사례가 보여 주는지 알려 줍니다. / Tells which cases show each rule, row and band.',
    )
    .option('--decision <id>', '판단 하나만 / one decision only')
    .option('--open', '아직 보여 주는 사례가 없는 곳만 / only what no case shows')
    .option(
      '--require-full',
      '까닭 없이 남은 곳이 있으면 종료 코드 1 / exit code 1 while something is open without a reason',
    )
    .addOption(new Option('--language <language>', '언어 / language').choices(['ko', 'en']).default('ko'))
    .option('--rules <dir>', '규정 폴더 / rules folder')
    .option('--json', '결과를 JSON으로 / JSON')
    .action(run);
}

const isOpen = ({ isCovered, waivedBy }: CoverageItem): boolean => !isCovered && !waivedBy;

async function run(version: string, options: CoverageCommandOptions): Promise<void> {
  const { ruleSet, cases } = await readContent(version, rulesDirectory(options.rules));
  const decision = decisionOf(ruleSet, options.decision);
  const items = coverageOf(ruleSet, Object.values(cases), { decision });
  const shown = options.open ? items.filter(isOpen) : items;
  const count = countCoverage(items);
  if (options.json) printJson({ ruleSet: ruleSet.manifest.id, ...count, items: shown });
  else {
    for (const item of shown) printCoverage(item, options.language);
    printLine(coverageSummary(ruleSet.manifest.id, count, options.language));
  }
  if (options.requireFull && count.open > 0) process.exitCode = EXIT.findings;
}
