import type { ShownProblem } from '../api/problem.js';
import type { Diagnostic } from '../api/types.js';
import type { Content } from './apply-change.js';
import type { Change } from './change.js';
import type { Conflict, Revision } from './conflicts.js';
import type { Draft } from './draft.js';

/**
 * How the changes fare: saved; saving (on their way, or soon); offline (kept here until the service is back); conflict
 * (someone else changed the same places); refused (the service does not take them, and says why).
 */
export type Saving = 'saved' | 'saving' | 'offline' | 'conflict' | 'refused';

/** Everything about the draft on the screen at one moment. @typeParam D what is drafted: rules, unless said */
export interface EditingState<D = Draft> {
  readonly draft: D;
  /** The parts of the rule set and its `cases`, with what is not saved yet. */
  readonly content: Content;
  /** The version it is based on, with its cases. */
  readonly base: Content | undefined;
  readonly isReadOnly: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly saving: Saving;
  /** When the service last took something, ISO; nothing before the first time. */
  readonly savedAt: string | undefined;
  /** Revision of the draft that the service has. */
  readonly revision: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Places that need a decision, and whose changes they are held against. */
  readonly conflicts: readonly Conflict[];
  /** What others saved since this page was opened, until it has been read. */
  readonly news: readonly Revision[];
  /** Why the service does not take the changes. */
  readonly refusal: ShownProblem | undefined;
  /** Whether what is not saved is kept where it survives the page. */
  readonly isKept: boolean;
}

/** What holds the draft. Screens look at it through `useEditing`, which shows them anew only for what they read. */
export interface EditingStore<D = Draft> {
  readonly subscribe: (changed: () => void) => () => void;
  readonly getState: () => EditingState<D>;
  /** @throws NoPlace where a change names a place that is not there */
  readonly change: (changes: readonly Change[], step?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Saves what is not saved. @returns whether the service has everything now */
  readonly saved: () => Promise<boolean>;
}
