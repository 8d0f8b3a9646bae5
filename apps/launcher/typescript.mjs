import { runCommand } from './command.mjs';
import { findNode } from './node.mjs';
import { inRoot, root } from './paths.mjs';

const flags = ['--experimental-transform-types', '--disable-warning=ExperimentalWarning', '--conditions=gongo-source'];

/**
 * Runs a TypeScript script straight from its source. Nothing is type-checked, on purpose: a generator must run when the
 * types it is about to write are out of date.
 * @param {string} script from the project's root
 * @param {string[]} [args]
 * @param {{ show?: boolean }} [options] as of runCommand
 */
export async function runTypeScript(script, args = [], options = {}) {
  const hooks = `--import=${inRoot('apps/launcher/typescript-hooks.mjs')}`;
  return runCommand(await findNode(), [...flags, hooks, script, ...args], { cwd: root, ...options });
}
