import type { CaseResult, Change, CoverageItem, Diagnostic, Obstacle, Words, YearValue } from '#policy';

export interface DraftPath {
  readonly draft: string;
}
/** A draft, and the revision of it that whoever wants to change it has seen. */
export interface SeenDraft extends DraftPath {
  readonly revision: number;
}
/** Of a draft: what it would become, or what it starts from. */
export type Side = 'draft' | 'base';

export interface Person {
  readonly id: string;
  readonly name: string;
}
export interface Mark {
  readonly by: Person;
  /** ISO 8601 in UTC. */
  readonly at: string;
}
export interface ReasonedMark extends Mark {
  readonly reason: string;
}

export type DraftStatus = 'draft' | 'inReview' | 'approved' | 'published' | 'discarded';

/** A draft as it is shown: everything but its content. */
export interface DraftView {
  readonly id: string;
  readonly ruleSetId: string;
  readonly programme: string;
  readonly version: string;
  readonly title: Words;
  readonly status: DraftStatus;
  readonly revision: number;
  readonly contentHash: string;
  readonly base: { readonly id: string; readonly hash: string } | null;
  readonly inForceFrom: string | null;
  readonly created: Mark;
  readonly changed: Mark;
  readonly contributors: readonly Person[];
  readonly submitted?: Mark;
  readonly returned?: ReasonedMark;
  readonly approved?: Mark & { readonly contentHash: string };
  readonly published?: Mark & { readonly hash: string };
  readonly discarded?: ReasonedMark;
}

export interface DraftSaved {
  readonly revision: number;
  readonly contentHash: string;
  readonly undo: readonly Change[];
}

export interface RevisionView extends Mark {
  readonly revision: number;
  readonly event: string;
  readonly contentHash: string;
  readonly changes: readonly Change[];
  readonly undo: readonly Change[];
  readonly note?: string;
}

export interface ChecksView {
  readonly revision: number;
  readonly contentHash: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly cases: { readonly passed: number; readonly failed: readonly CaseResult[] };
  readonly coverage: { readonly covered: number; readonly total: number; readonly open: readonly CoverageItem[] };
  readonly confirmations: { readonly open: readonly YearValue[]; readonly total: number };
  readonly obstacles: readonly Obstacle[];
}
