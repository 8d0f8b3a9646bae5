import { Database } from '#persistence';
import { RulesCopy } from './rules-copy.js';
import { startService, type RunningService } from './service.js';

const PARAMETERS = 'self-support-fund/2024/parameters.json';
const ID = 'self-support-fund/2024';

describe('import of rule sets', () => {
  let rules: RulesCopy;
  let first: RunningService;
  let hash: string;
  const hashOf = async (service: RunningService): Promise<string> =>
    (await service.send(`/api/rule-sets/${ID}?part=manifest`)).json.hash;
  const actions = async (service: RunningService): Promise<string[]> =>
    (await service.send('/api/audit?limit=100')).json.items.map(
      ({ action, subject }: { action: string; subject: string }) => `${action} ${subject}`,
    );
  const restarted = (): Promise<RunningService> =>
    startService({ rulesDirectory: rules.directory, databaseName: first.raw.name, dataDirectory: first.dataDirectory });

  beforeAll(async () => {
    rules = await RulesCopy.make();
    first = await startService({ rulesDirectory: rules.directory });
    hash = await hashOf(first);
  });
  afterAll(async () => {
    await first.discard();
    await rules.discard();
  });

  it('publishes every version once, with one audit entry each', async () => {
    expect(await actions(first)).toEqual([
      'access-token-created administrator',
      'account-created administrator',
      'rule-set-imported centre-outcomes/2020',
      'rule-set-imported self-support-fund/2024',
      'rule-set-imported small-manufacturer-centre/2024',
      'rule-set-imported solo-creator-centre/2023',
    ]);
  });

  it('keeps the files byte for byte', async () => {
    const stored = await first.app.get(Database).ruleSetVersions.find(ID);
    for (const path of ['manifest.json', 'parameters.json', 'decisions/eligibility.json', 'cases/JE-01.json'])
      expect(stored?.texts[path]).toBe(await rules.read(`${ID}/${path}`));
  });

  it('changes nothing when the same files come again, and accepts the same token', async () => {
    const before = await actions(first);
    const second = await restarted();
    expect(await actions(second)).toEqual(before);
    expect(second.token).toBe(first.token);
    expect((await second.send('/api/rule-sets')).json.refused).toEqual([]);
    await second.stop();
  });

  it('publishes next year from its manifest and amendment, whole, and leaves the base as it was', async () => {
    const next = 'self-support-fund/2025';
    const manifest = JSON.parse(await rules.read(`${ID}/manifest.json`));
    await rules.write(
      `${next}/manifest.json`,
      JSON.stringify({ ...manifest, id: next, inForce: { from: '2025-02-01' }, basedOn: { id: ID, hash } }),
    );
    const changes = [{ at: 'parameters/scoring.passLine', from: '2025-02-01', value: 72, source: ['product'] }];
    await rules.write(`${next}/amendment.json`, JSON.stringify({ changes }));
    const second = await restarted();
    const committee = [0, 1, 2, 3, 4].map((index) => ({ outside: index < 3, total: 71 }));
    const outcome = async (ruleSet: string): Promise<string> =>
      (await second.post('/api/evaluations', { ruleSet, decision: 'scoring', facts: { committee } })).json.outcome;
    expect([await outcome(ID), await outcome(next)]).toEqual(['yes', 'no']);
    expect((await second.send('/api/rule-sets')).json.refused).toEqual([]);
    expect((await second.send(`/api/rule-sets/${next}/diagnostics`)).status).toBe(200);
    await second.stop();
    await rules.remove(next);
    await first.raw.collection<{ _id: string }>('rule-set-versions').deleteOne({ _id: next });
  });

  it('changes nothing when a file is only laid out otherwise', async () => {
    await rules.change(PARAMETERS, () => undefined);
    const second = await restarted();
    expect(await hashOf(second)).toBe(hash);
    expect((await second.send('/api/rule-sets')).json.refused).toEqual([]);
    await second.stop();
  });

  it('refuses a published version whose files were changed, tells the difference, and serves the published one', async () => {
    const original = await rules.read(PARAMETERS);
    await rules.change(PARAMETERS, ({ parameters }) => {
      parameters['operatingFund.cap'].values[0].value = 90_000_000;
    });
    const second = await restarted();
    expect(await hashOf(second)).toBe(hash);
    const { refused } = (await second.send('/api/rule-sets')).json;
    expect(refused).toEqual([
      {
        id: ID,
        reason: 'changed',
        words: {
          ko: expect.stringContaining('발행된 버전을 계속 씁니다'),
          en: expect.stringContaining('stays in use'),
        },
        storedHash: hash,
        offeredHash: expect.stringMatching(/^sha256:/),
        differences: [
          { pointer: '/parameters/operatingFund.cap/values/0/value', stored: 100_000_000, offered: 90_000_000 },
        ],
      },
    ]);
    expect((await second.send('/health', { token: null })).status).toBe(200);
    await second.stop();

    const third = await restarted();
    expect((await actions(third)).filter((action) => action.startsWith('rule-set-import-refused'))).toHaveLength(1);
    await third.stop();
    await rules.write(PARAMETERS, original);
  });

  it.each([
    ['unreadable', '{ "parameters": {}, "parameters": {} }', 'json/duplicate-key', '/parameters'],
    ['invalid', '{ "parameters": { "a": { "type": "money" } } }', undefined, undefined],
  ])('passes over files that are %s, says where, and publishes the others', async (reason, text, code, pointer) => {
    const original = await rules.read(PARAMETERS);
    await rules.write(PARAMETERS, text);
    const fresh = await startService({ rulesDirectory: rules.directory });
    const { refused, programmes } = (await fresh.send('/api/rule-sets')).json;
    expect(programmes).toHaveLength(3);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ id: ID, reason, words: { ko: expect.any(String), en: expect.any(String) } });
    expect(refused[0].diagnostics[0]).toMatchObject({
      file: 'parameters.json',
      ...(code === undefined ? {} : { code, pointer }),
    });
    await fresh.discard();
    await rules.write(PARAMETERS, original);
  });

  it('does not serve a version that was changed in the database, and serves the others', async () => {
    const versions = first.raw.collection<{ _id: string; resolved: string }>('rule-set-versions');
    const stored = await versions.findOne({ _id: ID });
    await versions.updateOne(
      { _id: ID },
      { $set: { resolved: stored?.resolved.replace('100000000', '900000000') ?? '' } },
    );
    const second = await restarted();
    expect((await second.send(`/api/rule-sets/${ID}`)).json).toMatchObject({ status: 500, code: 'rule-set/damaged' });
    const { refused, programmes } = (await second.send('/api/rule-sets')).json;
    expect([refused[0].reason, programmes.length]).toEqual(['damaged', 3]);
    await second.stop();
  });
});
