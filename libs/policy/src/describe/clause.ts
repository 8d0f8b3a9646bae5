/**
 * One assertion in the forms that sentences need: a demand (`must`), a condition (`when`, before a further one `and` or
 * `or`), or an item in a list of demands (`shall`). Korean changes the verb; English knows "must be" and "is" only.
 */
export type ClauseForm = 'must' | 'when' | 'and' | 'or' | 'shall';
export interface Clause {
  /** With its subject; nothing stands after it yet (Korean: 합니다, 경우, 것). */
  readonly say: (form: ClauseForm) => string;
}

/** Something named, as it stands in a sentence. */
export interface Noun {
  readonly text: string;
  /** English: takes "are". */
  readonly isPlural?: boolean;
}

/** What is held against what. */
export interface Compared {
  readonly subject: Noun;
  /** Without quantifier. */
  readonly operator: string;
  readonly each?: 'some' | 'every';
  readonly line: string;
  /** A list written in the rule itself. */
  readonly isLineList?: boolean;
  /** A name rather than a value: “the same as”. */
  readonly isLineNamed: boolean;
  /** Of `present` and `empty`: whether it is wanted, or its opposite. */
  readonly isWanted: boolean;
}

/** A condition ready to be worded: `not` stands in its leaves, but for "not all of these". */
export type Tree =
  | { readonly kind: 'leaf'; readonly clause: Clause }
  | { readonly kind: 'all' | 'any' | 'notAll'; readonly parts: readonly Tree[] };

const MOST_IN_A_SENTENCE = 3;

/** Few enough parts, and none with parts of its own, to stand in one sentence without numbers. */
export function isPlain(tree: Tree): boolean {
  if (tree.kind === 'leaf') return true;
  const isShort = tree.parts.length <= (tree.kind === 'all' ? MOST_IN_A_SENTENCE : 2);
  return isShort && tree.kind !== 'notAll' && tree.parts.every(({ kind }) => kind === 'leaf');
}
