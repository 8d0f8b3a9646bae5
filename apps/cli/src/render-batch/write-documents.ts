import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { zipOf, type ZipEntry } from '#documents';
import { InputError } from '../report-error.js';
import { writeWhole } from '../write-whole.js';

/** Is it an archive that is wanted, and not a folder? */
export const isZip = (out: string): boolean => extname(out).toLowerCase() === '.zip';

/** @throws InputError for a folder that holds something: what is in it then would not be of this batch alone */
export async function assertEmpty(out: string): Promise<void> {
  if (isZip(out) || !existsSync(out) || (await readdir(out)).length === 0) return;
  throw new InputError(
    `비어 있지 않은 폴더입니다: ${out}. 새 폴더나 .zip 파일을 적어 주세요.`,
    `The folder is not empty: ${out}. Name a new one, or a .zip file.`,
  );
}

/** Writes documents while they are made, into a folder or an archive. An archive is there whole or not at all. */
export async function writeDocuments(out: string, documents: AsyncIterable<ZipEntry>): Promise<void> {
  if (!isZip(out)) {
    await mkdir(out, { recursive: true });
    for await (const { name, bytes } of documents) await writeWhole(join(out, name), bytes);
    return;
  }
  const unfinished = `${out}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(zipOf(documents), { objectMode: false }), createWriteStream(unfinished));
    await rename(unfinished, out);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
