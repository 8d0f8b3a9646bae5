/**
 * Runs a TypeScript script straight from its source: `node apps/launcher/run-ts.mjs <script.ts> [arguments]`.
 * Nothing is type-checked, on purpose: a generator must run when the types it is about to write are out of date.
 */
import { inRoot, root } from './paths.mjs';
import { runCommand } from './command.mjs';
import { LauncherError } from './launcher-error.mjs';
import { runMain } from './lifecycle.mjs';
import { checkNodeForSetUp, findNode } from './node.mjs';
import { ensureInstalled } from './setup.mjs';

await runMain(async () => {
  const [script, ...args] = process.argv.slice(2);
  if (!script) throw new LauncherError({ ko: '실행할 스크립트를 적으세요.', en: 'Name the script to run.' });
  checkNodeForSetUp();
  await ensureInstalled();
  const flags = [
    '--experimental-transform-types',
    '--disable-warning=ExperimentalWarning',
    '--conditions=gongo-source',
  ];
  const hooks = `--import=${inRoot('apps/launcher/typescript-hooks.mjs')}`;
  const { code } = await runCommand(await findNode(), [...flags, hooks, script, ...args], { cwd: root, show: true });
  return code;
});
