import { Database } from '#persistence';
import { startService, type RunningService } from './service.js';

describe('health', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.discard());

  it('says without a token that the service is alive, and that it is ready once database and rule sets are there', async () => {
    const live = await service.send('/live', { token: null });
    const health = await service.send('/health', { token: null });
    expect([live.status, live.json]).toEqual([200, { status: 'live' }]);
    expect([health.status, health.json]).toEqual([200, { status: 'ready' }]);
  });

  it('sets strict headers on every answer, errors included', async () => {
    for (const path of ['/', '/health', '/api/rule-sets', '/nothing', '/%zz']) {
      const { headers } = await service.send(path, { token: null });
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it('answers what is in flight before it stops, and then nothing', async () => {
    const second = await startService();
    const question = { ruleSet: 'self-support-fund/2024', decision: 'eligibility' };
    const items = Array.from({ length: 1000 }, (_, index) => ({ id: `${index}`, facts: {} }));
    const inFlight = second.post('/api/evaluations/batch', { ...question, items });
    await second.send('/live');
    await second.app.close();
    expect((await inFlight).status).toBe(200);
    await expect(second.send('/live')).rejects.toThrow();
    await second.discard();
  });

  it('is not ready when the database does not answer, and says so as a problem', async () => {
    const second = await startService();
    await second.app.get(Database).close();
    const health = await second.send('/health', { token: null });
    expect(health.status).toBe(503);
    expect(health.json).toMatchObject({ code: 'service/not-ready', status: 503 });
    expect((await second.send('/live', { token: null })).status).toBe(200);
    await second.discard();
  });
});
