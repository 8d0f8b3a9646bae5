import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of one version's folder as they are written, by path inside it. */
export function readVersion(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const files = paths.filter((path) => path.endsWith('.json')).sort();
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
