import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { boundaryCasesOf, formatJson, type BoundaryCase } from '#policy';
import { decisionOf } from '../decision-option.js';
import { InputError } from '../report-error.js';
import { rulesDirectory } from '../rule-sets.js';
import { coloured, printJson, printLine } from '../terminal.js';
import { readContent } from '../versions.js';
import { writeWhole } from '../write-whole.js';

interface BoundaryCasesCommandOptions {
  readonly decision?: string;
  readonly missing?: boolean;
  readonly out?: string;
  readonly language: 'ko' | 'en';
  readonly rules?: string;
  readonly json?: boolean;
}

/**
 * `boundary-cases`: worked cases below, on and above every line of a version's decisions. What they expect is what the
 * rules answer today: they are offers, for an officer to hold against the notice.
 */
export function addBoundaryCases(program: Command): void {
  program
    .command('boundary-cases')
    .argument('<version>', '규정 또는 폴더 / version or its folder, e.g. self-support-fund/2024')
    .description('기준선 바로 아래, 위, 그 자리의 사례를 제안합니다. / Offers cases below, on and above every line.')
    .option('--decision <id>', '판단 하나만 / one decision only')
    .option('--missing', '규정의 사례가 아직 서 있지 않은 쪽만 / only sides on which no case stands yet')
    .option('--out <folder>', '사례 파일을 쓸 폴더 / folder to write case files to')
    .addOption(new Option('--language <language>', '언어 / language').choices(['ko', 'en']).default('ko'))
    .option('--rules <dir>', '규정 폴더 / rules folder')
    .option('--json', '결과를 JSON으로 / JSON')
    .action(run);
}

async function run(version: string, options: BoundaryCasesCommandOptions): Promise<void> {
  const content = await readContent(version, rulesDirectory(options.rules));
  const decision = decisionOf(content.ruleSet, options.decision);
  const offers = boundaryCasesOf(content, { decision }).filter(({ isThere }) => !options.missing || !isThere);
  if (options.out !== undefined) await write(offers, options.out);
  if (options.json) printJson({ ruleSet: content.ruleSet.manifest.id, cases: offers });
  else print(offers, options);
}

/** Nothing is written over: a case of that name may hold what an officer has confirmed. */
async function write(offers: readonly BoundaryCase[], folder: string): Promise<void> {
  const files = offers.map(({ case: one }) => [join(folder, `${one.id}.json`), formatJson(one)] as const);
  const [taken] = files.find(([path]) => existsSync(path)) ?? [];
  if (taken !== undefined)
    throw new InputError(
      `이미 있는 사례입니다: ${taken}. 다른 폴더를 적어 주세요.`,
      `There is such a case already: ${taken}. Name another folder.`,
    );
  await mkdir(folder, { recursive: true });
  for (const [path, text] of files) await writeWhole(path, text);
}

const THERE = { ko: { true: '있음', false: '없음' }, en: { true: 'there', false: 'missing' } } as const;

function print(offers: readonly BoundaryCase[], { language, out }: BoundaryCasesCommandOptions): void {
  for (const { case: one, at, words, isThere } of offers) {
    const mark = coloured(isThere ? 'gray' : 'yellow', `[${THERE[language][`${isThere}`]}]`);
    printLine(`${mark} ${words[language]} → ${coloured('bold', one.expect.outcome)}`);
    printLine(`    ${coloured('gray', `${one.id}  ${at}`)}`);
  }
  const missing = offers.filter(({ isThere }) => !isThere).length;
  printLine(
    language === 'ko'
      ? `제안 ${offers.length}건, 그 가운데 없는 것 ${missing}건`
      : `${offers.length} offered, ${missing} of them missing`,
  );
  if (out !== undefined)
    printLine(
      language === 'ko'
        ? `${out}: 사례 파일 ${offers.length}개를 썼습니다.`
        : `${out}: ${offers.length} case files written.`,
    );
}
