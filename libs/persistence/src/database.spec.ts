import { openTestDatabase, testUri, type TestDatabase } from '../../../test/e2e/test-database.js';
import { hashToken } from './access-token.repository.js';
import { Database } from './database.js';
import { PersistenceError } from './persistence-error.js';
import type { RoundDocument } from './round.schema.js';

const now = () => new Date('2024-04-01T00:00:00Z');
const words = { ko: '가', en: 'a' };
const round: RoundDocument = {
  _id: 'test-fund-2024-demo',
  ruleSet: { id: 'test-fund/2024', hash: 'sha256:1' },
  label: words,
  round: 2,
  asOf: '2024-04-01',
  invented: true,
  applicationCount: 3,
  contentHash: 'sha256:2',
  importedAt: '2024-04-01T00:00:00.000Z',
};
const applications = ['A-01', 'A-02', 'A-03'].map((application) => ({
  application,
  name: words,
  centre: words,
  region: words,
  facts: { operatingFundWon: 30_000_000, empty: {}, absent: null, members: [{ total: '83.35' }] },
}));

describe('database', () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
  });
  afterEach(() => test.drop());

  it('waits for the majority and the journal, whatever the address says', async () => {
    const weakened = new URL(testUri());
    weakened.searchParams.set('w', '1');
    weakened.searchParams.set('journal', 'false');
    const database = await Database.open({ uri: weakened.href, name: test.name }, now);
    await expect(database.isAnswering()).resolves.toBe(true);
    await database.close();
    await expect(database.isAnswering()).resolves.toBe(false);
  });

  it('says soon that nobody answers', async () => {
    const opening = Database.open({ uri: 'mongodb://127.0.0.1:1/none', patienceMs: 300 }, now);
    const refusal = await opening.catch((error: unknown) => error);
    expect((refusal as PersistenceError).code).toBe('persistence/unreachable');
  });

  it('holds no token, only its hash', async () => {
    const token = 'a'.repeat(43);
    const entry = {
      _id: 'administrator',
      tokenHash: hashToken(token),
      permissions: ['*'],
      createdAt: '2024-04-01T00:00:00.000Z',
    };
    await expect(test.database.accessTokens.add(entry)).resolves.toBe(true);
    await expect(test.database.accessTokens.add({ ...entry, tokenHash: hashToken('b') })).resolves.toBe(false);
    await expect(test.database.accessTokens.findByHash(hashToken(token))).resolves.toEqual(entry);
    await expect(test.database.accessTokens.findByHash(hashToken('b'))).resolves.toBeNull();
    const dump = await test.raw.collection('access-tokens').find().toArray();
    expect(JSON.stringify(dump)).not.toContain(token);
  });

  it('finds the holder of a token as they are at that moment, and no longer once it is replaced or taken away', async () => {
    const { accessTokens } = test.database;
    const [first, second] = [hashToken('c'), hashToken('d')];
    const entry = { _id: 'machine', tokenHash: first, permissions: ['a'], createdAt: '2024-04-01T00:00:00.000Z' };
    await accessTokens.add(entry);
    const tokens = test.raw.collection<{ _id: string; permissions: string[] }>('access-tokens');
    for (const permissions of [['a'], ['b']]) {
      await tokens.updateOne({ _id: 'machine' }, { $set: { permissions } });
      await expect(accessTokens.findByHash(first)).resolves.toEqual({ ...entry, permissions });
    }
    await accessTokens.replaceToken('machine', second);
    await expect(accessTokens.findByHash(first)).resolves.toBeNull();
    await expect(accessTokens.findByHash(second)).resolves.toMatchObject({ _id: 'machine' });
    await tokens.deleteOne({ _id: 'machine' });
    await expect(accessTokens.findByHash(second)).resolves.toBeNull();
    await accessTokens.add({ ...entry, _id: 'another', tokenHash: second });
    await expect(accessTokens.findByHash(second)).resolves.toMatchObject({ _id: 'another' });
  });

  it('never reads a value from outside as an operator', async () => {
    const operator = { $ne: '' } as unknown as string;
    await expect(test.database.accessTokens.findByHash(operator)).rejects.toThrow();
  });

  it('keeps applications as they were handed in, empty and absent values included', async () => {
    await expect(test.database.rounds.add(round, applications)).resolves.toBe('added');
    const found = await test.database.rounds.application('test-fund-2024-demo', 'A-02');
    expect(found).toEqual({ ...applications[1], _id: 'test-fund-2024-demo/A-02', round: 'test-fund-2024-demo' });
  });

  it('gives applications a page at a time, by id', async () => {
    await test.database.rounds.add(round, applications);
    const page = await test.database.rounds.applications(round._id, { after: 'A-01', limit: 1, centres: 'all' });
    expect(page.map(({ application }) => application)).toEqual(['A-02']);
  });

  it('adds a round once, finishes one that broke off, and refuses it with other content', async () => {
    await test.database.rounds.add(round, applications);
    await expect(test.database.rounds.add(round, applications)).resolves.toBe('unchanged');
    await test.raw.collection('rounds').deleteMany({});
    await expect(test.database.rounds.add(round, applications)).resolves.toBe('added');
    await expect(test.raw.collection('applications').countDocuments()).resolves.toBe(3);
    const refusal = await test.database.rounds
      .add({ ...round, contentHash: 'sha256:3' }, applications)
      .catch((error: unknown) => error);
    expect((refusal as PersistenceError).code).toBe('persistence/round-changed');
  });

  it('refuses a document of the wrong form instead of bending it', async () => {
    const wrong = { ...round, _id: 'other', round: '2' as unknown as number };
    await expect(test.database.rounds.add(wrong, [])).rejects.toThrow();
  });
});
