import type { Change } from '../../editing/change.js';
import { useEditingState, useEditingStore } from '../../editing/use-editing.js';
import { wordingIn, type Wording } from './wording.js';

/** The wording on the screen, saved or not. */
export const useWording = (): Wording => wordingIn(useEditingState((state) => state.content));

/** Milliseconds without a key after which what is typed next is a step of its own. */
const PAUSE_MS = 1_000;
let last = { name: '', at: 0, turn: 0 };

/**
 * What is typed in a row into one place is taken back together, but not a whole morning's work at once.
 * @param now milliseconds
 */
export function stepName(name: string, now: number): string {
  const isSame = last.name === name && now - last.at < PAUSE_MS;
  last = { name, at: now, turn: isSame ? last.turn : last.turn + 1 };
  return `${name} ${last.turn}`;
}

/** Changes the wording; each change under a name is a step that can be taken back. */
export function useChange(): (change: Change, name?: string) => void {
  const store = useEditingStore();
  return (change, name = change.at) => store.change([change], stepName(name, Date.now()));
}
