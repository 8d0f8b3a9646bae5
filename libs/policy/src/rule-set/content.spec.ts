import { realRuleSets } from '../../../../test/builders/real-rule-sets.js';
import { applyChanges } from './amend.js';
import { contentHashOf, contentOfFiles, emptyContent, versionFiles } from './content.js';

const { folders } = await realRuleSets();

describe('the content of a version', () => {
  it.each(folders)('$id comes out as the files it was read from, its demo apart', ({ id, files }) => {
    const { content, diagnostics } = contentOfFiles(files, id);
    expect(diagnostics).toEqual([]);
    const { 'demo.json': _, ...others } = files;
    expect(content && versionFiles(content)).toEqual(others);
  });

  it('has a hash over its rules and its cases', () => {
    const { content } = contentOfFiles(folders[0]?.files ?? {});
    if (!content) throw new Error('not read');
    const [first = ''] = Object.keys(content.cases);
    const other = applyChanges(content, [{ at: `cases/${first}/title`, set: 'another' }]);
    expect(contentHashOf(other)).not.toBe(contentHashOf(content));
    expect(contentHashOf(structuredClone(content))).toBe(contentHashOf(content));
  });

  it('of a new programme is empty and every part can be written', () => {
    const manifest = contentOfFiles(folders[0]?.files ?? {}).content?.ruleSet.manifest;
    if (!manifest) throw new Error('not read');
    const empty = emptyContent('new/2026', manifest);
    expect(empty.ruleSet.manifest.id).toBe('new/2026');
    const next = applyChanges(empty, [
      { at: 'process/roles/x', set: { id: 'x', label: { ko: '가', en: 'a' }, source: ['product'] } },
    ]);
    expect(contentOfFiles(versionFiles(next), 'new/2026').diagnostics).toEqual([]);
  });

  it('is read from a half-written draft as diagnostics, never as an exception', () => {
    const { content } = contentOfFiles(folders[0]?.files ?? {});
    if (!content) throw new Error('not read');
    const broken = applyChanges(content, [
      { at: 'shared/derive', remove: true },
      { at: 'decisions/broken', set: null },
      { at: 'cases/broken', set: 5 },
    ]);
    const { diagnostics } = contentOfFiles(versionFiles(broken));
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ['schema/invalid', 'decisions/broken.json'],
      ['schema/invalid', 'cases/broken.json'],
    ]);
  });

  it('says of a case that stands under another name than its id', () => {
    const folder = folders[0]?.files ?? {};
    const [path = ''] = Object.keys(folder).filter((file) => file.startsWith('cases/'));
    const { [path]: found, ...others } = folder;
    expect(contentOfFiles({ ...others, 'cases/other.json': found }).diagnostics).toMatchObject([
      { code: 'schema/wrong-id', file: 'cases/other.json' },
    ]);
  });
});
