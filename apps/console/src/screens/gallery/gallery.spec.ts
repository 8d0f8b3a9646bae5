import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TypeView } from '../../api/types.js';
import { exampleFields } from './example-fields.js';

const SRC = join(process.cwd(), 'apps/console/src');
/** Texts of the component files of a folder, by file name. */
const textsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(SRC, folder))
      .filter((file) => file.endsWith('.tsx') && !file.endsWith('.spec.tsx'))
      .map((file) => [basename(file, '.tsx'), readFileSync(join(SRC, folder, file), 'utf8')]),
  );

const components = new Map([...textsIn('components'), ...textsIn('fields')]);
/** The components that a file puts on the page itself. */
const usedIn = (text: string): readonly string[] => [...text.matchAll(/<([A-Z]\w*)/g)].map(([, name = '']) => name);
/** The components that a file offers to others. */
const offeredBy = (text: string): readonly string[] =>
  [...text.matchAll(/^export (?:function|const) ([A-Z]\w*[a-z]\w*)/gm)].map(([, name = '']) => name);

/** What the gallery uses, what those use, and so on. */
function findShown(): ReadonlySet<string> {
  const names = new Set([...textsIn('screens/gallery').values()].flatMap(usedIn));
  for (const name of names)
    for (const text of components.values())
      if (offeredBy(text).includes(name)) for (const inner of usedIn(text)) names.add(inner);
  return names;
}

const shown = findShown();

describe('the gallery', () => {
  it.each([...components])('shows everything that %s offers, by itself or within another component', (_file, text) => {
    expect(offeredBy(text).filter((name) => !shown.has(name))).toEqual([]);
  });

  it('has a field of every type of the fact dictionary', () => {
    const types = {
      ...{ boolean: true, word: true, money: true, count: true, decimal: true, points: true, date: true },
      ...{ dateTime: true, text: true, longText: true, list: true, record: true, map: true },
    } satisfies Record<TypeView['type'], true>;
    expect([...new Set(exampleFields.map(({ type }) => type))].sort()).toEqual(Object.keys(types).sort());
  });
});
