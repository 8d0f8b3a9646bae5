import { existsSync } from 'node:fs';
import { Option, type Command } from 'commander';
import {
  changesOfOverlay,
  columnsOf,
  fastEvaluator,
  formatJson,
  goalSteps,
  isWanted,
  leverOf,
  readQuestion,
  RowTable,
  sweepSteps,
  whatIfSteps,
  type Application,
  type Difference,
  type EvaluatorOf,
  type GoalSeek,
  type Limit,
  type Noise,
  type Question,
  type Range,
  type RuleSet,
  type Scenario,
  type TableCell,
  type VersionContent,
  type WhatIfRow,
} from '#policy';
import { makeFunction } from '#policy/node';
import { CSV_START, csvLine, workbookOfTable } from '#spreadsheets';
import { date } from '../options.js';
import { InputError } from '../report-error.js';
import { rulesDirectory } from '../rule-sets.js';
import { printJson } from '../terminal.js';
import { readVersion } from '../versions.js';
import { finished } from '../what-if/finished.js';
import { tellNearest, tellNoise, tellReview, type AskedOfDecision } from '../what-if/one-decision.js';
import { WhatIfPrinter } from '../what-if/print.js';
import { readApplications, readPopulation } from '../what-if/read-applications.js';
import {
  collect,
  count,
  grouping,
  limit,
  noiseSize,
  pair,
  questionOf,
  range,
  scenariosOf,
  type RequestOptions,
} from '../what-if/request.js';
import { sweepPopulation } from '../what-if/sweep-population.js';
import { writeWhole } from '../write-whole.js';

interface WhatIfOptions extends RequestOptions {
  readonly applications?: string;
  readonly sweep?: readonly Range[];
  readonly highest?: Range;
  readonly lowest?: Range;
  readonly keep?: Limit;
  readonly nearest?: string;
  readonly scoring?: boolean;
  readonly noise?: Pick<Noise, 'size' | 'step'>;
  readonly draws: number;
  readonly seed: string;
  readonly only?: Difference;
  readonly csv?: string;
  readonly xlsx?: string;
  readonly draft?: string;
  readonly asOf?: string;
  readonly language: 'ko' | 'en';
  readonly rules?: string;
  readonly json?: boolean;
}

