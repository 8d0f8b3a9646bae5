import { officeBlocks } from '#documents';

/** Paragraphs and tables, as the product drafts files of them. */
export const { cell, p, table } = officeBlocks;
export type Block = officeBlocks.Block;
export type TableBlock = officeBlocks.TableBlock;
