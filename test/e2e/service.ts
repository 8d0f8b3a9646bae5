import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import mongoose, { type Connection } from 'mongoose';
import { createApplication } from '../../apps/api/src/application.js';
import { Clock } from '../../apps/api/src/clock/clock.js';
import { ApiDescription } from '../../apps/api/src/docs/api-description.js';
import type { OidcSettings } from '../../apps/api/src/settings.js';
import { DescribedAnswers } from './described-answers.js';
import { freshName, testUri } from './test-database.js';

const ROOT = resolve(import.meta.dirname, '../..');
export const RULES = join(ROOT, 'rules');
export const TEMPLATES = join(ROOT, 'templates');

/** It is always the morning of 1 April 2024 in Seoul. */
class StoppedClock extends Clock {
  override now(): Date {
    return new Date('2024-04-01T00:00:00Z');
  }
}

export interface ServiceOptions {
  readonly rulesDirectory?: string;
  readonly databaseName?: string;
  readonly dataDirectory?: string;
  readonly newAdminToken?: boolean;
  readonly newAdminLink?: boolean;
  readonly publicUrl?: string;
  /** What the settings say; the tests themselves always come by loopback. */
  readonly host?: string;
  readonly trustedProxies?: readonly string[];
  readonly secretKey?: string;
  readonly oidc?: OidcSettings;
  /** In place of the one that stands still. */
  readonly clock?: Clock;
  readonly withDemo?: boolean;
  /** Off unless told: most tests are about something else than how an approver signs in. */
  readonly needsSecondFactor?: boolean;
  readonly templatesDirectory?: string;
  readonly consoleDirectory?: string;
  readonly chromiumPath?: string;
  /** Of a service that was stopped and comes back at its address. */
  readonly port?: number;
}

/** An answer, read whole. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; of whatever form the test expects. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test states the form by what it looks at
  readonly json: any;
}

/** The whole service on a port of its own, on a database of its own. */
export class RunningService {
  readonly #described: DescribedAnswers;

  constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    readonly token: string,
    readonly dataDirectory: string,
    /** Past everything that guards the data: for damaging it on purpose. */
    readonly raw: Connection,
  ) {
    const { document } = app.get(ApiDescription);
    if (document === undefined) throw new Error('The service does not describe its API');
    this.#described = new DescribedAnswers(document);
  }

  /** A request as anyone would send it; `token: null` leaves the token out. An answer that is not as described throws. */
  async send(
    path: string,
    {
      token = this.token,
      headers = {},
      ...init
    }: Omit<RequestInit, 'headers'> & { token?: string | null; headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch(`${this.url}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { ...authorization, ...headers },
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
    const json: unknown = isJson ? JSON.parse(text) : undefined;
    const type = response.headers.get('content-type') ?? '';
    this.#described.hold(init.method ?? 'GET', path, { status: response.status, type, json });
    return { status: response.status, headers: response.headers, text, json };
  }

  /** @param body sent as it is when it is text or bytes, as JSON otherwise */
  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const sent =
      typeof body === 'string' || body instanceof Uint8Array ? new Blob([Buffer.from(body)]) : JSON.stringify(body);
    return this.send(path, { method: 'POST', body: sent, headers: { 'content-type': 'application/json', ...headers } });
  }

  /** Stops it and leaves its database, for a second start. */
  async stop(): Promise<void> {
    await this.raw.close();
    await this.app.close();
  }

  /** Stops it and removes whatever it left. */
  async discard(): Promise<void> {
    await this.raw.dropDatabase();
    await this.stop();
    await rm(this.dataDirectory, { recursive: true, force: true });
  }
}

export async function startService(options: ServiceOptions = {}): Promise<RunningService> {
  const databaseName = options.databaseName ?? freshName();
  const dataDirectory = options.dataDirectory ?? (await mkdtemp(join(tmpdir(), 'gongo-test-')));
  const app = await createApplication(
    {
      mongoUri: testUri(),
      databaseName,
      rulesDirectory: options.rulesDirectory ?? RULES,
      templatesDirectory: options.templatesDirectory ?? TEMPLATES,
      guidesDirectory: join(ROOT, 'docs'),
      fontsDirectory: join(ROOT, 'fonts', 'pretendard-gov'),
      consoleDirectory: options.consoleDirectory ?? join(dataDirectory, 'no-console'),
      cacheDirectory: join(ROOT, '.cache'),
      ...(options.chromiumPath === undefined ? {} : { chromiumPath: options.chromiumPath }),
      dataDirectory,
      newAdminToken: options.newAdminToken ?? false,
      newAdminLink: options.newAdminLink ?? false,
      ...(options.publicUrl === undefined ? {} : { publicUrl: options.publicUrl }),
      ...(options.trustedProxies === undefined ? {} : { trustedProxies: options.trustedProxies }),
      ...(options.secretKey === undefined ? {} : { secretKey: options.secretKey }),
      ...(options.oidc === undefined ? {} : { oidc: options.oidc }),
      needsSecondFactor: options.needsSecondFactor ?? false,
      withDemo: options.withDemo ?? false,
      host: options.host ?? '127.0.0.1',
      port: 0,
      logLevel: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    },
    options.clock ?? new StoppedClock(),
  );
  await app.listen(options.port ?? 0, '127.0.0.1');
  const token = (await readFile(join(dataDirectory, 'admin-token'), 'utf8')).trim();
  const raw = await mongoose.createConnection(testUri(), { dbName: databaseName }).asPromise();
  return new RunningService(app, await app.getUrl(), token, dataDirectory, raw);
}

/** What every problem must have, whatever went wrong: RFC 9457, a code, and a sentence in both languages. */
export function expectProblem(answer: Answer, status: number, code: string): void {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(answer.json).toMatchObject({
    type: `/problems#${code}`,
    title: expect.any(String),
    status,
    detail: expect.any(String),
    instance: expect.any(String),
    code,
    traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
    errors: expect.arrayContaining([
      {
        pointer: expect.any(String),
        code: expect.any(String),
        detail: { ko: expect.stringMatching(/[가-힣]/), en: expect.stringMatching(/[a-z]/) },
      },
    ]),
  });
  expect(answer.text).not.toMatch(/node_modules|\bat .*\.[jt]s:\d+|mongodb:/);
}
