import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { compileRuleSet, parseRuleSets } from '#policy';
import { bindForm, fillForm, OFFICE_KINDS, readTemplates, renderForm, renderOffice } from '#documents';
import { readTemplatesDirectory } from '#documents/files';
import { ChromiumPdf, findChromium, fontsHref } from '#documents/pdf';
import { readRulesDirectory } from '#persistence/files';
import { readSettings } from '../../apps/api/src/settings.js';
import { perSecondInTurn, type Way } from './in-turn.js';
import type { Row } from './table.js';

interface Form {
  readonly name: string;
  /** Fills in the sample and gives the whole document. */
  readonly html: () => string;
  /** The same as the office's own file, by its kind; where the form has one. */
  readonly office: Readonly<Record<string, () => Uint8Array>>;
}

/** Every form that has a template, of the last rule set that prints it, filled with its sample. */
async function sampleForms(rulesDirectory: string, templatesDirectory: string): Promise<Form[]> {
  const ruleSets = [...parseRuleSets(await readRulesDirectory(rulesDirectory)).values()].flatMap(
    ({ ruleSet = [] }) => ruleSet,
  );
  const { css, folders } = await readTemplatesDirectory(templatesDirectory);
  const templates = readTemplates(folders);
  return [...templates.values()].flatMap(({ id, form: name, sample }) => {
    const ruleSet = ruleSets.findLast(({ forms }) => forms.some(({ template }) => template === id));
    if (ruleSet === undefined) return [];
    const compiled = compileRuleSet(ruleSet);
    const bound = bindForm(ruleSet, name, templates);
    const kinds = OFFICE_KINDS.filter((kind) => bound.template.office[kind] !== undefined);
    const office = kinds.map((kind) => [
      kind.toUpperCase(),
      () => renderOffice(bound, fillForm(bound, compiled, sample), kind),
    ]);
    const html = (): string => renderForm(bound, fillForm(bound, compiled, sample), css, { fontsHref });
    return [{ name, html, office: Object.fromEntries(office) as Form['office'] }];
  });
}

/** As many characters of plain paragraphs, without style and fonts of its own. */
const plainPage = (html: string): string => {
  const text = html.replace(/<style.*?<\/style>/gs, '').replace(/<[^>]+>/g, '\n');
  const paragraphs = text.split(/\s*\n\s*/).map((line) => `<p>${line}</p>`);
  return `<!doctype html><html lang="ko"><title>plain</title>${paragraphs.join('')}</html>`;
};

async function printBare(browser: Browser, html: string): Promise<number> {
  const page = await browser.newPage();
  await page.setContent(html, { waitUntil: 'load' });
  await page.pdf({ format: 'A4' });
  await page.close();
  return 1;
}

const run = promisify(execFile);
/** LibreOffice, where this machine has it. */
const hasLibreOffice = (): Promise<boolean> =>
  run('soffice', ['--version']).then(
    () => true,
    () => false,
  );

/** What an office would do without us: LibreOffice turns a file into a PDF, in a process of its own. */
async function convert(folder: string, ending: string, content: string | Uint8Array): Promise<number> {
  const file = join(folder, `document.${ending}`);
  await writeFile(file, content);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
  return 1;
}

/** The longest form and one that is a DOCX too: LibreOffice takes seconds for each. */
const CONVERTED: ReadonlySet<string> = new Set(['agreement', 'municipalOpinion']);
const waysOfLibreOffice = (folder: string, { name, html, office }: Form): [string, Way][] => [
  [`${name}: HTML to PDF by LibreOffice`, () => convert(folder, 'html', html())],
  ...Object.entries(office)
    .filter(([kind]) => kind === 'DOCX')
    .map(([, make]): [string, Way] => [`${name}: DOCX to PDF by LibreOffice`, () => convert(folder, 'docx', make())]),
];

/** Each form as HTML, as the office's own file and as PDF, one at a time, and Chromium printing a plain page as long: the floor for a PDF. */
export async function measureForms(): Promise<Row[]> {
  const settings = readSettings(process.env);
  const { cacheDirectory, fontsDirectory, rulesDirectory, templatesDirectory } = settings;
  const forms = await sampleForms(rulesDirectory, templatesDirectory);
  const pdf = new ChromiumPdf({ cacheDirectory, fontsDirectory: `${fontsDirectory}/static` });
  const browser = await chromium.launch(await findChromium(cacheDirectory));
  const folder = await mkdtemp(join(tmpdir(), 'gongo-bench-'));
  const converted = (await hasLibreOffice()) ? forms.filter(({ name }) => CONVERTED.has(name)) : [];
  try {
    const own = forms.flatMap(({ name, html, office }): [string, Way][] => [
      [`${name}: HTML`, () => (html(), 1)],
      ...Object.entries(office).map(([kind, make]): [string, Way] => [`${name}: ${kind}`, () => (make(), 1)]),
      [`${name}: PDF`, () => pdf.render(html()).then(() => 1)],
      [`${name}: plain page by page.pdf`, () => printBare(browser, plainPage(html()))],
    ]);
    const ways = [...own, ...converted.flatMap((form) => waysOfLibreOffice(folder, form))];
    return rowsOf(await perSecondInTurn(Object.fromEntries(ways), { rounds: 3, millisecondsARound: 700 }));
  } finally {
    await browser.close();
    await pdf.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const rowsOf = (speeds: ReadonlyMap<string, number>): Row[] =>
  [...speeds].map(([what, value]) => {
    const [name = '', kind = ''] = what.split(': ');
    const html = speeds.get(`${name}: HTML`) ?? value;
    const each = `${(1000 / value).toFixed(1)} ms each`;
    if (OFFICE_KINDS.some((one) => one.toUpperCase() === kind)) return { what, value, note: each };
    if (kind === 'HTML') return { what, value, note: each };
    if (kind.endsWith('LibreOffice')) return { what, value, against: `${name}: PDF`, note: each };
    if (kind !== 'PDF') return { what, value };
    const note = `${(1000 / value).toFixed(0)} ms each; one PDF takes as long as ${Math.round(html / value)} times HTML`;
    return { what, value, against: `${name}: plain page by page.pdf`, note };
  });
