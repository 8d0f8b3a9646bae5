import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { readJson } from '#policy';
import { InputError } from './report-error.js';

/** The JSON object of a file. @param path `-` stands for standard input */
export async function readObject(path: string): Promise<Record<string, unknown>> {
  const json = readJson(path === '-' ? await textOf(process.stdin) : await readFile(path, 'utf8'), {
    keepInexact: true,
  });
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new InputError(`${path}: JSON 객체가 아닙니다.`, `${path} holds no JSON object.`);
  return json as Record<string, unknown>;
}
