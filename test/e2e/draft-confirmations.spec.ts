import { Drafting } from './drafting.js';
import { signIn, type Person } from './people.js';
import { expectProblem, startService, type RunningService } from './service.js';

interface Value {
  readonly at: string;
  readonly valueHash: string;
  readonly isCopied: boolean;
  readonly confirmed?: { readonly by: { readonly id: string } };
}

describe('the values of a year', () => {
  let service: RunningService;
  let officer: Person;
  let colleague: Person;
  beforeAll(async () => {
    service = await startService();
    officer = await signIn(service, { grants: ['policyOfficer'] });
    colleague = await signIn(service, { grants: ['policyOfficer'] });
  });
  afterAll(() => service.discard());

  const valuesOf = async (draft: Drafting): Promise<readonly Value[]> =>
    (await draft.get(officer, '/confirmations')).json.items;
  const openOf = async (draft: Drafting): Promise<{ open: Value[]; total: number; isObstacle: boolean }> => {
    const { confirmations, obstacles } = (await draft.get(officer, '/checks')).json;
    const isObstacle = obstacles.some(({ code }: { code: string }) => code === 'gate/unconfirmed-values');
    return { ...confirmations, isObstacle };
  };

  it('that were copied from the base are all unconfirmed until somebody says that they are right', async () => {
    const draft = await Drafting.begin(officer);
    const values = await valuesOf(draft);
    expect(values.length).toBeGreaterThan(10);
    expect(values.filter(({ isCopied }) => isCopied).length).toBeGreaterThan(0);
    expect(values.filter(({ confirmed }) => confirmed !== undefined)).toEqual([]);
    const before = await openOf(draft);
    expect([before.open.length, before.total, before.isObstacle]).toEqual([values.length, values.length, true]);
    const places = values.map(({ at }) => at);
    const { status, json } = await draft.send(colleague, 'POST', '/confirmations', { places });
    expect(status).toBe(200);
    expect(json.items.map((value: Value) => value.confirmed?.by.id)).toEqual(places.map(() => colleague.id));
    expect(await openOf(draft)).toMatchObject({ open: [], total: values.length, isObstacle: false });
    // Whoever confirms answers for the content.
    const { contributors } = (await draft.get(officer)).json;
    expect(contributors.map(({ id }: { id: string }) => id)).toEqual([officer.id, colleague.id]);
  });

  it('are unconfirmed again where the value changes, and only there', async () => {
    const draft = await Drafting.begin(officer);
    const all = (await valuesOf(draft)).map(({ at }) => at);
    await draft.send(officer, 'POST', '/confirmations', { places: all });
    await draft.change(officer, { at: 'manifest/inForce/from', set: '2025-01-01' });
    const open = (await valuesOf(draft)).filter(({ confirmed }) => confirmed === undefined);
    expect(open.map(({ at }) => at)).toEqual([expect.stringMatching(/^manifest\/inForce/)]);
    // The value that was confirmed is confirmed still when it comes back.
    await draft.change(officer, { at: 'manifest/inForce/from', set: '2024-03-27' });
    expect((await valuesOf(draft)).filter(({ confirmed }) => confirmed === undefined)).toEqual([]);
  });

  it('can be taken back, one by one', async () => {
    const draft = await Drafting.begin(officer);
    const [first = '', second = ''] = (await valuesOf(draft)).map(({ at }) => at);
    await draft.send(officer, 'POST', '/confirmations', { places: [first, second, first] });
    const { json } = await draft.send(officer, 'DELETE', '/confirmations', { places: [first] });
    const confirmed = json.items.filter((value: Value) => value.confirmed !== undefined);
    expect(confirmed.map(({ at }: Value) => at)).toEqual([second]);
  });

  it('are confirmed on the revision that was seen, and only where there are any', async () => {
    const draft = await Drafting.begin(officer);
    const [first = ''] = (await valuesOf(draft)).map(({ at }) => at);
    const confirm = (places: readonly string[], tag: string) =>
      officer.send(`${draft.path}/confirmations`, {
        method: 'POST',
        body: JSON.stringify({ places }),
        headers: { 'if-match': tag },
      });
    expectProblem(await confirm([first], '"r7"'), 412, 'draft/changed-meanwhile');
    const lost = await confirm([first, 'facts/nothing'], '"r1"');
    expectProblem(lost, 422, 'draft/no-such-value');
    expect(lost.json.errors[0].pointer).toBe('/places/1');
    expect((await confirm([first], '"r1"')).headers.get('etag')).toBe('"r2"');
    const { items } = (await draft.get(officer, '/revisions?after=1')).json;
    expect(items).toMatchObject([{ event: 'confirmed', changes: [], undo: [] }]);
    await officer.send(`${draft.path}/confirmations`, {
      method: 'DELETE',
      body: JSON.stringify({ places: [first] }),
      headers: { 'if-match': '"r2"' },
    });
    const later = (await draft.get(officer, '/revisions?after=2')).json.items;
    expect(later).toMatchObject([{ event: 'unconfirmed', note: first }]);
  });
});
