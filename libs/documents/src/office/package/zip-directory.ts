import { OFFICE_LIMITS } from '../limits.js';
import { refusal } from '../refusal.js';

/** One entry as the directory at the end of a ZIP file tells it. */
export interface DirectoryEntry {
  readonly name: string;
  readonly isStored: boolean;
  /** CRC-32 of the content. */
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const [END_LENGTH, ENTRY_LENGTH, LOCAL_LENGTH] = [22, 46, 30];
const [STORED, DEFLATED] = [0, 8];
const ENCRYPTED = 0x1;
/** Stands where a number is kept in the long form that no form needs. */
const LONG_FORM = 0xffffffff;

/**
 * Reads the directory, which is what every program goes by, and holds the entries' own heads against it.
 * @throws DocumentError `office/not-a-zip`, `office/damaged`, `office/too-many-entries`, `office/entry-name`, `office/encrypted`
 */
export function readDirectory(bytes: Uint8Array, file: string): readonly DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL) throw refusal('office/not-a-zip', file);
  const end = findEnd(view);
  if (end === -1) throw refusal('office/damaged', file);
  const count = view.getUint16(end + 10, true);
  if (count > OFFICE_LIMITS.entries) throw refusal('office/too-many-entries', file, { limit: OFFICE_LIMITS.entries });
  const entries: DirectoryEntry[] = [];
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) throw refusal('office/damaged', file);
    const entry = readEntry(bytes, view, at, file);
    // Two entries that differ in case only are one file on some systems.
    if (names.has(entry.name.toLowerCase())) throw refusal('office/entry-name', file, { name: entry.name });
    names.add(entry.name.toLowerCase());
    entries.push(entry);
    at += ENTRY_LENGTH + [28, 30, 32].reduce((length, offset) => length + view.getUint16(at + offset, true), 0);
  }
  return entries;
}

/** The end record stands last but for a comment, whose length it tells. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1)
    if (view.getUint32(at, true) === END && at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  return -1;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, file: string): DirectoryEntry {
  const name = nameAt(bytes, at + ENTRY_LENGTH, view.getUint16(at + 28, true), file);
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  if ((flags & ENCRYPTED) !== 0) throw refusal('office/encrypted', file);
  if (method !== STORED && method !== DEFLATED) throw refusal('office/damaged', file);
  const [checksum, packedSize, size] = [16, 20, 24].map((offset) => view.getUint32(at + offset, true)) as [
    number,
    number,
    number,
  ];
  const local = view.getUint32(at + 42, true);
  if ([packedSize, size, local].includes(LONG_FORM) || local + LOCAL_LENGTH > at) throw refusal('office/damaged', file);
  const localName = view.getUint16(local + 26, true);
  const start = local + LOCAL_LENGTH + localName + view.getUint16(local + 28, true);
  const isSame = nameAt(bytes, local + LOCAL_LENGTH, localName, file) === name;
  if (view.getUint32(local, true) !== LOCAL || !isSame || start + packedSize > at)
    throw refusal('office/damaged', file);
  return { name, isStored: method === STORED, checksum, packedSize, size, start };
}

const text = new TextDecoder('utf-8', { fatal: true });

/** @throws DocumentError `office/entry-name` for a name that would lead out of a folder it is unpacked in */
function nameAt(bytes: Uint8Array, start: number, length: number, file: string): string {
  let name: string;
  try {
    name = text.decode(bytes.subarray(start, start + length));
  } catch {
    throw refusal('office/entry-name', file, { name: '?' });
  }
  const steps = name.replace(/\/$/, '').split('/');
  const isSafe =
    length > 0 &&
    length <= OFFICE_LIMITS.name &&
    !/[\\:\p{Cc}]/u.test(name) &&
    steps.every((step) => step !== '' && step !== '.' && step !== '..');
  if (!isSafe) throw refusal('office/entry-name', file, { name: name.slice(0, 80) });
  return name;
}
