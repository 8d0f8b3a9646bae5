import { findMissing } from '#launcher/complete-lockfile.mjs';
import { nameOf, readLockedPackages, readProjectJson } from './lockfile.js';

const project = readProjectJson('package.json');
const locked = readLockedPackages();
const asked = { ...project.dependencies, ...project.optionalDependencies, ...project.devDependencies };

describe('dependencies', () => {
  it('are pinned to one exact version each', () => {
    const loose = Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)));
    expect(loose).toEqual([]);
  });

  it('are locked at the version package.json names', () => {
    const differing = Object.entries(asked).filter(
      ([name, version]) => locked.get(`node_modules/${name}`)?.version !== version,
    );
    expect(differing).toEqual([]);
  });

  it('are fetched from the public registry and nowhere else', () => {
    const elsewhere = [...locked.values()].filter(({ resolved = 'https://registry.npmjs.org/' }) => {
      return !resolved.startsWith('https://registry.npmjs.org/');
    });
    expect(elsewhere).toEqual([]);
  });

  it('are checked by hash wherever they can be installed on Linux', () => {
    const unchecked = [...locked].filter(([, entry]) => entry.integrity === undefined && !entry.optional);
    expect(unchecked).toEqual([]);
  });

  it('are all in the lockfile, those for other platforms too (else: npm run lockfile)', () => {
    expect(findMissing(readProjectJson('package-lock.json').packages)).toEqual([]);
  });

  it('run no install scripts', async () => {
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(new URL('../../.npmrc', import.meta.url), 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });

  it('names a package by its innermost folder', () => {
    expect(nameOf('node_modules/eslint/node_modules/ajv')).toBe('ajv');
    expect(nameOf('node_modules/@nestjs/core')).toBe('@nestjs/core');
  });
});
