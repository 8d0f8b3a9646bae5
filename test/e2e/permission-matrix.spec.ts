import { Database, hashToken } from '#persistence';
import { COLUMNS, COMING, DIVIDED, MATRIX, type Column, type Row } from './permission-matrix.js';
import { everywhere, signIn, type Person } from './people.js';
import { addressOf, routesOf, type Route } from './routes.js';
import { startService, type RunningService } from './service.js';

const PROGRAMME = 'self-support-fund';
const OTHER = 'centre-outcomes';
const PERSON_ONLY = [
  'drafts:write',
  'drafts:comment',
  'drafts:approve',
  'drafts:publish',
  'versions:withdraw',
  'documents:check',
  'templates:write',
  'templates:approve',
  'templates:publish',
  'accounts:manage',
];
const PERSON_TOKEN = 'p'.repeat(43);
const ABSENT: Record<string, string> = {
  '/api/template-drafts/:draft': `/api/template-drafts/t-${'0'.repeat(20)}`,
  ':draft': `d-${'0'.repeat(20)}`,
  ':scenario': `s-${'0'.repeat(20)}`,
  ':source': `f-${'0'.repeat(20)}`,
  '/api/decisions/:decision': '/api/decisions/nowhere',
  ':batch': `b-${'0'.repeat(20)}`,
  ':document': `m-${'0'.repeat(20)}`,
  ':comment': `c-${'0'.repeat(20)}`,
  ':run': `r-${'0'.repeat(20)}`,
  ':session': '0'.repeat(32),
  ':account': 'nobody-there',
};
const IF_MATCH = { 'if-match': '"r1"' };

/** Asks; a body that is not told is one that no route accepts, so that letting in has no consequences. */
type Knock = (
  method: string,
  path: string,
  init?: { body?: object | null; headers?: Record<string, string> },
) => Promise<{ status: number; text: string }>;

