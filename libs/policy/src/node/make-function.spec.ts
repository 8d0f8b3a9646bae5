import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '#launcher/paths.mjs';
import { typeScriptFlags } from '#launcher/typescript.mjs';

const SCRIPT = `
import { makeFunction } from './libs/policy/src/node/make-function.ts';
let refused = 'allowed';
try { new Function('return 1'); } catch { refused = 'refused'; }
console.log(refused, makeFunction('return a + 1;', ['a'])(1));
`;

describe('functions made of source', () => {
  it('are made also where the process forbids code from strings', async () => {
    const flags = ['--disallow-code-generation-from-strings', ...typeScriptFlags, '--input-type=module', '-e', SCRIPT];
    const run = promisify(execFile)(process.execPath, flags, { cwd: root });
    expect((await run).stdout.trim()).toBe('refused 2');
  });
});
