import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage what says where a package fits */
/** @typedef {{ os: string, cpu: string, libc: string | undefined }} Machine */

/** So few are left that their names say more than their number: the largest ones arrive last. */
const fewEnoughToName = 4;

/** @returns {Machine} */
export function thisMachine() {
  const { platform: os, arch: cpu } = process;
  if (os !== 'linux') return { os, cpu, libc: undefined };
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return { os, cpu, libc: report.header.glibcVersionRuntime ? 'glibc' : 'musl' };
}

/**
 * The packages that npm will put into node_modules on a machine.
 * @param {Record<string, LockedPackage>} lock packages of the lockfile by path
 * @param {Machine} machine
 * @returns {string[]} their paths; without optional ones that name no platform, which npm takes or leaves as others need
 */
export function packagesFor(lock, { os, cpu, libc }) {
  const fits = (/** @type {string[] | undefined} */ names, /** @type {string | undefined} */ name) =>
    names === undefined || (name !== undefined && (names.includes(name) || isExcluding(names, name)));
  const isForMachine = (/** @type {LockedPackage} */ locked) =>
    fits(locked.os, os) && fits(locked.cpu, cpu) && fits(locked.libc, libc) && (!locked.optional || locked.os);
  return Object.keys(lock).filter((path) => path !== '' && isForMachine(lock[path] ?? {}));
}

/** A list like `["!win32"]` means all others. */
const isExcluding = (/** @type {string[]} */ names, /** @type {string} */ name) =>
  names.every((each) => each.startsWith('!')) && !names.includes(`!${name}`);

/**
 * How far an installation is: npm tells nothing itself when nobody looks over its shoulder, but packages can be seen
 * to arrive.
 * @param {string} folder where node_modules grows
 * @param {string[]} packages their paths in it
 * @returns {import('./launcher-error.mjs').Sentence}
 */
export function installProgress(folder, packages) {
  const coming = packages.filter((path) => !existsSync(join(folder, path, 'package.json')));
  const count = `${packages.length - coming.length}/${packages.length}`;
  const names = coming.map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)).join(', ');
  const isNamed = coming.length > 0 && coming.length <= fewEnoughToName;
  return {
    ko: `패키지 ${count}${isNamed ? `, 남은 것 ${names}` : ''}`,
    en: `packages ${count}${isNamed ? `, still coming ${names}` : ''}`,
  };
}
