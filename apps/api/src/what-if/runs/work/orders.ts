import type { Application, Diagnostic, PolicyError } from '#policy';
import type { RunRequest } from '../run-request.js';

/** What a run is about, for a thread: what it has made of it before is used again. */
export interface AskedRun {
  /** Names rules and request by what they are. */
  readonly key: string;
  /** JSON text of the rule set. */
  readonly ruleSet: string;
  readonly request: RunRequest;
  /** A draft may be half done: that it has the form of a rule set is looked at first. */
  readonly isDraft: boolean;
}

/** The applications of a chunk: themselves, or the numbers of a population that is drawn in the thread. */
export type ChunkApplications =
  { readonly applications: readonly Application[] } | { readonly from: number; readonly to: number };

export interface ChunkOrder extends AskedRun {
  readonly chunk: string;
  readonly of: ChunkApplications;
  readonly rowsKept: 'all' | 'differing' | 'none';
  /** Not 0: give up. Looked at between two applications. */
  readonly stop: Int32Array;
}

export interface RowBlock {
  readonly _id: string;
  readonly count: number;
  readonly rows: string;
  readonly differences: readonly string[];
}
export interface ChunkDone {
  readonly partial: string;
  readonly rows: number;
  readonly blocks: readonly RowBlock[];
}

/** What making a run ready finds out. */
export interface Prepared {
  /** How often each application is decided: the variants, points or draws. */
  readonly variants: number;
  /** Whether its applications can be divided. */
  readonly isDivisible: boolean;
  /** Whether they are counted in columns, without applications. */
  readonly isInColumns: boolean;
  /** How many applications a population has. */
  readonly population?: number;
}

/** Errors lose their class between threads, so that what the core refuses is told apart. */
export type Told<T> =
  | { readonly result: T }
  | { readonly stopped: true }
  | { readonly unreadable: readonly Diagnostic[] }
  | { readonly refused: Pick<PolicyError, 'code' | 'details' | 'pointer'> };
