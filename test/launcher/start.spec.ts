import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runLauncher } from './run-launcher.js';

/** Sentences in both languages, and no line of a stack trace. */
function expectSentences(stderr: string) {
  expect(stderr).toMatch(/[가-힣]/);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr).not.toContain('node:internal');
}

describe('npm start on a machine that is not ready', () => {
  let dataDir: string;

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'gongo-launcher-'));
  });

  afterEach(() => {
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('names the taken port and a command that works', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const { code, stderr } = await runLauncher('start.mjs', { env: { PORT: String(port), DATA_DIR: dataDir } });
    server.close();
    expect(code).toBe(1);
    expect(stderr).toContain(`Port ${port} on 127.0.0.1 is taken`);
    expect(stderr).toMatch(/PORT=\d+ npm start/);
    expectSentences(stderr);
  });

  it.each(['0', '65536', '3000a', '-1', '30.5'])('refuses PORT=%s', async (value) => {
    const { code, stderr } = await runLauncher('start.mjs', { env: { PORT: value, DATA_DIR: dataDir } });
    expect(code).toBe(1);
    expect(stderr).toContain(`"${value}"`);
    expectSentences(stderr);
  });

  it('refuses a data folder it cannot write', async () => {
    const file = join(dataDir, 'a-file');
    writeFileSync(file, '');
    const { code, stderr } = await runLauncher('start.mjs', { env: { DATA_DIR: join(file, 'data') } });
    expect(code).toBe(1);
    expect(stderr).toContain('cannot be written (ENOTDIR)');
    expectSentences(stderr);
  });

  describe('beside a launcher that holds the data folder', () => {
    let other: ChildProcess;

    beforeEach(() => {
      other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'apps/launcher/start.mjs'], {
        stdio: 'ignore',
      });
      writeFileSync(join(dataDir, 'launcher.pid'), String(other.pid));
    });

    afterEach(() => {
      other.kill();
    });

    it('names the running process and how to start a second one', async () => {
      const { code, stderr } = await runLauncher('start.mjs', { env: { DATA_DIR: dataDir } });
      expect(code).toBe(1);
      expect(stderr).toContain(`process ${other.pid}`);
      expect(stderr).toContain('DATA_DIR=.data-2 PORT=3001 npm start');
      expectSentences(stderr);
    });
  });
});
