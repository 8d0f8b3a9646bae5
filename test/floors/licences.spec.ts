import { existsSync } from 'node:fs';
import { nameOf, projectFolder, readLockedPackages, readProjectJson, type LockedPackage } from './lockfile.js';

/** Licences that let a public office use, change and pass on the whole without opening or closing its own part. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/**
 * File-level copyleft in tools that build or test and are no part of what is handed out: the bundler's style sheet
 * compiler and the accessibility checker. Neither is changed here.
 */
const toolsUnder: Readonly<Record<string, RegExp>> = { 'MPL-2.0': /^(?:axe-core|lightningcss(?:-[a-z0-9-]+)?)$/ };

const isTool = (path: string, { dev = false }: LockedPackage, licence: unknown): boolean =>
  dev && typeof licence === 'string' && toolsUnder[licence]?.test(nameOf(path)) === true;

/** Whether an SPDX expression is met: one side of OR is enough, AND needs all. */
function isPermissive(expression: unknown): boolean {
  if (typeof expression !== 'string') return false;
  const choices = expression.replaceAll(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((licence) => permissive.has(licence)));
}

describe('licences', () => {
  it('every installed package is under a permissive licence', () => {
    const installed = [...readLockedPackages()].filter(([path]) =>
      existsSync(new URL(`${path}/package.json`, projectFolder)),
    );
    const others = installed.flatMap(([path, locked]) => {
      const { license } = readProjectJson(`${path}/package.json`);
      return isPermissive(license) || isTool(path, locked, license) ? [] : [`${path}: ${JSON.stringify(license)}`];
    });
    expect(installed.length).toBeGreaterThan(100);
    expect(others).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND GPL-3.0-only', false],
    ['SSPL-1.0', false],
    [undefined, false],
  ])('%s: %s', (expression, expected) => {
    expect(isPermissive(expression)).toBe(expected);
  });
});
