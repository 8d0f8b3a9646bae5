import { runCommand } from './command.mjs';
import { findNode } from './node.mjs';
import { inRoot, root } from './paths.mjs';

/** What Node needs to be told to run TypeScript straight from its source. */
export const typeScriptFlags = [
  '--experimental-transform-types',
  '--disable-warning=ExperimentalWarning',
  '--conditions=gongo-source',
  `--import=${inRoot('apps/launcher/typescript-hooks.mjs')}`,
];

/**
 * Runs a TypeScript script straight from its source. Nothing is type-checked, on purpose: a generator must run when the
 * types it is about to write are out of date.
 * @param {string} script from the project's root
 * @param {string[]} [args]
 * @param {{ show?: boolean }} [options] as of runCommand
 */
export async function runTypeScript(script, args = [], options = {}) {
  return runCommand(await findNode(), [...typeScriptFlags, script, ...args], { cwd: root, ...options });
}
