import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { Database } from '#persistence';
import { Drafting } from './drafting.js';
import { nextYear } from './next-year.js';
import { signIn, type Person } from './people.js';
import { expectProblem, startService, TEMPLATES, type RunningService } from './service.js';
import { TemplateDrafting } from './template-drafting.js';

const RULES = 'self-support-fund/2024';
const AGREEMENT = await readFile(join(TEMPLATES, 'agreement/v1/form.hbs'), 'utf8');
const NEW_SENTENCE = '이 문장은 올해 새로 넣었다.';
const withSentence = (source: string): string => `<p>${NEW_SENTENCE}</p>\n${source}`;

describe('templates of forms', () => {
  let service: RunningService;
  let other: RunningService;
  let officer: Person;
  let second: Person;
  let staff: Person;
  let approver: Person;
  beforeAll(async () => {
    service = await startService();
    other = await startService({ databaseName: service.raw.name, dataDirectory: service.dataDirectory });
    officer = await signIn(service, { grants: ['policyOfficer'] });
    second = await signIn(service, { grants: ['policyOfficer'] });
    approver = await signIn(service, { grants: ['approver'] });
    staff = await signIn(service, { grants: ['staff'] });
  });
  afterAll(async () => {
    await other.stop();
    await service.discard();
  });

  it('are told with their origin, their files, what uses them, their text and their fields', async () => {
    const { json } = await staff.send('/api/templates');
    expect(json.refused).toEqual([]);
    const byId = Object.fromEntries(json.items.map((item: { id: string }) => [item.id, item]));
    expect(byId['agreement/v1']).toMatchObject({
      origin: 'file',
      office: ['hwpx'],
      usedBy: [{ ruleSet: RULES, form: 'agreement' }],
    });
    expect(byId['integrityPledge/v1'].office).toEqual(['hwpx', 'docx']);
    const one = (await staff.send('/api/templates/agreement/v1')).json;
    expect(one.source).toBe(AGREEMENT);
    expect(one.fields).toContainEqual({ name: 'agreementDate', kinds: ['date'] });
    const file = await fetch(`${service.url}/api/templates/consent/v1/files/hwpx`, {
      headers: { cookie: staff.cookie },
    });
    const kept = await readFile(join(TEMPLATES, 'consent/v1/form.hwpx'));
    expect(Buffer.compare(Buffer.from(await file.arrayBuffer()), kept)).toBe(0);
    expectProblem(await staff.send('/api/templates/agreement/v99'), 404, 'template/not-found');
    expectProblem(await staff.send('/api/templates/agreement/v1/files/docx'), 404, 'template/no-such-file');
  });

  it('are begun on a published version, and every state of a draft can be gone back to', async () => {
    const draft = await TemplateDrafting.begin(officer);
    expect((await officer.send(draft.path)).json).toMatchObject({ source: AGREEMENT, draft: { status: 'draft' } });
    await draft.save(officer, { source: withSentence(AGREEMENT), note: '새 문장' });
    await draft.save(second, { source: '<p>망친 것</p>' });
    expect(draft.revision).toBe(3);
    const { items } = (await officer.send(`${draft.path}/revisions`)).json;
    expect(items.map(({ revision, event, by, note }: Record<string, unknown>) => [revision, event, by, note])).toEqual([
      [3, 'changed', { id: second.id, name: second.name }, undefined],
      [2, 'changed', { id: officer.id, name: officer.name }, '새 문장'],
      [1, 'created', { id: officer.id, name: officer.name }, undefined],
    ]);
    expect((await officer.send(`${draft.path}/revisions/2`)).json.source).toBe(withSentence(AGREEMENT));
    expect((await draft.step(officer, 'restoration', { revision: 2 })).json.revision).toBe(4);
    expect((await officer.send(draft.path)).json.source).toBe(withSentence(AGREEMENT));
    expectProblem(await draft.step(officer, 'restoration', { revision: 9 }), 404, 'template-draft/revision-not-found');
    const page = (await officer.send(`${draft.path}/revisions?limit=2&before=4`)).json;
    expect([page.items.map(({ revision }: { revision: number }) => revision), page.next]).toEqual([[3, 2], 2]);
  });

  it('are never saved over what somebody else saved meanwhile: of two at once one is told, and nothing is lost', async () => {
    const draft = await TemplateDrafting.begin(officer);
    const body = { title: { ko: '협약서', en: 'Agreement' }, ruleSet: RULES, sample: {} };
    const saves = await Promise.all(
      ['하나', '둘', '셋'].map((source) =>
        officer.send(draft.path, {
          method: 'PUT',
          body: JSON.stringify({ ...body, source }),
          headers: { 'if-match': '"r1"' },
        }),
      ),
    );
    expect(saves.map(({ status }) => status).toSorted()).toEqual([200, 412, 412]);
    const lost = saves.find(({ status }) => status === 412);
    if (lost) expectProblem(lost, 412, 'draft/changed-meanwhile');
    const won = saves.findIndex(({ status }) => status === 200);
    expect((await officer.send(draft.path)).json.source).toBe(['하나', '둘', '셋'][won]);
    const blind = await officer.send(draft.path, { method: 'PUT', body: JSON.stringify({ ...body, source: '' }) });
    expectProblem(blind, 428, 'request/precondition-missing');
  });

  it('are made once for one idempotency key', async () => {
    const request = { form: 'agreement', ruleSet: RULES, base: 'agreement/v1' };
    const headers = { 'idempotency-key': 'begin-agreement-once' };
    const [one, again] = [
      await officer.post('/api/template-drafts', request, headers),
      await officer.post('/api/template-drafts', request, headers),
    ];
    expect(again.json).toEqual(one.json);
  });

  it('are approved and published by somebody who did not write in them, once, and every step is audited', async () => {
    const draft = await TemplateDrafting.begin(officer);
    await draft.save(second, { source: withSentence(AGREEMENT) });
    await draft.step(officer, 'submission');
    expectProblem(await draft.save(officer, { source: '' }), 409, 'draft/wrong-status');
    const { contentHash } = draft;
    for (const author of [officer, second])
      expectProblem(await draft.step(author, 'approval', { contentHash }), 403, 'template-draft/own-work');
    const hash = `sha256:${'0'.repeat(64)}`;
    expectProblem(await draft.step(approver, 'approval', { contentHash: hash }), 409, 'draft/other-content');
    expect((await draft.step(approver, 'approval', { contentHash })).json.status).toBe('approved');
    for (const author of [officer, second])
      expectProblem(await draft.step(author, 'publication'), 403, 'template-draft/own-work');
    const { items } = (await officer.send(`${draft.path}/steps`)).json;
    expect(items.find(({ id }: { id: string }) => id === 'publication').whyNot).toEqual({
      is: 'refused',
      code: 'template-draft/own-work',
    });
    const asked = { method: 'POST', headers: { 'if-match': `"r${draft.revision}"`, 'idempotency-key': 'publish-it' } };
    const answers = await Promise.all([1, 2, 3].map(() => approver.send(`${draft.path}/publication`, asked)));
    const template = answers.find(({ status }) => status === 200)?.json.published.template;
    expect(template).toMatch(/^agreement\/v\d+$/);
    expect(await service.raw.collection('template-versions').countDocuments({ draft: draft.id })).toBe(1);
    const audit = (await service.send('/api/audit?limit=100')).json.items;
    const ofDraft = audit.filter(({ subject }: { subject: string }) => subject === draft.id);
    expect(new Set(ofDraft.map(({ action }: { action: string }) => action))).toEqual(
      new Set(['created', 'changed', 'submitted', 'approved', 'published'].map((event) => `template-draft-${event}`)),
    );
    expect(audit.filter((entry: object) => 'action' in entry && entry.action === 'template-published')).toHaveLength(1);
    expect((await other.send('/api/audit/verification')).json.isIntact ?? true).toBe(true);
  });

  it('are sent back with a reason, reopened, and given up; what is given up stays readable', async () => {
    const draft = await TemplateDrafting.begin(officer);
    await draft.step(officer, 'submission');
    const returned = await draft.step(second, 'return', { reason: '제목을 고쳐 주십시오.' });
    expect(returned.json).toMatchObject({ status: 'draft', returned: { reason: '제목을 고쳐 주십시오.' } });
    await draft.step(officer, 'submission');
    expect((await draft.step(officer, 'reopening')).json.status).toBe('draft');
    expect((await draft.step(officer, 'discard', { reason: '필요 없음' })).json.status).toBe('discarded');
    expectProblem(await draft.step(officer, 'submission'), 409, 'draft/wrong-status');
    expect((await officer.send(draft.path)).json.source).toBe(AGREEMENT);
  });

  it('with an error are kept as drafts and not handed in; each fault is told with line and column', async () => {
    const draft = await TemplateDrafting.begin(officer);
    const broken = AGREEMENT.replace('{{date agreementDate}}', '{{date agreementDay}}');
    expect(broken).not.toBe(AGREEMENT);
    expect((await draft.save(officer, { source: broken })).status).toBe(200);
    const refused = await draft.step(officer, 'submission');
    expectProblem(refused, 409, 'template-draft/obstacles');
    const before = AGREEMENT.slice(0, AGREEMENT.indexOf('{{date agreementDate}}') + '{{date '.length).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    expect(refused.json.errors[0]).toMatchObject({
      pointer: '/form.hbs',
      code: 'form/unknown-placeholder',
      detail: { ko: expect.stringContaining(`${place.line}행 ${place.column}열`) },
    });
    const { problems } = (await officer.post(`${draft.path}/check`, {})).json;
    const errors = problems.filter(({ severity }: { severity: string }) => severity === 'error');
    expect(errors).toMatchObject([{ ...place, code: 'form/unknown-placeholder' }]);
    // The file that came with the wording before says what was said there.
    expect(problems.map(({ code }: { code: string }) => code)).toContain('office/other-words');
  });

  it('whose sample does not fill the form are not handed in', async () => {
    const draft = await TemplateDrafting.begin(officer);
    const { sample } = (await officer.send(draft.path)).json;
    const { agreementDate: _, ...facts } = sample.facts;
    await draft.save(officer, { sample: { ...sample, facts } });
    const refused = await draft.step(officer, 'submission');
    expectProblem(refused, 409, 'template-draft/obstacles');
    expect(refused.json.errors).toContainEqual(
      expect.objectContaining({ pointer: '/sample.json/facts/agreementDate', code: 'template/sample-incomplete' }),
    );
  });

  it('of one programme are not shown to people of another', async () => {
    const draft = await TemplateDrafting.begin(officer);
    const grants = [{ role: 'policyOfficer', programmes: ['centre-outcomes'], bodies: ['*'] }] as const;
    const stranger = await signIn(service, { grants });
    expectProblem(await stranger.send(draft.path), 404, 'template-draft/not-found');
    const { items } = (await stranger.send('/api/template-drafts')).json;
    expect(items.filter(({ programme }: { programme: string }) => programme !== 'centre-outcomes')).toEqual([]);
    const compared = await stranger.send(`/api/templates/comparison?from=agreement/v1&to=${draft.id}`);
    expectProblem(compared, 404, 'template-draft/not-found');
    const moved = await draft.save(officer, { ruleSet: 'centre-outcomes/2020' });
    expectProblem(moved, 422, 'template-draft/other-programme');
  });

  it('two drafts of a form that are published at once have two numbers', async () => {
    const drafts = await Promise.all(
      [1, 2].map(() => TemplateDrafting.begin(officer, { form: 'consent', base: 'consent/v1' })),
    );
    const ids = await Promise.all(drafts.map((draft) => draft.publish(officer, second)));
    expect(ids.toSorted()).toEqual(['consent/v2', 'consent/v3']);
  });

  it('have the office’s file made from their text, which then says the same; not from a text with a fault', async () => {
    const draft = await TemplateDrafting.begin(officer, { form: 'consent', base: 'consent/v1' });
    const { source } = (await officer.send(draft.path)).json;
    await draft.save(officer, { source: withSentence(source) });
    const codes = async (): Promise<readonly string[]> =>
      (await draft.send(officer, 'POST', '/check', {})).json.problems.map(({ code }: { code: string }) => code);
    expect(await codes()).toContain('office/other-words');
    for (const kind of ['hwpx', 'docx']) {
      const made = await draft.send(officer, 'POST', `/files/${kind}`);
      expect(made.status).toBe(200);
      expect(made.json.check.problems).toEqual([]);
      expect(made.json.check.office.map((one: { kind: string }) => one.kind)).toContain(kind);
    }
    const bytes = async (): Promise<Buffer> =>
      Buffer.from(
        await (
          await fetch(`${service.url}${draft.path}/files/hwpx`, { headers: { cookie: officer.cookie } })
        ).arrayBuffer(),
      );
    const first = await bytes();
    expect(Buffer.from(unzipSync(first)['Contents/section0.xml'] ?? []).toString()).toContain(NEW_SENTENCE);
    await draft.send(officer, 'POST', '/files/hwpx');
    expect((await bytes()).equals(first)).toBe(true);
    const before = draft.revision;
    await draft.save(officer, { source: '<p>{{nothing' });
    const refused = await draft.send(officer, 'POST', '/files/hwpx');
    expectProblem(refused, 422, 'template-draft/not-printable');
    expect(refused.json.errors[0].pointer).toBe('/form.hbs');
    expect((await bytes()).equals(first)).toBe(true);
    const stale = await draft.send(officer, 'POST', '/files/hwpx', undefined, { 'if-match': `"r${before}"` });
    expect(stale.status).toBe(412);
  });

  it('are compared line by line, with the text of the office’s files', async () => {
    const draft = await TemplateDrafting.begin(officer, { form: 'consent', base: 'consent/v1' });
    const { source } = (await officer.send(draft.path)).json;
    await draft.save(officer, { source: withSentence(source) });
    const compared = (await officer.send(`/api/templates/comparison?from=consent/v1&to=${draft.id}`)).json;
    expect(compared.isSame).toBe(false);
    expect(compared.wording[0]).toEqual({ kind: 'added', after: { line: 1, text: `<p>${NEW_SENTENCE}</p>` } });
    expect(compared.wording.slice(1).every(({ kind }: { kind: string }) => kind === 'same')).toBe(true);
    expect(compared.office[0].kind).toBe('hwpx');
    expect(compared.office[0].lines.length).toBeGreaterThan(5);
    await draft.send(officer, 'DELETE', '/files/hwpx');
    const after = (await officer.send(`/api/templates/comparison?from=consent/v1&to=${draft.id}`)).json;
    expect(after.office[0].lines.every(({ kind }: { kind: string }) => kind === 'removed')).toBe(true);
  });
});

