import { useEffect } from 'react';
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
