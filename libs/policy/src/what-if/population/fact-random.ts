const ROUNDS = 64;
const BLOCK = 64;
/** So many bytes of the last block hold the length. */
const LENGTH_BYTES = 8;
const START = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19] as const;
const CONSTANTS = Int32Array.from([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);

/**
 * The numbers of `Random(seed, id, name)` for one name and ids that are numbers of so many digits, without an object or
 * a text per id: most of a generated population's time goes here. SHA-256 is written out, because the hash of a text
 * that differs in some digits alone needs no text.
 */
export class FactRandom {
  private readonly blocks: Int32Array;
  private readonly digits: number;
  private readonly w = new Int32Array(ROUNDS);
  private readonly state = new Int32Array(LENGTH_BYTES);
  private a = 0;
  private b = 0;
  private c = 0;
  private d = 0;

  constructor(
    seed: string,
    private readonly width: number,
    name: string,
  ) {
    const text = new TextEncoder().encode(JSON.stringify([seed, '0'.repeat(width), name]));
    const length = Math.ceil((text.length + 1 + LENGTH_BYTES) / BLOCK) * BLOCK;
    const bytes = new DataView(new ArrayBuffer(length));
    text.forEach((byte, at) => {
      bytes.setUint8(at, byte);
    });
    bytes.setUint8(text.length, 0x80);
    bytes.setUint32(length - 4, text.length * 8);
    this.blocks = Int32Array.from({ length: length / 4 }, (_, at) => bytes.getInt32(at * 4));
    // Between the brackets stand the seed, a comma and a quote: then come the digits.
    this.digits = new TextEncoder().encode(JSON.stringify([seed])).length + 1;
  }

  /** Starts the numbers of an id. */
  start(id: number): void {
    const { blocks, state, w, width } = this;
    for (let at = 0; at < LENGTH_BYTES; at += 1) state[at] = START[at] ?? 0;
    for (let from = 0; from < blocks.length; from += 16) {
      for (let at = 0; at < 16; at += 1) w[at] = blocks[from + at] ?? 0;
      let rest = id;
      for (let digit = width - 1; digit >= 0 && rest > 0; digit -= 1) {
        const byte = this.digits + digit;
        const next = Math.floor(rest / 10);
        const word = (byte >> 2) - from;
        // The digits stand as 0: what is added does not carry.
        if (word >= 0 && word < 16) w[word] = (w[word] ?? 0) + ((rest - next * 10) << (24 - 8 * (byte & 3)));
        rest = next;
      }
      compress(w, state);
    }
    this.a = swapped(state[0] ?? 0);
    this.b = swapped(state[1] ?? 0);
    this.c = swapped(state[2] ?? 0);
    this.d = swapped(state[3] ?? 0);
  }

  private next(): number {
    const { a, b, c, d } = this;
    const next = (a + b + d) | 0;
    this.a = b ^ (b >>> 9);
    this.b = (c + (c << 3)) | 0;
    this.c = (((c << 21) | (c >>> 11)) + next) | 0;
    this.d = (d + 1) | 0;
    return next;
  }

  /** As `Random.below`. */
  below(count: number): number {
    const most = 2 ** 53 - (2 ** 53 % count);
    for (;;) {
      const drawn = (this.next() >>> 5) * 2 ** 26 + (this.next() >>> 6);
      if (drawn < most) return remainder(drawn, count);
    }
  }
}

/** Whole numbers below 2^53: the quotient may be rounded up by one, and is then too large. */
function remainder(number: number, by: number): number {
  const rest = number - Math.floor(number / by) * by;
  return rest < 0 ? rest + by : rest;
}

const swapped = (x: number): number => (x << 24) | ((x & 0xff00) << 8) | ((x >>> 8) & 0xff00) | (x >>> 24);

/** One block of SHA-256 (FIPS 180-4, 6.2.2), eight rounds at a time: the eight words change places, not values. */
function compress(w: Int32Array, state: Int32Array): void {
  for (let t = 16; t < ROUNDS; t += 1) {
    const x = w[t - 15] as number;
    const y = w[t - 2] as number;
    const low = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const high = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[t] = ((w[t - 16] as number) + low + (w[t - 7] as number) + high) | 0;
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let t = 0; t < ROUNDS; t += 8) {
    h =
      (h +
        (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) +
        (g ^ (e & (f ^ g))) +
        (CONSTANTS[t + 0] as number) +
        (w[t + 0] as number)) |
      0;
    d = (d + h) | 0;
    h =
      (h +
        (((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) +
        ((a & b) | (c & (a | b)))) |
      0;
    g =
      (g +
        (((d >>> 6) | (d << 26)) ^ ((d >>> 11) | (d << 21)) ^ ((d >>> 25) | (d << 7))) +
        (f ^ (d & (e ^ f))) +
        (CONSTANTS[t + 1] as number) +
        (w[t + 1] as number)) |
      0;
    c = (c + g) | 0;
    g =
      (g +
        (((h >>> 2) | (h << 30)) ^ ((h >>> 13) | (h << 19)) ^ ((h >>> 22) | (h << 10))) +
        ((h & a) | (b & (h | a)))) |
      0;
    f =
      (f +
        (((c >>> 6) | (c << 26)) ^ ((c >>> 11) | (c << 21)) ^ ((c >>> 25) | (c << 7))) +
        (e ^ (c & (d ^ e))) +
        (CONSTANTS[t + 2] as number) +
        (w[t + 2] as number)) |
      0;
    b = (b + f) | 0;
    f =
      (f +
        (((g >>> 2) | (g << 30)) ^ ((g >>> 13) | (g << 19)) ^ ((g >>> 22) | (g << 10))) +
        ((g & h) | (a & (g | h)))) |
      0;
    e =
      (e +
        (((b >>> 6) | (b << 26)) ^ ((b >>> 11) | (b << 21)) ^ ((b >>> 25) | (b << 7))) +
        (d ^ (b & (c ^ d))) +
        (CONSTANTS[t + 3] as number) +
        (w[t + 3] as number)) |
      0;
    a = (a + e) | 0;
    e =
      (e +
        (((f >>> 2) | (f << 30)) ^ ((f >>> 13) | (f << 19)) ^ ((f >>> 22) | (f << 10))) +
        ((f & g) | (h & (f | g)))) |
      0;
    d =
      (d +
        (((a >>> 6) | (a << 26)) ^ ((a >>> 11) | (a << 21)) ^ ((a >>> 25) | (a << 7))) +
        (c ^ (a & (b ^ c))) +
        (CONSTANTS[t + 4] as number) +
        (w[t + 4] as number)) |
      0;
    h = (h + d) | 0;
    d =
      (d +
        (((e >>> 2) | (e << 30)) ^ ((e >>> 13) | (e << 19)) ^ ((e >>> 22) | (e << 10))) +
        ((e & f) | (g & (e | f)))) |
      0;
    c =
      (c +
        (((h >>> 6) | (h << 26)) ^ ((h >>> 11) | (h << 21)) ^ ((h >>> 25) | (h << 7))) +
        (b ^ (h & (a ^ b))) +
        (CONSTANTS[t + 5] as number) +
        (w[t + 5] as number)) |
      0;
    g = (g + c) | 0;
    c =
      (c +
        (((d >>> 2) | (d << 30)) ^ ((d >>> 13) | (d << 19)) ^ ((d >>> 22) | (d << 10))) +
        ((d & e) | (f & (d | e)))) |
      0;
    b =
      (b +
        (((g >>> 6) | (g << 26)) ^ ((g >>> 11) | (g << 21)) ^ ((g >>> 25) | (g << 7))) +
        (a ^ (g & (h ^ a))) +
        (CONSTANTS[t + 6] as number) +
        (w[t + 6] as number)) |
      0;
    f = (f + b) | 0;
    b =
      (b +
        (((c >>> 2) | (c << 30)) ^ ((c >>> 13) | (c << 19)) ^ ((c >>> 22) | (c << 10))) +
        ((c & d) | (e & (c | d)))) |
      0;
    a =
      (a +
        (((f >>> 6) | (f << 26)) ^ ((f >>> 11) | (f << 21)) ^ ((f >>> 25) | (f << 7))) +
        (h ^ (f & (g ^ h))) +
        (CONSTANTS[t + 7] as number) +
        (w[t + 7] as number)) |
      0;
    e = (e + a) | 0;
    a =
      (a +
        (((b >>> 2) | (b << 30)) ^ ((b >>> 13) | (b << 19)) ^ ((b >>> 22) | (b << 10))) +
        ((b & c) | (d & (b | c)))) |
      0;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}
