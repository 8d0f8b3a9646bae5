import { existsSync } from 'node:fs';
import { projectFolder, readLockedPackages, readProjectJson } from './lockfile.js';

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
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Whether an SPDX expression is met: one side of OR is enough, AND needs all. */
function isPermissive(expression: unknown): boolean {
  if (typeof expression !== 'string') return false;
  const choices = expression.replaceAll(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((licence) => permissive.has(licence)));
}

describe('licences', () => {
  it('every installed package is under a permissive licence', () => {
    const installed = [...readLockedPackages().keys()].filter((path) =>
      existsSync(new URL(`${path}/package.json`, projectFolder)),
    );
    const others = installed.flatMap((path) => {
      const { license } = readProjectJson(`${path}/package.json`);
      return isPermissive(license) ? [] : [`${path}: ${JSON.stringify(license)}`];
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
