import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HwpxReader } from '@ssabrojs/hwpxjs';
import initRhwp, { HwpDocument } from '@rhwp/core';
import WordExtractor from 'word-extractor';

/** Texts of office files, read by libraries that had no part in making them. Lines as they find them, without empty ones. */
const linesIn = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

let isReady: Promise<unknown> | undefined;

/** The whole text, tables and all, and the pictures drawn on its pages, by rhwp (Rust, compiled to WebAssembly). */
export async function readByRhwp(
  bytes: Uint8Array,
): Promise<{ readonly lines: readonly string[]; readonly pages: number; readonly pictures: readonly Uint8Array[] }> {
  // It lays the text out and asks its surroundings how wide letters are; a guess does for reading.
  (globalThis as { measureTextWidth?: (font: string, text: string) => number }).measureTextWidth = (_, text) =>
    text.length * 10;
  const file = createRequire(import.meta.url).resolve('@rhwp/core/rhwp_bg.wasm');
  isReady ??= initRhwp({ module_or_path: readFileSync(file) });
  await isReady;
  const document = new HwpDocument(bytes);
  try {
    const pages = document.pageCount();
    const drawn = Array.from({ length: pages }, (_, page) => document.renderPageSvg(page));
    const pictures = drawn.flatMap((svg) => [...svg.matchAll(/<image\b[^>]* href="data:image\/png;base64,([^"]*)"/g)]);
    return {
      lines: linesIn(JSON.parse(document.getTextFileUnicode()) as string),
      pages,
      pictures: pictures.map(([, data = '']) => Buffer.from(data, 'base64')),
    };
  } finally {
    document.free();
  }
}

/** The paragraphs outside tables, the title, and the names of the pictures, by hwpxjs: it reads no more. */
export async function readByHwpxjs(bytes: Uint8Array): Promise<{
  readonly lines: readonly string[];
  readonly title: string | undefined;
  readonly pictures: readonly string[];
}> {
  const reader = new HwpxReader();
  await reader.loadFromArrayBuffer(new Uint8Array(bytes).buffer);
  const { metadata } = await reader.getDocumentInfo();
  return { lines: linesIn(await reader.extractText()), title: metadata.title, pictures: await reader.listImages() };
}

/** The whole text of a DOCX file by word-extractor; it leaves line breaks within a paragraph out. */
export async function readByWordExtractor(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await new WordExtractor().extract(Buffer.from(bytes));
  return linesIn(document.getBody().replaceAll('\t', '\n'));
}
