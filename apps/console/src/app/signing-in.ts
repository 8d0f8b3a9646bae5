import { useSyncExternalStore } from 'react';

/** What concerns signing in and stands outside of any screen: whether a session has ended under someone's hands. */
let isLost = false;
const watchers = new Set<() => void>();
const arrivals = new Set<() => void>();

const tell = (listeners: ReadonlySet<() => void>): void => {
  for (const listener of listeners) listener();
};

/** The session of whoever is at the screen has ended. What they see and have typed stays. */
export function loseSession(): void {
  if (isLost) return;
  isLost = true;
  tell(watchers);
}

/** Someone has signed in. */
export function regainSession(): void {
  isLost = false;
  tell(watchers);
  tell(arrivals);
}

/** @returns what calls it off */
export function whenSignedIn(go: () => void): () => void {
  arrivals.add(go);
  return () => arrivals.delete(go);
}

export const useIsSessionLost = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    () => isLost,
  );
