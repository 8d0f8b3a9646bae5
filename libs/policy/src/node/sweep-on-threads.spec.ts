import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

describe('a sweep on threads', () => {
  // Node itself starts threads from source: they cannot be inside the test's own sandbox.
  it('has the totals of a sweep over the applications, tells how far it is, and stops when told to', async () => {
    const flags = [
      '--experimental-transform-types',
      '--disable-warning=ExperimentalWarning',
      '--conditions=gongo-source',
      `--import=${root}apps/launcher/typescript-hooks.mjs`,
    ];
    const run = promisify(execFile)(process.execPath, [...flags, 'test/property/sweep-on-threads.ts'], { cwd: root });
    expect((await run).stdout.trim().split('\n')).toEqual(['true 300', 'enough']);
  }, 60_000);
});
