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
});
