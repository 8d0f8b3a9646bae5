import { strToU8, zipSync, type Zippable } from 'fflate';
import { officeParts } from '#documents';
import type { Block } from './model.js';

/** What a test may say otherwise about a file. */
export interface HwpxOptions {
  readonly title?: string;
  /** Entries beside the usual ones, or in place of them; undefined takes one away. */
  readonly entries?: Readonly<Record<string, string | Uint8Array | undefined>>;
  /** Put into each paragraph, as a program does that has laid the text out. */
  readonly hasLayout?: boolean;
  /** XML in place of the paragraphs. */
  readonly body?: string;
}

const SECTION = 'Contents/section0.xml';
const LAYOUT =
  '<hp:linesegarray><hp:lineseg textpos="0" vertpos="0" vertsize="1000" textheight="1000" baseline="850" spacing="600" horzpos="0" horzsize="42520" flags="393216"/></hp:linesegarray>';

/** An HWPX file as a word processor would save it, with the preview of what it was before it was filled. */
export function makeHwpx(blocks: readonly Block[], options: HwpxOptions = {}): Uint8Array {
  const parts = Object.fromEntries(officeParts('hwpx', blocks, options.title ?? ''));
  let section = parts[SECTION] ?? '';
  if (options.hasLayout) section = section.replaceAll('</hp:p>', `${LAYOUT}</hp:p>`);
  const { body } = options;
  if (body !== undefined)
    section = section.replace(/(<hs:sec[^>]*>)[\s\S]*(<\/hs:sec>)/, (_, begin, end) => `${begin}${body}${end}`);
  return packed({ ...parts, [SECTION]: section, 'Preview/PrvText.txt': '{{미리보기}}', ...options.entries });
}

/** Entries as a file; undefined ones are left out. */
export function packed(entries: Readonly<Record<string, string | Uint8Array | undefined>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(entries))
    if (content !== undefined)
      files[name] = [
        typeof content === 'string' ? strToU8(content) : content,
        { level: name === 'mimetype' ? 0 : 6, mtime: new Date(1980, 0, 1) },
      ];
  return zipSync(files);
}
