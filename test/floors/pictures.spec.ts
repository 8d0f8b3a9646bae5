import { readdirSync, readFileSync, statSync } from 'node:fs';
import { shownInDocuments } from '../browser/shown-pictures.js';
import { projectFolder } from './lockfile.js';

const read = (path: string) => readFileSync(new URL(path, projectFolder), 'utf8');

describe('the pictures in documents', () => {
  const kept = readdirSync(new URL('docs/pictures/', projectFolder)).map((file) => file.replace('.png', ''));

  it('are those that npm run pictures takes', () => {
    expect(kept.sort()).toEqual([...shownInDocuments].sort());
  });

  it('together stay below 3.5 MB', () => {
    const folder = new URL('docs/pictures/', projectFolder);
    const bytes = readdirSync(folder).map((file) => statSync(new URL(file, folder)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_500_000);
  });

  it.each(['README.md', 'README.ko.md', 'docs/officers-guide.ko.md', 'docs/forms-guide.ko.md'])(
    '%s shows only pictures that are there',
    (document) => {
      const shown = [...read(document).matchAll(/\bpictures\/([\w-]+)\.png/g)].map(([, name]) => name);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.filter((name) => !kept.includes(name ?? ''))).toEqual([]);
    },
  );
});
