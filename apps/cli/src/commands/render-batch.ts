import { Option, type Command } from 'commander';
import {
  DocumentError,
  FAILURES_HEAD,
  FAILURES_NAME,
  failureLines,
  fieldsOfApplication,
  FileNames,
  fillForm,
  OFFICE_KINDS,
  officeFileName,
  renderForm,
  renderOffice,
  type BatchFailure,
  type BoundForm,
  type FilledForm,
  type ZipEntry,
} from '#documents';
import { compileRuleSet, type Application } from '#policy';
import { CSV_START, csvLine } from '#spreadsheets';
import { EXIT } from '../exit-codes.js';
import { formNamed } from '../forms.js';
import { date } from '../options.js';
import { withPdf } from '../pdf.js';
import { ahead } from '../render-batch/ahead.js';
import { readBatchFields, type BatchFields } from '../render-batch/read-fields.js';
import { assertEmpty, writeDocuments } from '../render-batch/write-documents.js';
import { InputError } from '../report-error.js';
import { readRuleSets, rulesDirectory } from '../rule-sets.js';
import { openTemplates, type Templates } from '../templates.js';
import { printLine, progress } from '../terminal.js';
import { readContent, readVersion } from '../versions.js';
import { collect } from '../what-if/request.js';
import { readApplications } from '../what-if/read-applications.js';

const FORMATS = ['pdf', 'html', ...OFFICE_KINDS] as const;
type Format = (typeof FORMATS)[number];

interface RenderBatchOptions {
  readonly ruleSet: string;
  readonly form: readonly string[];
  readonly applications?: string;
  readonly only?: readonly string[];
  readonly fields?: string;
  readonly out: string;
  readonly format: Format;
  readonly asOf?: string;
  readonly knownOn?: string;
  readonly rules?: string;
  readonly templates?: string;
}
/** A document to be made. */
interface Item {
  readonly application: Application;
  readonly bound: BoundForm;
}
type Print = (bound: BoundForm, filled: FilledForm) => Promise<Uint8Array>;

/** `render-batch`: forms for many applications, into a folder or a ZIP; what cannot be made is listed beside them. */
export function addRenderBatch(program: Command): void {
  program
    .command('render-batch')
    .description('여러 신청의 서식을 한꺼번에 만듭니다. / Fills forms for many applications at once.')
    .requiredOption('--rule-set <id>', '규정 / version, e.g. self-support-fund/2024')
    .requiredOption('--form <id>', '서식, 여러 번 / form; repeat for more', collect(String))
    .requiredOption('--out <folder|file.zip>', '만들 빈 폴더나 ZIP / empty folder or ZIP to make')
    .option(
      '--applications <file>',
      '신청 .jsonl .csv .xlsx; 없으면 시험용 신청 / applications; else the invented ones',
    )
    .option('--only <application>', '이 신청만, 여러 번 / this application only; repeatable', collect(String))
    .option('--fields <file>', '적을 내용 JSON {fields, each} / what is entered, JSON {fields, each}')
    .option('--as-of <date>', '기준일 / day whose values hold (YYYY-MM-DD)', date)
    .option('--known-on <date>', '알려진 날 / only what was known on this day (YYYY-MM-DD)', date)
    .addOption(new Option('--format <format>', '형식 / format').choices(FORMATS).default('pdf'))
    .option('--rules <dir>', '규정 폴더 / rules folder')
    .option('--templates <dir>', '서식 틀 폴더 / templates folder')
    .action(run);
}

async function run(options: RenderBatchOptions): Promise<void> {
  const { out, format } = options;
  await assertEmpty(out);
  const fields = await readBatchFields(options.fields);
  const templates = await openTemplates(options.templates);
  const items = await itemsOf(options, templates);
  const failures: BatchFailure[] = [];
  const write = (print: Print): Promise<void> =>
    writeDocuments(out, documents(items, { options, fields, failures, print }));
  await withPrint(format, templates.css, write);
  tellFailures(failures);
  printLine(`${out}: ${items.length - failures.length} / ${items.length}`);
  if (failures.length > 0) process.exitCode = EXIT.findings;
}

