import { Option, type Command } from 'commander';
import { describeRuleSet, type DescribedDecision } from '#policy';
import { decisionOf } from '../decision-option.js';
import { readRuleSets, ruleSetOf, rulesDirectory } from '../rule-sets.js';
import { coloured, printJson, printLine } from '../terminal.js';

interface DescribeCommandOptions {
  readonly ruleSet: string;
  readonly decision?: string;
  readonly language: 'ko' | 'en';
  readonly asOf?: string;
  readonly rules?: string;
  readonly json?: boolean;
}

/** `describe`: the rules themselves in sentences, without facts: what an officer compares with the notice. */
export function addDescribe(program: Command): void {
  program
    .command('describe')
    .description('규정을 문장으로 보여 줍니다. / Tells the rules in sentences.')
    .requiredOption('--rule-set <id>', '규정 / rule set, e.g. self-support-fund/2024')
    .option('--decision <id>', '판단 하나만 / one decision only')
    .addOption(new Option('--language <language>', '언어 / language').choices(['ko', 'en']).default('ko'))
    .option('--as-of <date>', '기준일 / day whose values are shown (YYYY-MM-DD)')
    .option('--rules <dir>', '규정 폴더 / rules folder')
    .option('--json', '결과를 JSON으로 / JSON')
    .action(run);
}

async function run(options: DescribeCommandOptions): Promise<void> {
  const ruleSet = ruleSetOf(await readRuleSets(rulesDirectory(options.rules)), options.ruleSet);
  const description = describeRuleSet(ruleSet, options.language, { asOf: options.asOf });
  const { decisions } = description;
  const asked = decisionOf(ruleSet, options.decision);
  const wanted = decisions.filter(({ id }) => asked === undefined || id === asked);
  if (options.json) printJson(options.decision === undefined ? description : wanted[0]);
  else for (const decision of wanted) printDecision(decision);
}

function printDecision({ id, label, rules, values }: DescribedDecision): void {
  printLine(`${coloured('bold', label)} ${coloured('gray', id)}`);
  for (const rule of rules) {
    printLine(`  ${rule.label} ${coloured('gray', `[${rule.kind}] ${rule.source.join(', ')}`)}`);
    for (const sentence of rule.sentences) printLine(`    ${sentence}`);
  }
  for (const value of values) {
    printLine(`  ${value.label} ${coloured('gray', '[value]')}`);
    for (const sentence of value.sentences) printLine(`    ${sentence}`);
  }
  printLine();
}
