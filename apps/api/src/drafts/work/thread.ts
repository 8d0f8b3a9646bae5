import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * Room for what one check makes and throws away, some 12 MB for a large version. In less, much of it is taken for
 * lasting and cleared away in one long stop, which a person waits for.
 */
export const THREAD_LIMITS = { maxYoungGenerationSizeMb: 192 } as const;

/**
 * Starts a worker's thread: from what was built, or straight from its source where this file itself is source (tests,
 * scripts), with the same hooks by which the launcher runs TypeScript.
 */
export function startThread(): Worker {
  const here = fileURLToPath(import.meta.url);
  const isSource = here.endsWith('.ts');
  const execArgv = isSource
    ? [
        '--experimental-transform-types',
        '--disable-warning=ExperimentalWarning',
        '--conditions=gongo-source',
        `--import=${pathToFileURL(hooksAbove(dirname(here))).href}`,
      ]
    : [];
  const file = join(dirname(here), isSource ? 'worker.ts' : 'worker.js');
  const worker = new Worker(file, { execArgv, env: {}, resourceLimits: THREAD_LIMITS });
  // A service that is asked to stop does not wait for what nobody will read.
  worker.unref();
  return worker;
}

const HOOKS = join('apps', 'launcher', 'typescript-hooks.mjs');

function hooksAbove(folder: string): string {
  const path = join(folder, HOOKS);
  if (existsSync(path)) return path;
  if (dirname(folder) === folder) throw new Error(`${HOOKS} is not there: the source cannot be run without it`);
  return hooksAbove(dirname(folder));
}