/** `what-if`: other rules on a whole round, beside the rules as they stand. A difference is no fault: the exit code is 0. */
export function addWhatIf(program: Command): void {
  program
    .command('what-if')
    .argument('<version>', '규정 또는 폴더 / version or its folder, e.g. self-support-fund/2024')
    .description(
      '규정을 달리하면 회차의 결과가 어떻게 달라지는지 보여 줍니다. / Tells what other rules would change about a whole round.',
    )
    .requiredOption(
      '--decision <id>',
      '선정에 필요한 판단, 여러 번 / decision that selects; repeat for more',
      collect(String),
    )
    .option(
      '--applications <file>',
      '신청 .jsonl .csv .xlsx 또는 모집단 .json; 없으면 시험용 신청 / applications, or a population; else the invented ones',
    )
    .option(
      '--scenario <file>',
      '가정 JSON 파일, 여러 번 / scenario file {id, label, overlay}; repeatable',
      collect(String),
    )
    .option('--set <parameter=value>', '기준값을 바꿈, 여러 번 / another value; repeatable', collect(pair))
    .option('--reading <id=option>', '해석을 바꿈, 여러 번 / another reading; repeatable', collect(pair))
    .option('--off <decision/rule>', '규칙을 끔, 여러 번 / a rule off; repeatable', collect(String))
    .option('--money <place>', '합계를 낼 금액, 여러 번 / amount to total; repeatable', collect(String))
    .option('--budget <place=won>', '금액의 예산, 여러 번 / budget of an amount; repeatable', collect(pair))
    .option(
      '--group <place[:edges]>',
      '나누어 볼 것, 여러 번 / group by, e.g. labels/region, decisions/scoring/finalScore:60,70',
      collect(grouping),
    )
    .option(
      '--sweep <parameter=from..to..step>',
      '값을 움직여 봄, 두 번까지 / sweep; give it twice for two',
      collect(range),
    )
    .option(
      '--highest <parameter=from..to>',
      '--keep 을 지키는 가장 높은 값 / highest value that keeps the limit',
      range,
    )
    .option('--lowest <parameter=from..to>', '--keep 을 지키는 가장 낮은 값 / lowest value that keeps the limit', range)
    .option('--keep <limit>', '한도 / limit, e.g. selected<=20, decisions/amounts/grant<=1000000000', limit)
    .option(
      '--nearest <application>',
      '이 신청의 결과를 뒤집을 가장 작은 변화 / smallest change that turns this application',
    )
    .option('--scoring', '심사위원·항목·해석별로 결과가 갈리는 곳 / who and what tips a scored round')
    .option('--noise <size[:step]>', '점수를 이만큼 흔들어 봄 / shake marks by so much, e.g. 1:0.5', noiseSize)
    .option('--draws <n>', '흔들어 보는 횟수 / draws', count, 1000)
    .option('--seed <text>', '같은 씨앗이면 같은 결과 / the same seed, the same draws', '1')
    .addOption(
      new Option('--only <difference>', '이렇게 달라진 신청만 / only applications that differ so').choices([
        'gained',
        'lost',
        'changed',
        'same',
      ]),
    )
    .option('--csv <file>', '신청별 결과를 CSV로 / rows as CSV')
    .option('--xlsx <file>', '신청별 결과를 엑셀로 / rows as an Excel file')
    .option('--draft <file>', '가정을 초안의 변경으로 / the one scenario as changes of a draft')
    .option('--as-of <date>', '기준일 / day whose values hold (YYYY-MM-DD)', date)
    .addOption(new Option('--language <language>', '언어 / language').choices(['ko', 'en']).default('ko'))
    .option('--rules <dir>', '규정 폴더 / rules folder')
    .option('--json', '결과를 JSON으로 / JSON')
    .action(run);
}

async function run(version: string, options: WhatIfOptions): Promise<void> {
  const found = await readVersion(version, rulesDirectory(options.rules));
  const { content } = found;
  if (content === undefined)
    throw new InputError(
      `규정 “${version}”을(를) 읽을 수 없습니다. gongo import 로 확인해 주세요.`,
      `The version “${version}” cannot be read: run gongo import.`,
    );
  for (const file of [options.csv, options.xlsx, options.draft]) refuseExisting(file);
  const { asOf } = options;
  const population = options.sweep ? await readPopulation(options.applications) : undefined;
  const read = population ? [] : await readApplications(found, content, options.applications);
  const asked: Asked = {
    ruleSet: content.ruleSet,
    question: questionOf(options),
    scenarios: await scenariosOf(options),
    applications: asOf === undefined ? read : read.map((one) => ({ ...one, asOf })),
    evaluatorOf: fastEvaluator(makeFunction),
  };
  if (options.sweep) await sweep(asked, population, options);
  else if (options.highest ?? options.lowest) seekGoal(asked, options);
  else if (options.nearest !== undefined) tellNearest(ofOneDecision(asked), options.nearest, options);
  else if (options.scoring) tellReview(ofOneDecision(asked), options);
  else if (options.noise)
    tellNoise(ofOneDecision(asked), { ...options.noise, draws: options.draws, seed: options.seed }, options);
  else await compare(asked, options);
  if (options.draft !== undefined) await writeDraft(content, asked.scenarios, options.draft, asOf);
}

interface Asked {
  readonly ruleSet: RuleSet;
  readonly question: Question;
  readonly scenarios: readonly Scenario[];
  readonly applications: readonly Application[];
  readonly evaluatorOf: EvaluatorOf;
}

/** @throws InputError where several decisions are named, or several scenarios */
function ofOneDecision({ ruleSet, question, scenarios, applications }: Asked): AskedOfDecision {
  const [decision, ...more] = question.decisions;
  if (decision === undefined || more.length > 0)
    throw new InputError(
      '여기에는 --decision을 하나만 쓸 수 있습니다.',
      'Only one --decision can be looked into here.',
    );
  return { ruleSet, decision, applications, overlay: onlyScenario(scenarios)?.overlay };
}

