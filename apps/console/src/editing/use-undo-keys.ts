import { useEffect } from 'react';
import { useEditingStore } from './use-editing.js';

/**
 * Ctrl+Z takes back, Ctrl+Shift+Z and Ctrl+Y put there again. The browser's own undo of a text field is not for us: it
 * knows nothing of what was changed elsewhere.
 */
export function useUndoKeys(): void {
  const store = useEditingStore();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      const isUndo = key === 'z' && !event.shiftKey;
      const isRedo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
      if (!isUndo && !isRedo) return;
      event.preventDefault();
      if (isUndo) store.undo();
      else store.redo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [store]);
}
