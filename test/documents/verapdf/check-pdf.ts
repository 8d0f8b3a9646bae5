import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheDir, inRoot } from '#launcher/paths.mjs';

const run = promisify(execFile);
const here = inRoot('test', 'documents', 'verapdf');
const libraries = join(cacheDir, 'verapdf-1.26.1');

const answers = (program: string): Promise<boolean> =>
  run(program, ['-version']).then(
    () => true,
    () => false,
  );

/** veraPDF runs on Java and comes by Maven; a machine may have neither. */
export const canCheckPdf = (await answers('java')) && (await answers('mvn'));

/**
 * What veraPDF finds in PDFs: "ok", or the rules that are broken, by path.
 * @param flavour "2a"
 */
export async function checkPdf(flavour: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (!existsSync(libraries)) await fetchLibraries();
  const program = ['-cp', join(libraries, '*'), join(here, 'CheckPdf.java'), flavour, ...paths];
  const { stdout } = await run('java', program, { maxBuffer: 32 * 1024 * 1024 });
  const lines = stdout.split('\n').filter((line) => line.includes('\t'));
  return new Map(lines.map((line) => line.split('\t') as [string, string]));
}

async function fetchLibraries(): Promise<void> {
  const goal = ['-q', '-f', join(here, 'pom.xml'), 'dependency:copy-dependencies'];
  await run('mvn', [...goal, `-DoutputDirectory=${libraries}`, '-Dmdep.overWriteReleases=false']);
}
