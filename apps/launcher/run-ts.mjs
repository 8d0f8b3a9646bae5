/** Runs a TypeScript script straight from its source: `node apps/launcher/run-ts.mjs <script.ts> [arguments]`. */
import { LauncherError } from './launcher-error.mjs';
import { runMain } from './lifecycle.mjs';
import { checkNodeForSetUp } from './node.mjs';
import { ensureInstalled } from './setup.mjs';
import { runTypeScript } from './typescript.mjs';

await runMain(async () => {
  const [script, ...args] = process.argv.slice(2);
  if (!script) throw new LauncherError({ ko: '실행할 스크립트를 적으세요.', en: 'Name the script to run.' });
  checkNodeForSetUp();
  await ensureInstalled();
  const { code } = await runTypeScript(script, args, { show: true });
  return code;
});
