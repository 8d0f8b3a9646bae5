import { root } from '#launcher/paths.mjs';
import { countJest } from '#launcher/test-parts.mjs';

const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numRuntimeErrorTestSuites: 0 };

describe('how jest results are counted', () => {
  it.each([
    ['all passed', report, 0, { passed: 5, failed: 0 }],
    ['two failed', { ...report, numFailedTests: 2 }, 1, { passed: 5, failed: 2 }],
    ['a file that could not be loaded fails', { ...report, numRuntimeErrorTestSuites: 1 }, 1, { passed: 5, failed: 1 }],
    ['no report fails', undefined, 1, { passed: 0, failed: 1, note: 'did not run' }],
    ['no tests fails', { ...report, numPassedTests: 0 }, 0, { passed: 0, failed: 1, note: 'no tests' }],
    ['all passed, yet jest failed', report, 1, { passed: 5, failed: 1, note: 'jest ended with 1' }],
    ['skipped ones are told', { ...report, numPendingTests: 3 }, 0, { passed: 5, failed: 0, note: '3 skipped' }],
  ])('%s', (_, given, exitCode, expected) => {
    expect(countJest(given, exitCode)).toEqual(expected);
  });

  it('what failed is told with its file, its name and how its failure begins, without colours or stack', () => {
    const failing = {
      fullName: 'rounds are loaded once',
      status: 'failed',
      failureMessages: ['\u001b[31mError\u001b[39m: too late\n\n  Expected: 1\n    at Object.x (a.ts:1:2)'],
    };
    const passing = { fullName: 'rounds are paged', status: 'passed', failureMessages: [] };
    const testResults = [
      { name: `${root}/test/e2e/rounds.spec.ts`, message: 'said again', assertionResults: [failing, passing] },
      { name: `${root}/test/e2e/broken.spec.ts`, message: 'Cannot find it\n  at x', assertionResults: [] },
    ];
    const counted = countJest({ ...report, numFailedTests: 1, numRuntimeErrorTestSuites: 1, testResults }, 1);
    expect(counted.failures).toEqual([
      'test/e2e/rounds.spec.ts › rounds are loaded once: Error: too late | Expected: 1',
      'test/e2e/broken.spec.ts: Cannot find it',
    ]);
  });
});