describe('a template that was published here', () => {
  let service: RunningService;
  let other: RunningService;
  let officer: Person;
  let second: Person;
  let approver: Person;
  beforeAll(async () => {
    service = await startService();
    other = await startService({ databaseName: service.raw.name, dataDirectory: service.dataDirectory });
    officer = await signIn(service, { grants: ['policyOfficer'] });
    second = await signIn(service, { grants: ['policyOfficer'] });
    approver = await signIn(service, { grants: ['approver'] });
  });
  afterAll(async () => {
    await other.stop();
    await service.discard();
  });

  const REPORT = { form: 'outcomeReport', ruleSet: 'centre-outcomes/2020', base: 'outcomeReport/v1' };
  const published = async (change: (source: string) => string = withSentence): Promise<string> => {
    const draft = await TemplateDrafting.begin(officer, REPORT);
    const { source } = (await officer.send(draft.path)).json;
    await draft.save(officer, { source: change(source) });
    return draft.publish(officer, second);
  };
  const errorsOf = async (draft: Drafting): Promise<{ code: string; at?: string }[]> =>
    (await draft.get(officer, '/checks')).json.diagnostics.filter(
      ({ severity }: { severity: string }) => severity === 'error',
    );

  it('is named by a draft of the rules, and the form prints its sentence on every instance without a restart', async () => {
    const draft = await Drafting.begin(officer, { base: 'centre-outcomes/2020', id: 'centre-outcomes/2024' });
    await draft.change(officer, { at: 'manifest/inForce', set: { from: '2024-05-01' } });
    await draft.change(officer, { at: 'forms/outcomeReport/template', set: 'outcomeReport/v2' });
    expect(await errorsOf(draft)).toEqual([
      expect.objectContaining({ code: 'form/unknown-template', at: 'forms/outcomeReport/template' }),
    ]);
    expectProblem(await draft.step(officer, 'submission'), 409, 'draft/obstacles');

    expect(await published()).toBe('outcomeReport/v2');
    expect(await errorsOf(draft)).toEqual([]);
    const { items } = (await draft.get(officer, '/confirmations')).json;
    const places = items.map(({ at }: { at: string }) => at);
    if (places.length > 0) await draft.send(officer, 'POST', '/confirmations', { places });
    const { contentHash } = draft;
    await draft.step(officer, 'submission');
    await approver.post(`${draft.path}/impact/read`, { contentHash });
    await draft.step(approver, 'approval', { contentHash });
    const done = await draft.step(approver, 'publication');
    expect([done.status, done.text]).toEqual([200, done.text]);

    for (const instance of [service, other]) {
      const address = '/api/forms/centre-outcomes/2024/outcomeReport';
      const { sample, template } = (await instance.send(address)).json;
      expect(template.id).toBe('outcomeReport/v2');
      const page = await instance.post(`${address}/html`, sample);
      expect([page.status, page.text.includes(NEW_SENTENCE)]).toEqual([200, true]);
    }
    const { items: all } = (await other.send('/api/templates')).json;
    expect(all.find(({ id }: { id: string }) => id === 'outcomeReport/v2')).toMatchObject({
      origin: 'service',
      usedBy: [{ ruleSet: 'centre-outcomes/2024', form: 'outcomeReport' }],
      approved: { by: { id: second.id } },
    });
  });

  it('ends the refusal of a form whose rules named it before it was there', async () => {
    const offered = await nextYear(service, { version: '2030', from: '2030-01-01' });
    const forms = offered.ruleSet.forms.map((form) =>
      form.id === 'agreement' ? { ...form, template: 'agreement/v2' } : form,
    );
    await service.app.get(Database).ruleSetVersions.add({ ...offered, ruleSet: { ...offered.ruleSet, forms } });
    const address = '/api/forms/self-support-fund/2030/agreement';
    for (const instance of [service, other]) expectProblem(await instance.send(address), 404, 'form/not-found');
    const refused = (await other.send('/api/forms')).json.refused;
    expect(refused.map(({ id }: { id: string }) => id)).toContain('self-support-fund/2030/agreement');

    const draft = await TemplateDrafting.begin(officer);
    expect(await draft.publish(officer, second)).toBe('agreement/v2');
    for (const instance of [service, other])
      expect((await instance.send(address)).json.template.id).toBe('agreement/v2');
    expect((await other.send('/api/forms')).json.refused).toEqual([]);
  });

  it('keeps its id when a folder comes with the same one later, and that is told', async () => {
    const [id, same] = [await published(), await published()];
    const templatesDirectory = await mkdtemp(join(tmpdir(), 'gongo-templates-'));
    await cp(TEMPLATES, templatesDirectory, { recursive: true });
    await cp(join(TEMPLATES, 'outcomeReport/v1'), join(templatesDirectory, id), { recursive: true });
    // One that was taken out of the service is what was published, and nothing to tell.
    const zip = await fetch(`${service.url}/api/templates/${same}/folder`, { headers: { cookie: officer.cookie } });
    for (const [path, bytes] of Object.entries(unzipSync(new Uint8Array(await zip.arrayBuffer())))) {
      await mkdir(dirname(join(templatesDirectory, path)), { recursive: true });
      await writeFile(join(templatesDirectory, path), bytes);
    }
    await mkdir(join(templatesDirectory, 'outcomeReport/v40'));
    await cp(join(TEMPLATES, 'outcomeReport/v1'), join(templatesDirectory, 'outcomeReport/v40'), { recursive: true });
    const later = await startService({
      databaseName: service.raw.name,
      dataDirectory: service.dataDirectory,
      templatesDirectory,
    });
    const { items, refused } = (await later.send('/api/templates')).json;
    expect(refused).toEqual([{ id, words: { ko: expect.stringContaining(id), en: expect.stringContaining(id) } }]);
    expect(items.filter((one: { id: string }) => one.id === id)).toMatchObject([{ origin: 'service' }]);
    for (const one of [id, same])
      expect((await later.send(`/api/templates/${one}`)).json).toMatchObject({
        source: expect.stringContaining(NEW_SENTENCE),
        summary: { origin: 'service' },
      });
    const author = await signIn(later, { grants: ['policyOfficer'] });
    const judge = await signIn(later, { grants: ['policyOfficer'] });
    const draft = await TemplateDrafting.begin(author, REPORT);
    expect(await draft.publish(author, judge)).toBe('outcomeReport/v41');
    await later.stop();
    await rm(templatesDirectory, { recursive: true });
  });

  it('is refused once it no longer is what was published, and keeps the others from nothing', async () => {
    const id = await published();
    await service.raw
      .collection<{ _id: string }>('template-versions')
      .updateOne({ _id: id }, { $set: { 'wording.source': '<p>몰래 바꾼 문장</p>' } });
    const later = await startService({ databaseName: service.raw.name, dataDirectory: service.dataDirectory });
    const { items, refused } = (await later.send('/api/templates')).json;
    expect(refused.map((one: { id: string }) => one.id)).toContain(id);
    expect(items.map((one: { id: string }) => one.id)).toEqual(
      expect.arrayContaining(['agreement/v1', 'outcomeReport/v1']),
    );
    expectProblem(await later.send(`/api/templates/${id}`), 404, 'template/not-found');
    await later.stop();
  });
});
