import { useEffect, useState, useSyncExternalStore } from 'react';
import { isSameJson } from '../../editing/same-json.js';
import { useSettled } from '../forms/use-settled.js';
import { Asking, type Asked } from './asking.js';
import type { RunRequest } from './types.js';
import { cancelRun, readRun, startRun } from './what-if-api.js';

/** Keys and sliders settle before the service is asked. */
const SETTLES_AFTER_MS = 250;

export interface AskedNow extends Asked {
  /** The answer shown is one to something else than what stands on the screen. */
  readonly isFormer: boolean;
  readonly again: () => void;
  readonly cancel: () => void;
}

/** What the service answers to what stands on the screen, asked as it changes. @param request nothing: nothing is asked */
export function useAsked(request: RunRequest | undefined): AskedNow {
  const wanted = request === undefined ? '' : JSON.stringify(request);
  const { settled } = useSettled(wanted, SETTLES_AFTER_MS);
  return useAskedAtOnce(settled, wanted);
}

/** The same for what is asked by a button. */
export function useAskedOnce(request: RunRequest | undefined): AskedNow {
  const text = request === undefined ? '' : JSON.stringify(request);
  return useAskedAtOnce(text, text);
}

function useAskedAtOnce(text: string, wanted: string): AskedNow {
  const [asking] = useState(() => new Asking({ start: startRun, look: readRun, cancel: cancelRun }));
  useEffect(() => () => asking.leave(), [asking]);
  useEffect(() => asking.ask(text === '' ? undefined : (JSON.parse(text) as RunRequest)), [asking, text]);
  const asked = useSyncExternalStore(asking.subscribe, asking.now);
  const isFormer =
    asked.answer !== undefined && (wanted === '' || !isSameJson(asked.answer.request, JSON.parse(wanted)));
  return { ...asked, isFormer, again: () => asking.again(), cancel: () => asking.cancel() };
}
