import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimDataFolder } from '#launcher/data-folder.mjs';

describe('the claim on a data folder', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'gongo-launcher-'));
  const lockFile = join(dataDir, 'launcher.pid');

  afterAll(() => {
    rmSync(dataDir, { recursive: true, force: true });
  });

  it.each([
    ['a process that is gone', '999999999'],
    ['a process that is no launcher (its number was given away again)', String(process.ppid)],
    ['nothing readable', ''],
  ])('takes over from %s', async (_, content) => {
    writeFileSync(lockFile, content);
    const release = await claimDataFolder(dataDir);
    expect(readFileSync(lockFile, 'utf8')).toBe(String(process.pid));
    release();
    expect(existsSync(lockFile)).toBe(false);
  });
});
