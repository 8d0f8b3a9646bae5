import { diagnostic, type Diagnostic } from '../diagnostic.js';

/** Tells the names that something may have. */
export type Known = (name: string) => boolean;
export const keyOf =
  (map: object): Known =>
  (name) =>
    Object.hasOwn(map, name);
export const among =
  (names: readonly string[]): Known =>
  (name) =>
    names.includes(name);

/** One name written somewhere, and the names it may be. */
export interface Target {
  readonly code: string;
  readonly file: string;
  readonly pointer: string;
  readonly name: string | undefined;
  readonly known: Known;
}

/** Reports the names that are not among those known. */
export const unknown = (targets: readonly Target[]): readonly Diagnostic[] =>
  targets.flatMap(({ code, file, pointer, name, known }) =>
    name === undefined || known(name) ? [] : [diagnostic(code, file, pointer, { details: { name } })],
  );
