import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { prepareChromium } from './chromium.mjs';
import { runCommand } from './command.mjs';
import { environmentWith } from './node.mjs';
import { cacheDir, inRoot, root } from './paths.mjs';

/** @typedef {{ passed: number, failed: number, note?: string }} Count */
/** @typedef {(node: string) => Promise<Count>} TestPart runs one part of `npm test`, showing its output as it comes */

/** @type {Record<string, TestPart>} in the order they run */
export const testParts = {
  lint: async (node) => {
    const eslint = await runTool(node, 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']);
    const prettier = await runTool(node, 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']);
    return asOneCheck(eslint + prettier);
  },
  types: async (node) => {
    const check = ['--noEmit', '--pretty', 'false'];
    let failures = 0;
    for (const project of ['.', 'test/browser', 'apps/console'])
      failures += await runTool(node, 'typescript/bin/tsc', [...check, '-p', project]);
    return asOneCheck(failures);
  },
  unit: (node) => runJest(node, 'unit'),
  console: (node) => runJest(node, 'console'),
  e2e: (node) => runJest(node, 'e2e'),
  browser: async (node) => {
    await ensureBuilt();
    await prepareChromium(node);
    return runJest(node, 'browser');
  },
};

/** Those whose specs ask for a database. */
export const partsWithDatabase = ['e2e', 'browser'];

const asOneCheck = (/** @type {number} */ code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * @param {string} node
 * @param {string} project
 */
async function runJest(node, project) {
  const report = join(cacheDir, `jest-${project}.json`);
  mkdirSync(cacheDir, { recursive: true });
  rmSync(report, { force: true });
  const options = ['--config', inRoot('test/jest/jest.config.mjs'), '--selectProjects', project];
  const nodeOptions = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const code = await runTool(node, 'jest/bin/jest.js', [...options, '--json', '--outputFile', report], nodeOptions);
  return countJest(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, code);
}

/**
 * @typedef {object} JestReport the part of jest's JSON report that is counted
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numRuntimeErrorTestSuites files that failed before any of their tests ran
 */

/**
 * Nothing may pass by not running: a file that could not be loaded, a run without a report and a run without tests
 * count as failures.
 * @param {JestReport | undefined} report
 * @param {number} exitCode
 * @returns {Count}
 */
export function countJest(report, exitCode) {
  if (!report) return { passed: 0, failed: 1, note: 'did not run' };
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  if (passed + failed === 0) return { passed, failed: 1, note: 'no tests' };
  if (exitCode !== 0 && failed === 0) return { passed, failed: 1, note: `jest ended with ${exitCode}` };
  return report.numPendingTests > 0
    ? { passed, failed, note: `${report.numPendingTests} skipped` }
    : { passed, failed };
}

/**
 * @param {string} node
 * @param {string} tool path under node_modules
 * @param {string[]} args
 * @param {string[]} nodeOptions
 */
async function runTool(node, tool, args, nodeOptions = []) {
  const command = [...nodeOptions, inRoot('node_modules', tool), ...args];
  const { code } = await runCommand(node, command, { cwd: root, env: environmentWith(node), show: true });
  return code;
}
