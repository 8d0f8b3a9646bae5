import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LauncherError } from './launcher-error.mjs';
import { messages } from './messages.mjs';
import { commandLineOf } from './processes.mjs';

/**
 * Claims a data folder for this process, creating it when needed.
 * @param {string} dataDir
 * @returns {Promise<() => void>} gives the folder free again
 * @throws {LauncherError} when a running launcher holds it, or it cannot be written
 */
export async function claimDataFolder(dataDir) {
  const lockFile = join(dataDir, 'launcher.pid');
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const holder = await holderOf(lockFile);
    if (holder) throw new LauncherError(messages.alreadyRunning({ pid: holder, dataDir }));
    rmSync(lockFile, { force: true });
    // 'wx': of two launchers that come this far at the same moment, one gets EEXIST.
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (error instanceof LauncherError) throw error;
    const reason = /** @type {NodeJS.ErrnoException} */ (error).code ?? String(error);
    throw new LauncherError(messages.dataDirUnusable({ dataDir, reason }));
  }
  return () => rmSync(lockFile, { force: true });
}

/**
 * @param {string} lockFile
 * @returns {Promise<number | undefined>} the launcher that wrote it, if it still runs
 */
async function holderOf(lockFile) {
  const pid = readPid(lockFile);
  if (!pid || pid === process.pid) return undefined;
  return (await commandLineOf(pid)).includes('apps/launcher/') ? pid : undefined;
}

/**
 * @param {string} file
 * @returns {number | undefined}
 */
export function readPid(file) {
  try {
    return Number(readFileSync(file, 'utf8').trim()) || undefined;
  } catch {
    return undefined;
  }
}
