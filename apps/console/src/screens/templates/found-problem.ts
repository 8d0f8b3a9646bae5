import type { Words } from '../../api/types.js';
import type { LinePlace } from '../../template-text/text-place.js';

/** Something wrong in a wording, as the service tells of it. */
export interface FoundProblem extends LinePlace {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly file: 'form.hbs' | 'sample.json' | 'form.hwpx' | 'form.docx';
  /** Of an office's file: which paragraph, table and cell. */
  readonly where?: Words;
  /** Of the sample: where in it. */
  readonly pointer?: string;
  readonly words: Words;
  readonly fix?: { readonly from: LinePlace; readonly to: LinePlace; readonly text: string };
}

/** Errors first, each kind in the order of the text. */
export const inOrder = (problems: readonly FoundProblem[]): readonly FoundProblem[] =>
  [...problems].sort(
    (one, other) => rank(one) - rank(other) || one.line - other.line || one.column - other.column,
  );
const rank = ({ severity }: FoundProblem): number => (severity === 'error' ? 0 : 1);

export const errorsIn = (problems: readonly FoundProblem[]): number =>
  problems.filter(({ severity }) => severity === 'error').length;
