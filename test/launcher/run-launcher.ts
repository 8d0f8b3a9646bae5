import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/**
 * Runs one of the launcher's programs as a person would and waits for its end.
 * @param program its file name, e.g. `start.mjs`
 */
export async function runLauncher(program: string, { args = [] as string[], env = {} } = {}) {
  const file = fileURLToPath(new URL(`../../apps/launcher/${program}`, import.meta.url));
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, stdout, stderr };
}
