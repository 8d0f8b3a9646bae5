import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { runCommand } from './command.mjs';
import { runMain } from './lifecycle.mjs';
import { checkNodeForSetUp, findNode } from './node.mjs';
import { distDir, placesEnv } from './paths.mjs';
import { ensureInstalled } from './setup.mjs';

await runMain(async () => {
  checkNodeForSetUp();
  await ensureInstalled();
  const node = await findNode();
  await ensureBuilt();
  // npm runs us in the project's folder; paths a person types are meant from theirs.
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  const env = { ...placesEnv, ...process.env };
  const program = join(distDir, 'apps/cli/src/main.js');
  const { code } = await runCommand(node, [program, ...process.argv.slice(2)], { cwd, env, show: true });
  return code;
});
