import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** No mongod, no pip, and a download address where nobody answers. */
const barren = { PATH: '/nonexistent', MONGOMS_DOWNLOAD_MIRROR: 'http://127.0.0.1:9' };

describe('a machine without MongoDB, pip and internet', () => {
  const before = { ...process.env };
  const cache = mkdtempSync(join(tmpdir(), 'gongo-launcher-'));

  beforeAll(() => {
    Object.assign(process.env, barren, { GONGO_CACHE_DIR: cache });
  });

  afterAll(() => {
    process.env = before;
    rmSync(cache, { recursive: true, force: true });
  });

  it('is told the three ways to have one, and what failed', async () => {
    const { findMongod } = await import('#launcher/mongod-program.mjs');
    const { describeFailure } = await import('#launcher/launcher-error.mjs');
    const said = describeFailure(await findMongod().catch((error: unknown) => error));
    for (const way of ['MONGODB_URI', 'mongod', 'python3-pip']) expect(said).toContain(way);
    expect(said).toContain('spawn python3 ENOENT');
    expect(said).not.toMatch(/^\s+at /m);
  });
});
