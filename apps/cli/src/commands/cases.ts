import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import {
  canonicalJson,
  compareCase,
  compileRuleSet,
  evaluate,
  evaluateCompiled,
  PolicyError,
  readJson,
  type CaseDifference,
  type CaseFile,
  type ParsedRuleSet,
} from '#policy';
import { EXIT } from '../exit-codes.js';
import { InputError } from '../report-error.js';
import { readRuleSets, ruleSetOf, rulesDirectory } from '../rule-sets.js';
import { coloured, printJson, printLine, progress } from '../terminal.js';

interface CaseResult {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly passed: boolean;
  readonly differences: readonly CaseDifference[];
  /** Why the case could not be run at all. */
  readonly error?: string;
}

/** `cases`: every case file below a folder, each difference printed; exit code 1 if any failed. */
export function addCases(program: Command): void {
  program
    .command('cases')
    .argument('<dir>', '사례 폴더 / folder of case files')
    .description('폴더 아래의 모든 사례를 실행합니다. / Runs every case file below a folder.')
    .option('--rules <dir>', '규정 폴더 / rules folder')
    .option('--json', 'JSON')
    .action(run);
}

async function run(directory: string, options: { rules?: string; json?: boolean }): Promise<void> {
  const ruleSets = await readRuleSets(rulesDirectory(options.rules));
  const files = await jsonFiles(directory);
  const bar = progress(files.length, 'cases');
  const results: CaseResult[] = [];
  for (const file of files) {
    const result = await runFile(file, ruleSets);
    if (result) results.push(result);
    bar.step();
  }
  bar.end();
  const failed = results.filter(({ passed }) => !passed);
  if (options.json) printJson({ passed: results.length - failed.length, failed: failed.length, results });
  else {
    for (const result of failed) print(result);
    if (results.length === 0) printLine(`사례가 없습니다: ${directory} / There is no case below ${directory}.`);
    printLine(`${results.length - failed.length} passed, ${failed.length} failed`);
  }
  if (failed.length > 0 || results.length === 0) process.exitCode = EXIT.findings;
}

async function jsonFiles(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name));
}

const isCase = (json: unknown): json is CaseFile =>
  typeof json === 'object' &&
  json !== null &&
  ['ruleSet', 'decision', 'facts', 'expect'].every((key) => Object.hasOwn(json, key));

/** @returns undefined for a JSON file that is no case, such as the rule files beside them */
async function runFile(file: string, ruleSets: ReadonlyMap<string, ParsedRuleSet>): Promise<CaseResult | undefined> {
  let found: CaseFile | undefined;
  try {
    const json = readJson(await readFile(file, 'utf8'), { keepInexact: true });
    if (!isCase(json)) return undefined;
    found = json;
    const differences = await differencesOf(json, ruleSets);
    return { file, id: json.id, title: json.title, passed: differences.length === 0, differences };
  } catch (error) {
    if (!(error instanceof PolicyError || error instanceof InputError)) throw error;
    const reason = error instanceof PolicyError ? `${error.code}: ${error.message}` : error.message;
    return { file, id: found?.id ?? file, title: found?.title ?? '', passed: false, differences: [], error: reason };
  }
}

/** What the case did not get, by json-rules-engine; and whether the compiled path gives the same bytes. */
async function differencesOf(
  found: CaseFile,
  ruleSets: ReadonlyMap<string, ParsedRuleSet>,
): Promise<readonly CaseDifference[]> {
  const compiled = compileRuleSet(ruleSetOf(ruleSets, found.ruleSet), { overlay: found.overlay, asOf: found.asOf });
  const facts = found.facts as Record<string, unknown>;
  const record = await evaluate(compiled, found.decision, facts);
  const [expected, got] = [canonicalJson(record), canonicalJson(evaluateCompiled(compiled, found.decision, facts))];
  const parity = expected === got ? [] : [{ path: 'compiled path', expected, got }];
  return [...compareCase(found.expect, record), ...parity];
}

function print({ id, title, file, differences, error }: CaseResult): void {
  printLine(`${coloured('red', 'failed')} ${coloured('bold', id)} ${title} (${file})`);
  if (error !== undefined) printLine(`  ${error}`);
  for (const { path, expected, got } of differences) {
    printLine(`  ${path}`);
    printLine(`    expected ${JSON.stringify(expected)}`);
    printLine(`    got      ${JSON.stringify(got)}`);
  }
}
