import { ascii, u32 } from './bytes.js';

/** s15Fixed16: sixteen bits of a fraction. */
const fixed = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(value * 0x10000));
  return bytes;
};
const type = (name: string, ...parts: readonly Buffer[]): Buffer => Buffer.concat([ascii(name), u32(0), ...parts]);
const xyz = (...values: readonly [number, number, number]): Buffer => type('XYZ ', ...values.map(fixed));

/** A text in one language, American English. */
function text(words: string): Buffer {
  const utf16 = Buffer.from(words, 'utf16le').swap16();
  return type('mluc', u32(1), u32(12), ascii('enUS'), u32(utf16.length), u32(28), utf16);
}

/** IEC 61966-2-1: Y = ((X + 0.055) / 1.055)^2.4 above 0.04045, X / 12.92 below. */
const curve = type(
  'para',
  Buffer.from([0, 3, 0, 0]),
  ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].map(fixed),
);

/** D50, the white of every profile. */
const white = [0.9642, 1, 0.8249] as const;

/** The primaries of sRGB are given for D65; here they are adapted to D50 by Bradford's matrix, which `chad` holds. */
const tags: readonly (readonly [string, Buffer])[] = [
  ['desc', text('sRGB')],
  ['cprt', text('No copyright')],
  ['wtpt', xyz(...white)],
  ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
  ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
  ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
  ['rTRC', curve],
  ['gTRC', curve],
  ['bTRC', curve],
  [
    'chad',
    type('sf32', ...[1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168].map(fixed)),
  ],
];

/** The colours of a screen, as ISO 15076-1 writes them down: what the colours of a document mean. */
export const SRGB_PROFILE: Buffer = makeProfile();

function makeProfile(): Buffer {
  const table: Buffer[] = [];
  const data: Buffer[] = [];
  const places = new Map<Buffer, number>();
  let end = 128 + 4 + tags.length * 12;
  for (const [name, bytes] of tags) {
    if (!places.has(bytes)) {
      const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4);
      places.set(bytes, end);
      data.push(bytes, padding);
      end += bytes.length + padding.length;
    }
    table.push(ascii(name), u32(places.get(bytes) ?? 0), u32(bytes.length));
  }
  return Buffer.concat([header(end), u32(tags.length), ...table, ...data]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(128);
  const parts: readonly (readonly [number, Buffer])[] = [
    [0, u32(size)],
    [8, Buffer.from([4, 0x20, 0, 0])],
    [12, ascii('mntrRGB XYZ ')],
    // 1 January 2024: of the format, not of the day it is made, so that the bytes are always the same.
    [24, Buffer.from([0x07, 0xe8, 0, 1, 0, 1])],
    [36, ascii('acsp')],
    [68, Buffer.concat(white.map(fixed))],
  ];
  for (const [place, part] of parts) part.copy(bytes, place);
  return bytes;
}
