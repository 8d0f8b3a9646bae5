import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const SCRIPT = `
import { makeFunction } from './libs/policy/src/node/make-function.ts';
let refused = 'allowed';
try { new Function('return 1'); } catch { refused = 'refused'; }
console.log(refused, makeFunction('return a + 1;', ['a'])(1));
`;

describe('functions made of source', () => {
  it('are made also where the process forbids code from strings', async () => {
    const flags = [
      '--disallow-code-generation-from-strings',
      '--experimental-transform-types',
      '--disable-warning=ExperimentalWarning',
    ];
    const hooks = `--import=${root}apps/launcher/typescript-hooks.mjs`;
    const run = promisify(execFile)(process.execPath, [...flags, hooks, '--input-type=module', '-e', SCRIPT], {
      cwd: root,
    });
    expect((await run).stdout.trim()).toBe('refused 2');
  });
});
