import { useCallback, useState } from 'react';

/** Raised when the kept form of drafts changes: older ones are then left alone. */
const VERSION = 1;
const MOST_STEPS = 100;
/** Of every draft, whatever its version. */
const PREFIX = 'gongo.draft.';
const keyOf = (key: string): string => `${PREFIX}${VERSION}:${key}`;

export interface Draft<T> {
  readonly value: T;
  /**
   * Changes the draft and keeps it for the tab.
   * @param step changes in a row under the same name are undone together (the keys typed into one field)
   */
  readonly change: (next: T | ((value: T) => T), step?: string) => void;
  /** Back to how the draft began; that too can be undone. */
  readonly clear: () => void;
  /** Takes the last step back. */
  readonly undo: () => void;
  readonly canUndo: boolean;
}

interface State<T> {
  readonly value: T;
  readonly past: readonly { readonly value: T; readonly step: string | undefined }[];
}

/**
 * What a person has typed, kept for the tab: it survives reload, errors, the language switch and moving away, and goes
 * with the tab. Never throws; where nothing can be stored, it lives as long as the page.
 * @param key names the draft in the tab; give the component a React `key` of the same, so that another draft starts anew
 */
export function useDraft<T>(key: string, initial: T): Draft<T> {
  const [state, setState] = useState<State<T>>(() => ({ value: readDraft(key) ?? initial, past: [] }));

  const change = useCallback(
    (next: T | ((value: T) => T), step?: string): void =>
      setState((before) => {
        const value = typeof next === 'function' ? (next as (value: T) => T)(before.value) : next;
        if (Object.is(value, before.value)) return before;
        keepDraft(key, value);
        const isSameStep = step !== undefined && before.past.at(-1)?.step === step;
        const past = isSameStep ? before.past : [...before.past, { value: before.value, step }].slice(-MOST_STEPS);
        return { value, past };
      }),
    [key],
  );

  const undo = useCallback(
    (): void =>
      setState((before) => {
        const last = before.past.at(-1);
        if (last === undefined) return before;
        keepDraft(key, last.value);
        return { value: last.value, past: before.past.slice(0, -1) };
      }),
    [key],
  );

  const clear = useCallback((): void => change(initial), [change, initial]);
  return { value: state.value, change, clear, undo, canUndo: state.past.length > 0 };
}

/** A draft as it was left in this tab, for whoever does not change it; undefined for none. */
export function readDraft<T>(key: string): T | undefined {
  try {
    const text = sessionStorage.getItem(keyOf(key));
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

/** Leaves a draft for whoever opens it next in this tab. */
export function keepDraft(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(keyOf(key), JSON.stringify(value));
  } catch {
    // Full or forbidden storage: the draft then lives as long as the page.
  }
}

/** Whether anything has been typed in this tab that would go with `forgetDrafts`. */
export function hasDrafts(): boolean {
  try {
    return Object.keys(sessionStorage).some((key) => key.startsWith(PREFIX));
  } catch {
    return false;
  }
}

/** Removes every draft of this tab. What is on the screen goes once it is shown anew. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  } catch {
    // Where nothing can be stored there is nothing to remove.
  }
}
