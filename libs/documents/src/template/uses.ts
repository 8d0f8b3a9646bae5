import type { TemplatePlace } from './problem.js';

/** The step from a list to each of its elements. No field has this name. */
export const ITEM = '[]';
/** The way from the top of the data to a value: names of fields, and `[]` into a list. */
export type Path = readonly string[];
/** A way as a person reads it. @example nameOfPath(['members', '[]', 'name']) // 'members[].name' */
export const nameOfPath = (path: Path): string => path.join('.').replaceAll(`.${ITEM}`, ITEM);
export type Literal = string | number | boolean;

/** What must hold for a part of a template to be printed. */
export type Guard =
  | { readonly path: Path; readonly test: 'filled' | 'empty' }
  | { readonly path: Path; readonly test: 'is' | 'isNot'; readonly literal: Literal };

/** What a template does with a value. */
export type UseKind =
  | 'printed'
  | 'won'
  | 'wonWords'
  | 'date'
  | 'dateTime'
  | 'percent'
  | 'josa'
  | 'check'
  | 'eq'
  | 'join'
  | 'each'
  | 'with'
  /** Only looked at, by `if` or `unless`. */
  | 'asked';

/** One use of a value in a template. */
export interface Use extends TemplatePlace {
  readonly path: Path;
  readonly kind: UseKind;
  /** What it is compared with, by `eq` and `check`. */
  readonly literal?: Literal;
  readonly guards: readonly Guard[];
}
