/** What is counted anew each time a document is made. */
export type Slot =
  /** A table begins: its rows are counted. */
  | 'table'
  | 'row-count'
  | 'row'
  | 'row-address'
  | 'table-end'
  /** A number no other shape of the document has. */
  | 'id'
  /** Where the product says what the document was made from. */
  | 'trace';

/** A stretch of XML without anything of the dialect in it. */
export type Fragment = readonly (string | { readonly slot: Slot })[];

/**
 * Marks that stand for something else in the text a document is made from. They are characters that Unicode keeps for a
 * program's own use and that no text may hold; values and wording are rid of them.
 */
export const MARKS = {
  /** Before and after the number of a fragment. */
  fragment: '\ufdd0',
  end: '\ufdd1',
  lineBreak: '\ufdd2',
  part: '\ufdd3',
} as const;
