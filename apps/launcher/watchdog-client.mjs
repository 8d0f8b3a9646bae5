import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** @type {import('node:child_process').ChildProcess | undefined} */
let watchdog;

/** Has the process ended if this one disappears without ending it (see watchdog.mjs). */
export const watchProcess = (/** @type {number} */ pid) => send(`watch ${pid}`);
export const forgetProcess = (/** @type {number} */ pid) => send(`forget ${pid}`);
/** Has the folder removed once this process is gone. */
export const removeAtEnd = (/** @type {string} */ folder) => send(`remove ${folder}`);

/** @param {string} line */
function send(line) {
  watchdog ??= start();
  watchdog.stdin?.write(`${line}\n`);
}

function start() {
  const program = fileURLToPath(new URL('watchdog.mjs', import.meta.url));
  const child = spawn(process.execPath, [program], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  child.stdin.on('error', () => {}); // A watchdog ended by someone else must not end us.
  child.unref();
  /** @type {import('node:net').Socket} */ (child.stdin).unref();
  return child;
}

/** Lets the watchdog end what is left and waits until it is gone. */
export async function dismissWatchdog() {
  const child = watchdog;
  watchdog = undefined;
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const gone = once(child, 'exit');
  child.stdin?.end();
  await gone;
}
