import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '#launcher/paths.mjs';
import { typeScriptFlags } from '#launcher/typescript.mjs';

describe('a sweep on threads', () => {
  // Node itself starts threads from source: they cannot be inside the test's own sandbox.
  it('has the totals of a sweep over the applications, tells how far it is, and stops when told to', async () => {
    const program = [...typeScriptFlags, 'test/property/sweep-on-threads.ts'];
    const run = promisify(execFile)(process.execPath, program, { cwd: root });
    expect((await run).stdout.trim().split('\n')).toEqual(['true 300', 'enough']);
  }, 60_000);
});
