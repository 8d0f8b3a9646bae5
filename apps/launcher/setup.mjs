import { existsSync, readFileSync } from 'node:fs';
import { runCommand } from './command.mjs';
import { installProgress, packagesFor, thisMachine } from './install-progress.mjs';
import { LauncherError } from './launcher-error.mjs';
import { messages } from './messages.mjs';
import { inRoot } from './paths.mjs';
import { step } from './progress.mjs';

/**
 * @typedef {import('./install-progress.mjs').LockedPackage & { version?: string, integrity?: string, devOptional?: boolean }} LockedPackage
 */

/** What npm fetches into an empty cache, measured; other platforms differ by a few MB. */
const downloadMb = 210;

/** Installs the packages when node_modules does not hold what the lockfile names; otherwise touches nothing. */
export async function ensureInstalled() {
  const wanted = readLock(inRoot('package-lock.json'));
  if (isInstalled(wanted, readLock(inRoot('node_modules', '.package-lock.json')))) return;
  const packages = packagesFor(wanted ?? {}, thisMachine());
  await step(
    `패키지 ${packages.length}개 설치 중 (npm 저장소, 약 ${downloadMb} MB)`,
    `Installing ${packages.length} packages (npm registry, about ${downloadMb} MB)`,
    install,
    () => installProgress(inRoot(), packages),
  );
}

/**
 * npm writes node_modules/.package-lock.json last, so an interrupted installation is not taken for a finished one.
 * @param {Record<string, LockedPackage> | undefined} wanted the lockfile's packages by path
 * @param {Record<string, LockedPackage> | undefined} present what npm noted as installed
 */
export function isInstalled(wanted, present) {
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, locked]) => {
    const installed = present[path];
    // Optional packages for other platforms are left out by npm.
    if (path === '' || (!installed && (locked.optional || locked.devOptional))) return true;
    return installed?.version === locked.version && installed?.integrity === locked.integrity;
  });
}

/** @returns {Record<string, LockedPackage> | undefined} */
function readLock(/** @type {string} */ path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

async function install() {
  // Development packages too, whatever NODE_ENV says: the service is built here.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev', '--include=optional'];
  const npm = process.env['npm_execpath'];
  const isNpm = npm !== undefined && /npm-cli\.c?js$/.test(npm);
  const { code, output } = isNpm
    ? await runCommand(process.execPath, [npm, ...args], { cwd: inRoot() })
    : await runCommand('npm', args, { cwd: inRoot() });
  if (code !== 0) throw new LauncherError(messages.installFailed(), output);
}
