import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readTemplatesDirectory } from './templates-directory.js';

let directory: string;
const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(directory, path)), { recursive: true });
  await writeFile(join(directory, path), text);
};

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gongo-templates-'));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
});

describe('reading a templates directory', () => {
  it('finds every version of every form, in order of name, and the one style sheet', async () => {
    await write('styles/form.css', 'p{}');
    await write('README.md', 'x');
    for (const path of [
      'slip/v2/form.hbs',
      'slip/v1/form.hbs',
      'card/v1/form.hbs',
      'card/v1/form.json',
      'card/notes/x.txt',
    ])
      await write(path, path);
    await write('card/v1/.hidden', 'x');
    expect(await readTemplatesDirectory(directory)).toEqual({
      css: 'p{}',
      folders: [
        { id: 'card/v1', texts: { 'form.hbs': 'card/v1/form.hbs', 'form.json': 'card/v1/form.json' } },
        { id: 'slip/v1', texts: { 'form.hbs': 'slip/v1/form.hbs' } },
        { id: 'slip/v2', texts: { 'form.hbs': 'slip/v2/form.hbs' } },
      ],
    });
  });
  it('fails as the file system does when the style sheet is not there', async () => {
    await expect(readTemplatesDirectory(directory)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
