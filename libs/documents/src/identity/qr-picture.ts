import { crc32 } from 'node:zlib';
import { strToU8, zlibSync } from 'fflate';
import { encode } from 'uqr';

/**
 * A quiet zone of four modules is what the standard (ISO/IEC 18004) asks for; the middle level of correction, since papers
 * are folded and copied.
 */
export const QR_SHAPE = { ecc: 'M', border: 4 } as const;
/** Pixels of a module: an office's program may draw the picture larger or smaller, and edges stay sharp. */
const MODULE = 8;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** One bit a pixel, shades of grey, packed and filtered in the only ways there are, not interlaced. */
const HEAD_END = [1, 0, 0, 0, 0];

/** A square picture. */
export interface Picture {
  /** PNG. */
  readonly bytes: Uint8Array;
  /** Pixels of a side. */
  readonly side: number;
}

/** A text as a QR code, black on white. The same text gives the same bytes on every machine. */
export function qrPicture(text: string): Picture {
  const { data: modules, size } = encode(text, QR_SHAPE);
  const side = size * MODULE;
  const width = Math.ceil(side / 8);
  const lines = new Uint8Array(side * (1 + width));
  for (let row = 0; row < side; row += 1) {
    // Before each line stands how it was filtered: not at all.
    const start = row * (1 + width) + 1;
    for (let column = 0; column < side; column += 1)
      if (modules[Math.floor(row / MODULE)]?.[Math.floor(column / MODULE)] !== true)
        lines[start + (column >> 3)]! |= 0x80 >> (column & 7);
  }
  const head = new Uint8Array(13);
  new DataView(head.buffer).setUint32(0, side);
  new DataView(head.buffer).setUint32(4, side);
  head.set(HEAD_END, 8);
  const chunks = [chunk('IHDR', head), chunk('IDAT', zlibSync(lines, { level: 9 })), chunk('IEND', new Uint8Array())];
  return { bytes: Uint8Array.from([...SIGNATURE, ...chunks.flatMap((one) => [...one])]), side };
}

/** Length, name, content, and the sum over name and content. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + content.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(strToU8(name), 4);
  bytes.set(content, 8);
  view.setUint32(8 + content.length, crc32(bytes.subarray(4, 8 + content.length)));
  return bytes;
}
