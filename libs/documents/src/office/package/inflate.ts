import { Inflate } from 'fflate';
import { refusal } from '../refusal.js';

const PIECE = 16_384;

/**
 * Unpacks one entry, piece by piece, into as much room as its directory promised and not a byte more.
 * @throws DocumentError `office/damaged`
 */
export function inflated(packed: Uint8Array, size: number, file: string): Uint8Array {
  const content = new Uint8Array(size);
  let [written, isOver] = [0, false];
  const inflate = new Inflate((piece) => {
    isOver ||= written + piece.length > size;
    if (isOver) throw refusal('office/damaged', file);
    content.set(piece, written);
    written += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE)
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch {
    throw refusal('office/damaged', file);
  }
  if (written !== size) throw refusal('office/damaged', file);
  return content;
}
