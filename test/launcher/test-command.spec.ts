import { runLauncher } from './run-launcher.js';

it('npm test with the name of a part that does not exist lists those that do, and fails', async () => {
  const { code, stdout, stderr } = await runLauncher('test.mjs', { args: ['units'] });
  expect(code).toBe(1);
  expect(stderr).toContain('There is no part "units". There are: lint, types, unit, console, e2e, browser');
  expect(stdout).toBe('');
});
