import { createContext, useContext, useState, useSyncExternalStore } from 'react';
import type { Draft } from './draft.js';
import type { EditingState, EditingStore } from './store.js';
import { TrackedReads, type Editing } from './tracked-editing.js';

export const EditingContext = createContext<EditingStore<unknown> | undefined>(undefined);

/**
 * @typeParam D what is drafted on this page: rules, unless said
 * @throws Error outside of a stand or an editor page
 */
export function useEditingStore<D = Draft>(): EditingStore<D> {
  const store = useContext(EditingContext) as EditingStore<D> | undefined;
  if (store === undefined) throw new Error('There is no draft around this component');
  return store;
}

/**
 * The draft being edited. A component is shown anew when something it read of it becomes another: one that reads
 * `valueAt(at)` by what happens at that place, one that reads `content` by every key. So read the narrowest thing.
 */
export function useEditing(): Editing {
  const store = useEditingStore();
  // A component keeps its store: another draft is another page.
  const [reads] = useState(() => new TrackedReads(store));
  return useSyncExternalStore(store.subscribe, reads.current);
}

/** One thing of the state behind the editing, for the page around the sections. It must be the same while nothing is new. */
export function useEditingState<T, D = Draft>(select: (state: EditingState<D>) => T): T {
  const store = useEditingStore<D>();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}