function refuseExisting(file: string | undefined): void {
  if (file !== undefined && existsSync(file))
    throw new InputError(
      `파일이 이미 있습니다: ${file}. 새 이름을 적어 주세요.`,
      `The file is there already: ${file}. Name a new one.`,
    );
}

async function compare(asked: Asked, { only, csv, xlsx, json, language }: WhatIfOptions): Promise<void> {
  const question = readQuestion(asked.ruleSet, asked.question);
  const rows: WhatIfRow[] = [];
  const totals = finished(whatIfSteps(asked), asked.applications.length, language, ({ row }) => {
    if (only === undefined || isWanted(row, { differences: [only] })) rows.push(row);
  });
  const table = new RowTable(columnsOf(question, asked.scenarios), language);
  const lines = (): TableCell[][] => rows.map((row) => [...table.line(row)]);
  if (csv !== undefined) await writeWhole(csv, CSV_START + [[...table.head], ...lines()].map(csvLine).join(''));
  if (xlsx !== undefined)
    await writeWhole(xlsx, await workbookOfTable(language === 'ko' ? '결과' : 'Result', table.head, lines()));
  if (json) {
    printJson({ ...totals, rows });
    return;
  }
  const printer = new WhatIfPrinter(asked.ruleSet, question, language);
  for (const row of rows) printer.row(row);
  printer.totals(totals);
}

async function sweep(
  asked: Asked,
  population: Record<string, unknown> | undefined,
  { sweep: along = [], asOf, json, language }: WhatIfOptions,
): Promise<void> {
  const [first, second, third] = along;
  if (first === undefined || third !== undefined)
    throw new InputError('--sweep은 두 번까지 쓸 수 있습니다.', '--sweep can be given twice at most.');
  const overlay = onlyScenario(asked.scenarios)?.overlay;
  const { ruleSet, question } = asked;
  const sweep = {
    ruleSet,
    question,
    overlay,
    along: second === undefined ? ([first] as const) : ([first, second] as const),
  };
  const result = population
    ? await sweepPopulation(
        { ...sweep, population: { ...population, ...(asOf === undefined ? {} : { asOf }) } },
        language,
      )
    : finished(sweepSteps({ ...asked, ...sweep }), asked.applications.length, language);
  if (json) printJson(result);
  else new WhatIfPrinter(ruleSet, readQuestion(ruleSet, question), language).sweep(result);
}

function seekGoal(asked: Asked, { highest, lowest, keep, json, language }: WhatIfOptions): void {
  const within = highest ?? lowest;
  if (within === undefined || (highest && lowest) || keep === undefined)
    throw new InputError(
      '--highest와 --lowest 가운데 하나를 --keep과 함께 적어 주세요.',
      'Give one of --highest and --lowest, together with --keep.',
    );
  const overlay = onlyScenario(asked.scenarios)?.overlay;
  const goal: GoalSeek = { ...asked, overlay, within, seek: highest ? 'highest' : 'lowest', keep };
  const result = finished(goalSteps(goal), 0, language);
  if (json) printJson(result);
  else
    new WhatIfPrinter(asked.ruleSet, readQuestion(asked.ruleSet, asked.question), language).goal(
      result,
      goal,
      leverOf(asked.ruleSet, within.parameter).unit,
    );
}

function onlyScenario(scenarios: readonly Scenario[]): Scenario | undefined {
  if (scenarios.length > 1)
    throw new InputError('여기에는 가정을 하나만 쓸 수 있습니다.', 'Only one scenario can be laid over here.');
  return scenarios[0];
}

async function writeDraft(
  content: VersionContent,
  scenarios: readonly Scenario[],
  file: string,
  asOf: string | undefined,
): Promise<void> {
  const changes = changesOfOverlay(content, onlyScenario(scenarios)?.overlay ?? {}, asOf);
  await writeWhole(file, formatJson({ changes }));
}
