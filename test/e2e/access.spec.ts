import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createServer } from '../../apps/api/src/http/server.js';
import { addressOf, PUBLIC, routesOf } from './routes.js';
import { expectProblem, startService, type RunningService } from './service.js';

describe('access', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.discard());

  const routes = () => routesOf(service.app);

  it('is open to anyone for exactly the routes that hold no data', async () => {
    const methodOf = (path: string): string => routes().find((route) => route.path === path)?.method ?? 'GET';
    const all = [...new Set(routes().map(({ path }) => path))];
    const open: string[] = [];
    for (const path of all) {
      const { status } = await service.send(addressOf(path), { method: methodOf(path), token: null });
      if (status !== 401) open.push(path);
    }
    expect(all.length - open.length).toBeGreaterThanOrEqual(17);
    expect(open.sort()).toEqual([...PUBLIC].sort());
  });

  it('is refused on every other route without a token, with a wrong one, and before any body is read', async () => {
    for (const { method, path } of routes().filter(({ path }) => !PUBLIC.includes(path))) {
      for (const token of [null, 'x'.repeat(43), 'short']) {
        const body = method === 'POST' ? { body: 'x'.repeat(300_000), headers: { 'content-type': 'text/csv' } } : {};
        const answer = await service.send(addressOf(path), { method, token, ...body });
        expect([method, path, answer.status]).toEqual([method, path, 401]);
        expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="gongo"');
        if (method !== 'HEAD')
          expectProblem(answer, 401, token === null ? 'access/token-missing' : 'access/token-unknown');
      }
    }
  });

  it('is given to the token on every one that shows something it may see', async () => {
    const withRound = await startService({ withDemo: true });
    // An effect needs two versions of one programme, and there is one of each.
    const ofOthers =
      /\/api\/(?:accounts|sessions|drafts\/|template-drafts\/|decisions\/|documents\/|document-batches\/|comparison\/impact|what-if\/\w+\/)/;
    const shown = routes().filter(
      ({ method, path }) => ['GET', 'HEAD'].includes(method) && !PUBLIC.includes(path) && !ofOthers.test(path),
    );
    expect(shown.length).toBeGreaterThanOrEqual(17);
    for (const { method, path } of shown) {
      const { status } = await withRound.send(addressOf(path), { method });
      expect([method, path, status]).toEqual([method, path, 200]);
    }
    await withRound.discard();
  });

  it('finds no way round by another spelling of an address', async () => {
    const target = '/api/rule-sets/self-support-fund/2024';
    const spellings = [
      `${target}/`,
      `/${target}`,
      target.replace('/api/', '/api//'),
      target.replace('/api/', '/api%2F'),
      target.replaceAll('/', '%2F').replace('%2F', '/'),
      target.toUpperCase(),
      `${target};x=1`,
      `/x/..;${target}`,
      `/docs/..%2f${target.slice(1)}`,
      `/docs/assets/..%2F..%2Fpackage.json`,
      `${target}%00`,
    ];
    for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS', 'QUERY'])
      for (const path of spellings) {
        const answer = await service.send(path, { method, token: null });
        expect([path, method, answer.status >= 400 && answer.status < 500]).toEqual([path, method, true]);
        expect(answer.text).not.toContain('sha256:');
      }
  });

  it('is refused when a permission is missing from the token', async () => {
    const tokens = service.raw.collection<{ _id: string }>('access-tokens');
    await tokens.updateOne({ _id: 'administrator' }, { $set: { permissions: ['rounds:read'] } });
    try {
      expect((await service.send('/api/rounds')).status).toBe(200);
      expectProblem(await service.send('/api/rule-sets'), 403, 'access/not-permitted');
    } finally {
      await tokens.updateOne({ _id: 'administrator' }, { $set: { permissions: ['*'] } });
    }
  });

  it('is handed to the administrator in a file only its owner can read, and not kept in the database', async () => {
    const path = join(service.dataDirectory, 'admin-token');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const token = (await readFile(path, 'utf8')).trim();
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const stored = await service.raw.collection('access-tokens').find().toArray();
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  it('can be made anew by who starts the service, which ends the old one and is told in the audit chain', async () => {
    const first = await startService();
    const databaseName = first.raw.name;
    await first.stop();
    const second = await startService({ databaseName, dataDirectory: first.dataDirectory, newAdminToken: true });
    expect(second.token).not.toBe(first.token);
    expect((await second.send('/api/rounds')).status).toBe(200);
    expectProblem(
      await second.send('/api/rounds', { headers: { authorization: `Bearer ${first.token}` } }),
      401,
      'access/token-unknown',
    );
    const { json } = await second.send('/api/audit');
    expect(json.items.map(({ action }: { action: string }) => action)).toContain('access-token-replaced');
    await second.discard();
  });

  it('has to be declared on every route, or the service does not start', async () => {
    @Controller('forgotten')
    class ForgottenController {
      @Get()
      read(): string {
        return 'data';
      }
    }
    @Module({ controllers: [ForgottenController] })
    class ForgottenModule {}
    const app = await NestFactory.create(ForgottenModule, createServer('silent'), {
      abortOnError: false,
      logger: false,
      bodyParser: false,
    });
    await expect(app.init()).rejects.toThrow('/forgotten');
  });
});
