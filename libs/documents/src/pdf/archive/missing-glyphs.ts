import { inflateSync } from 'node:zlib';

const BEGIN = '>> stream\n';
/** Fonts and pictures: what is drawn by them says nothing of characters. */
const NO_TEXT = /\/Length1 |\/Subtype \/(Image|CIDFontType0C|OpenType|XML)/;

/**
 * Is every character drawn from a font that has it? Glyph 0 stands for one that none has, drawn as an empty box.
 * @param text of a PDF as Chromium writes it, a character for each byte
 * @returns false too where that cannot be told, since what is drawn cannot be read
 */
export function hasEveryGlyph(bytes: Buffer, text: string): boolean {
  for (let at = text.indexOf(BEGIN); at !== -1;) {
    const dictionary = text.slice(text.lastIndexOf(' obj\n', at), at);
    const from = at + BEGIN.length;
    const to = from + Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    at = text.indexOf(BEGIN, to);
    if (NO_TEXT.test(dictionary)) continue;
    const content = bytes.subarray(from, to);
    const drawn = /\/FlateDecode/.test(dictionary) ? inflated(content) : content;
    if (drawn === undefined || showsGlyph0(drawn)) return false;
  }
  return true;
}

function inflated(content: Buffer): Buffer | undefined {
  try {
    return inflateSync(content);
  } catch {
    return undefined;
  }
}

/** Between `BT` and `ET` stand texts as glyphs of four hexadecimal digits each, in pointed brackets. */
function showsGlyph0(content: Buffer): boolean {
  for (const [shown] of content.toString('latin1').matchAll(/\bBT\n[^]*?\nET\b/g))
    for (const [, glyphs = ''] of shown.matchAll(/<([0-9A-Fa-f]+)>/g))
      for (let at = 0; at < glyphs.length; at += 4) if (glyphs.startsWith('0000', at)) return true;
  return false;
}
