import { extname } from 'node:path';
import { Option, type Command } from 'commander';
import {
  fillForm,
  formView,
  OFFICE_KINDS,
  renderForm,
  renderOffice,
  type BoundForm,
  type FilledForm,
} from '#documents';
import { compileRuleSet } from '#policy';
import { EXIT } from '../exit-codes.js';
import { formNamed, formsWithTemplate } from '../forms.js';
import { date } from '../options.js';
import { withPdf } from '../pdf.js';
import { readFormFile } from '../read-form-file.js';
import { readRuleSets, rulesDirectory } from '../rule-sets.js';
import { openTemplates } from '../templates.js';
import { printJson, printLine } from '../terminal.js';
import { writeWhole } from '../write-whole.js';

const FORMATS = ['html', 'pdf', ...OFFICE_KINDS] as const;
type Format = (typeof FORMATS)[number];
const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name);

interface RenderOptions {
  readonly form?: string;
  readonly data?: string;
  readonly out?: string;
  readonly format?: Format;
  readonly asOf?: string;
  readonly knownOn?: string;
  readonly sample?: boolean;
  readonly schema?: boolean;
  readonly list?: boolean;
  readonly rules?: string;
  readonly templates?: string;
}

/** `render`: a form filled from a file of data, as HTML, PDF or the office's own file; what is missing is listed and nothing is written. */
export function addRender(program: Command): void {
  program
    .command('render')
    .description(
      '서식을 채워 HTML, PDF, HWPX, DOCX로 만듭니다. / Fills a form and makes HTML, PDF, HWPX or DOCX of it.',
    )
    .option('--form <id>', '서식 / form, e.g. self-support-fund/2024/agreement')
    .option('--data <file>', 'JSON 파일 {facts, fields, asOf} (- 는 표준 입력) / JSON file (- = standard input)')
    .option('--out <file>', '만들 파일 (이름 끝이 형식) / file to make, its ending tells the format')
    .addOption(
      new Option('--format <format>', '형식(파일 이름보다 우선) / format, over that of the name').choices(FORMATS),
    )
    .option(
      '--as-of <date>',
      '기준일(파일의 asOf보다 우선) / day whose values hold, over that of the file (YYYY-MM-DD)',
      date,
    )
    .option('--known-on <date>', '알려진 날 / only what was known on this day (YYYY-MM-DD)', date)
    .option('--rules <dir>', '규정 폴더 / rules folder')
    .option('--templates <dir>', '서식 틀 폴더 / templates folder')
    .addOption(new Option('--sample', '예시 데이터를 출력 / print the sample data').conflicts(['data', 'out']))
    .addOption(
      new Option('--schema', '필요한 데이터의 JSON Schema를 출력 / print the JSON Schema').conflicts(['data', 'out']),
    )
    .addOption(new Option('--list', '만들 수 있는 서식을 출력 / list the forms').conflicts(['form', 'data', 'out']))
    .action(run);
}

async function run(options: RenderOptions, command: Command): Promise<void> {
  const ruleSets = await readRuleSets(rulesDirectory(options.rules));
  if (options.list) {
    for (const [id, { ruleSet, form }] of formsWithTemplate(ruleSets)) {
      const label = ruleSet.forms.find((one) => one.id === form)?.label;
      printLine(`${id}  ${label?.ko ?? ''} / ${label?.en ?? ''}`);
    }
    return;
  }
  const form = options.form ?? lacks(command, '--form');
  const templates = await openTemplates(options.templates);
  const { css } = templates;
  const bound = formNamed(ruleSets, form, templates);
  if (options.sample) printJson(bound.template.sample);
  else if (options.schema) printJson(formView(bound).schema);
  else await make(bound, css, options, command);
}

async function make(bound: BoundForm, css: string, options: RenderOptions, command: Command): Promise<void> {
  const out = options.out ?? lacks(command, '--out');
  const format = options.format ?? extname(out).slice(1).toLowerCase();
  if (!isFormat(format)) command.error(`--out: .${FORMATS.join(' / .')} (${out})`);
  const { asOf, ...data } = await readFormFile(options.data ?? lacks(command, '--data'));
  const compiled = compileRuleSet(bound.ruleSet, { asOf: options.asOf ?? asOf, knownOn: options.knownOn });
  const filled = fillForm(bound, compiled, data);
  if (!filled.isComplete) {
    reportGaps(filled);
    process.exitCode = EXIT.input;
    return;
  }
  await writeWhole(out, await documentOf(bound, filled, css, format));
  printLine(out);
}

async function documentOf(
  bound: BoundForm,
  filled: FilledForm,
  css: string,
  format: Format,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'html':
      return renderForm(bound, filled, css);
    case 'pdf':
      return pdfOf(bound, filled, css);
    case 'hwpx':
    case 'docx':
      return renderOffice(bound, filled, format);
  }
}

const lacks = (command: Command, name: string): never =>
  command.error(`${name}이(가) 필요합니다. / ${name} is needed.`);

/** Each gap with the place where it is mended, in both languages. */
function reportGaps({ gaps }: FilledForm): void {
  for (const { code, pointer, label, words } of gaps)
    process.stderr.write(`${code} ${pointer} ${label.ko} / ${label.en}\n  ${words.ko}\n  ${words.en}\n`);
}

const pdfOf = (bound: BoundForm, filled: FilledForm, css: string): Promise<Uint8Array> =>
  withPdf(({ renderer, fontsHref }) => renderer.render(renderForm(bound, filled, css, { fontsHref })));
