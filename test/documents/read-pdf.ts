import { getDocumentProxy } from 'unpdf';

/** What a PDF says about itself, read back by a library that had no part in making it. */
export interface ReadPdf {
  /** The text of each page, spaces and line ends as one space. */
  readonly pages: readonly string[];
  readonly title: unknown;
  readonly language: unknown;
  /** Points, of the first page. A4 is 595 × 842. */
  readonly size: readonly [number, number];
  readonly isTagged: boolean;
  readonly outline: readonly string[];
  /** PDF names of the font types; composite fonts appear with the type of what they are made of. */
  readonly fontTypes: readonly string[];
  /** By name, without the mark of a subset, in order. */
  readonly fontNames: readonly string[];
  readonly fonts: number;
  readonly embeddedFonts: number;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // A copy: pdf.js takes over the memory it is given, and refuses Node's own kind of bytes.
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    pages.push(text.replace(/\s+/g, ' ').trim());
  }
  const { info } = (await document.getMetadata()) as unknown as { info: Record<string, unknown> };
  const viewport = (await document.getPage(1)).getViewport({ scale: 1 });
  const markInfo = await document.getMarkInfo();
  const outline = (await document.getOutline()) as { title: string }[] | null;
  // Chromium writes its dictionaries in the clear.
  const source = Buffer.from(bytes).toString('latin1');
  return {
    pages,
    title: info['Title'],
    language: info['Language'],
    size: [Math.round(viewport.width), Math.round(viewport.height)],
    isTagged: markInfo?.['Marked'] === true && source.includes('/StructTreeRoot'),
    outline: (outline ?? []).map(({ title }) => title),
    fontTypes: [
      ...new Set([...source.matchAll(/\/Subtype \/(Type3|Type1|TrueType|CIDFontType[02])/g)].map((m) => m[1]!)),
    ],
    fontNames: [...new Set([...source.matchAll(/\/FontName \/(?:[A-Z]{6}\+)?([\w-]+)/g)].map((m) => m[1]!))].sort(),
    fonts: [...source.matchAll(/\/Type \/FontDescriptor/g)].length,
    embeddedFonts: [...source.matchAll(/\/FontFile2? /g)].length,
  };
}
