import { useEffect, useState } from 'react';
import type { ServerStore } from './server-store.js';

/** Milliseconds between looks for what others saved. */
const LOOK_EVERY_MS = 20_000;

/** Looks for what others saved, and lets nothing wait once one turns to something else. */
export function useLooking(store: Pick<ServerStore, 'look' | 'flush'>): void {
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') void store.look();
      // Whoever turns to something else may not come back: nothing waits for the next key.
      else void store.flush();
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [store]);
}

/** Warns before the page goes only while something would go with it. */
export function useUnsavedWarning(store: Pick<ServerStore<unknown>, 'getState'>): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      const { saving, isKept } = store.getState();
      if (saving !== 'saved' && !isKept) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [store]);
}

/**
 * Ctrl+S saves at once, as it does everywhere; the browser's own would save the page as a file.
 * @returns how often it was saved so: to be said, since everything is saved by itself as well and nothing is seen of it
 */
export function useSaveKey(store: Pick<ServerStore<unknown>, 'saved'> | undefined): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isSave =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 's';
      if (!isSave || store === undefined) return;
      event.preventDefault();
      void store.saved().then((isSaved) => setTimes((before) => before + Number(isSaved)));
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [store]);
  return times;
}
