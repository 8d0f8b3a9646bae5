import type { mongo } from 'mongoose';
import { openTestDatabase, type TestDatabase } from '../../../test/e2e/test-database.js';
import type { AuditRecord } from './audit-chain.js';

type Entry = mongo.Document & { _id: number };

const record = (subject: string, once?: string): AuditRecord => ({
  actor: 'system',
  action: 'rule-set-imported',
  subject,
  details: { hash: `sha256:${subject}`, list: [1, 2.5, null, { key: '값' }] },
  ...(once === undefined ? {} : { once }),
});

describe('audit chain', () => {
  let test: TestDatabase;
  const entries = () => test.raw.collection<Entry>('audit-entries');
  const head = () => test.raw.collection<{ _id: string }>('audit-head');
  const filled = async (count: number): Promise<void> => {
    for (let place = 1; place <= count; place += 1) await test.database.audit.append(record(`subject-${place}`));
  };

  beforeEach(async () => {
    test = await openTestDatabase();
  });
  afterEach(() => test.drop());

  it('is whole when nothing has happened yet', async () => {
    await expect(test.database.audit.verify()).resolves.toMatchObject({ whole: true, count: 0 });
  });

  it('gives each change the next place and the hash of the one before', async () => {
    await filled(3);
    const [first, second, third] = await test.database.audit.entries();
    expect([first?.seq, second?.seq, third?.seq]).toEqual([1, 2, 3]);
    expect(second?.prevHash).toBe(first?.hash);
    expect(third?.at).toBe('2024-04-01T00:00:00.000Z');
    await expect(test.database.audit.verify()).resolves.toEqual({ whole: true, count: 3, hash: third?.hash });
  });

  it('takes 40 changes at once without losing, doubling or misplacing one', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, index) => test.database.audit.append(record(`at-once-${index}`))));
    const found = await test.database.audit.entries();
    expect(new Set(found.map(({ subject }) => subject)).size).toBe(40);
    await expect(test.database.audit.verify()).resolves.toMatchObject({ whole: true, count: 40 });
  });

  it('records a change that can happen only once a single time, also when several record it at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 10 }, () => test.database.audit.append(record('only', 'only-once'))),
    );
    expect(new Set(all.map(({ seq }) => seq)).size).toBe(1);
    await expect(test.database.audit.verify()).resolves.toMatchObject({ whole: true, count: 1 });
  });

  it('reads on from the place last seen', async () => {
    await filled(5);
    const found = await test.database.audit.entries({ after: 2, limit: 2 });
    expect(found.map(({ seq }) => seq)).toEqual([3, 4]);
  });

  it.each<[string, mongo.UpdateFilter<Entry>]>([
    ['one letter changed', { $set: { subject: 'subject-Z' } }],
    ['one instant changed', { $set: { at: '2024-04-01T00:00:00.001Z' } }],
    ['a detail changed', { $set: { 'details.list.1': 2.25 } }],
    ['a field added', { $set: { approved: true } }],
    ['a field taken away', { $unset: { actor: '' } }],
  ])('finds an entry with %s', async (_, change) => {
    await filled(4);
    await entries().updateOne({ _id: 2 }, change);
    await expect(test.database.audit.verify()).resolves.toMatchObject({ whole: false, brokenAt: 2, reason: 'altered' });
  });

  it('finds a deleted entry', async () => {
    await filled(4);
    await entries().deleteOne({ _id: 3 });
    await expect(test.database.audit.verify()).resolves.toMatchObject({ whole: false, brokenAt: 3, reason: 'missing' });
  });

  it('finds two entries that changed places', async () => {
    await filled(4);
    const [second, third] = await entries()
      .find({ _id: { $in: [2, 3] } })
      .sort({ _id: 1 })
      .toArray();
    await entries().deleteMany({ _id: { $in: [2, 3] } });
    await entries().insertMany([
      { ...third, _id: 2 },
      { ...second, _id: 3 },
    ]);
    await expect(test.database.audit.verify()).resolves.toMatchObject({ whole: false, brokenAt: 2 });
  });

  it('finds a chain cut at its end, and still finds it after more has been recorded', async () => {
    await filled(4);
    await entries().deleteMany({ _id: { $gt: 2 } });
    await expect(test.database.audit.verify()).resolves.toMatchObject({
      whole: false,
      brokenAt: 3,
      reason: 'truncated',
    });
    await test.database.audit.append(record('after the cut'));
    await expect(test.database.audit.verify()).resolves.toMatchObject({ whole: false, brokenAt: 3, reason: 'missing' });
  });

  it('finds a head that was changed or taken away', async () => {
    await filled(2);
    await head().updateOne({ _id: 'head' }, { $set: { hash: 'sha256:other' } });
    await expect(test.database.audit.verify()).resolves.toMatchObject({ whole: false, reason: 'head-altered' });
    await head().deleteOne({ _id: 'head' });
    await test.database.audit.prepare();
    await expect(test.database.audit.verify()).resolves.toMatchObject({ whole: false, reason: 'head-altered' });
  });

  it('goes on when a process died between an entry and the head', async () => {
    await filled(2);
    const [, second] = await test.database.audit.entries();
    await head().updateOne({ _id: 'head' }, { $set: { count: 1, hash: second?.prevHash } });
    await expect(test.database.audit.verify()).resolves.toMatchObject({ whole: true, count: 2 });
    await test.database.audit.append(record('next'));
    await expect(test.database.audit.verify()).resolves.toMatchObject({ whole: true, count: 3 });
  });
});
