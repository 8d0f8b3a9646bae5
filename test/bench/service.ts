import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '#persistence';
import { createApplication } from '../../apps/api/src/application.js';
import { readSettings } from '../../apps/api/src/settings.js';

export interface BenchService {
  readonly url: string;
  readonly token: string;
  readonly database: Database;
  stop(): Promise<void>;
}

/** The service as `npm start` runs it, on a database of its own and a port of its own. */
export async function startBenchService(): Promise<BenchService> {
  const data = await mkdtemp(join(tmpdir(), 'gongo-bench-'));
  const settings = readSettings({
    ...process.env,
    MONGODB_DATABASE: 'gongo_bench',
    DATA_DIR: data,
    GONGO_DEMO: '1',
    LOG_LEVEL: 'error',
    PORT: '0',
  });
  const app = await createApplication(settings);
  await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url: await app.getUrl(),
    token: (await readFile(join(data, 'admin-token'), 'utf8')).trim(),
    database: app.get(Database),
    async stop() {
      await app.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}
