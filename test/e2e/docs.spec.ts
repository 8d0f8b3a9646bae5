import { startService, type RunningService } from './service.js';
import { routesOf } from './routes.js';

describe('API documentation', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.discard());

  it('describes every route under /api, with the very schema its body is checked by', async () => {
    const { json } = await service.send('/docs/json', { token: null });
    expect(json.openapi).toBe('3.1.0');
    const described = Object.entries(json.paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    const served = routesOf(service.app).filter(({ method, path }) => path.startsWith('/api/') && method !== 'HEAD');
    for (const { method, path } of served) expect(described).toContain(`${method} ${path}`);
    const { schema } = json.paths['/api/evaluations'].post.requestBody.content['application/json'];
    expect(schema).toMatchObject({ required: ['decision', 'facts'], additionalProperties: false });
    expect(
      json.paths['/api/rule-sets/{programme}/{version}'].get.parameters.map(({ name }: { name: string }) => name),
    ).toEqual(expect.arrayContaining(['programme', 'version', 'part', 'inForceOn', 'knownOn']));
  });

  it('is shown by a viewer whose files all come from here', async () => {
    const { text, headers } = await service.send('/docs', { token: null });
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    for (const [, path = ''] of text.matchAll(/(?:src|href)="([^"]+)"/g)) {
      const asset = await service.send(path, { token: null });
      expect([path, asset.status, asset.text.length > 0]).toEqual([path, 200, true]);
    }
  });
});
