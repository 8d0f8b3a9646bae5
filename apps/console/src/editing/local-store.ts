import type { Diagnostic } from '../api/types.js';
import type { Content } from './apply-change.js';
import type { Draft } from './draft.js';
import { queueReducer, startQueue, type Queue, type QueueEvent } from './queue.js';
import type { EditingState, EditingStore } from './store.js';

export interface LocalDraft {
  readonly draft: Draft;
  readonly content: Content;
  readonly base: Content | undefined;
  readonly isReadOnly: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly onChange: (content: Content) => void;
}

/** A draft that lives as long as the page: for specs and the gallery. */
export function localStore({ content, onChange, ...given }: LocalDraft): EditingStore {
  let queue: Queue = startQueue(content, given.draft.revision);
  let state = stateOf();
  const listeners = new Set<() => void>();

  function stateOf(): EditingState {
    return {
      ...given,
      content: queue.content,
      canUndo: queue.history.past.length > 0,
      canRedo: queue.history.future.length > 0,
      saving: 'saved',
      savedAt: undefined,
      revision: queue.revision,
      conflicts: [],
      news: [],
      refusal: undefined,
      isKept: true,
    };
  }
  function happen(event: QueueEvent): void {
    const before = queue.content;
    queue = queueReducer(queueReducer(queue, event), { is: 'sent' });
    queue = queueReducer(queue, { is: 'saved', revision: queue.revision + 1 });
    state = stateOf();
    if (queue.content !== before) onChange(queue.content);
    for (const tell of listeners) tell();
  }
  return {
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    getState: () => state,
    change: (changes, step) => {
      if (!given.isReadOnly) happen({ is: 'typed', changes, step });
    },
    undo: () => happen({ is: 'undo' }),
    redo: () => happen({ is: 'redo' }),
    saved: () => Promise.resolve(true),
  };
}
