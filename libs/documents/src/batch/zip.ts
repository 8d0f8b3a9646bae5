import { Zip, ZipPassThrough } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** ISO 8601: when it was made. */
  readonly at: string;
}

/**
 * An archive of files, a part at a time, of which no more than one file is in memory. Names are told to be UTF-8. Nothing
 * is compressed: PDF, HWPX and DOCX are already.
 */
export async function* zipOf(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  let written: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    written.push(part);
  });
  for await (const { name, bytes, at } of entries) {
    const entry = new ZipPassThrough(name);
    entry.mtime = at;
    zip.add(entry);
    entry.push(bytes, true);
    yield* written;
    written = [];
  }
  zip.end();
  yield* written;
}
