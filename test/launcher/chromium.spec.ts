import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { prepareChromium } from '#launcher/chromium.mjs';
import { cacheDir } from '#launcher/paths.mjs';

describe('preparing Chromium before the service starts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongo-launcher-'));
  const program = join(folder, 'prepare.mjs');
  let said = '';

  beforeEach(() => {
    said = '';
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['/usr/bin/chromium', "using this machine's own: /usr/bin/chromium"],
    [join(cacheDir, 'chromium-1/chromium'), 'using the one from npm: '],
  ])('tells which one is used: %s', async (path, words) => {
    writeFileSync(program, `console.log(${JSON.stringify(path)})`);
    await prepareChromium(process.execPath, program);
    expect(said).toContain(words);
    expect(said).not.toContain('경고');
  });

  it('warns in both languages where there is none, says what to do and why, and lets the start go on', async () => {
    writeFileSync(program, "console.error('the reason of today'); process.exitCode = 1;");
    await prepareChromium(process.execPath, program);
    expect(said).toMatch(/경고: Chromium이 없어 PDF는 만들 수 없습니다/);
    expect(said).toContain('Warning: without Chromium no PDF can be made');
    for (const word of ['GONGO_CHROMIUM', 'the reason of today']) expect(said).toContain(word);
  });
});
