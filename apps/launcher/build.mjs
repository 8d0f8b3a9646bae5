import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from './command.mjs';
import { fingerprint, listFiles } from './fingerprint.mjs';
import { LauncherError } from './launcher-error.mjs';
import { runMain } from './lifecycle.mjs';
import { messages } from './messages.mjs';
import { findNode } from './node.mjs';
import { cacheDir, distDir, inRoot, root } from './paths.mjs';
import { step } from './progress.mjs';
import { ensureInstalled } from './setup.mjs';

/** Files that are read at run time and so stand beside the compiled code (nest-cli.json names the same for `nest build`). */
export const assetExtensions = ['.hbs', '.css'];

const sourceFolders = ['apps/api/src', 'apps/cli/src', 'libs', 'test/bench'];
const configuration = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

const stampFile = join(distDir, '.stamp');

/** Builds everything into dist/ unless dist/ already is what the sources give. */
export async function ensureBuilt() {
  const sources = listFiles(sourceFolders.map((folder) => inRoot(folder))).filter((file) => !file.endsWith('.spec.ts'));
  const stamp = fingerprint(root, [...sources, ...configuration.map((file) => inRoot(file))]);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  await step('빌드 중', 'Building', () => build(sources, stamp));
}

/**
 * Builds beside dist/ and swaps: a failed or interrupted build leaves the former one whole.
 * @param {string[]} sources
 * @param {string} stamp
 */
async function build(sources, stamp) {
  const next = join(cacheDir, `dist-${process.pid}`);
  const former = `${next}-former`;
  rmSync(next, { recursive: true, force: true });
  try {
    const tsc = inRoot('node_modules', 'typescript', 'bin', 'tsc');
    const args = [tsc, '-p', inRoot('tsconfig.build.json'), '--outDir', next];
    const { code, output } = await runCommand(await findNode(), args, { cwd: root });
    if (code !== 0) throw new LauncherError(messages.buildFailed(), output);
    copyAssets(sources, next);
    writeFileSync(join(next, '.stamp'), stamp);
    if (existsSync(distDir)) renameSync(distDir, former);
    renameSync(next, distDir);
  } finally {
    rmSync(next, { recursive: true, force: true });
    rmSync(former, { recursive: true, force: true });
  }
}

/**
 * @param {string[]} sources
 * @param {string} target
 */
function copyAssets(sources, target) {
  for (const file of sources.filter((source) => assetExtensions.includes(extname(source)))) {
    const copy = join(target, relative(root, file));
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(file, copy);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    await ensureInstalled();
    await ensureBuilt();
  });
}
