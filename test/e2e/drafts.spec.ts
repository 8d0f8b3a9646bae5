import { hashRuleSet } from '#policy';
import { Drafting } from './drafting.js';
import { signIn, type Person } from './people.js';
import { expectProblem, startService, type RunningService } from './service.js';

const WINDOW = 'decisions/eligibility/require/recognition-window';
const label = (ko: string) => ({ at: `${WINDOW}/label/ko`, set: ko });

describe('drafts', () => {
  let service: RunningService;
  let officer: Person;
  let colleague: Person;
  let stranger: Person;
  beforeAll(async () => {
    service = await startService();
    officer = await signIn(service, { grants: ['policyOfficer'] });
    colleague = await signIn(service, { grants: ['policyOfficer'] });
    const grants = [{ role: 'policyOfficer' as const, programmes: ['centre-outcomes'], bodies: ['*'] }];
    stranger = await signIn(service, { grants });
  });
  afterAll(() => service.discard());

  it('begin as the base under another name, with nothing changed but who they are', async () => {
    const draft = await Drafting.begin(officer);
    const { json, headers } = await draft.get(officer);
    const base = (await service.send('/api/rule-sets/self-support-fund/2024')).json;
    expect(json).toMatchObject({
      ruleSetId: 'self-support-fund/2025',
      status: 'draft',
      revision: 1,
      base: { id: 'self-support-fund/2024', hash: base.hash },
      created: { by: { id: officer.id, name: officer.name }, at: '2024-04-01T00:00:00.000Z' },
      contributors: [{ id: officer.id }],
    });
    expect(headers.get('etag')).toBe('"r1"');
    const content = (await draft.get(officer, '/content')).json;
    const { manifest, ...parts } = base.ruleSet;
    expect(content.ruleSet).toMatchObject(parts);
    expect(content.ruleSet.manifest).toEqual({ ...manifest, id: 'self-support-fund/2025', basedOn: json.base });
    expect((await draft.get(officer, '/content?of=base')).json.ruleSet).toEqual(base.ruleSet);
    const cases = (await draft.get(officer, '/cases')).json.items;
    expect(cases).toHaveLength(491);
    expect(new Set(cases.map((one: { ruleSet: string }) => one.ruleSet))).toEqual(new Set(['self-support-fund/2025']));
  });

  it('for next year begin with every date a year on where that is asked for, and none of them confirmed', async () => {
    const inForceFrom = '2025-03-20';
    const begin = (id: string, wish: object) =>
      Drafting.begin(officer, { id: `self-support-fund/${id}`, inForceFrom, ...wish });
    const moved = await begin('2025-moved', { moveDates: true });
    const kept = await begin('2025-kept', {});
    const [after, before] = [(await moved.get(officer, '/checks')).json, (await kept.get(officer, '/checks')).json];
    // The cases stand a year on with the rules; two are about 29 February.
    expect(after.cases.failed.map(({ id }: { id: string }) => id)).toEqual(['earlyIncentive-005', 'repayment-016']);
    expect(before.cases.failed).toEqual([]);
    type Open = { at: string; isMovedOn: boolean };
    const places = ({ confirmations }: { confirmations: { open: Open[] } }) => confirmations.open.map(({ at }) => at);
    expect(places(after)).toEqual(places(before));
    expect(after.confirmations.open.length).toBe(after.confirmations.total);
    const movedOn = after.confirmations.open.filter(({ isMovedOn }: Open) => isMovedOn);
    expect(movedOn.map(({ at }: Open) => at)).toContain('parameters/rounds.schedule/rows/round-1');
    expect(before.confirmations.open.some(({ isMovedOn }: Open) => isMovedOn)).toBe(false);
    const firstDay = async (draft: Drafting): Promise<string[]> => {
      const { rows } = (await draft.get(officer, '/content')).json.ruleSet.parameters['rounds.schedule'];
      return rows[0].values.map(
        ({ from, cells }: { from: string; cells: { applicationFrom: string } }) => `${from} ${cells.applicationFrom}`,
      );
    };
    const [held] = await firstDay(kept);
    expect(await firstDay(moved)).toEqual([held, `${inForceFrom} ${held?.split(' ')[1]?.replace('2024', '2025')}`]);
    expect((await moved.get(officer)).json.inForceFrom).toBe(inForceFrom);
    // Nothing to move from.
    const fresh = await Drafting.begin(officer, { base: null, id: 'bookshops/2025', inForceFrom, moveDates: true });
    expect((await fresh.get(officer)).json.inForceFrom).toBe(inForceFrom);
    expectProblem(
      await officer.post('/api/drafts', { base: null, id: 'bookshops/2026', inForceFrom: '2025-02-30' }),
      422,
      'request/invalid',
    );
  });

  it('of a programme from nothing begin with every part there and empty, and its notice if it is known', async () => {
    const notice = {
      title: { ko: '공고', en: 'Notice' },
      date: '2024-05-01',
      issuer: { ko: '기관', en: 'Agency' },
      kind: 'notice',
    };
    const draft = await Drafting.begin(officer, { base: null, id: 'bookshops/2024', notice });
    const { ruleSet } = (await draft.get(officer, '/content')).json;
    expect(ruleSet).toMatchObject({ decisions: {}, facts: {}, papers: [], manifest: { notice, basedOn: null } });
    expect((await draft.get(officer, '/cases')).json).toEqual({ items: [] });
    expect((await draft.get(officer)).json).toMatchObject({ base: null, inForceFrom: null, programme: 'bookshops' });
  });

  it('are refused on a base that is not there, and under the name of a version that is published', async () => {
    const body = { base: 'self-support-fund/1999', id: 'self-support-fund/2025' };
    expectProblem(await officer.post('/api/drafts', body), 404, 'rule-set/not-found');
    const taken = { base: 'self-support-fund/2024', id: 'self-support-fund/2024' };
    expectProblem(await officer.post('/api/drafts', taken), 409, 'draft/version-taken');
  });

  it('are made once for an Idempotency-Key, and the first answer is given again', async () => {
    const body = { base: 'centre-outcomes/2020', id: 'centre-outcomes/2026' };
    const key = { 'idempotency-key': 'once-and-only-once' };
    const all = await Promise.all([1, 2, 3].map(() => officer.post('/api/drafts', body, key)));
    const [first] = all;
    expect(all.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(all.map(({ json }) => json.id)).size).toBe(1);
    await officer.send(`/api/drafts/${first?.json.id}`, {
      method: 'PATCH',
      body: JSON.stringify({ changes: [{ at: 'manifest/publishedOn', set: '2025-01-02' }] }),
      headers: { 'if-match': '"r1"' },
    });
    expect((await officer.post('/api/drafts', body, key)).json).toEqual(first?.json);
    const other = await officer.post('/api/drafts', { ...body, id: 'centre-outcomes/2027' }, key);
    expectProblem(other, 422, 'request/idempotency-mismatch');
    expect((await colleague.post('/api/drafts', body, key)).json.id).not.toBe(first?.json.id);
    expectProblem(
      await officer.post('/api/drafts', body, { 'idempotency-key': 'short' }),
      400,
      'request/idempotency-key',
    );
    const refused = { 'idempotency-key': 'refused-and-corrected' };
    expect((await officer.post('/api/drafts', { ...body, base: 'none/2024' }, refused)).status).toBe(404);
    expect((await officer.post('/api/drafts', body, refused)).status).toBe(201);
  });

  it('keep a change, tell how to take it back, and count one revision up', async () => {
    const draft = await Drafting.begin(officer);
    const before = (await draft.get(officer, '/content')).json;
    const { status, json, headers } = await draft.change(officer, label('인정일 창구(새)'));
    expect([status, json.revision, headers.get('etag')]).toEqual([200, 2, '"r2"']);
    const after = (await draft.get(officer, '/content')).json;
    expect(after.contentHash).toBe(json.contentHash);
    expect(after.contentHash).not.toBe(before.contentHash);
    const rules: { id: string; label: object }[] = after.ruleSet.decisions.eligibility.require;
    expect(rules.find(({ id }) => id === 'recognition-window')?.label).toEqual({
      en: expect.any(String),
      ko: '인정일 창구(새)',
    });
    await draft.change(officer, ...json.undo);
    expect((await draft.get(officer, '/content')).json).toMatchObject({
      contentHash: before.contentHash,
      ruleSet: before.ruleSet,
    });
  });

  it('are saved by exactly one of two who change the same revision, and the other is told', async () => {
    const draft = await Drafting.begin(officer);
    const patch = (person: Person, ko: string) =>
      person.send(draft.path, {
        method: 'PATCH',
        body: JSON.stringify({ changes: [label(ko)] }),
        headers: { 'if-match': '"r1"' },
      });
    const answers = await Promise.all([
      ...[1, 2, 3].map((n) => patch(officer, `가${n}`)),
      ...[1, 2, 3].map((n) => patch(colleague, `나${n}`)),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412]);
    for (const answer of answers.filter(({ status }) => status !== 200))
      expectProblem(answer, 412, 'draft/changed-meanwhile');
    const { items } = (await draft.get(officer, '/revisions?after=1')).json;
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ revision: 2, event: 'changed', changes: [{ at: `${WINDOW}/label/ko` }] });
  });

  it('are not changed by who does not say what they have seen, or saw something else', async () => {
    const draft = await Drafting.begin(officer);
    const body = JSON.stringify({ changes: [label('가')] });
    const patch = (headers: Record<string, string>) => officer.send(draft.path, { method: 'PATCH', body, headers });
    expectProblem(await patch({}), 428, 'request/precondition-missing');
    for (const tag of ['"r0"', '"r2"', 'r1', '*', '"x"', 'W/"r1"'])
      expectProblem(await patch({ 'if-match': tag }), 412, 'draft/changed-meanwhile');
    expect((await patch({ 'if-match': '"r1"' })).status).toBe(200);
  });

  it('refuse a change that leads nowhere or cannot be kept, whole and with its pointer', async () => {
    const draft = await Drafting.begin(officer);
    const nowhere = await draft.change(officer, label('가'), {
      at: 'decisions/eligibility/require/none/label',
      set: 1,
    });
    expectProblem(nowhere, 422, 'policy/refused');
    expect(nowhere.json.errors[0]).toMatchObject({ code: 'amendment/no-place', pointer: '/changes/1/at' });
    for (const changes of [[], [{ at: 'facts' }], [{ at: 'facts', set: {}, remove: true }], [{ set: {} }]])
      expectProblem(await draft.send(officer, 'PATCH', '', { changes }), 422, 'request/invalid');
    expectProblem(await draft.change(officer, { at: 'decisions', set: [] }), 422, 'policy/refused');
    for (const set of [null, 5, [], { id: 'other' }])
      expectProblem(await draft.change(officer, { at: 'decisions/eligibility', set }), 422, 'draft/unsound');
    const large = 'x'.repeat(850_000);
    for (let part = 0; part < 4; part += 1)
      await draft.change(officer, { at: `notes/N-${part}`, set: { text: large } });
    expectProblem(await draft.change(officer, { at: 'notes/N-9', set: { text: large } }), 413, 'draft/too-large');
    expect((await draft.get(officer)).json.revision).toBe(5);
  });

  it('do not count what changes nothing as a step', async () => {
    const draft = await Drafting.begin(officer);
    const { label: present } = (await draft.get(officer, '/content')).json.ruleSet.decisions.eligibility;
    const { json } = await draft.change(officer, { at: 'decisions/eligibility/label', set: present });
    expect(json).toEqual({ revision: 1, contentHash: draft.contentHash, undo: [] });
  });

  it('are not there for whoever has no part in the programme, on any route', async () => {
    const draft = await Drafting.begin(officer);
    for (const rest of ['', '/content', '/cases', '/revisions', '/checks', '/comments', '/files', '/comparison'])
      expectProblem(await draft.get(stranger, rest), 404, 'draft/not-found');
    expectProblem(await draft.change(stranger, label('가')), 404, 'draft/not-found');
    expectProblem(await draft.step(stranger, 'submission'), 404, 'draft/not-found');
    const { items } = (await stranger.send('/api/drafts')).json;
    expect(items.map(({ id }: { id: string }) => id)).not.toContain(draft.id);
    expectProblem(
      await stranger.post('/api/drafts', { base: null, id: 'self-support-fund/2030' }),
      403,
      'access/not-permitted',
    );
    expectProblem(await officer.send('/api/drafts/d-00000000000000000000'), 404, 'draft/not-found');
  });

  it('tell who did what, and leave the values out of the audit chain', async () => {
    const draft = await Drafting.begin(officer);
    await draft.send(officer, 'PATCH', '', { changes: [label('비밀 값')], note: '공고 문구에 맞춤' });
    await draft.change(colleague, { at: 'manifest/publishedOn', set: '2025-01-02' });
    const { items } = (await draft.get(officer, '/revisions')).json;
    expect(
      items.map(({ revision, event, by }: { revision: number; event: string; by: { id: string } }) => [
        revision,
        event,
        by.id,
      ]),
    ).toEqual([
      [1, 'created', officer.id],
      [2, 'changed', officer.id],
      [3, 'changed', colleague.id],
    ]);
    expect(items[1].note).toBe('공고 문구에 맞춤');
    expect((await draft.get(officer)).json.contributors.map(({ id }: { id: string }) => id)).toEqual([
      officer.id,
      colleague.id,
    ]);
    const entries = await service.raw.collection('audit-entries').find({ subject: draft.id }).toArray();
    expect(entries.map(({ action, actor, details }) => [action, actor, details.places])).toEqual([
      ['draft-created', officer.id, []],
      ['draft-changed', officer.id, [`${WINDOW}/label/ko`]],
      ['draft-changed', colleague.id, ['manifest/publishedOn']],
    ]);
    expect(JSON.stringify(entries)).not.toContain('비밀 값');
    expect((await service.send('/api/audit/verification')).json.whole).toBe(true);
  });

  it('have their history completed by the next who comes when a process died after the change', async () => {
    const draft = await Drafting.begin(officer);
    await draft.change(officer, label('하나'));
    const revisions = service.raw.collection('draft-revisions');
    await revisions.deleteOne({ draft: draft.id, revision: 2 });
    await draft.change(colleague, label('둘'));
    const { items } = (await draft.get(officer, '/revisions')).json;
    expect(items.map(({ revision }: { revision: number }) => revision)).toEqual([1, 2, 3]);
    await revisions.deleteOne({ draft: draft.id, revision: 3 });
    expect((await draft.get(officer, '/revisions?after=2')).json.items).toHaveLength(1);
    const entries = await service.raw.collection('audit-entries').find({ subject: draft.id }).toArray();
    expect(entries).toHaveLength(3);
  });

  it('are commented on beside a place, answered, and dealt with once', async () => {
    const draft = await Drafting.begin(officer);
    const said = await colleague.post(`${draft.path}/comments`, { at: WINDOW, text: '날짜가 공고와 다릅니다.' });
    expect(said.status).toBe(201);
    const answer = { at: WINDOW, text: '고쳤습니다.', replyTo: said.json.id };
    expect((await officer.post(`${draft.path}/comments`, answer)).status).toBe(201);
    expect((await officer.post(`${draft.path}/comments`, { at: '', text: '전체' })).json.at).toBe('');
    const { items } = (await draft.get(officer, '/comments')).json;
    expect(items.map(({ text, replyTo }: { text: string; replyTo?: string }) => [text, replyTo])).toEqual(
      expect.arrayContaining([
        ['날짜가 공고와 다릅니다.', undefined],
        ['고쳤습니다.', said.json.id],
        ['전체', undefined],
      ]),
    );
    const resolved = await officer.post(`${draft.path}/comments/${said.json.id}/resolution`, {});
    expect(resolved.json.resolved.by.id).toBe(officer.id);
    const again = await colleague.post(`${draft.path}/comments/${said.json.id}/resolution`, {});
    expect(again.json.resolved.by.id).toBe(officer.id);
    const lost = { ...answer, replyTo: 'c-00000000000000000000' };
    expectProblem(await officer.post(`${draft.path}/comments`, lost), 404, 'comment/not-found');
    expectProblem(await officer.post(`${draft.path}/comments`, { at: '', text: '  ' }), 422, 'request/invalid');
  });

  it('name exactly what the rules of their base are until something is changed', async () => {
    const draft = await Drafting.begin(officer, { base: 'centre-outcomes/2020', id: 'centre-outcomes/2028' });
    const { ruleSet } = (await draft.get(officer, '/content')).json;
    const base = (await draft.get(officer, '/content?of=base')).json.ruleSet;
    expect(hashRuleSet({ ...ruleSet, manifest: base.manifest })).toBe(hashRuleSet(base));
  });
});
