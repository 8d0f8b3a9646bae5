import { Option, type Command } from 'commander';
import { canonicalJson, compileRuleSet, evaluate, explainSentences, type Facts, type Overlay } from '#policy';
import { date } from '../options.js';
import { readObject } from '../read-object.js';
import { readRuleSets, ruleSetOf, rulesDirectory } from '../rule-sets.js';
import { printJson, printLine } from '../terminal.js';

interface EvaluateOptions {
  readonly ruleSet: string;
  readonly decision: string;
  readonly facts: string;
  readonly overlay?: string;
  readonly asOf?: string;
  readonly knownOn?: string;
  readonly explain?: 'ko' | 'en';
  readonly rules?: string;
  readonly json?: boolean;
}

/** `evaluate`: one decision on one file of facts; the record as canonical JSON, or its explanation in sentences. */
export function addEvaluate(program: Command): void {
  program
    .command('evaluate')
    .description('판단 하나를 실행합니다. / Evaluates one decision.')
    .requiredOption('--rule-set <id>', '규정 / rule set, e.g. self-support-fund/2024')
    .requiredOption('--decision <id>', '판단 / decision, e.g. eligibility')
    .requiredOption('--facts <file>', '사실 JSON 파일 (- 는 표준 입력) / JSON file of facts (- = standard input)')
    .option('--overlay <file>', '가정: 값·해석·끌 규칙 / what-if overlay: parameters, readings, rulesOff')
    .option('--as-of <date>', '기준일 / day whose values hold (YYYY-MM-DD)', date)
    .option('--known-on <date>', '알려진 날 / only what was known on this day (YYYY-MM-DD)', date)
    .addOption(new Option('--explain <language>', '문장으로 설명 / explain in sentences').choices(['ko', 'en']))
    .option('--rules <dir>', '규정 폴더 / rules folder')
    .option('--json', '결과를 JSON으로 (설명은 목록으로) / JSON (an explanation becomes a list)')
    .action(run);
}

async function run(options: EvaluateOptions): Promise<void> {
  const ruleSet = ruleSetOf(await readRuleSets(rulesDirectory(options.rules)), options.ruleSet);
  const overlay = options.overlay === undefined ? undefined : ((await readObject(options.overlay)) as Overlay);
  const facts: Facts = await readObject(options.facts);
  const compiled = compileRuleSet(ruleSet, { overlay, asOf: options.asOf, knownOn: options.knownOn });
  const record = await evaluate(compiled, options.decision, facts);
  if (options.explain === undefined) {
    printLine(canonicalJson(record));
    return;
  }
  const sentences = explainSentences(record, ruleSet, options.explain);
  if (options.json) printJson(sentences);
  else for (const sentence of sentences) printLine(sentence);
}