/** What makes a document of a filled form, while all of them are written. */
async function withPrint(format: Format, css: string, write: (print: Print) => Promise<void>): Promise<void> {
  switch (format) {
    case 'html':
      return write(async (bound, filled) => Buffer.from(renderForm(bound, filled, css)));
    case 'hwpx':
    case 'docx':
      return write(async (bound, filled) => renderOffice(bound, filled, format));
    case 'pdf':
      return withPdf(({ renderer, fontsHref }) =>
        write((bound, filled) => renderer.render(renderForm(bound, filled, css, { fontsHref }))),
      );
  }
}

async function itemsOf(options: RenderBatchOptions, templates: Templates): Promise<readonly Item[]> {
  const rules = rulesDirectory(options.rules);
  const ruleSets = await readRuleSets(rules);
  const forms = options.form.map((form) => formNamed(ruleSets, `${options.ruleSet}/${form}`, templates));
  assertFormat(forms, options.format);
  const content = await readContent(options.ruleSet, rules);
  const version = await readVersion(options.ruleSet, rules);
  const all = await readApplications(version, content, options.applications);
  const unknown = options.only?.find((id) => !all.some((application) => application.id === id));
  if (unknown !== undefined)
    throw new InputError(`그런 신청은 없습니다: ${unknown}`, `There is no such application: ${unknown}`);
  const wanted = options.only === undefined ? all : all.filter(({ id }) => options.only?.includes(id));
  return wanted.flatMap((application) => forms.map((bound) => ({ application, bound })));
}

/** @throws DocumentError `office/no-file` before anything is written: no application could have it */
function assertFormat(forms: readonly BoundForm[], format: Format): void {
  if (format === 'pdf' || format === 'html') return;
  const without = forms.find(({ template }) => template.office[format] === undefined);
  if (without) throw new DocumentError('office/no-file', { file: officeFileName(format) }, `/forms/${without.form.id}`);
}

interface Making {
  readonly options: RenderBatchOptions;
  readonly fields: BatchFields;
  /** What cannot be made is added here. */
  readonly failures: BatchFailure[];
  readonly print: Print;
}

/** Chromium lays out one document while another is filled or written. */
const AT_ONCE = 2;

/** In order; no more of them are in memory than are made at once. */
async function* documents(items: readonly Item[], making: Making): AsyncGenerator<ZipEntry> {
  const { failures, options } = making;
  const names = new FileNames();
  const at = new Date().toISOString();
  const bar = progress(items.length, '서식 / forms');
  try {
    const each = async (item: Item) => ({ ...item, made: await make(item, making) });
    for await (const { application, bound, made } of ahead(items, each, AT_ONCE)) {
      bar.step();
      if ('reasons' in made) failures.push({ application: application.id, form: bound.form.id, reasons: made.reasons });
      else {
        const { no, label } = bound.form;
        yield { name: names.next([application.id, no, label.ko], options.format), bytes: made.bytes, at };
      }
    }
  } finally {
    bar.end();
  }
  if (failures.length === 0) return;
  const lines = [FAILURES_HEAD, ...failures.flatMap(failureLines)].map((line) => csvLine(line)).join('');
  yield { name: names.next([FAILURES_NAME], 'csv'), bytes: Buffer.from(CSV_START + lines), at };
}

async function make(
  { application, bound }: Item,
  { options, fields, print }: Making,
): Promise<{ readonly bytes: Uint8Array } | Pick<BatchFailure, 'reasons'>> {
  const { facts, labels = {}, label, id } = application;
  const form = bound.form.id;
  const compiled = compileRuleSet(bound.ruleSet, {
    asOf: options.asOf ?? application.asOf,
    knownOn: options.knownOn,
  });
  const names = { name: label, centre: labels['centre'], region: labels['region'] };
  const entered = { ...fieldsOfApplication(bound, names), ...fields.fields[form], ...fields.each[id]?.[form] };
  const filled = fillForm(bound, compiled, { facts, fields: entered });
  if (!filled.isComplete)
    return { reasons: filled.gaps.map(({ pointer, code, words }) => ({ pointer, code, detail: words })) };
  try {
    return { bytes: await print(bound, filled) };
  } catch (error) {
    // Of this document alone; a browser that is missing concerns them all.
    if (!(error instanceof DocumentError)) throw error;
    return { reasons: [{ pointer: error.pointer, code: error.code, detail: error.words }] };
  }
}

function tellFailures(failures: readonly BatchFailure[]): void {
  for (const { application, form, reasons } of failures)
    for (const { pointer, code, detail } of reasons)
      process.stderr.write(`${application} ${form} ${code} ${pointer}\n  ${detail.ko}\n  ${detail.en}\n`);
}
