import { crc32 } from 'node:zlib';

/** What a scan may be, by what its bytes are and whatever its name or header say. */
export type ScanType = 'application/pdf' | 'image/jpeg' | 'image/png';
export type ScanFault = 'signed/empty' | 'signed/wrong-type' | 'signed/truncated';

const PDF = Buffer.from('%PDF-');
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Readers look for the end of a PDF among its last bytes (ISO 32000-1, annex H.3). */
const TAIL = 1024;

/** @returns the type of a file that is whole, or what is wrong with it */
export function judgeScan(bytes: Buffer): { readonly type: ScanType } | { readonly fault: ScanFault } {
  if (bytes.length === 0) return { fault: 'signed/empty' };
  const found = KINDS.find(({ start }) => bytes.subarray(0, start.length).equals(start));
  if (found === undefined) {
    // What breaks off within the first bytes of a file is a beginning, and no other type.
    const isBeginning = KINDS.some(
      ({ start }) => bytes.length < start.length && start.subarray(0, bytes.length).equals(bytes),
    );
    return { fault: isBeginning ? 'signed/truncated' : 'signed/wrong-type' };
  }
  return found.isWhole(bytes) ? { type: found.type } : { fault: 'signed/truncated' };
}

const KINDS: readonly { type: ScanType; start: Buffer; isWhole: (bytes: Buffer) => boolean }[] = [
  { type: 'application/pdf', start: PDF, isWhole: isWholePdf },
  { type: 'image/jpeg', start: JPEG, isWhole: isWholeJpeg },
  { type: 'image/png', start: PNG, isWhole: isWholePng },
];

/** A file ends with where its last cross-reference stands, which has to be in it. */
function isWholePdf(bytes: Buffer): boolean {
  const tail = bytes.subarray(-TAIL).toString('latin1');
  const [, offset] = /startxref\s+(\d{1,10})\s+%%EOF\s*\0*$/.exec(tail.slice(tail.lastIndexOf('startxref'))) ?? [];
  return offset !== undefined && Number(offset) < bytes.length;
}

/** Segments up to the picture itself, and the mark of its end after that. */
function isWholeJpeg(bytes: Buffer): boolean {
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes[at + 1] ?? 0;
    // Fill bytes may stand before any marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (marker === 0xda) return bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) >= end;
    at = end;
  }
  return false;
}

/** Every chunk with the sum it is sent with, the header first and the end last. */
function isWholePng(bytes: Buffer): boolean {
  for (let at = PNG.length; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) return false;
    const type = bytes.toString('latin1', at + 4, at + 8);
    if ((at === PNG.length) !== (type === 'IHDR')) return false;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return false;
    if (type === 'IEND') return true;
    at = end;
  }
  return false;
}
