import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { root } from '#launcher/paths.mjs';
import { typeScriptFlags } from '#launcher/typescript.mjs';
import { run } from '../../apps/cli/src/run.js';

export const ROOT = root;

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let before: Promise<unknown> = Promise.resolve();

/**
 * What a command line does, in this process: starting one for each would take most of the time. They share the streams,
 * so that one is carried out after the other.
 */
export function gongo(...args: readonly string[]): Promise<Ran> {
  const ran = before.then(() => captured(() => run(args)));
  before = ran.catch(() => undefined);
  return ran;
}

/** The program itself, from its source, as a person runs it. @param input what stands on standard input */
export const gongoProcess = (input: string, ...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const program = [...typeScriptFlags, join(ROOT, 'apps/cli/src/main.ts'), ...args];
    const options = { cwd: ROOT, env: { ...process.env, NO_COLOR: '1' } };
    const child = execFile(process.execPath, program, options, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
    child.stdin?.end(input);
  });

async function captured(act: () => Promise<number>): Promise<Ran> {
  const streams = [process.stdout, process.stderr] as const;
  const writes = streams.map((stream) => stream.write.bind(stream));
  const { exitCode, env } = process;
  const colour = env['NO_COLOR'];
  const said = ['', ''];
  streams.forEach((stream, index) => {
    stream.write = (text: string | Uint8Array) => {
      said[index] += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
      return true;
    };
  });
  env['NO_COLOR'] = '1';
  process.exitCode = undefined;
  try {
    const code = await act();
    const [out = '', err = ''] = said;
    return { code, out, err };
  } finally {
    streams.forEach((stream, index) => (stream.write = writes[index] as typeof stream.write));
    process.exitCode = exitCode;
    if (colour === undefined) delete env['NO_COLOR'];
    else env['NO_COLOR'] = colour;
  }
}
