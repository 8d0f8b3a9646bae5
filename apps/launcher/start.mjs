import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureBuilt } from './build.mjs';
import { prepareChromium } from './chromium.mjs';
import { claimDataFolder } from './data-folder.mjs';
import { LauncherError } from './launcher-error.mjs';
import { atEnd, failWith, runMain } from './lifecycle.mjs';
import { messages } from './messages.mjs';
import { startMongo } from './mongodb.mjs';
import { checkNodeForSetUp, findNode } from './node.mjs';
import { dataDir, distDir, inRoot, placesEnv, root } from './paths.mjs';
import { checkPortFree, parsePort } from './ports.mjs';
import { step } from './progress.mjs';
import { startService } from './service.mjs';
import { ensureInstalled } from './setup.mjs';

const healthWithinSeconds = 120;
/** Measured: packages 705, npm’s own cache 211, database 460, Chromium 214, build 11; a later start may make its data anew. */
const neededMb = { firstStart: 1_800, later: 400 };

const host = process.env['HOST'] || '127.0.0.1';
const port = () => parsePort(process.env['PORT'] || '3000');

/** Everything that can be known to be wrong before minutes are spent on installing. */
async function checkMachine() {
  checkNodeForSetUp();
  const wantedPort = port();
  atEnd(await claimDataFolder(dataDir));
  await checkPortFree(wantedPort, host);
  checkDisk();
}

function checkDisk() {
  const needed = existsSync(inRoot('node_modules')) ? neededMb.later : neededMb.firstStart;
  const { bavail, bsize } = statfsSync(root);
  const freeMb = Math.floor((bavail * bsize) / 1_000_000);
  if (freeMb < needed) throw new LauncherError(messages.diskFull({ freeMb, neededMb: needed, where: root }));
}

async function startDatabase() {
  const mongo = await startMongo({ dataDir });
  atEnd(mongo.stop);
  mongo.onExit((error) => void failWith(error));
  return mongo.uri;
}

/**
 * @param {string} node
 * @param {string} mongodbUri
 */
async function startApi(node, mongodbUri) {
  const isProduction = process.env['NODE_ENV'] === 'production';
  const env = {
    GONGO_DEMO: isProduction ? '0' : '1',
    ...process.env,
    ...placesEnv,
    MONGODB_URI: mongodbUri,
    PORT: String(port()),
    HOST: host,
    DATA_DIR: dataDir,
  };
  const logFile = join(dataDir, 'service.log');
  const service = startService(node, [join(distDir, 'apps/api/src/main.js')], { env, logFile });
  atEnd(() => service.stop());
  service.onCrash((how) => {
    void failWith(new LauncherError(messages.serviceDied({ how, logFile }), service.lastLines()));
  });
  await waitUntilHealthy(service);
  return service;
}

const isAnyAddress = () => host === '0.0.0.0' || host === '::';
const address = () => `http://${isAnyAddress() ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port()}`;

/** @param {import('./service.mjs').RunningService} service */
async function waitUntilHealthy(service) {
  const url = `${address()}/health`;
  const until = performance.now() + healthWithinSeconds * 1_000;
  while (service.isRunning && performance.now() < until) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  if (!service.isRunning) await new Promise(() => {}); // Its crash is being told, and ends us.
  const { logFile } = service;
  throw new LauncherError(
    messages.serviceNotHealthy({ url, seconds: healthWithinSeconds, logFile }),
    service.lastLines(),
  );
}

/**
 * Shown until the link has been used, and written nowhere but to its file.
 * @param {string} linkFile
 */
const firstAdministratorLines = (linkFile) => [
  '',
  '  첫 관리자 계정 만들기(한 번, 24시간) · Set up the first administrator (once, within 24 hours):',
  '',
  `      ${process.env['PUBLIC_URL']?.replace(/\/$/, '') || address()}${readFileSync(linkFile, 'utf8').trim()}`,
  '',
];

/** @param {string} logFile */
function showReady(logFile) {
  const tokenFile = join(dataDir, 'admin-token');
  const linkFile = join(dataDir, 'admin-link');
  const lines = [
    '',
    '  Gongo가 준비되었습니다. 브라우저에서 이 주소를 여십시오 · Gongo is ready. Open this in your browser:',
    '',
    `      ${address()}`,
    '',
    `  API 설명 · API description: ${address()}/docs`,
    ...(existsSync(tokenFile) ? [`  관리자 토큰 · Admin token: ${tokenFile}`] : []),
    ...(existsSync(linkFile) ? firstAdministratorLines(linkFile) : []),
    `  기록 · Log: ${logFile}`,
    '  끝내기 · To stop: Ctrl-C',
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

await runMain(
  async () => {
    await checkMachine();
    await ensureInstalled();
    const node = await findNode();
    await ensureBuilt();
    await prepareChromium(node);
    const mongodbUri = await step('데이터베이스 시작 중', 'Starting the database', startDatabase);
    const service = await step('서비스 시작 중', 'Starting the service', () => startApi(node, mongodbUri));
    showReady(service.logFile);
    await new Promise(() => {}); // Until a signal comes or something we started ends.
  },
  { exitCodeOnSignal: 0 },
);
