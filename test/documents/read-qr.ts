import { crc32, inflateSync } from 'node:zlib';

/** A QR code read back from its picture, by the standard (ISO/IEC 18004) and nothing of what draws it. */
type Grid = readonly (readonly boolean[])[];

/** Of the middle level, by version from 1: codewords of correction in each block, and how many data codewords the blocks have. */
const BLOCKS: readonly (readonly [correction: number, data: readonly number[]])[] = [
  [10, [16]],
  [16, [28]],
  [26, [44]],
  [18, [32, 32]],
  [24, [43, 43]],
  [16, [27, 27, 27, 27]],
  [18, [31, 31, 31, 31]],
  [22, [38, 38, 39, 39]],
  [22, [36, 36, 36, 37, 37]],
  [26, [43, 43, 43, 43, 44]],
];
/** Where the middles of the smaller marks stand, by version from 1. */
const ALIGNED: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
];
const MIDDLE = 0;
const BYTES = 4;
const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/** The text of a QR code in a PNG of one bit a pixel. @throws Error for a picture that is none, or is damaged */
export function readQr(png: Uint8Array): string {
  const grid = modulesIn(pixelsOf(Buffer.from(png)));
  const version = (grid.length - 17) / 4;
  const [level, mask] = formatOf(grid);
  if (level !== MIDDLE) throw new Error(`level ${level}`);
  const [correction, sizes] = BLOCKS[version - 1]!;
  const codewords = codewordsOf(grid, version, MASKS[mask]!);
  const blocks = sizes.map((): number[] => []);
  let at = 0;
  for (let index = 0; index < Math.max(...sizes); index += 1)
    for (const [number, size] of sizes.entries()) if (index < size) blocks[number]!.push(codewords[at++]!);
  const data = blocks.map((block) => [...block]);
  for (let index = 0; index < correction; index += 1) for (const block of blocks) block.push(codewords[at++]!);
  if (!blocks.every((block) => isWhole(block, correction))) throw new Error('a block does not fit its correction');
  return textOf(data.flat(), version);
}

/** Rows of pixels, true for black. */
function pixelsOf(png: Buffer): Grid {
  const chunks: Record<string, Buffer> = {};
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const end = at + 12 + length;
    if (crc32(png.subarray(at + 4, end - 4)) !== png.readUInt32BE(end - 4)) throw new Error('a chunk is damaged');
    chunks[png.toString('latin1', at + 4, at + 8)] = png.subarray(at + 8, end - 4);
    at = end;
  }
  const { IHDR: head = Buffer.alloc(13), IDAT: packed = Buffer.alloc(0) } = chunks;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  if (head.toString('hex', 8) !== '0100000000') throw new Error('not one bit of grey a pixel');
  const lines = inflateSync(packed);
  const step = 1 + Math.ceil(width / 8);
  return Array.from({ length: height }, (_, row) => {
    if (lines[row * step] !== 0) throw new Error('a filtered line');
    return Array.from({ length: width }, (__, column) => {
      const byte = lines[row * step + 1 + (column >> 3)]!;
      return ((byte >> (7 - (column & 7))) & 1) === 0;
    });
  });
}

/** One value a module, without the quiet zone, which has to be there and white. */
function modulesIn(pixels: Grid): Grid {
  const first = pixels.findIndex((row) => row.includes(true));
  const left = pixels[first]!.indexOf(true);
  // The first mark is seven modules wide.
  const module = (pixels[first]!.indexOf(false, left) - left) / 7;
  const count = (pixels.length - 2 * first) / module;
  if (first !== left || first < 4 * module || !Number.isInteger(count)) throw new Error('no quiet zone');
  const middle = (index: number): number => first + Math.floor((index + 0.5) * module);
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (__, column) => pixels[middle(row)]![middle(column)]!),
  );
}

/** Level and mask, from beside the first mark. */
function formatOf(grid: Grid): readonly [level: number, mask: number] {
  const places = [0, 1, 2, 3, 4, 5, 7, 8].map((column) => grid[8]![column]!);
  const bits = places.slice(0, 5).reduce((all, bit) => all * 2 + Number(bit), 0) ^ 0b10101;
  return [bits >> 3, bits & 7];
}

/** In pairs of columns from the right, up and down in turn, past everything that is no data. */
function codewordsOf(
  grid: Grid,
  version: number,
  isMasked: (row: number, column: number) => boolean,
): readonly number[] {
  const size = grid.length;
  const bits: boolean[] = [];
  let isUp = true;
  for (let right = size - 1; right > 0; right -= 2, isUp = !isUp) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const row = isUp ? size - 1 - step : step;
      for (const column of [right, right - 1])
        if (!isFixed(row, column, version)) bits.push(grid[row]![column]! !== isMasked(row, column));
    }
  }
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, index) =>
    bits.slice(index * 8, index * 8 + 8).reduce((all, bit) => all * 2 + Number(bit), 0),
  );
}

function isFixed(row: number, column: number, version: number): boolean {
  const size = version * 4 + 17;
  if (row === 6 || column === 6) return true;
  if ((row < 9 && column < 9) || (row < 9 && column >= size - 8) || (row >= size - 8 && column < 9)) return true;
  if (version >= 7 && ((row < 6 && column >= size - 11) || (column < 6 && row >= size - 11))) return true;
  const places = ALIGNED[version - 1]!;
  const last = places.at(-1);
  return places.some((y) =>
    places.some((x) => {
      const isAtCorner = (y === 6 && (x === 6 || x === last)) || (y === last && x === 6);
      return !isAtCorner && Math.abs(row - y) <= 2 && Math.abs(column - x) <= 2;
    }),
  );
}

/** Whether a block is a codeword of its Reed-Solomon code: every root of the generator is one of it. */
function isWhole(block: readonly number[], correction: number): boolean {
  for (let power = 0; power < correction; power += 1) {
    let sum = 0;
    for (const codeword of block) sum = times(sum, POWERS[power]!) ^ codeword;
    if (sum !== 0) return false;
  }
  return true;
}

/** Over GF(256) with x⁸ + x⁴ + x³ + x² + 1. */
const POWERS = Array.from({ length: 255 }, () => 1);
for (let index = 1; index < 255; index += 1) {
  const twice = POWERS[index - 1]! * 2;
  POWERS[index] = twice > 255 ? twice ^ 0x11d : twice;
}
const times = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : POWERS[(POWERS.indexOf(a) + POWERS.indexOf(b)) % 255]!;

/** Of one segment of bytes. */
function textOf(data: readonly number[], version: number): string {
  const bits = data.map((codeword) => codeword.toString(2).padStart(8, '0')).join('');
  if (Number.parseInt(bits.slice(0, 4), 2) !== BYTES) throw new Error('not a segment of bytes');
  const start = version < 10 ? 12 : 20;
  const length = Number.parseInt(bits.slice(4, start), 2);
  const bytes = Array.from({ length }, (_, index) =>
    Number.parseInt(bits.slice(start + index * 8, start + index * 8 + 8), 2),
  );
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
}
