import type { OfficeKind } from '../kinds.js';
import { zip } from '../package/zip.js';
import { blocksOfText } from './blocks-of-text.js';
import { docxParts } from './docx.js';
import { hwpxParts } from './hwpx.js';
import type { Block } from './model.js';

/**
 * The parts of an office's file as a word processor would save it.
 * @param title of the document, for its properties
 */
export const officeParts = (kind: OfficeKind, blocks: readonly Block[], title: string): ReadonlyMap<string, string> =>
  kind === 'hwpx' ? hwpxParts(blocks, title) : docxParts(blocks, title);

/**
 * A first draft of an office's own file from the text of a form, to be laid out further in a word processor: the same words
 * and the same tags, in articles, lists and tables. The same text gives the same bytes.
 * @param source that the lint finds nothing wrong in
 * @param title of the form
 */
export const draftOffice = (kind: OfficeKind, source: string, title: string): Uint8Array =>
  zip(kind, officeParts(kind, blocksOfText(source), title));
