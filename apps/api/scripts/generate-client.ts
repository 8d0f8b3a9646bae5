import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import './decorators.mjs';

// Imported only now, since the hooks above have to be there before the first decorator is met.
const { CLIENT, clientSource } = await import('./client-source.js');

/** Writes what the console knows of the API, where that has changed: each build asks for it. */
const target = join(process.cwd(), CLIENT);
const [source, present] = await Promise.all([clientSource(), readFile(target, 'utf8').catch(() => '')]);
if (source !== present) {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, source);
}
process.stdout.write(`${CLIENT}\n`);
