import { diagnostic, type Diagnostic } from '../diagnostic.js';

/** One name written somewhere, and the names it may be. */
export interface Target {
  readonly code: string;
  readonly file: string;
  readonly pointer: string;
  readonly name: string | undefined;
  readonly known: readonly string[];
}

/** Reports the names that are not among those known. */
export const unknown = (targets: readonly Target[]): readonly Diagnostic[] =>
  targets.flatMap(({ code, file, pointer, name, known }) =>
    name === undefined || known.includes(name) ? [] : [diagnostic(code, file, pointer, { details: { name } })],
  );
