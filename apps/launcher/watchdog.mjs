/**
 * Ends what the launcher started when the launcher itself is killed and cannot: a database left running would hold the
 * data folder. The launcher holds the other end of our stdin; when it is gone, whatever the way, stdin ends.
 * Lines: `watch <pid>`, `forget <pid>`, `remove <folder>`.
 */
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

const graceMs = 10_000;
const pollMs = 50;

/** @type {Set<number>} */
const pids = new Set();
/** @type {string[]} */
const folders = [];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

for await (const line of createInterface({ input: process.stdin })) {
  const [verb, ...rest] = line.split(' ');
  const subject = rest.join(' ');
  if (verb === 'watch') pids.add(Number(subject));
  else if (verb === 'forget') pids.delete(Number(subject));
  else if (verb === 'remove') folders.push(subject);
}

// The service before its database: the latest first.
for (const pid of [...pids].reverse()) await end(pid);
for (const folder of folders) rmSync(folder, { recursive: true, force: true });

/** @param {number} pid */
async function end(pid) {
  if (!signal(pid, 'SIGTERM')) return;
  for (let waited = 0; waited < graceMs; waited += pollMs) {
    await wait(pollMs);
    if (!signal(pid, 0)) return;
  }
  signal(pid, 'SIGKILL');
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals | 0} name
 * @returns {boolean} whether the process was there
 */
function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
