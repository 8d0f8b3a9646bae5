import { generate } from 'otplib';
import { MovingClock } from './moving-clock.js';
import { cookieOf, PASSWORD, personWith, signIn, type Person } from './people.js';
import { expectProblem, startService, type RunningService } from './service.js';

const clock = new MovingClock();
let service: RunningService;
beforeAll(async () => {
  service = await startService({ clock, needsSecondFactor: true });
});
afterAll(() => service.discard());

const codeOf = (secret: string): Promise<string> =>
  generate({ secret, epoch: Math.floor(clock.now().getTime() / 1_000) });
const enrolled = async (person: Person): Promise<Person> => {
  const { json } = await person.post('/api/session/totp', { password: PASSWORD });
  const confirmed = await person.post('/api/session/totp', { code: await codeOf(json.secret) });
  return personWith(service, { id: person.id, cookie: cookieOf(confirmed) });
};

describe('whoever approves rules or lets people in', () => {
  it.each([
    ['approver', '/api/drafts'],
    ['administrator', '/api/accounts'],
  ] as const)('as %s may do nothing but see to their account until they have a second factor', async (role, path) => {
    const person = await signIn(service, { id: `new-${role}`, grants: [role, 'staff'] });
    expect((await person.send('/api/session')).json).toMatchObject({ mustEnrol: true, permissions: [] });
    for (const shut of [path, '/api/rule-sets', '/api/rounds'])
      expectProblem(await person.send(shut), 403, 'access/second-factor-missing');
    expect((await person.send('/api/sessions')).status).toBe(200);

    const now = await enrolled(person);
    const { json } = await now.send('/api/session');
    expect(json.mustEnrol).toBeUndefined();
    expect((await now.send(path)).status).toBe(200);
    expect((await now.send('/api/rounds')).status).toBe(200);
  });

  it('is asked for it again once they remove it', async () => {
    const person = await enrolled(await signIn(service, { id: 'remover', grants: ['approver'] }));
    await service.raw
      .collection<{ _id: string }>('accounts')
      .updateOne({ _id: 'remover' }, { $unset: { secondFactor: 1 } });
    expectProblem(await person.send('/api/drafts'), 403, 'access/second-factor-missing');
  });

  it('does without it where the installation says so', async () => {
    const lenient = await startService({ needsSecondFactor: false });
    const person = await signIn(lenient, { id: 'lenient', grants: ['approver'] });
    expect((await person.send('/api/drafts')).status).toBe(200);
    await lenient.discard();
  });
});

it.each(['policyOfficer', 'staff', 'evaluator', 'auditor'] as const)(
  'whoever is %s alone may do without a second factor',
  async (role) => {
    const person = await signIn(service, { grants: [role] });
    expect((await person.send('/api/rule-sets')).status).toBe(200);
    expect((await person.send('/api/session')).json.mustEnrol).toBeUndefined();
  },
);
