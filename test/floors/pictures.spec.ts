import { readdirSync, readFileSync } from 'node:fs';
import { shownInDocuments } from '../browser/shown-pictures.js';
import { projectFolder } from './lockfile.js';

const read = (path: string) => readFileSync(new URL(path, projectFolder), 'utf8');

describe('the pictures in documents', () => {
  const kept = readdirSync(new URL('docs/pictures/', projectFolder)).map((file) => file.replace('.png', ''));

  it('are those that npm run pictures takes', () => {
    expect(kept.sort()).toEqual([...shownInDocuments].sort());
  });

  it.each(['README.md', 'README.ko.md', 'docs/officers-guide.ko.md'])(
    '%s shows only pictures that are there',
    (document) => {
      const shown = [...read(document).matchAll(/\bpictures\/([\w-]+)\.png/g)].map(([, name]) => name);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.filter((name) => !kept.includes(name ?? ''))).toEqual([]);
    },
  );
});
