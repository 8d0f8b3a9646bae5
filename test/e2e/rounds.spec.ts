import { expectProblem, startService, type RunningService } from './service.js';

const ROUND = 'self-support-fund-2024-demo';

describe('rounds', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService({ withDemo: true });
  });
  afterAll(() => service.discard());

  it('are bound to a version by id and hash, and marked when they are invented', async () => {
    const { json } = await service.send('/api/rounds');
    const { json: version } = await service.send('/api/rule-sets/self-support-fund/2024?part=manifest');
    expect(json.items).toEqual([
      expect.objectContaining({
        id: ROUND,
        ruleSet: { id: version.id, hash: version.hash },
        invented: true,
        applicationCount: 40,
        asOf: '2024-04-11',
      }),
    ]);
  });

  it('give their 40 applications a page at a time, each once', async () => {
    const seen: string[] = [];
    let after = '';
    for (let page = 0; page < 10; page += 1) {
      const { json } = await service.send(`/api/rounds/${ROUND}/applications?limit=15${after}`);
      seen.push(...json.items.map(({ application }: { application: string }) => application));
      if (json.next === undefined) break;
      after = `&after=${json.next}`;
    }
    expect(seen).toHaveLength(40);
    expect(new Set(seen).size).toBe(40);
    expect(seen).toEqual([...seen].sort());
  });

  it('give one application as it was handed in, for any decision to be asked about', async () => {
    const { json } = await service.send(`/api/rounds/${ROUND}/applications/A-07`);
    expect(json).toMatchObject({
      application: 'A-07',
      name: { ko: expect.stringContaining('가상') },
      facts: expect.any(Object),
    });
    expectProblem(await service.send(`/api/rounds/${ROUND}/applications/A-99`), 404, 'application/not-found');
    expectProblem(await service.send('/api/rounds/none/applications'), 404, 'round/not-found');
  });

  it('are loaded once, whatever number of times the service starts, with one audit entry', async () => {
    const second = await startService({
      withDemo: true,
      databaseName: service.raw.name,
      dataDirectory: service.dataDirectory,
    });
    expect((await second.send('/api/rounds')).json.items).toHaveLength(1);
    const { json } = await second.send('/api/audit?limit=100');
    expect(json.items.filter(({ action }: { action: string }) => action === 'demo-round-loaded')).toHaveLength(1);
    await second.stop();
  });

  it('are not there unless asked for', async () => {
    const without = await startService();
    expect((await without.send('/api/rounds')).json.items).toEqual([]);
    await without.discard();
  });
});
