import { formatJson } from '#policy';
import { readRulesDirectory } from '#persistence';
import { Drafting } from './drafting.js';
import { signIn, type Person } from './people.js';
import { expectProblem, RULES, startService, type RunningService } from './service.js';

type Texts = Record<string, string>;

describe('rule sets as files', () => {
  let service: RunningService;
  let officer: Person;
  beforeAll(async () => {
    service = await startService();
    officer = await signIn(service, { grants: ['policyOfficer'] });
  });
  afterAll(() => service.discard());

  const filesOf = async (draft: Drafting): Promise<Texts> => (await draft.get(officer, '/files')).json.files;

  it('of every version that was imported are the files under rules/, byte for byte', async () => {
    const folders = await readRulesDirectory(RULES);
    expect(folders.map(({ id }) => id)).toEqual([
      'centre-outcomes/2020',
      'self-support-fund/2024',
      'small-manufacturer-centre/2024',
      'solo-creator-centre/2023',
    ]);
    for (const { id, texts } of folders)
      expect((await service.send(`/api/rule-sets/${id}/files`)).json).toEqual({ files: texts });
  });

  it('of a draft have the written form of rule files, with the schema of each, and differ from the base’s only by name', async () => {
    for (const { id, texts } of await readRulesDirectory(RULES)) {
      const [programme = ''] = id.split('/');
      const draft = await Drafting.begin(officer, { base: id, id: `${programme}/2040` });
      const files = await filesOf(draft);
      const { 'demo.json': _, ...wanted } = texts;
      expect(Object.keys(files).sort()).toEqual(Object.keys(wanted).sort());
      for (const [path, text] of Object.entries(files)) {
        expect(text).toBe(formatJson(JSON.parse(text)));
        const renamed = text.replaceAll(`${programme}/2040`, id);
        // Cases are written by hand, some of them in another form.
        const given = path.startsWith('cases/') ? formatJson(JSON.parse(wanted[path] ?? '')) : wanted[path];
        if (path !== 'manifest.json') expect([path, renamed]).toEqual([path, given]);
      }
      expect(JSON.parse(files['manifest.json'] ?? '')).toMatchObject({ $schema: '../../schema/manifest.schema.json' });
    }
  });

  it('are the same bytes after going out, in and out again', async () => {
    for (const base of ['self-support-fund/2024', 'solo-creator-centre/2023']) {
      const [programme = ''] = base.split('/');
      const first = await Drafting.begin(officer, { base, id: `${programme}/2041` });
      await first.change(officer, { at: 'manifest/title/ko', set: '바뀐 제목' });
      const out = await filesOf(first);
      const second = await Drafting.begin(officer, { base: null, id: `${programme}/2041` });
      const { status, json } = await second.send(officer, 'POST', '/files', { files: out });
      expect([status, json.contentHash]).toEqual([200, first.contentHash]);
      expect(await filesOf(second)).toEqual(out);
      const again = await second.send(officer, 'POST', '/files', { files: out });
      expect(again.json).toMatchObject({ revision: 2, undo: [] });
    }
  });

  it('come in as changes, which can be taken back', async () => {
    const draft = await Drafting.begin(officer, { base: 'centre-outcomes/2020', id: 'centre-outcomes/2042' });
    const { contentHash: before } = draft;
    const files = await filesOf(draft);
    const manifest = JSON.parse(files['manifest.json'] ?? '');
    const changed = { ...files, 'manifest.json': JSON.stringify({ ...manifest, publishedOn: '2030-01-02' }) };
    const { json } = await draft.send(officer, 'POST', '/files', { files: changed });
    const { items } = (await draft.get(officer, '/revisions?after=1')).json;
    expect(items[0].changes).toEqual([{ at: 'manifest/publishedOn', set: '2030-01-02' }]);
    await draft.change(officer, ...json.undo);
    expect(draft.contentHash).toBe(before);
  });

  it('that are no JSON, break their schema or belong to another version are refused with file and pointer', async () => {
    const draft = await Drafting.begin(officer, { base: 'centre-outcomes/2020', id: 'centre-outcomes/2043' });
    const files = await filesOf(draft);
    const manifest = JSON.parse(files['manifest.json'] ?? '');
    const wrong: [Texts, string][] = [
      [{ ...files, 'facts.json': '{ "facts": {}, "facts": {} }' }, '/facts.json/facts'],
      [{ ...files, 'facts.json': '{' }, '/facts.json'],
      [{ ...files, 'notes.json': '{ "notes": 1 }' }, '/notes.json/notes'],
      [{ ...files, 'manifest.json': JSON.stringify({ ...manifest, id: 'centre-outcomes/2044' }) }, '/manifest.json/id'],
      [{ 'manifest.json': files['manifest.json'] ?? '' }, '/clauses.json'],
    ];
    for (const [texts, pointer] of wrong) {
      const answer = await draft.send(officer, 'POST', '/files', { files: texts });
      expectProblem(answer, 422, 'draft/not-readable');
      expect(answer.json.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
    }
    expectProblem(await draft.send(officer, 'POST', '/files', { files: {} }), 422, 'request/invalid');
    expect((await draft.get(officer)).json.revision).toBe(1);
  });

  it('can be looked at before anything is kept: what some files would change, and what is wrong with them', async () => {
    const draft = await Drafting.begin(officer, { base: 'centre-outcomes/2020', id: 'centre-outcomes/2045' });
    const files = await filesOf(draft);
    const read = async (edited: Record<string, string | null>) =>
      (await draft.send(officer, 'POST', '/files/reading', { files: edited })).json;
    const manifest = JSON.parse(files['manifest.json'] ?? '');
    const changed = { 'manifest.json': JSON.stringify({ ...manifest, publishedOn: '2030-01-02' }) };
    expect(await read({ 'manifest.json': files['manifest.json'] ?? '' })).toMatchObject({ changes: [] });
    const { changes, diagnostics } = await read(changed);
    expect(changes).toEqual([{ at: 'manifest/publishedOn', set: '2030-01-02' }]);
    expect(diagnostics.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);

    const [path = ''] = Object.keys(files).filter((name) => name.startsWith('cases/'));
    const gone = await read({ [path]: null });
    expect(gone.changes).toEqual([{ at: path.replace('.json', ''), remove: true }]);

    const wrong: [string, string, string, string][] = [
      ['facts.json', '{', 'json/syntax', ''],
      ['facts.json', '{ "facts": {}, "facts": {} }', 'json/duplicate-key', '/facts'],
      ['notes.json', '{ "notes": 1 }', 'schema/invalid', '/notes'],
      ['manifest.json', JSON.stringify({ ...manifest, id: 'centre-outcomes/2044' }), 'schema/wrong-id', '/id'],
    ];
    for (const [file, text, code, pointer] of wrong) {
      const answer = await read({ [file]: text });
      expect(answer.changes).toBeUndefined();
      expect(answer.diagnostics).toContainEqual(expect.objectContaining({ file, pointer, code }));
    }
    expect((await draft.get(officer)).json.revision).toBe(1);
  });
});
