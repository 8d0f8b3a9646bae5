import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RUN = [join(ROOT, 'apps/launcher/run-ts.mjs'), 'apps/cli/src/main.ts'];

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** `gongo`, as a person runs it, from its source. */
export const gongo = (...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [...RUN, ...args],
      { cwd: ROOT, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, NO_COLOR: '1' } },
      (error, out, err) => {
        resolve({ code: error ? Number(error.code) : 0, out, err });
      },
    );
  });
