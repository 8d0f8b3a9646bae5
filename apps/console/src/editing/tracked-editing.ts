import type { Diagnostic } from '../api/types.js';
import type { Draft } from './draft.js';
import type { Change } from './change.js';
import { isWithin, valueAtPlace } from './place.js';
import type { CasesJson, RuleSetJson } from './rule-set-json.js';
import type { EditingState, EditingStore, Saving } from './store.js';

/** The draft, as a component sees it; see `useEditing`. */
export interface Editing {
  readonly draft: Draft;
  /** With what was typed here, saved or not. */
  readonly content: RuleSetJson;
  readonly cases: CasesJson;
  /** Last year's version, where there is one. */
  readonly base: RuleSetJson | undefined;
  readonly isReadOnly: boolean;
  /**
   * Changes the draft at once; saved a moment later.
   * @param step changes in a row under the same name are undone together (the keys typed into one field)
   */
  readonly change: (changes: readonly Change[], step?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly saving: Saving;
  /** What the service's checks say of that place or something within it. */
  readonly problemsAt: (at: string) => readonly Diagnostic[];
  readonly baseValueAt: (at: string) => unknown;
  readonly valueAt: (at: string) => unknown;
}

type Read = (state: EditingState) => unknown;

/**
 * Notes what one component reads of the draft, so that it is shown anew when one of those things becomes another, and
 * not with every key typed elsewhere.
 */
export class TrackedReads {
  readonly #store: EditingStore;
  readonly #reads = new Map<string, { readonly read: Read; readonly found: unknown }>();
  #editing: Editing;

  constructor(store: EditingStore) {
    this.#store = store;
    this.#editing = this.#fresh();
  }

  /** The same object until something that was read through it is another. */
  readonly current = (): Editing => {
    const state = this.#store.getState();
    if ([...this.#reads.values()].some(({ read, found }) => !isSame(read(state), found))) {
      // Whoever is shown anew reads anew; what is no longer read no longer counts.
      this.#reads.clear();
      this.#editing = this.#fresh();
    }
    return this.#editing;
  };

  #read<T>(key: string, read: (state: EditingState) => T): T {
    const found = read(this.#store.getState());
    // What was shown is what counts: an event that reads later must not hide that it became another since.
    if (!this.#reads.has(key)) this.#reads.set(key, { read, found });
    return found;
  }

  #fresh(): Editing {
    const read = <T>(key: string, of: (state: EditingState) => T): T => this.#read(key, of);
    const { change, undo, redo } = this.#store;
    return {
      change,
      undo,
      redo,
      get draft() {
        return read('draft', ({ draft }) => draft);
      },
      get content() {
        return read('content', ({ content }) => content as unknown as RuleSetJson);
      },
      get cases() {
        return read('cases', ({ content }) => (content['cases'] ?? {}) as CasesJson);
      },
      get base() {
        return read('base', ({ base }) => base as RuleSetJson | undefined);
      },
      get isReadOnly() {
        return read('isReadOnly', ({ isReadOnly }) => isReadOnly);
      },
      get canUndo() {
        return read('canUndo', ({ canUndo }) => canUndo);
      },
      get canRedo() {
        return read('canRedo', ({ canRedo }) => canRedo);
      },
      get saving() {
        return read('saving', ({ saving }) => saving);
      },
      problemsAt: (at) => read(`problems ${at}`, ({ diagnostics }) => within(diagnostics, at)),
      valueAt: (at) => read(`value ${at}`, ({ content }) => valueAtPlace(content, at)),
      baseValueAt: (at) => read(`base ${at}`, ({ base }) => valueAtPlace(base, at)),
    };
  }
}

const within = (diagnostics: readonly Diagnostic[], at: string): readonly Diagnostic[] =>
  diagnostics.filter((found) => found.at !== undefined && isWithin(found.at, at));

/** Lists put together anew are the same while they hold the same things. */
const isSame = (now: unknown, found: unknown): boolean =>
  Object.is(now, found) ||
  (Array.isArray(now) &&
    Array.isArray(found) &&
    now.length === found.length &&
    now.every((item, index) => Object.is(item, found[index])));
