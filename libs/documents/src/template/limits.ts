/** How large a template, its data and a document may be. What goes beyond stops with an error and never hangs. */
export const LIMITS = {
  /** Characters of a template. */
  characters: 100_000,
  /** Statements of a template. */
  statements: 3_000,
  /** Blocks and `else` of a template: how long Handlebars takes to read them grows far faster than their number. */
  openings: 400,
  /** Blocks inside blocks. */
  depth: 8,
  /** Times the bodies of all loops of one document may run. */
  rounds: 20_000,
  /** Times one document may ask something with `if`, `unless` and `with`. */
  blocks: 200_000,
  /** Characters of a document, and of everything its loops have written. */
  output: 4_000_000,
} as const;
