import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serviceFolders } from '#launcher/build.mjs';
import { fingerprint, listFiles } from '#launcher/fingerprint.mjs';
import { readProjectJson } from '../floors/lockfile.js';

describe('the build', () => {
  it('copies nothing, and neither does `nest build`: the sources of the service are TypeScript alone', () => {
    const { compilerOptions } = readProjectJson('nest-cli.json').projects.api;
    expect(compilerOptions.assets).toBeUndefined();
    const folders = serviceFolders.map((folder) => fileURLToPath(new URL(`../../${folder}`, import.meta.url)));
    const others = listFiles(folders).filter((file) => !/\.(ts|mjs)$|\/tsconfig\.\w+\.json$/.test(file));
    expect(others).toEqual([]);
  });

  it('is repeated when a file is changed, added, renamed or removed, and only then', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongo-launcher-'));
    const hash = () => fingerprint(folder, listFiles([folder, join(folder, 'absent')]));
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a', 'one.ts'), '1');
    const seen = [hash()];
    expect(hash()).toBe(seen[0]);
    writeFileSync(join(folder, 'a', 'one.ts'), '2');
    seen.push(hash());
    writeFileSync(join(folder, 'two.ts'), '');
    seen.push(hash());
    rmSync(join(folder, 'two.ts'));
    writeFileSync(join(folder, 'three.ts'), '');
    seen.push(hash());
    expect(new Set(seen).size).toBe(4);
    rmSync(folder, { recursive: true });
  });
});
