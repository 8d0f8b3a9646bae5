import { Database } from '#persistence';
import { readPdf } from '../documents/read-pdf.js';
import { Drafting } from './drafting.js';
import { nextYear } from './next-year.js';
import { signIn, type Person } from './people.js';
import { expectProblem, startService, type Answer, type RunningService } from './service.js';

const OLD = 'self-support-fund/2024';
const CAP = 'parameters/operatingFund.cap/values/2024-03-27/value';
const NOBODY = {
  at: 'decisions/eligibility/require/enterprise-type/conditions',
  set: { all: [{ name: 'nobody', fact: 'round', operator: 'greaterThan', value: 99 }] },
};
const OWN = '가상 마루들녘지역자활센터';

let service: RunningService;
let officer: Person;
let draft: Drafting;
let to: string;
beforeAll(async () => {
  service = await startService({ withDemo: true });
  officer = await signIn(service, { grants: ['policyOfficer'] });
  draft = await Drafting.begin(officer);
  await draft.change(officer, { at: CAP, set: 60000000 });
  await draft.change(officer, NOBODY);
  to = `draft:${draft.id}`;
});
afterAll(() => service.discard());

const ask = (person: Person, what: string, query: Record<string, string>): Promise<Answer> =>
  person.send(`/api/comparison${what}?${new URLSearchParams(query).toString()}`);

describe('a version compared with another', () => {
  it('under another name and nothing else differs in nothing', async () => {
    const offered = await nextYear(service, { version: '2031', from: '2024-04-11' });
    await service.app.get(Database).ruleSetVersions.add(offered);
    const { json } = await ask(officer, '', { from: OLD, to: 'self-support-fund/2031' });
    const places = json.changes.map(({ at }: { at: string }) => at);
    expect(places.filter((at: string) => !/^(cases|manifest\/inForce)(\/|$)/.test(at))).toEqual([]);
  });

  it('is told as rows of old and new text, the words marked that the other lacks', async () => {
    const { json } = await ask(officer, '/table', { from: OLD, to });
    expect(json.rows.map(({ at }: { at: string }) => at)).toEqual([
      'parameters/operatingFund.cap',
      'decisions/eligibility/require/enterprise-type',
    ]);
    expect(json.rows[0].before.ko).toContainEqual({ text: '1억원', changed: true });
    expect(json.rows[0].after.ko).toContainEqual({ text: '6,000만원', changed: true });
  });

  it.each(['', '/table', '/page', '/impact'])('that is not there is named by its side (%s)', async (what) => {
    const rest = what === '/page' ? { language: 'ko', format: 'html' } : {};
    const unknown = await ask(officer, what, { from: OLD, to: 'self-support-fund/1999', ...rest });
    expectProblem(unknown, 404, 'rule-set/not-found');
    expect(unknown.json.errors[0].pointer).toBe('/to');
    const draftGone = await ask(officer, what, { from: `draft:d-${'0'.repeat(20)}`, to: OLD, ...rest });
    expectProblem(draftGone, 404, 'draft/not-found');
    expect(draftGone.json.errors[0].pointer).toBe('/from');
    if (what === '') return;
    const same = await ask(officer, what, { from: OLD, to: OLD, ...rest });
    expectProblem(same, 422, 'comparison/same');
    expect(same.json.errors[0].pointer).toBe('/to');
  });

  it('is no draft for whoever may not read drafts', async () => {
    const staff = await signIn(service, { grants: ['staff'] });
    for (const what of ['', '/table', '/impact'])
      expectProblem(await ask(staff, what, { from: OLD, to }), 404, 'draft/not-found');
  });
});

