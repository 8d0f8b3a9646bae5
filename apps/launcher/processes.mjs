import { readFileSync } from 'node:fs';
import { runCommand } from './command.mjs';

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * The command line of a process, to tell one of ours from a stranger that got the same number later.
 * @param {number} pid
 * @returns {Promise<string>} words separated by spaces; empty when there is no such process
 */
export async function commandLineOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    const { code, output } = await runCommand('ps', ['-o', 'args=', '-p', String(pid)]);
    return code === 0 ? output.trim() : '';
  }
}
