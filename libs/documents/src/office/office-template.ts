import type { ParsedTemplate } from '../template/parse.js';
import type { TemplateProblem } from '../template/problem.js';
import type { OfficeKind } from './kinds.js';
import type { Fragment } from './skeleton/fragment.js';

/** An office's own file with the dialect typed into it, found free of problems. */
export interface OfficeTemplate {
  readonly kind: OfficeKind;
  /** Of the bytes of the file. */
  readonly hash: string;
  readonly parsed: ParsedTemplate;
  readonly warnings: readonly TemplateProblem[];
  /** The text that stands in for its parts with text, see `Skeleton`. */
  readonly source: string;
  readonly fragments: readonly Fragment[];
  /** Names of these parts, in the order they have in the source, with the prefix of their elements. */
  readonly parts: readonly { readonly name: string; readonly prefix: string }[];
  /** Everything else, as it goes into each document. */
  readonly entries: ReadonlyMap<string, Uint8Array>;
}
