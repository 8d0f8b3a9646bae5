import type { Clause, Compared, Noun, Tree } from './clause.js';

/** What follows a condition that stops, refers or warns. */
export type Stop =
  | { readonly kind: 'refuse' }
  | { readonly kind: 'open'; readonly publication: string }
  | { readonly kind: 'refer'; readonly to: string }
  | { readonly kind: 'warn'; readonly label: string };

/** How one language builds clauses and sentences. All arguments are words already: nothing here knows rules or facts. */
export interface Grammar {
  /** A name as it stands in a sentence: English adds an article or quotes. @param isCounted a number of things */
  readonly noun: (label: string, isYesOrNo: boolean, isCounted: boolean) => Noun;
  /** A listed word, a yes or no, or a text, set apart from the sentence around it. */
  readonly term: (text: string) => string;
  /**
   * A parameter with its value.
   * @param isSeveral a list or a map: its name comes first
   * @param readAloud a large amount as it is spoken: 3억원
   */
  readonly valued: (label: string, value: string, isSeveral: boolean, readAloud: string | undefined) => string;
  /** Words of a list in a rule, as the operator needs them. */
  readonly listed: (texts: readonly string[], operator: string) => string;
  /** A name with its definition in brackets. */
  readonly explained: (noun: Noun, definition: string) => Noun;
  /** A part of something: ‘상환 계획’의 첫 기일. */
  readonly partOf: (whole: string, part: string, isYesOrNo: boolean) => Noun;
  /** What belongs to an element of an outer list. */
  readonly ofThat: (list: string, field: string) => Noun;
  readonly element: () => Noun;
  readonly table: (label: string) => string;

  readonly compare: (compared: Compared) => Clause;
  /** One value inside a window, both ends included. */
  readonly inside: (subject: Noun, from: string, to: string, isDenied: boolean) => Clause;
  /** A named condition, told by its label. */
  readonly named: (label: string, isDenied: boolean) => Clause;
  readonly exists: (subject: Noun, isDenied: boolean) => Clause;
  /** Several parts in one sentence, whatever their number. */
  readonly join: (tree: Tree) => Clause;
  /** A clause as a value: whether it holds. */
  readonly whether: (clause: Clause) => string;

  readonly require: (tree: Tree) => string;
  readonly stop: (tree: Tree, stop: Stop) => string;
  /** What an option of a reading does in every case. */
  readonly always: (stop: Stop) => string;
  readonly onlyIf: (tree: Tree) => string;
  /** @param isDemand of a `require` rule: what it demands is then not needed; any other rule holds then as well */
  readonly except: (tree: Tree, isDemand: boolean) => string;
  /** Under the chosen reading a rule is not applied. */
  readonly off: () => string;
  readonly adopted: (reading: string, option: string, sentence: string) => string;
  readonly otherwise: (reading: string, option: string, sentence: string) => string;

  /** What a value named in a sentence before is. */
  readonly means: (label: string, phrase: string) => string;
  /** The same behind a reading. */
  readonly defines: (label: string, phrase: string) => string;
  /** What a decision answers. */
  readonly answer: (label: string, phrase: string) => string;
  /** A named condition whose label stood in a sentence. */
  readonly namedMeans: (label: string, tree: Tree) => string;
  readonly absent: (value: string | undefined) => string;
  /** The chosen option's value in the middle of a sentence, with the others'. */
  readonly byReading: (reading: string, chosen: string, others: readonly (readonly [string, string])[]) => string;
}
