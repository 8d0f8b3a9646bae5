import { signIn, type Person } from './people.js';
import { expectProblem, startService, type RunningService } from './service.js';

const ROUND = 'self-support-fund-2024-demo';
const OWN = '가상 마루들녘지역자활센터';

describe('what a grant reaches', () => {
  let service: RunningService;
  let everyone: { application: string; centre: { ko: string } }[];
  beforeAll(async () => {
    service = await startService({ withDemo: true });
    everyone = (await service.send(`/api/rounds/${ROUND}/applications?limit=100`)).json.items;
  });
  afterAll(() => service.discard());

  const staffOf = (programmes: string[], bodies: string[]): Promise<Person> =>
    signIn(service, { grants: [{ role: 'staff', programmes, bodies }] });
  const idsFor = async (person: Person): Promise<string[]> => {
    const { json } = await person.send(`/api/rounds/${ROUND}/applications?limit=100`);
    return json.items.map(({ application }: { application: string }) => application);
  };

  it('is one centre: its applications are there, those of others are not', async () => {
    const own = everyone.filter(({ centre }) => centre.ko === OWN).map(({ application }) => application);
    const other = everyone.find(({ centre }) => centre.ko !== OWN)?.application ?? '';
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(everyone.length);
    const staff = await staffOf(['self-support-fund'], [OWN]);
    expect(await idsFor(staff)).toEqual(own);
    expect((await staff.send(`/api/rounds/${ROUND}/applications/${own[0]}`)).status).toBe(200);
    expectProblem(await staff.send(`/api/rounds/${ROUND}/applications/${other}`), 404, 'application/not-found');
  });

  it('is paged within the centre, so that a page holds only its own', async () => {
    const staff = await staffOf(['*'], [OWN]);
    const all = await idsFor(staff);
    const seen: string[] = [];
    let after = '';
    for (let page = 0; page <= all.length; page += 1) {
      const { json } = await staff.send(`/api/rounds/${ROUND}/applications?limit=1${after}`);
      seen.push(...json.items.map(({ application }: { application: string }) => application));
      if (json.next === undefined) break;
      after = `&after=${json.next}`;
    }
    expect(seen).toEqual(all);
  });

  it('is one programme: rounds of another are not there', async () => {
    const elsewhere = await staffOf(['centre-outcomes'], ['*']);
    expect((await elsewhere.send('/api/rounds')).json.items).toEqual([]);
    expectProblem(await elsewhere.send(`/api/rounds/${ROUND}/applications`), 404, 'round/not-found');
    expectProblem(await elsewhere.send(`/api/rounds/${ROUND}/applications/A-01`), 404, 'round/not-found');
    const form = '/api/forms/self-support-fund/2024/agreement/fill';
    expectProblem(await elsewhere.post(form, {}), 403, 'access/not-permitted');
    expect((await (await staffOf(['self-support-fund'], ['*'])).post(form, {})).status).toBe(200);
  });

  it('is everything for whoever holds it everywhere, and nothing for whoever holds no role', async () => {
    expect(await idsFor(await staffOf(['*'], ['*']))).toHaveLength(everyone.length);
    const nobody = await signIn(service);
    expectProblem(await nobody.send('/api/rounds'), 403, 'access/not-permitted');
    expect((await nobody.send('/api/rule-sets')).status).toBe(200);
  });
});
