import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { prepareChromium } from './chromium.mjs';
import { runCommand } from './command.mjs';
import { atEnd, runMain } from './lifecycle.mjs';
import { startMongo } from './mongodb.mjs';
import { checkNodeForSetUp, findNode } from './node.mjs';
import { distDir, placesEnv, root } from './paths.mjs';
import { step } from './progress.mjs';
import { ensureInstalled } from './setup.mjs';

/** Measures on a database of its own, which is gone afterwards. */
await runMain(async () => {
  checkNodeForSetUp();
  await ensureInstalled();
  const node = await findNode();
  await ensureBuilt();
  await prepareChromium(node);
  const mongo = await step('데이터베이스 시작 중', 'Starting the database', () => startMongo({ ephemeral: true }));
  atEnd(mongo.stop);
  const env = { ...process.env, ...placesEnv, MONGODB_URI: mongo.uri };
  const program = join(distDir, 'test/bench/main.js');
  const { code } = await runCommand(node, [program, ...process.argv.slice(2)], { cwd: root, env, show: true });
  return code;
});
