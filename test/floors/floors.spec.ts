import floors from './floors.json' with { type: 'json' };
import { compareVersions, nameOf, readLockedPackages } from './lockfile.js';

interface Floor {
  readonly why: string;
  readonly atLeast?: string;
  readonly absent?: boolean;
  /** The major version the floor is for, where a fix was given to several. */
  readonly line?: number;
}

/** What is wrong with a package under its floors, or nothing. */
function faultOf(version: string, rules: readonly Floor[]): string | undefined {
  const major = Number(version.split('.')[0]);
  const floor = rules.find((rule) => rule.line === undefined || rule.line === major) ?? rules.at(-1)!;
  if (floor.absent) return `must not be installed: ${floor.why}`;
  return compareVersions(version, floor.atLeast!) < 0 ? `needs ${floor.atLeast} or newer: ${floor.why}` : undefined;
}

describe('versions with known holes', () => {
  it('no locked package is under its floor', () => {
    const rules = new Map<string, readonly Floor[]>(Object.entries(floors));
    const faults = [...readLockedPackages()].flatMap(([path, { version }]) => {
      const fault = rules.has(nameOf(path)) ? faultOf(version, rules.get(nameOf(path))!) : undefined;
      return fault === undefined ? [] : [`${path} ${version} ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  it.each([
    ['handlebars', '4.7.9', 'needs 4.7.10'],
    ['handlebars', '4.7.10', undefined],
    ['ajv', '6.12.6', 'needs 6.14.0'],
    ['ajv', '6.14.0', undefined],
    ['ajv', '7.0.0', 'needs 8.18.0'],
    ['adm-zip', '9.9.9', 'must not be installed'],
  ] as const)('%s %s: %s', (name, version, expected) => {
    const fault = faultOf(version, floors[name]);
    if (expected === undefined) expect(fault).toBeUndefined();
    else expect(fault).toContain(expected);
  });
});
