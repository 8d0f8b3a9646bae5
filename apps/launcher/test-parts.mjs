import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { prepareChromium } from './chromium.mjs';
import { runCommand } from './command.mjs';
import { environmentWith } from './node.mjs';
import { cacheDir, inRoot, root } from './paths.mjs';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {string} [note]
 * @property {string[]} [failures] a line for each test that failed: its file, its name and how its failure begins
 */
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
 * @property {JestFile[]} [testResults]
 *
 * @typedef {object} JestFile
 * @property {string} name its path
 * @property {string} message how it failed, where none of its tests ran
 * @property {{ fullName: string, status: string, failureMessages: string[] }[]} assertionResults
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
  const failures = failuresIn(report);
  return {
    passed,
    failed,
    ...(report.numPendingTests > 0 ? { note: `${report.numPendingTests} skipped` } : {}),
    ...(failures.length > 0 ? { failures } : {}),
  };
}

/**
 * What failed, to stand at the end of a long run: its own output is far above by then.
 * @param {JestReport} report
 */
function failuresIn({ testResults = [] }) {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = relative(root, name);
    if (assertionResults.length === 0 && message !== '') return [`${file}: ${firstLines(message)}`];
    return assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages: [first = ''] }) => `${file} › ${fullName}: ${firstLines(first)}`);
  });
}

const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');
/** @param {string} message */
const firstLines = (message) =>
  message
    .replace(COLOURS, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('at '))
    .slice(0, 6)
    .join(' | ')
    .slice(0, 400);

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
