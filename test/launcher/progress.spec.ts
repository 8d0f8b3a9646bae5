import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { downloadProgress } from '#launcher/mongod-wheel.mjs';
import { step } from '#launcher/progress.mjs';

describe('a long step', () => {
  let said: string;

  beforeEach(() => {
    said = '';
    jest.useFakeTimers();
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      if (String(text).startsWith('[')) said += String(text);
      return true;
    });
  });

  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  const sixSeconds = (howFar?: () => { ko: string; en: string }) =>
    step(
      '받는 중',
      'Fetching',
      async () => {
        await jest.advanceTimersByTimeAsync(6_000);
      },
      howFar,
    );

  it('tells in both languages how far it is', async () => {
    await sixSeconds(() => ({ ko: '패키지 3/9', en: 'packages 3/9' }));
    expect(said).toMatch(/받는 중 … · Fetching …\n.*패키지 3\/9 .* · packages 3\/9 .*\n.*끝 .* · done /);
  });

  it('goes on when it cannot be counted how far it is', async () => {
    await sixSeconds(() => {
      throw new Error('the file is gone');
    });
    expect(said).toMatch(/계속 진행 중 .* · still at it /);
  });
});

it('the part of the database that has been received is read from the file that grows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongo-launcher-'));
  mkdirSync(join(folder, 'receiving/pip-1'), { recursive: true });
  expect(downloadProgress(folder).en).toBe('received 0/42 MB');
  writeFileSync(join(folder, 'receiving/pip-1/a.whl'), Buffer.alloc(17_400_000));
  writeFileSync(join(folder, 'receiving/other'), Buffer.alloc(30_000_000));
  expect(downloadProgress(folder)).toEqual({ ko: '받은 양 17/42 MB', en: 'received 17/42 MB' });
  rmSync(folder, { recursive: true });
});
