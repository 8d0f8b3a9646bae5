import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;

/** @param attempt 0 for the first look @returns milliseconds: 1 s, 2 s, 4 s … 15 s */
export const waitBefore = (attempt: number): number => Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS);

let isWatching = false;

/**
 * Puts every query and every order to the service on hold until /health answers again; then they go on by themselves.
 * What was typed is not touched.
 */
export function loseConnection(): void {
  onlineManager.setOnline(false);
  if (isWatching) return;
  isWatching = true;
  void watch(0);
}

async function watch(attempt: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, waitBefore(attempt)));
  const isBack = await fetch('/health', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!isBack) return watch(attempt + 1);
  isWatching = false;
  onlineManager.setOnline(true);
}

/** @returns what calls it off */
export const whenBack = (go: () => void): (() => void) =>
  onlineManager.subscribe((isOnline) => {
    if (isOnline) go();
  });

/** The browser's own idea of being on line says nothing of the service: only its answers count. */
export function startConnection(): void {
  onlineManager.setEventListener(() => () => undefined);
}

export const useConnection = (): boolean =>
  useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
  );
