/** What a file's name may not hold on one system or another (Windows: `\ / : * ? " < > |` and control characters). */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
/** Devices to Windows, whatever ending stands behind them. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Bytes of UTF-8: a Korean letter has three, and many file systems take 255 for a name. */
const LONGEST = 200;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Names for files that go into one folder or archive: each opens right on every system and stands for itself. NFC, since
 * Windows shows the letters of NFD one by one; unique also where capitals do not count.
 */
export class FileNames {
  readonly #taken = new Set<string>();

  /**
   * @param parts of the name, joined by a space; empty ones are passed over
   * @param ending without its dot
   * @example new FileNames().next(['A-01', '협약서'], 'pdf') // 'A-01 협약서.pdf'
   */
  next(parts: readonly (string | undefined)[], ending: string): string {
    const wanted = cleaned(parts.filter((part) => part !== undefined && part !== '').join(' '));
    for (let count = 1; ; count += 1) {
      const tail = `${count === 1 ? '' : ` (${count})`}.${ending}`;
      const name = shortened(wanted, LONGEST - bytesOf(tail)) + tail;
      const key = name.toLowerCase();
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return name;
    }
  }
}

function cleaned(text: string): string {
  const plain = text
    .normalize('NFC')
    .toWellFormed()
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  if (plain === '') return '_';
  return RESERVED.test(plain) ? `_${plain}` : plain;
}

/** By whole characters as people see them, so that none is cut in half. */
function shortened(text: string, most: number): string {
  if (bytesOf(text) <= most) return text;
  let short = '';
  for (const { segment } of new Intl.Segmenter('ko', { granularity: 'grapheme' }).segment(text)) {
    if (bytesOf(short + segment) > most) break;
    short += segment;
  }
  return short.replace(/[\s.]+$/u, '') || '_';
}
