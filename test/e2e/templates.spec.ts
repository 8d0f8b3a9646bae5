import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { signIn, type Person } from './people.js';
import { expectProblem, startService, TEMPLATES, type Answer, type RunningService } from './service.js';

const RULES = 'self-support-fund/2024';
const AGREEMENT = await readFile(join(TEMPLATES, 'agreement/v1/form.hbs'), 'utf8');

/** A draft of a template as its tests follow it. */
export class TemplateDrafting {
  constructor(
    readonly id: string,
    public revision: number,
    public contentHash: string,
  ) {}

  static async begin(officer: Person, request: object = {}): Promise<TemplateDrafting> {
    const answer = await officer.post('/api/template-drafts', {
      form: 'agreement',
      ruleSet: RULES,
      base: 'agreement/v1',
      ...request,
    });
    if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`);
    return new TemplateDrafting(answer.json.id, answer.json.revision, answer.json.contentHash);
  }

  get path(): string {
    return `/api/template-drafts/${this.id}`;
  }

  async send(person: Person, method: string, rest: string, body?: unknown, headers = {}): Promise<Answer> {
    const answer = await person.send(`${this.path}${rest}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: { 'if-match': `"r${this.revision}"`, ...headers },
    });
    const seen = answer.json?.draft ?? answer.json;
    if (answer.status === 200 && typeof seen?.revision === 'number') {
      this.revision = seen.revision;
      this.contentHash = seen.contentHash;
    }
    return answer;
  }

  async save(person: Person, change: object): Promise<Answer> {
    const { json } = await person.send(this.path);
    const { draft, source, sample } = json;
    const body = { title: draft.title, ruleSet: draft.ruleSet, source, sample, ...change };
    return this.send(person, 'PUT', '', body);
  }

  step(person: Person, name: string, body?: unknown): Promise<Answer> {
    return this.send(person, 'POST', `/${name}`, body);
  }
}

describe('templates', () => {
  let service: RunningService;
  let officer: Person;
  let second: Person;
  let staff: Person;
  beforeAll(async () => {
    service = await startService();
    officer = await signIn(service, { grants: ['policyOfficer'] });
    second = await signIn(service, { grants: ['policyOfficer'] });
    staff = await signIn(service, { grants: ['staff'] });
  });
  afterAll(() => service.discard());

  it('are told with their origin, their files and what uses them', async () => {
    const { status, json } = await staff.send('/api/templates');
    expect(status).toBe(200);
    expect(json.refused).toEqual([]);
    const agreement = json.items.find(({ id }: { id: string }) => id === 'agreement/v1');
    expect(agreement).toMatchObject({ origin: 'file', usedBy: [{ ruleSet: RULES, form: 'agreement' }] });
    const one = await staff.send('/api/templates/agreement/v1');
    expect(one.json.source).toBe(AGREEMENT);
  });

  it('a draft on a published version begins with its text, is saved, checked, previewed and gone back from', async () => {
    const draft = await TemplateDrafting.begin(officer);
    expect((await officer.send(draft.path)).json.source).toBe(AGREEMENT);
    const check = await officer.post(`${draft.path}/check`, {});
    expect(check.json.problems).toEqual([]);
    const bare = await officer.post(`${draft.path}/check`, { source: '<p>\n{{enterpriseName}}은</p>' });
    expect(bare.json.problems).toMatchObject([{ code: 'template/bare-particle' }, { code: 'template/unused-fields' }]);
    const preview = await officer.post(`${draft.path}/preview`, {});
    expect([preview.status, preview.json.isComplete]).toEqual([200, true]);
    const gaps = await officer.post(`${draft.path}/preview`, { data: {} });
    expect(gaps.json.gaps.length).toBeGreaterThan(3);
    expect(gaps.json.html).toMatch(/<mark>[^<]+<\/mark>/);
    const fields = await officer.send(`${draft.path}/fields`);
    await draft.save(officer, { source: AGREEMENT.replace('<', '<p>새 문장이다.</p>\n<') });
    expect(draft.revision).toBe(2);
    expect((await draft.step(officer, 'restoration', { revision: 1 })).status).toBe(200);
    expect((await officer.send(draft.path)).json.source).toBe(AGREEMENT);
    const comparison = await officer.send(`/api/templates/comparison?from=agreement/v1&to=${draft.id}`);
    expect(comparison.json.isSame).toBe(true);
  });

  it('are published by a second person, and a form of the rules that names them prints the new sentence', async () => {
    const draft = await TemplateDrafting.begin(officer);
    await draft.save(officer, { source: AGREEMENT.replace('<', '<p>새 문장이다.</p>\n<') });
    expect((await draft.step(officer, 'submission')).status).toBe(200);
    expectProblem(
      await draft.step(officer, 'approval', { contentHash: draft.contentHash }),
      403,
      'template-draft/own-work',
    );
    const approved = await draft.step(second, 'approval', { contentHash: draft.contentHash });
    expect(approved.json.status).toBe('approved');
    expectProblem(await draft.step(officer, 'publication'), 403, 'template-draft/own-work');
    const published = await draft.step(second, 'publication');
    expect(published.json).toMatchObject({ status: 'published', published: { template: 'agreement/v2' } });
    const one = await staff.send('/api/templates/agreement/v2');
    expect(one.json.summary).toMatchObject({ origin: 'service', draft: draft.id });
  });
});
