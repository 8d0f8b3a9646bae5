import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readPid } from './data-folder.mjs';
import { LauncherError } from './launcher-error.mjs';
import { messages } from './messages.mjs';
import { findMongod } from './mongod-program.mjs';
import { freePortNear } from './ports.mjs';
import { commandLineOf, isAlive } from './processes.mjs';
import { ensurePrimary, uriOf } from './replica-set.mjs';
import { startService } from './service.mjs';
import { removeAtEnd } from './watchdog-client.mjs';

/**
 * @typedef {object} RunningMongo
 * @property {string} uri
 * @property {() => Promise<void>} stop
 * @property {(callback: (error: LauncherError) => void) => void} onExit called when it ends though nobody stopped it
 */

/**
 * Starts MongoDB as a one-node replica set; with MONGODB_URI set, uses the server it names and starts nothing.
 * @param {{ dataDir: string } | { ephemeral: true }} where the data folder, or one that is removed at the end
 * @returns {Promise<RunningMongo>}
 * @throws {LauncherError} when none can be had, reached or started
 */
export async function startMongo(where) {
  const given = process.env['MONGODB_URI'];
  if (given) return useExisting(given);
  const program = await findMongod();
  if ('dataDir' in where) return startIn(where.dataDir, program);
  const folder = mkdtempSync(join(tmpdir(), 'gongo-mongodb-'));
  removeAtEnd(folder);
  const mongo = await startIn(folder, program);
  const stop = async () => {
    await mongo.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...mongo, stop };
}

/**
 * @param {string} uri
 * @returns {Promise<RunningMongo>}
 */
async function useExisting(uri) {
  const { default: mongoose } = await import('mongoose');
  try {
    const client = new mongoose.mongo.MongoClient(uri, { serverSelectionTimeoutMS: 5_000 });
    await client.db('admin').command({ ping: 1 });
    await client.close();
  } catch (error) {
    const shown = uri.replace(/\/\/[^@/]*@/, '//…@');
    throw new LauncherError(messages.mongodbUnreachable({ uri: shown }), String(error));
  }
  return { uri, stop: async () => {}, onExit: () => {} };
}

/**
 * @param {string} dataDir
 * @param {string} program
 * @returns {Promise<RunningMongo>}
 */
async function startIn(dataDir, program) {
  const dbPath = join(dataDir, 'db');
  const portFile = join(dataDir, 'mongod.port');
  const logFile = join(dataDir, 'mongod.log');
  mkdirSync(dbPath, { recursive: true, mode: 0o700 });
  await endLeftOver(dbPath);
  // The same port each time, so that tools pointed at it keep working.
  const port = await freePortNear(existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : undefined);
  const args = ['--dbpath', dbPath, '--replSet', 'rs0', '--bind_ip', '127.0.0.1', '--port', String(port)];
  const service = startService(program, [...args, '--wiredTigerCacheSizeGB', '0.5', '--nounixsocket'], { logFile });
  try {
    await ensurePrimary(port, () => service.isRunning);
  } catch (error) {
    await service.stop();
    const detail = `${String(error)}\n${readableLog(service.lastLines(200))}`;
    throw new LauncherError(messages.mongodFailedToStart({ logFile }), detail);
  }
  writeFileSync(portFile, String(port));
  return {
    uri: uriOf(port),
    stop: () => service.stop(),
    onExit: (callback) => {
      service.onCrash((how) => {
        callback(new LauncherError(messages.mongodDied({ how, logFile }), readableLog(service.lastLines(200))));
      });
    },
  };
}

/**
 * Ends a mongod that a killed launcher left on this data folder. MongoDB notes its process in the folder; the number
 * alone proves nothing, so its command line must name the folder too.
 * @param {string} dbPath
 */
async function endLeftOver(dbPath) {
  const pid = readPid(join(dbPath, 'mongod.lock'));
  if (!pid || !(await commandLineOf(pid)).includes(`--dbpath ${dbPath} `)) return;
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; waited < 10_000 && isAlive(pid); waited += 100) await wait(100);
  if (isAlive(pid)) process.kill(pid, 'SIGKILL');
}

/**
 * The warnings and errors of mongod's log (one JSON object a line), or its last lines when it wrote none.
 * @param {string} log
 */
function readableLog(log) {
  const lines = log.split('\n');
  const grave = lines.filter((line) => /"s":"[EF]"/.test(line)).map(shorten);
  return (grave.length > 0 ? grave.slice(-5) : lines.slice(-5).map(shorten)).join('\n');
}

/** @param {string} line */
function shorten(line) {
  try {
    const { msg, attr } = JSON.parse(line);
    return `${msg} ${attr ? JSON.stringify(attr) : ''}`.slice(0, 160);
  } catch {
    return line.slice(0, 160);
  }
}
