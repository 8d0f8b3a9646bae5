import type { Model } from 'mongoose';
import { makeRuleSet } from '../../../test/builders/rule-set.js';
import { openTestDatabase, type TestDatabase } from '../../../test/e2e/test-database.js';
import { connect } from './connection.js';
import { PersistenceError } from './persistence-error.js';
import { RuleSetVersionRepository } from './rule-set-version.repository.js';
import type { RuleSetVersionDocument } from './rule-set-version.schema.js';
import { WithdrawalRepository } from './withdrawal.repository.js';

const ID = 'test-fund/2024';
const OTHER = { $set: { hash: 'sha256:other' } };

describe('a published version', () => {
  let test: TestDatabase;
  let connection: Awaited<ReturnType<typeof connect>>;
  let repository: RuleSetVersionRepository;
  let model: Model<RuleSetVersionDocument>;
  beforeAll(async () => {
    test = await openTestDatabase();
    connection = await connect({ uri: test.uri, name: test.name });
    repository = new RuleSetVersionRepository(connection);
    model = connection.model<RuleSetVersionDocument>('RuleSetVersion');
    await repository.add({
      programme: 'test-fund',
      version: '2024',
      ruleSet: makeRuleSet({}),
      texts: { 'manifest.json': '{}' },
      importedAt: '2024-04-01T00:00:00.000Z',
    });
  });
  afterAll(async () => {
    await connection.close();
    await test.drop();
  });

  it('has no way of being changed in its repository', () => {
    expect(Object.getOwnPropertyNames(RuleSetVersionRepository.prototype).sort()).toEqual([
      'add',
      'constructor',
      'find',
      'list',
      'prepare',
      'programmes',
    ]);
  });

  it.each<[string, () => PromiseLike<unknown>]>([
    ['updateOne', () => model.updateOne({ _id: ID }, OTHER)],
    ['updateMany', () => model.updateMany({}, OTHER)],
    ['replaceOne', () => model.replaceOne({ _id: ID }, {})],
    ['findOneAndUpdate', () => model.findOneAndUpdate({ _id: ID }, OTHER)],
    ['findByIdAndUpdate', () => model.findByIdAndUpdate(ID, OTHER)],
    ['findOneAndReplace', () => model.findOneAndReplace({ _id: ID }, {})],
    ['findOneAndDelete', () => model.findOneAndDelete({ _id: ID })],
    ['deleteOne', () => model.deleteOne({ _id: ID })],
    ['deleteMany', () => model.deleteMany({})],
    ['bulkWrite', () => model.bulkWrite([{ updateOne: { filter: { _id: ID }, update: OTHER } }])],
    ['bulkWrite of deletions', () => model.bulkWrite([{ deleteMany: { filter: {} } }])],
    [
      'save of a document that was read',
      async () => {
        const found = await model.findById(ID).orFail();
        found.set('hash', 'sha256:other');
        found.markModified('hash');
        await found.save();
      },
    ],
    ['deleteOne of a document that was read', async () => (await model.findById(ID).orFail()).deleteOne()],
    ['updateOne of a document that was read', async () => (await model.findById(ID).orFail()).updateOne(OTHER)],
  ])('is not changed or removed by %s', async (_, attempt) => {
    const before = JSON.stringify(await test.raw.collection('rule-set-versions').find().toArray());
    const error = await Promise.resolve(attempt()).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(PersistenceError);
    expect((error as PersistenceError).code).toBe('persistence/append-only');
    expect(JSON.stringify(await test.raw.collection('rule-set-versions').find().toArray())).toBe(before);
  });
});

describe('a withdrawal', () => {
  it('is made once for a version, and the first stands', async () => {
    const test = await openTestDatabase();
    const { withdrawals } = test.database;
    const withdrawal = (reason: string) => ({
      _id: ID,
      hash: 'sha256:1',
      withdrawn: { by: { id: 'approver', name: '승인자' }, at: '2024-04-01T00:00:00.000Z', reason },
    });
    const added = await Promise.all(['one', 'two', 'three'].map((reason) => withdrawals.add(withdrawal(reason))));
    expect(added.filter(Boolean)).toHaveLength(1);
    const first = await withdrawals.find(ID);
    await withdrawals.add(withdrawal('later'));
    expect(await withdrawals.find(ID)).toEqual(first);
    expect(Object.getOwnPropertyNames(WithdrawalRepository.prototype)).toEqual(['constructor', 'add', 'find', 'all']);
    await test.drop();
  });
});
