/**
 * Adds to package-lock.json the packages for other platforms that npm left out: `npm run lockfile`, after each change
 * of dependencies. A company's registry mirror may hold the packages of its own platform only; npm then writes a
 * lockfile without the others, and its own `npm ci` refuses that lockfile as incomplete. Their versions are exact in
 * the package that asks for them, so they can be named without being fetched.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot } from './paths.mjs';

/** @typedef {{ version?: string, dev?: boolean, optionalDependencies?: Record<string, string> }} LockedPackage */

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/**
 * The optional packages that others ask for and the lockfile does not hold.
 * @param {Record<string, LockedPackage>} packages
 */
export function findMissing(packages) {
  return Object.entries(packages).flatMap(([path, locked]) =>
    Object.entries(locked.optionalDependencies ?? {})
      .filter(([name]) => !isHeld(packages, path, name))
      .map(([name, version]) => ({ name, version, dev: locked.dev === true })),
  );
}

/**
 * Looks where Node would: in the package's own folder, then in each folder above.
 * @param {Record<string, LockedPackage>} packages
 * @param {string} path
 * @param {string} name
 */
function isHeld(packages, path, name) {
  const parts = path === '' ? [] : path.split('/node_modules/');
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const folder = parts.slice(0, depth).join('/node_modules/');
    if (packages[`${folder}${folder ? '/' : ''}node_modules/${name}`]) return true;
  }
  return false;
}

/**
 * @param {{ name: string, version: string, dev: boolean }} missing
 * @returns {LockedPackage & { optional: true, os: string[], cpu: string[] }}
 * @throws {Error} when the name does not tell the platform: such a package must not be skipped
 */
function entryFor({ name, version, dev }) {
  const words = name.split(/[-/]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (!os || !cpu || !/^\d/.test(version))
    throw new Error(`${name}@${version} is missing and not for another platform`);
  return { version, cpu: [cpu], ...(dev ? { dev } : {}), optional: true, os: [os] };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = inRoot('package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = findMissing(lock.packages);
  const added = Object.fromEntries(missing.map((each) => [`node_modules/${each.name}`, entryFor(each)]));
  const { '': project, ...others } = { ...lock.packages, ...added };
  const sorted = Object.keys(others).sort((a, b) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries([['', project], ...sorted.map((path) => [path, others[path]])]);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  process.stdout.write(`package-lock.json: ${missing.length} packages for other platforms added\n`);
}
