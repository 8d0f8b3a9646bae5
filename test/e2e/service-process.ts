import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findFreePort } from '#launcher/ports.mjs';
import { testUri } from './test-database.js';

const ROOT = resolve(import.meta.dirname, '../..');
const START_MS = 120_000;

/** The service as it runs for real: a process of its own, which can be killed. */
export interface ServiceProcess {
  readonly url: string;
  readonly pid: number;
  /** What is in its data folder: the first one on a database makes the administrator's token. */
  token(): Promise<string>;
  /** At once, with nothing put away. */
  kill(): Promise<void>;
  /** As an operator stops it; and its data folder goes. @returns its exit code */
  stop(): Promise<number | null>;
}

/**
 * @param more options and environment of the process, beside those it needs
 * @throws Error with what it wrote, when it does not answer in time
 */
export async function startServiceProcess(
  databaseName: string,
  more: { readonly options?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<ServiceProcess> {
  const port = await findFreePort();
  const dataDirectory = await mkdtemp(join(tmpdir(), 'gongo-process-'));
  const hooks = pathToFileURL(join(import.meta.dirname, 'compile-hooks.mjs')).href;
  const main = join(ROOT, 'apps/api/src/main.ts');
  const child = spawn(
    process.execPath,
    ['--conditions=gongo-source', `--import=${hooks}`, ...(more.options ?? []), main],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        MONGODB_URI: testUri(),
        MONGODB_DATABASE: databaseName,
        DATA_DIR: dataDirectory,
        GONGO_DEMO: '1',
        PORT: String(port),
        LOG_LEVEL: 'warn',
        ...more.env,
      },
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const url = `http://127.0.0.1:${port}`;
  await untilItAnswers(url, child, () => said);
  const ended = async (): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    await rm(dataDirectory, { recursive: true, force: true });
    return child.exitCode;
  };
  return {
    url,
    pid: child.pid ?? 0,
    token: async () => (await readFile(join(dataDirectory, 'admin-token'), 'utf8')).trim(),
    kill: async () => {
      child.kill('SIGKILL');
      await ended();
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended();
    },
  };
}

async function untilItAnswers(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const until = performance.now() + START_MS;
  while (performance.now() < until && child.exitCode === null) {
    const isThere = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await new Promise((later) => setTimeout(later, 200));
  }
  child.kill('SIGKILL');
  throw new Error(`The service did not start: ${said()}`);
}
