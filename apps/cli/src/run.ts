import { Command, CommanderError } from 'commander';
import { addBoundaryCases } from './commands/boundary-cases.js';
import { addCases } from './commands/cases.js';
import { addCheck } from './commands/check.js';
import { addCompare } from './commands/compare.js';
import { addCoverage } from './commands/coverage.js';
import { addDescribe } from './commands/describe.js';
import { addEvaluate } from './commands/evaluate.js';
import { addExport } from './commands/export.js';
import { addExportTables } from './commands/export-tables.js';
import { addImportTables } from './commands/import-tables.js';
import { addImport } from './commands/import.js';
import { addRender } from './commands/render.js';
import { addRenderBatch } from './commands/render-batch.js';
import { addWhatIf } from './commands/what-if.js';
import { EXIT, exitCodesText, type ExitCode } from './exit-codes.js';
import { reportError } from './report-error.js';

/**
 * Carries out one command line; what it says goes to the process's own streams.
 * @param args what stands behind the program's name
 * @returns the exit code: of the command, or of what kept it from being carried out
 */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const program = new Command('gongo')
    .description(
      '공고를 규정 데이터로 읽고 검사하고 판단하며 서식을 채웁니다. / Reads, checks and evaluates notices held as rule data, and fills their forms.',
    )
    .addHelpText('after', exitCodesText)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(--help 를 보세요 / see --help)');
  addCheck(program);
  addDescribe(program);
  addCases(program);
  addCoverage(program);
  addBoundaryCases(program);
  addCompare(program);
  addEvaluate(program);
  addWhatIf(program);
  addRender(program);
  addRenderBatch(program);
  addExport(program);
  addImport(program);
  addExportTables(program);
  addImportTables(program);
  try {
    await program.parseAsync(args, { from: 'user' });
    return (process.exitCode as ExitCode | undefined) ?? EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    return reportError(error);
  }
}
