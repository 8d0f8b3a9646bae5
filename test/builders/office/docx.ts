import { officeParts } from '#documents';
import type { Block } from './model.js';
import { packed, type HwpxOptions } from './hwpx.js';

/** A DOCX file as a word processor would save it. */
export function makeDocx(blocks: readonly Block[], options: Omit<HwpxOptions, 'hasLayout'> = {}): Uint8Array {
  const parts = Object.fromEntries(officeParts('docx', blocks, options.title ?? ''));
  const { body } = options;
  const main = parts['word/document.xml'] ?? '';
  const document =
    body === undefined
      ? main
      : main.replace(/(<w:body>)[\s\S]*(<w:sectPr>)/, (_, begin, end) => `${begin}${body}${end}`);
  return packed({ ...parts, 'word/document.xml': document, ...options.entries });
}
