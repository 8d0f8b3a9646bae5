import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { check, type Severity } from '#policy';
import { formDiagnostics, templateDiagnostics } from '../check-templates.js';
import { EXIT } from '../exit-codes.js';
import { printDiagnostic } from '../print-diagnostic.js';
import { readRuleSets, rulesDirectory } from '../rule-sets.js';
import { openTemplates, templatesDirectory, type Templates } from '../templates.js';
import { printJson, printLine, progress } from '../terminal.js';

/** `check`: every diagnostic of every version, errors stop the line with exit code 1. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .argument('[rules-dir]', '규정 폴더 / rules folder')
    .description('규정을 실행하기 전에 검사합니다. / Checks rule sets before anything runs.')
    .option('--templates <dir>', '서식 틀 폴더 / templates folder')
    .option('--json', 'JSON')
    .action(run);
}

async function run(
  directory: string | undefined,
  options: { readonly templates?: string; readonly json?: boolean },
): Promise<void> {
  const ruleSets = await readRuleSets(rulesDirectory(directory));
  const templates = await templatesIfAny(options.templates);
  const bar = progress(ruleSets.size, 'check');
  const ofRuleSets = [...ruleSets].map(([id, { ruleSet, cases, diagnostics }]) => {
    const own = ruleSet ? check(ruleSet, { cases }) : [];
    const all = [...diagnostics, ...own, ...(ruleSet && templates ? formDiagnostics(ruleSet, templates) : [])];
    bar.step();
    return { ruleSet: id, diagnostics: all };
  });
  bar.end();
  const ofTemplates = [...(templates?.refused ?? [])].map(([id, error]) => ({
    template: id,
    diagnostics: templateDiagnostics(error),
  }));
  const found = [...ofRuleSets, ...ofTemplates];
  const every = found.flatMap(({ diagnostics }) => diagnostics);
  const count = (severity: Severity): number => every.filter((entry) => entry.severity === severity).length;
  if (options.json) printJson(found);
  else {
    for (const { ruleSet, diagnostics } of ofRuleSets) for (const entry of diagnostics) printDiagnostic(ruleSet, entry);
    for (const { template, diagnostics } of ofTemplates)
      for (const entry of diagnostics) printDiagnostic(template, entry);
    printLine(
      `${count('error')} errors, ${count('warning')} warnings, ${count('note')} notes in ${ofRuleSets.length} rule sets`,
    );
  }
  if (count('error') > 0 || ofRuleSets.length === 0) process.exitCode = EXIT.findings;
}

/** Rules can be checked where there are no templates; then nothing is said of how forms and templates fit. */
async function templatesIfAny(option: string | undefined): Promise<Templates | undefined> {
  return option === undefined && !existsSync(templatesDirectory()) ? undefined : openTemplates(option);
}
