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
  /** These parts, in the order they have in the source. */
  readonly parts: readonly OfficePart[];
  /** Everything else, as it goes into each document. */
  readonly entries: ReadonlyMap<string, Uint8Array>;
}

/** A part with text. */
export interface OfficePart {
  readonly name: string;
  /** Of its elements: "hp:". */
  readonly prefix: string;
  /** Prefixes by namespace, as its root declares them. */
  readonly namespaces: Readonly<Record<string, string>>;
  /** Whether what the document says of itself stands at its end. */
  readonly isTraced: boolean;
}