const keyOf = ({ method, path }: Route): string => `${method === 'HEAD' ? 'GET' : method} ${path}`;
const isWriting = (method: string): boolean => !['GET', 'HEAD'].includes(method);
/** 503 where what a route needs is not there (the console is not built), after who asks has been let in. */
const isServed = (status: number): boolean => status < 500 || status === 503;
const isPublic = (row: Row): boolean => row.in.length === COLUMNS.length;
describe('the permission matrix', () => {
  let demo: RunningService;
  let closed: RunningService;
  let knocks: Record<Column, Knock>;
  const elsewhere: Partial<Record<Column, Person>> = {};
  let present: Record<string, string>;

  // Not by the services' own senders: what an answer looks like is held elsewhere, here it counts who gets one.
  const knock =
    (service: () => RunningService, who: Record<string, string> = {}): Knock =>
    async (method, path, { body = null, headers = {} } = {}) => {
      const json = { 'content-type': 'application/json', 'x-gongo-request': '1' };
      const answer = await fetch(`${service().url}${path}`, {
        method,
        redirect: 'manual',
        headers: { ...(isWriting(method) ? json : {}), ...who, ...headers },
        ...(isWriting(method) ? { body: JSON.stringify(body) } : {}),
      });
      return { status: answer.status, text: await answer.text() };
    };
  const byPerson = ({ cookie }: Person): Knock => knock(() => demo, { cookie });
  const byToken = (token: string): Knock => knock(() => demo, { authorization: `Bearer ${token}` });

  beforeAll(async () => {
    [demo, closed] = await Promise.all([startService({ withDemo: true }), startService()]);
    await demo.app.get(Database).accessTokens.add({
      _id: 'person-only',
      tokenHash: hashToken(PERSON_TOKEN),
      permissions: PERSON_ONLY,
      createdAt: '2024-04-01T00:00:00.000Z',
    });
    const people: Partial<Record<Column, Person>> = { nobody: await signIn(demo, { id: 'nobody' }) };
    for (const role of DIVIDED) {
      const grants = [{ role, programmes: [PROGRAMME], bodies: ['*'] }];
      people[role] = await signIn(demo, { id: `own-${role.toLowerCase()}`, grants });
      const others = [{ role, programmes: [OTHER], bodies: ['*'] }];
      elsewhere[role] = await signIn(demo, { id: `other-${role.toLowerCase()}`, grants: others });
    }
    for (const role of ['auditor', 'administrator'] as const)
      people[role] = await signIn(demo, { id: role === 'auditor' ? role : 'admin', grants: [everywhere(role)] });
    const signedOut = await signIn(demo, { id: 'signed-out' });
    await signedOut.send('/api/session', { method: 'DELETE' });
    knocks = {
      anonymous: knock(() => closed),
      visitor: knock(() => demo),
      signedOut: byPerson(signedOut),
      token: byToken(demo.token),
      personToken: byToken(PERSON_TOKEN),
      ...(Object.fromEntries(Object.entries(people).map(([column, person]) => [column, byPerson(person)])) as Record<
        Exclude<Column, 'anonymous' | 'visitor' | 'signedOut' | 'token' | 'personToken'>,
        Knock
      >),
    };
    present = await realIds();
  });
  afterAll(() => Promise.all([demo.discard(), closed.discard()]));

  /** A draft and a decision of the programme that are really there: a refusal must not be a mere absence. */
  async function realIds(): Promise<Record<string, string>> {
    const draft = await knocks.policyOfficer('POST', '/api/drafts', {
      body: { base: `${PROGRAMME}/2024`, id: `${PROGRAMME}/2025` },
    });
    const decision = await knocks.staff('POST', '/api/decisions', { body: MATRIX['POST /api/decisions']?.body ?? {} });
    const scenario = await knocks.policyOfficer('POST', '/api/what-if/scenarios', {
      body: MATRIX['POST /api/what-if/scenarios']?.body ?? {},
    });
    const template = await knocks.policyOfficer('POST', '/api/template-drafts', {
      body: MATRIX['POST /api/template-drafts']?.body ?? {},
    });
    const made = [draft, decision, scenario, template];
    expect(made.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    return {
      ...ABSENT,
      '/api/template-drafts/:draft': `/api/template-drafts/${idOf(template.text)}`,
      ':draft': idOf(draft.text),
      ':scenario': idOf(scenario.text),
      '/api/decisions/:decision': `/api/decisions/${idOf(decision.text)}`,
    };
  }

  const routes = (): Route[] => routesOf(demo.app);
  const rows = (): (Route & { row: Row })[] =>
    routes().flatMap((route) => {
      const row = MATRIX[keyOf(route)];
      return row === undefined ? [] : [{ ...route, row }];
    });
  const fullPathOf = (path: string, ids: Record<string, string>): string =>
    addressOf(Object.entries(ids).reduce((filled, [name, id]) => filled.replace(name, id), path));
  /** Of what is not there, and without a query: neither decides who is let in, and both make a quick answer. */
  const pathOf = (path: string): string => fullPathOf(path, ABSENT).split('?', 1)[0] ?? '';
  const withoutSigningOut = ({ method, path }: Route): boolean => `${method} ${path}` !== 'DELETE /api/session';

  it('has a row for every route, and no row without one', () => {
    const all = routes().map(keyOf);
    expect(all.filter((key) => MATRIX[key] === undefined)).toEqual([]);
    expect(Object.keys(MATRIX).filter((key) => !all.includes(key) && !COMING.includes(key))).toEqual([]);
    expect(all.length).toBeGreaterThan(100);
  });

  it.each(COLUMNS)('lets %s in where it says so, and nowhere else', async (column) => {
    const met: string[] = [];
    const expected: string[] = [];
    for (const route of rows().filter(withoutSigningOut)) {
      const { method, path, row } = route;
      const { status } = await knocks[column](method, pathOf(path));
      const isKnown = !['anonymous', 'visitor', 'signedOut'].includes(column);
      met.push(`${method} ${path} ${status === 401 || status === 403 ? status : isServed(status) ? 'in' : status}`);
      expected.push(`${method} ${path} ${row.in.includes(column) ? 'in' : isKnown ? 403 : 401}`);
    }
    expect(met).toEqual(expected);
  });

  it.each(DIVIDED)('shows a %s of another programme nothing of this one', async (column) => {
    const person = elsewhere[column];
    if (person === undefined) throw new Error(column);
    for (const { method, path, row } of rows().filter(
      ({ row: { in: who, elsewhere: met } }) => met !== 'same' && who.includes(column),
    )) {
      const body = row.body ?? null;
      // Queries are of what is read.
      const address = fullPathOf(path, present)
        .split('?', isWriting(method) ? 1 : 2)
        .join('?');
      const answer = await byPerson(person)(method, address, { body, headers: IF_MATCH });
      const wanted = { same: 0, filtered: 200, hidden: 404, refused: 403 }[row.elsewhere];
      expect([method, path, answer.status]).toEqual([method, path, wanted]);
      expect(answer.text).not.toContain(`"${PROGRAMME}`);
    }
  });

  it('shows a person of this programme its drafts and its decision, that others do not find', async () => {
    for (const path of ['/api/drafts/:draft', '/api/decisions/:decision', '/api/template-drafts/:draft'])
      expect((await knocks.policyOfficer('GET', fullPathOf(path, present))).status).toBe(200);
  });

  it('is the same for HEAD as for GET', () => {
    const heads = routes().filter(({ method }) => method === 'HEAD');
    const gets = routes().filter(({ method }) => method === 'GET');
    expect(heads.map(({ path }) => path).sort()).toEqual(gets.map(({ path }) => path).sort());
  });

  it('is not got round by another spelling of an address', async () => {
    const strangers: readonly Column[] = ['anonymous', 'signedOut', 'nobody', 'personToken'];
    const letIn: string[] = [];
    for (const { method, path, row } of rows().filter((one) => !isPublic(one.row))) {
      const refused = strangers.filter((column) => !row.in.includes(column));
      const tries = spellingsOf(pathOf(path)).flatMap((spelling) => refused.map((column) => ({ spelling, column })));
      await Promise.all(
        tries.map(async ({ spelling, column }) => {
          const { status } = await knocks[column](method, spelling, { headers: IF_MATCH });
          if (![400, 401, 403, 404].includes(status)) letIn.push(`${column} ${method} ${spelling} ${status}`);
        }),
      );
    }
    expect(letIn).toEqual([]);
  }, 180_000);

  it('lets no page of another site act for someone who is signed in, on any route that changes something', async () => {
    const admin = await signIn(demo, { id: 'admin' });
    for (const { method, path } of routes().filter(({ method }) => isWriting(method))) {
      const { status, text } = await byPerson(admin)(method, pathOf(path), { headers: { 'x-gongo-request': '' } });
      expect([method, path, status]).toEqual([method, path, 403]);
      expect(text).toContain('access/foreign-page');
    }
    expect((await admin.send('/api/accounts')).status).toBe(200);
  });
});

const idOf = (text: string): string => (JSON.parse(text) as { id: string }).id;

/** The same path as someone would write it who looks for a gap between router and guard. */
const spellingsOf = (path: string): string[] => {
  const [steps = '', query] = path.split('?', 2);
  const last = steps.lastIndexOf('/');
  const spellings = [
    `${steps}/`,
    `/${steps}`,
    `${steps.slice(0, last)}/${steps.slice(last)}`,
    `${steps.slice(0, last)}%2F${steps.slice(last + 1)}`,
    `${steps};x=1`,
    `${steps.slice(0, last)};x=1${steps.slice(last)}`,
  ];
  return spellings.map((spelling) => (query === undefined ? spelling : `${spelling}?${query}`));
};
