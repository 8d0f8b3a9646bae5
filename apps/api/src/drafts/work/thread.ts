import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker, type ResourceLimits } from 'node:worker_threads';

/**
 * Room for what one check makes and throws away, some 12 MB for a large version. In less, much of it is taken for
 * lasting and cleared away in one long stop, which a person waits for.
 */
export const THREAD_LIMITS = { maxYoungGenerationSizeMb: 192 } as const;

/**
 * How a module is run in a thread of its own: from what was built, or straight from its source where it is asked for by
 * source (tests, scripts), with the same hooks by which the launcher runs TypeScript.
 * @param asker `import.meta.url` of who asks @param name of the module beside it, without its ending
 */
export function threadModule(asker: string, name: string): { readonly file: string; readonly execArgv: string[] } {
  const here = fileURLToPath(asker);
  const isSource = here.endsWith('.ts');
  const execArgv = isSource
    ? [
        '--experimental-transform-types',
        '--disable-warning=ExperimentalWarning',
        '--conditions=gongo-source',
        `--import=${pathToFileURL(hooksAbove(dirname(here))).href}`,
      ]
    : [];
  return { file: join(dirname(here), `${name}.${isSource ? 'ts' : 'js'}`), execArgv };
}

/** Starts a worker's thread. */
export function startThread(resourceLimits: ResourceLimits = THREAD_LIMITS): Worker {
  const { file, execArgv } = threadModule(import.meta.url, 'worker');
  const worker = new Worker(file, { execArgv, env: {}, resourceLimits });
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
