import type { FormGap } from '../../api/types.js';

export const GAP_KINDS = ['wrong', 'missing', 'undecided', 'notAllowed', 'other'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** Something that keeps a form from being made, as it is shown. */
export interface ShownGap {
  /** Below /facts or /fields where there is a field for it; below /decisions where a decision stands against it. */
  readonly pointer: string;
  readonly label: string;
  readonly message: string;
  readonly kind: GapKind;
}

const KINDS: Readonly<Record<string, GapKind>> = {
  'form/wrong-type': 'wrong',
  'form/missing': 'missing',
  'form/not-decided': 'undecided',
  'form/not-allowed': 'notAllowed',
};

export const kindOf = ({ code }: Pick<FormGap, 'code'>): GapKind => KINDS[code] ?? 'other';

/** Is there a field on the page that such a pointer leads to? */
export const isField = (pointer: string): boolean => /^\/(facts|fields)\/|^\/asOf$/.test(pointer);

/** @example decisionOf('/decisions/award') // 'award' */
export const decisionOf = (pointer: string): string | undefined => /^\/decisions\/([^/]+)/.exec(pointer)?.[1];

const isWithin = (pointer: string, other: string): boolean => pointer === other || pointer.startsWith(`${other}/`);

/** A field with text that cannot be read reached the service as an empty one: of the two, the text is told. */
export const withoutUnread = <G extends { readonly pointer: string }>(
  gaps: readonly G[],
  mistakes: readonly { readonly pointer: string }[],
): readonly G[] =>
  gaps.filter(
    ({ pointer }) => !mistakes.some((own) => isWithin(own.pointer, pointer) || isWithin(pointer, own.pointer)),
  );
