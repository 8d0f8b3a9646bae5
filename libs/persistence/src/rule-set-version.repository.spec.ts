import { hashRuleSet } from '#policy';
import { makeRuleSet, parameter } from '../../../test/builders/rule-set.js';
import { openTestDatabase, type TestDatabase } from '../../../test/e2e/test-database.js';
import { PersistenceError } from './persistence-error.js';
import { RuleSetChangedError, type OfferedVersion } from './rule-set-version.repository.js';

const offered = (capWon: number): OfferedVersion => ({
  programme: 'test-fund',
  version: '2024',
  ruleSet: makeRuleSet({ parameters: { 'zeta.cap': parameter('money', capWon), 'alpha.cap': parameter('money', 1) } }),
  texts: { 'manifest.json': '{ "id" :\t"test-fund/2024" }\n', 'decisions/eligibility.json': '{}' },
  importedAt: '2024-04-01T00:00:00.000Z',
});

describe('published versions', () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
  });
  afterEach(() => test.drop());

  it('are read back with the same hash, the same order of keys and the same bytes of each file', async () => {
    await expect(test.database.ruleSetVersions.add(offered(50_000_000))).resolves.toBe('added');
    const found = await test.database.ruleSetVersions.find('test-fund/2024');
    expect(found?.hash).toBe(hashRuleSet(offered(50_000_000).ruleSet));
    expect(Object.keys(found?.ruleSet.parameters ?? {})).toEqual(['zeta.cap', 'alpha.cap']);
    expect(found?.texts).toEqual(offered(50_000_000).texts);
  });

  it('are left alone when the same content comes again', async () => {
    await test.database.ruleSetVersions.add(offered(50_000_000));
    await expect(test.database.ruleSetVersions.add(offered(50_000_000))).resolves.toBe('unchanged');
    await expect(test.database.ruleSetVersions.list()).resolves.toHaveLength(1);
  });

  it('are never replaced: other content under the same id is refused with the places that differ', async () => {
    await test.database.ruleSetVersions.add(offered(50_000_000));
    const refusal = await test.database.ruleSetVersions.add(offered(40_000_000)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RuleSetChangedError);
    expect((refusal as RuleSetChangedError).differences).toEqual([
      { pointer: '/parameters/zeta.cap/values/0/value', stored: 50_000_000, offered: 40_000_000 },
    ]);
    const found = await test.database.ruleSetVersions.find('test-fund/2024');
    expect(found?.hash).toBe(hashRuleSet(offered(50_000_000).ruleSet));
  });

  it('are added once when many instances start together', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => test.database.ruleSetVersions.add(offered(1))));
    expect(all.filter((result) => result === 'added')).toHaveLength(1);
  });

  it('are not served when the stored content was changed behind their hash', async () => {
    await test.database.ruleSetVersions.add(offered(50_000_000));
    const versions = test.raw.collection<{ _id: string; resolved: string }>('rule-set-versions');
    const stored = await versions.findOne({ _id: 'test-fund/2024' });
    const changed = stored?.resolved.replace('50000000', '90000000') ?? '';
    await versions.updateOne({ _id: 'test-fund/2024' }, { $set: { resolved: changed } });
    const refusal = await test.database.ruleSetVersions.find('test-fund/2024').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PersistenceError);
    expect((refusal as PersistenceError).code).toBe('persistence/rule-set-damaged');
  });
});
