import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installProgress, packagesFor } from '#launcher/install-progress.mjs';

const lock = {
  '': {},
  'node_modules/ajv': {},
  'node_modules/core-linux': { optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
  'node_modules/core-linux-musl': { optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
  'node_modules/core-darwin': { optional: true, os: ['darwin'], cpu: ['arm64'] },
  'node_modules/not-on-windows': { os: ['!win32'] },
  'node_modules/core-wasm-helper': { optional: true },
};
const packages = packagesFor(lock, { os: 'linux', cpu: 'x64', libc: 'glibc' });

describe('how far an installation is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongo-launcher-'));
  const arrive = (path: string) => {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'package.json'), '{}');
  };

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('counts the packages of this machine, not those of others', () => {
    expect(packages).toEqual(['node_modules/ajv', 'node_modules/core-linux', 'node_modules/not-on-windows']);
  });

  it('counts what has arrived and names the last that are still coming', () => {
    const many = [...packages, ...Array.from({ length: 10 }, (_, index) => `node_modules/p${index}`)];
    expect(installProgress(folder, many)).toEqual({ ko: '패키지 0/13', en: 'packages 0/13' });
    for (const path of ['node_modules/ajv', 'node_modules/not-on-windows']) arrive(path);
    expect(installProgress(folder, packages)).toEqual({
      ko: '패키지 2/3, 남은 것 core-linux',
      en: 'packages 2/3, still coming core-linux',
    });
  });
});
