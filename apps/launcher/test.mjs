import { describeFailure, LauncherError } from './launcher-error.mjs';
import { isEnding, runMain } from './lifecycle.mjs';
import { findMongod } from './mongod-program.mjs';
import { checkNodeForSetUp, findNode } from './node.mjs';
import { step } from './progress.mjs';
import { ensureInstalled } from './setup.mjs';
import { partsWithDatabase, testParts } from './test-parts.mjs';

/** @typedef {import('./test-parts.mjs').Count & { part: string, seconds: number }} Result */

/** The parts named on the command line (`npm test -- unit`), or all of them. */
function chosenParts() {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !(name in testParts));
  if (unknown === undefined) return Object.entries(testParts).filter(([name]) => !names.length || names.includes(name));
  const known = Object.keys(testParts).join(', ');
  throw new LauncherError({
    ko: `"${unknown}"라는 검사는 없습니다. 있는 것: ${known}`,
    en: `There is no part "${unknown}". There are: ${known}`,
  });
}

/**
 * One part after another, all of them whatever fails: who mends one failure wants to know of the others.
 * @param {Array<[string, import('./test-parts.mjs').TestPart]>} parts
 * @param {string} node
 */
async function runParts(parts, node) {
  /** @type {Result[]} */
  const results = [];
  for (const [part, run] of parts) {
    if (isEnding()) break;
    const from = performance.now();
    const count = await step(`검사: ${part}`, `Test: ${part}`, () => run(node).catch(couldNotRun));
    results.push({ part, ...count, seconds: (performance.now() - from) / 1000 });
  }
  return results;
}

/**
 * A part that cannot begin (the build fails, say) counts as a failure, and the others run all the same.
 * @param {unknown} error
 * @returns {import('./test-parts.mjs').Count}
 */
function couldNotRun(error) {
  process.stderr.write(describeFailure(error));
  return { passed: 0, failed: 1, note: 'did not run' };
}

/** @param {Result[]} results */
function showTable(results) {
  const rows = results.map(({ part, passed, failed, seconds, note = '' }) =>
    [
      part.padEnd(8),
      String(passed).padStart(8),
      String(failed).padStart(8),
      seconds.toFixed(1).padStart(10),
      `  ${note}`,
    ]
      .join('')
      .trimEnd(),
  );
  const failures = results.flatMap(({ part, failures: lines = [] }) => lines.map((line) => `✕ ${part} ${line}\n`));
  process.stdout.write(`\n${failures.join('')}\npart      passed  failed   seconds\n${rows.join('\n')}\n\n`);
}

await runMain(async () => {
  checkNodeForSetUp();
  const parts = chosenParts();
  await ensureInstalled();
  const node = await findNode();
  const needsDatabase = parts.some(([name]) => partsWithDatabase.includes(name)) && !process.env['MONGODB_URI'];
  if (needsDatabase) await findMongod();
  const results = await runParts(parts, node);
  if (isEnding()) return;
  showTable(results);
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 && passed > 0 ? 0 : 1;
});
