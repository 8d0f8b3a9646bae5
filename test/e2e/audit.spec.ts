import { startService, type RunningService } from './service.js';

describe('audit chain', () => {
  let service: RunningService;
  beforeEach(async () => {
    service = await startService({ withDemo: true });
  });
  afterEach(() => service.discard());

  const entries = () => service.raw.collection<{ _id: number }>('audit-entries');
  const verification = async () => (await service.send('/api/audit/verification')).json;

  it('holds one entry for each change and none for a question', async () => {
    const before = (await service.send('/api/audit')).json;
    expect(before.items.map(({ action }: { action: string }) => action)).toEqual([
      'access-token-created',
      'account-created',
      'rule-set-imported',
      'rule-set-imported',
      'rule-set-imported',
      'rule-set-imported',
      'demo-round-loaded',
      ...Array<string>(8).fill('account-created'),
    ]);
    await service.post('/api/evaluations', { ruleSet: 'self-support-fund/2024', decision: 'eligibility', facts: {} });
    expect((await service.send('/api/audit')).json).toEqual(before);
    expect(await verification()).toEqual({ whole: true, count: 15, hash: before.items[14].hash });
  });

  it('is given a page at a time', async () => {
    const first = (await service.send('/api/audit?limit=13')).json;
    expect([first.items.length, first.next]).toEqual([13, 13]);
    const second = (await service.send('/api/audit?limit=13&after=13')).json;
    expect(second.items.map(({ seq }: { seq: number }) => seq)).toEqual([14, 15]);
    expect(second.next).toBeUndefined();
  });

  it.each([
    ['one character', { $set: { subject: 'administratox' } }, 'altered'],
    ['one instant', { $set: { at: '2024-04-01T00:00:00.001Z' } }, 'altered'],
  ])('shows that %s of an entry was changed', async (_, change, reason) => {
    await entries().updateOne({ _id: 1 }, change);
    expect(await verification()).toMatchObject({ whole: false, brokenAt: 1, reason });
  });

  it('shows that an entry was deleted', async () => {
    await entries().deleteOne({ _id: 3 });
    expect(await verification()).toMatchObject({ whole: false, brokenAt: 3, reason: 'missing' });
  });

  it('shows that two entries changed places', async () => {
    const [second, third] = await entries()
      .find({ _id: { $in: [2, 3] } })
      .sort({ _id: 1 })
      .toArray();
    await entries().deleteMany({ _id: { $in: [2, 3] } });
    await entries().insertMany([
      { ...third, _id: 2 },
      { ...second, _id: 3 },
    ]);
    expect(await verification()).toMatchObject({ whole: false, brokenAt: 2 });
  });

  it('shows that its end was cut off', async () => {
    await entries().deleteMany({ _id: { $gt: 4 } });
    expect(await verification()).toMatchObject({ whole: false, brokenAt: 5, reason: 'truncated' });
  });
});
