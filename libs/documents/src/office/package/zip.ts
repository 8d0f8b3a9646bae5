import { strToU8, zipSync, type Zippable } from 'fflate';
import type { OfficeKind } from '../kinds.js';

/** The same for every file, so that the same input gives the same bytes. The earliest a ZIP can tell. */
const TIME = new Date(1980, 0, 1);
/** Has been packed already, and would only cost time. */
const PACKED = /\.(?:png|jpe?g|gif)$/i;

/** Packs the parts of a document. An HWPX file begins with its media type, stored: that is what it is known by. */
export function zip(kind: OfficeKind, entries: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const first = kind === 'hwpx' ? 'mimetype' : '[Content_Types].xml';
  const names = [...entries.keys()].sort((a, b) => Number(b === first) - Number(a === first));
  const files: Zippable = {};
  for (const name of names) {
    const content = entries.get(name) ?? '';
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[name] = [bytes, { level: name === 'mimetype' || PACKED.test(name) ? 0 : 6, mtime: TIME }];
  }
  return zipSync(files);
}
