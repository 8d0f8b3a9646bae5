import { crc32 } from 'node:zlib';
import { inflated } from './inflate.js';
import { OFFICE_LIMITS, inMegabytes } from '../limits.js';
import { refusal } from '../refusal.js';
import { readDirectory, type DirectoryEntry } from './zip-directory.js';

/**
 * Unpacks an office's file into memory, never onto a disk. What its directory says is held against what is there: sizes,
 * names, checksums. Nothing is unpacked beyond the limits, whatever the directory promises.
 * @param file the name to tell it by
 * @returns entries by name, without folders
 * @throws DocumentError `office/empty`, `office/too-large`, `office/not-a-zip`, `office/damaged`, `office/too-many-entries`,
 * `office/unpacks-too-large`, `office/entry-name`, `office/encrypted`
 */
export function unzip(bytes: Uint8Array, file: string): ReadonlyMap<string, Uint8Array> {
  if (bytes.length === 0) throw refusal('office/empty', file);
  if (bytes.length > OFFICE_LIMITS.packed)
    throw refusal('office/too-large', file, { limit: inMegabytes(OFFICE_LIMITS.packed) });
  const entries = readDirectory(bytes, file);
  refusePromises(entries, bytes.length, file);
  const unpacked = new Map<string, Uint8Array>();
  for (const entry of entries) if (!entry.name.endsWith('/')) unpacked.set(entry.name, contentOf(bytes, entry, file));
  return unpacked;
}

/** Sizes that the directory tells. They are held to when the entries are unpacked. */
function refusePromises(entries: readonly DirectoryEntry[], length: number, file: string): void {
  const sum = (size: (entry: DirectoryEntry) => number): number =>
    entries.reduce((total, entry) => total + size(entry), 0);
  if (sum(({ size }) => size) > OFFICE_LIMITS.unpacked)
    throw refusal('office/unpacks-too-large', file, { limit: inMegabytes(OFFICE_LIMITS.unpacked) });
  // Entries that share their bytes: how the worst bombs are made.
  if (sum(({ packedSize }) => packedSize) > length) throw refusal('office/damaged', file);
}

function contentOf(bytes: Uint8Array, entry: DirectoryEntry, file: string): Uint8Array {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  const content = entry.isStored ? packed : inflated(packed, entry.size, file);
  if (content.length !== entry.size || crc32(content) !== entry.checksum) throw refusal('office/damaged', file);
  return content;
}
