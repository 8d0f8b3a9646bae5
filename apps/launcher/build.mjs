import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildConsole } from './build-console.mjs';
import { runCommand } from './command.mjs';
import { fingerprint, listFiles } from './fingerprint.mjs';
import { LauncherError } from './launcher-error.mjs';
import { runMain } from './lifecycle.mjs';
import { messages } from './messages.mjs';
import { findNode } from './node.mjs';
import { cacheDir, distDir, inRoot, root } from './paths.mjs';
import { step } from './progress.mjs';
import { replaceFolder } from './replace-folder.mjs';
import { ensureInstalled } from './setup.mjs';

/** What the service is compiled from: TypeScript and nothing else, so nothing has to be copied beside it. */
export const serviceFolders = ['apps/api/src', 'apps/cli/src', 'libs', 'test/bench', 'test/builders'];
const consoleFolders = ['apps/console', 'apps/api/scripts', 'fonts/pretendard-gov/web'];
const configuration = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

const stampFile = join(distDir, '.stamp');

/** Builds everything into dist/ unless dist/ already is what the sources give. */
export async function ensureBuilt() {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampOfSources()) return;
  await build();
}

/** Specs change nothing that is built. */
const sourcesIn = (/** @type {string[]} */ folders) =>
  listFiles(folders.map((folder) => inRoot(folder))).filter((file) => !/\.spec\.tsx?$/.test(file));

const stampOfSources = () =>
  fingerprint(root, [
    ...sourcesIn([...serviceFolders, ...consoleFolders]),
    ...configuration.map((file) => inRoot(file)),
  ]);

async function build() {
  await replaceFolder(distDir, join(cacheDir, `dist-${process.pid}`), async (next) => {
    await step('빌드 중: 서비스', 'Building the service', () => buildService(next));
    await step('빌드 중: 화면', 'Building the console', () => buildConsole(join(next, 'console')));
    // Only now: the console's build may have renewed what it knows of the service.
    writeFileSync(join(next, '.stamp'), stampOfSources());
  });
}

/** @param {string} target */
async function buildService(target) {
  const tsc = inRoot('node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '-p', inRoot('tsconfig.build.json'), '--outDir', target];
  const { code, output } = await runCommand(await findNode(), args, { cwd: root });
  if (code !== 0) throw new LauncherError(messages.buildFailed(), output);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    await ensureInstalled();
    await ensureBuilt();
  });
}
