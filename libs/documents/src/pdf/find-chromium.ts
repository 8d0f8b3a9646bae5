import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Words } from '#policy';
import { unpackChromium } from './bundled-chromium.js';
import { PdfError } from './pdf-error.js';
import { asksForLibraries, askVersion, oldestChromium, runtimeEnv } from './version.js';

/** A Chromium that has answered, and what it wants to be started with. */
export interface Chromium {
  readonly executablePath: string;
  readonly args: string[];
  /** The whole environment for it. Not ours: a browser has no use for the service's passwords. */
  readonly env: Record<string, string>;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome-headless-shell'];

/** Where installers put it without touching PATH. */
const usualPlaces = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/usr/lib/chromium',
  '/opt/google/chrome',
  '/Applications/Chromium.app/Contents/MacOS',
  '/Applications/Google Chrome.app/Contents/MacOS',
];
const namesInPlaces = [...names, 'chrome', 'Chromium', 'Google Chrome'];

/** No GPU is looked for on a server; unhinted glyphs are as wide on every machine, so lines break alike. */
const args = ['--disable-gpu', '--font-render-hinting=none'];

/**
 * The Chromium to use: the one named, else one on this machine, else the one that comes as a package, unpacked once
 * into the cache directory.
 * @param cacheDirectory where an unpacked one lives, as `chromium-<version>`; many processes may share it
 * @param chromiumPath of the Chromium to use whatever else there is; by default what GONGO_CHROMIUM names
 * @throws PdfError `pdf/no-browser` when none answers with a version that is new enough
 */
export async function findChromium(
  cacheDirectory: string,
  chromiumPath = process.env['GONGO_CHROMIUM'],
): Promise<Chromium> {
  if (chromiumPath) {
    const answer = await askVersion(chromiumPath);
    if (answer.problem === undefined) return { executablePath: chromiumPath, args, env: runtimeEnv() };
    throw unusable(chromiumPath, answer.problem);
  }
  for (const executablePath of installed()) {
    const { problem } = await askVersion(executablePath);
    if (problem === undefined) return { executablePath, args, env: runtimeEnv() };
  }
  return bundled(cacheDirectory);
}

async function bundled(cacheDirectory: string): Promise<Chromium> {
  const { executablePath, libraries, env } = await unpackChromium(cacheDirectory);
  const answer = await askVersion(executablePath, runtimeEnv(env));
  if (answer.problem === undefined) return { executablePath, args, env: runtimeEnv(env) };
  if (!asksForLibraries(answer.problem)) throw unusable(executablePath, answer.problem);
  // The package brings the libraries a small machine lacks (NSS); where the machine has them, its own are newer.
  const withLibraries = runtimeEnv({ ...env, LD_LIBRARY_PATH: libraries });
  const second = await askVersion(executablePath, withLibraries);
  if (second.problem === undefined) return { executablePath, args, env: withLibraries };
  throw unusable(executablePath, second.problem);
}

/** Programs on this machine that have a browser's name, without asking whether they work. */
function installed(): string[] {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...onPath.flatMap((folder) => names.map((name) => join(folder, name))),
    ...usualPlaces.flatMap((folder) => namesInPlaces.map((name) => join(folder, name))),
  ];
  return [...new Set(candidates)].filter(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function unusable(path: string, { ko, en }: Words): PdfError {
  const reason = { ko: `${path}: ${ko}`, en: `${path}: ${en}` };
  return new PdfError('pdf/no-browser', { reason, oldest: oldestChromium });
}
