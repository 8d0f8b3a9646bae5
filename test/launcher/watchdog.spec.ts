import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../apps/launcher/watchdog.mjs', import.meta.url));
const sleeper = () => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });

it('a launcher that is gone leaves neither programs nor temporary folders', async () => {
  const [kept, ended] = [sleeper(), sleeper()];
  const folder = mkdtempSync(join(tmpdir(), 'gongo launcher-'));
  const watchdog = spawn(process.execPath, [program], { stdio: ['pipe', 'ignore', 'inherit'] });
  watchdog.stdin.write(`watch ${kept.pid}\nwatch ${ended.pid}\nforget ${kept.pid}\nremove ${folder}\n`);
  const gone = Promise.all([once(ended, 'exit'), once(watchdog, 'exit')]);
  watchdog.stdin.end();
  await gone;
  expect(ended.signalCode).toBe('SIGTERM');
  expect(kept.exitCode ?? kept.signalCode).toBeNull();
  expect(existsSync(folder)).toBe(false);
  kept.kill();
});
