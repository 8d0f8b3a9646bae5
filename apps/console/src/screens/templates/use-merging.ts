import { useEffect } from 'react';
import { useEditingState, useEditingStore } from '../../editing/use-editing.js';
import { useServerStore } from '../../editing/use-server-store.js';
import { mergeLines } from './merge-lines.js';

/** Two people who changed other lines of the same text are not asked whose stays: both do. */
export function useMerging(): void {
  const store = useEditingStore();
  const server = useServerStore();
  const conflicts = useEditingState((state) => state.conflicts);
  useEffect(() => {
    const open = conflicts.find(({ at, choice }) => at === 'source' && choice === undefined);
    if (open === undefined) return;
    const texts = [open.base, open.mine, open.theirs].map((text) => (typeof text === 'string' ? text : ''));
    const [base = '', mine = '', theirs = ''] = texts;
    const both = mergeLines(base, mine, theirs);
    if (both === undefined) return;
    if (both !== mine) store.change([{ at: 'source', set: both }]);
    server?.decide('source', 'mine');
  }, [conflicts, store, server]);
}
