import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replaceFolder } from '#launcher/replace-folder.mjs';

describe('a folder that is made anew', () => {
  let place: string;
  let folder: string;

  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'gongo-launcher-'));
    folder = join(place, 'dist');
    mkdirSync(folder);
    writeFileSync(join(folder, 'main.js'), 'former');
  });

  afterEach(() => {
    rmSync(place, { recursive: true, force: true });
  });

  const fill = (text: string) => async (next: string) => {
    mkdirSync(next);
    writeFileSync(join(next, 'main.js'), text);
    if (text === 'half') throw new Error('interrupted');
  };

  it('stays as it was when the work fails half way, and nothing is left beside it', async () => {
    await expect(replaceFolder(folder, join(place, 'next'), fill('half'))).rejects.toThrow('interrupted');
    expect(readFileSync(join(folder, 'main.js'), 'utf8')).toBe('former');
    expect(readdirSync(place)).toEqual(['dist']);
  });

  it('is replaced as a whole, what an interrupted run has left included', async () => {
    mkdirSync(join(place, 'next', 'old'), { recursive: true });
    await replaceFolder(folder, join(place, 'next'), fill('new'));
    expect(readdirSync(place)).toEqual(['dist']);
    expect(readdirSync(folder)).toEqual(['main.js']);
    expect(readFileSync(join(folder, 'main.js'), 'utf8')).toBe('new');
  });
});
