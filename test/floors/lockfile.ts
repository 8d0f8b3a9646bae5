import { readFileSync } from 'node:fs';

export interface LockedPackage {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
}

/** The project's root, from here. */
export const projectFolder = new URL('../../', import.meta.url);

export const readProjectJson = (path: string) => JSON.parse(readFileSync(new URL(path, projectFolder), 'utf8'));

/** Every package of the lockfile but the project itself, by its path under the project. */
export function readLockedPackages(): ReadonlyMap<string, LockedPackage> {
  const { packages } = readProjectJson('package-lock.json') as { packages: Record<string, LockedPackage> };
  return new Map(Object.entries(packages).filter(([path]) => path !== ''));
}

/** @example nameOf('node_modules/eslint/node_modules/ajv') // 'ajv' */
export const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/**
 * Compares versions by their three numbers; a pre-release counts as its release.
 * @returns below zero when `a` is older than `b`
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const differing = left.findIndex((part, index) => part !== right[index]);
  return differing < 0 ? 0 : left[differing]! - right[differing]!;
}

const numbersOf = (version: string) => version.split('-')[0]!.split('.').map(Number);
