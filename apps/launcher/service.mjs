import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { forgetProcess, watchProcess } from './watchdog-client.mjs';

const graceMs = 10_000;

/** @type {Set<Service>} */
const services = new Set();

/** A program that runs until it is told to stop: the database, the HTTP service. */
class Service {
  #isStopping = false;
  /** @type {(how: string) => void} */
  #onCrash = () => {};

  /**
   * @param {import('node:child_process').ChildProcess} child
   * @param {string} logFile
   */
  constructor(child, logFile) {
    this.pid = child.pid;
    this.child = child;
    this.logFile = logFile;
    this.isRunning = true;
    services.add(this);
    if (child.pid) watchProcess(child.pid);
    /** @type {Promise<string>} how it ended, in words */
    this.exited = new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => resolve(signal ?? `exit ${code}`));
    });
    void this.exited.then((how) => {
      this.isRunning = false;
      services.delete(this);
      if (child.pid) forgetProcess(child.pid);
      if (!this.#isStopping) this.#onCrash(how);
    });
  }

  /** Calls back when the program ends though nobody stopped it. */
  onCrash(/** @type {(how: string) => void} */ callback) {
    this.#onCrash = callback;
  }

  /** Asks it to end, and ends it by force when it has not after ten seconds. */
  async stop() {
    this.#isStopping = true;
    if (!this.isRunning) return;
    this.child.kill('SIGTERM');
    const force = setTimeout(() => this.child.kill('SIGKILL'), graceMs);
    await this.exited;
    clearTimeout(force);
  }

  kill() {
    this.#isStopping = true;
    this.child.kill('SIGKILL');
  }

  /** The end of what it wrote. */
  lastLines(count = 15) {
    return existsSync(this.logFile)
      ? readFileSync(this.logFile, 'utf8').trimEnd().split('\n').slice(-count).join('\n')
      : '';
  }
}

/**
 * Starts a program that keeps running, its output in a file (the former file is kept beside it as `.1`).
 * It gets a process group of its own, so that Ctrl-C reaches only the launcher, which ends things in the right order.
 * @param {string} command
 * @param {string[]} args
 * @param {{ logFile: string, env?: NodeJS.ProcessEnv }} options
 */
export function startService(command, args, { logFile, env = process.env }) {
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.1`);
  const log = openSync(logFile, 'w', 0o600);
  const child = spawn(command, args, { env, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  return new Service(child, logFile);
}

/** @typedef {ReturnType<typeof startService>} RunningService */

/** For the impatient second Ctrl-C. */
export function killServices() {
  for (const service of services) service.kill();
}
