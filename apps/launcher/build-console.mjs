import { runCommand } from './command.mjs';
import { LauncherError } from './launcher-error.mjs';
import { messages } from './messages.mjs';
import { findNode } from './node.mjs';
import { inRoot, root } from './paths.mjs';
import { runTypeScript } from './typescript.mjs';

/**
 * Builds the console. What it knows of the service is made anew first and the types are checked before anything is
 * bundled: where the two no longer fit, the build fails and not the person at the screen.
 * @param {string} target folder that gets index.html and its assets
 * @throws {LauncherError} with what the failing tool said
 */
export async function buildConsole(target) {
  check(await runTypeScript('apps/api/scripts/generate-client.ts'));
  check(await run('typescript/bin/tsc', ['--noEmit', '--pretty', 'false', '-p', 'apps/console']));
  // Whatever the shell says of NODE_ENV: a development build is three times the size and slow.
  const env = { ...process.env, NODE_ENV: 'production', CONSOLE_OUT_DIR: target };
  check(await run('vite/bin/vite.js', ['build', 'apps/console', '--logLevel', 'warn'], env));
}

/**
 * @param {string} tool path under node_modules
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
const run = async (tool, args, env = process.env) =>
  runCommand(await findNode(), [inRoot('node_modules', tool), ...args], { cwd: root, env });

/** @param {{ code: number, output: string }} result */
function check({ code, output }) {
  if (code !== 0) throw new LauncherError(messages.buildFailed(), output);
}