describe('the table of old and new text', () => {
  const page = (query: Record<string, string>): Promise<Answer> => ask(officer, '/page', { from: OLD, to, ...query });

  it('is a page that needs nothing from anywhere, in either language', async () => {
    const ko = await page({ language: 'ko', format: 'html' });
    expect(ko.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(ko.headers.get('content-security-policy')).toMatch(/default-src 'none';style-src 'self' 'sha256-[\w+/=]+'/);
    expect(ko.text).toContain('<html lang="ko">');
    expect(ko.text).toContain('<del>1억원</del>');
    expect(ko.text).toContain('<ins>6,000만원</ins>');
    expect(ko.text).toContain('작성일 2024-04-01');
    expect(ko.text).toContain(draft.contentHash);
    expect(ko.text).not.toMatch(/<script|<link|https?:|url\(/);
    const en = await page({ language: 'en', format: 'html' });
    expect(en.text).toContain('<html lang="en">');
    expect(en.text).toContain('<ins>60,000,000 </ins>');
    expect(en.text).not.toMatch(/현행|개정안|작성일|취소선/);
  });

  it('shows what a person wrote as text, whatever it looks like', async () => {
    const other = await Drafting.begin(officer, { id: 'self-support-fund/2033' });
    await other.change(officer, { at: 'manifest/title/ko', set: '<script>alert(1)</script>{{x}}' });
    const answer = await page({ to: `draft:${other.id}`, language: 'ko', format: 'html' });
    expect(answer.text).toContain('&lt;script&gt;');
    expect(answer.text).not.toContain('<script>');
  });

  it('is a tagged PDF on A4 upright, its font embedded, its pages numbered', async () => {
    const url = `/api/comparison/page?${new URLSearchParams({ from: OLD, to, language: 'ko', format: 'pdf' }).toString()}`;
    const response = await fetch(`${service.url}${url}`, { headers: { cookie: officer.cookie } });
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toContain('comparison.pdf');
    const pdf = await readPdf(new Uint8Array(await response.arrayBuffer()));
    expect(pdf).toMatchObject({ isTagged: true, size: [595, 842], language: 'ko' });
    expect(pdf.title).toBe(`신구조문대비표 — ${OLD} → self-support-fund/2025`);
    expect(pdf.fontTypes).not.toContain('Type3');
    expect(pdf.embeddedFonts).toBe(pdf.fonts);
    expect(pdf.fonts).toBeGreaterThan(0);
    expect(pdf.outline).toContain('신구조문대비표');
    expect(pdf.pages.join(' ')).toMatch(/현행.*개정안.*1억원.*6,000만원/);
    expect(pdf.pages.at(-1)).toContain(`${pdf.pages.length} / ${pdf.pages.length}`);
  }, 60_000);

  it('repeats its head on every page of a long comparison', async () => {
    const query = { from: OLD, to: 'solo-creator-centre/2023', language: 'ko', format: 'pdf' };
    const url = `${service.url}/api/comparison/page?${new URLSearchParams(query).toString()}`;
    const response = await fetch(url, { headers: { cookie: officer.cookie } });
    const { pages } = await readPdf(new Uint8Array(await response.arrayBuffer()));
    expect(pages.length).toBeGreaterThan(10);
    for (const [index, text] of pages.entries()) {
      expect(text).toContain(`${index + 1} / ${pages.length}`);
      expect(text).toMatch(/현행 ?개정안/);
    }
  }, 120_000);
});

describe('what a comparison says about last year’s applications', () => {
  const people = (bodies: string[]): Promise<Person> =>
    signIn(service, {
      grants: [{ role: 'policyOfficer', programmes: ['self-support-fund'], bodies }],
    });
  const labels = ({ json }: Answer): string[] => json.changed.map(({ label }: { label: { ko: string } }) => label.ko);

  it('counts those that would come out otherwise, and by which change', async () => {
    const { json } = await ask(officer, '/impact', { from: OLD, to });
    expect(json.compared).toBeGreaterThan(30);
    expect(json.changed.length).toBeGreaterThan(0);
    expect(json.byChange.map(({ at }: { at: string }) => at)).toContain(
      'decisions/eligibility/require/enterprise-type',
    );
    expect((await draft.get(officer, '/impact')).json.changed).toHaveLength(json.changed.length);
  });

  it.each(['comparison', 'draft'] as const)('names to somebody of one centre nobody of another (%s)', async (by) => {
    const report = (person: Person): Promise<Answer> =>
      by === 'draft' ? draft.get(person, '/impact') : ask(person, '/impact', { from: OLD, to });
    const everyone = await report(officer);
    const { items } = (await officer.send('/api/rounds/self-support-fund-2024-demo/applications?limit=100')).json;
    const own = items.filter(({ centre }: { centre: { ko: string } }) => centre.ko === OWN);
    const names = new Set<string>(own.map(({ name }: { name: { ko: string } }) => name.ko));
    const wide = labels(everyone);
    expect(wide.some((name) => !names.has(name))).toBe(true);

    const seen = await report(await people([OWN]));
    expect(seen.status).toBe(200);
    expect(labels(seen).filter((name) => !names.has(name))).toEqual([]);
    expect(labels(seen)).toEqual(wide.filter((name) => names.has(name)));
    expect(seen.json.compared).toBeLessThan(everyone.json.compared);
    expect((await report(await people([]))).json).toMatchObject({ compared: 0, changed: [] });
    // Not the other's report that was kept, either way round.
    expect(labels(await report(officer))).toEqual(wide);
  });

  it('names whose decision is kept to somebody of its centre only', async () => {
    const staff = await signIn(service, { grants: ['staff'] });
    const compared = async (person: Person): Promise<number> =>
      (await ask(person, '/impact', { from: OLD, to })).json.compared;
    const before = { all: await compared(officer), own: await compared(await people([OWN])) };
    const body = {
      ruleSet: OLD,
      decision: 'eligibility',
      facts: {},
      asOf: '2024-04-11',
      subject: { label: '어느 다른 센터의 기업' },
    };
    expect((await staff.post('/api/decisions', body)).status).toBe(201);
    const kept = { ...body, subject: { label: '이 센터의 기업', body: OWN } };
    expect((await staff.post('/api/decisions', kept)).status).toBe(201);
    const own = await ask(await people([OWN]), '/impact', { from: OLD, to });
    expect(own.text).not.toContain('어느 다른 센터의 기업');
    expect(own.json.compared).toBe(before.own + 1);
    expect(await compared(officer)).toBe(before.all + 2);
    expect(await compared(await people([]))).toBe(0);
  });

  it('is not told of another programme, nor between two programmes', async () => {
    const elsewhere = await signIn(service, {
      grants: [{ role: 'staff', programmes: ['centre-outcomes'], bodies: ['*'] }],
    });
    const sides = { from: OLD, to: 'self-support-fund/2031' };
    expectProblem(await ask(elsewhere, '/impact', sides), 403, 'access/not-permitted');
    const across = await ask(officer, '/impact', { from: OLD, to: 'solo-creator-centre/2023' });
    expectProblem(across, 422, 'comparison/other-programme');
    expect(across.json.errors[0].pointer).toBe('/to');
  });
});
