import { execFile } from 'node:child_process';
import type { Words } from '#policy';

/** Page numbers come from CSS page margin boxes, which Chromium prints since this version (2024). */
export const oldestChromium = 131;

const answerWithinMs = 20_000;

/** What a program says to `--version`; `problem` says why it cannot be used, absent when it can. */
export interface VersionAnswer {
  readonly version?: string;
  readonly problem?: Words;
}

/** Asks a program whether it is a Chromium new enough. Never throws: a program that cannot run is an answer too. */
export function askVersion(executablePath: string, env = runtimeEnv()): Promise<VersionAnswer> {
  return new Promise((resolve) => {
    execFile(executablePath, ['--version'], { env, timeout: answerWithinMs }, (error, stdout, stderr) => {
      if (error) resolve({ problem: both(firstLine(stderr) || error.message) });
      else resolve(judge(stdout));
    });
  });
}

function judge(stdout: string): VersionAnswer {
  // "Chromium 153.0.8010.0", "Google Chrome 140.0.7339.80", "Google Chrome for Testing 141.0.0.0"
  const version = /\b(?:Chromium|Chrome)\b[^\d]*(\d+(?:\.\d+)*)/i.exec(stdout)?.[1];
  if (version === undefined) {
    const said = firstLine(stdout);
    return { problem: { ko: `Chromium이 아님(“${said}”)`, en: `it is no Chromium (“${said}”)` } };
  }
  if (Number.parseInt(version) >= oldestChromium) return { version };
  return { version, problem: { ko: `버전이 ${version}`, en: `its version is ${version}` } };
}

/** The dynamic loader's words when a shared library is missing. */
export const asksForLibraries = ({ en }: Words): boolean => /shared librar|cannot open shared object/i.test(en);

const handedOver = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG', 'XDG_RUNTIME_DIR', 'LD_LIBRARY_PATH', 'FONTCONFIG_FILE'];

/** The part of our environment a browser needs, with what is given on top. */
export function runtimeEnv(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const own = handedOver.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(own), ...more };
}

/** What another program said is told as it is. */
const both = (text: string): Words => ({ ko: text, en: text });

const firstLine = (text: string) => text.trim().split('\n')[0] ?? '';
