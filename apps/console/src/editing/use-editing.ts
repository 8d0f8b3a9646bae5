import { createContext, useContext, useState, useSyncExternalStore } from 'react';
import type { EditingState, EditingStore } from './store.js';
import { TrackedReads, type Editing } from './tracked-editing.js';

export const EditingContext = createContext<EditingStore | undefined>(undefined);

/** @throws Error outside of a stand or an editor page */
export function useEditingStore(): EditingStore {
  const store = useContext(EditingContext);
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
export function useEditingState<T>(select: (state: EditingState) => T): T {
  const store = useEditingStore();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}
