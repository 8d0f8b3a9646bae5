import { useMemo } from 'react';
import type { FormGap, FormView } from '../../api/types.js';
import { dataOf, type Paper } from './paper.js';
import { useDocument, useFilled } from './use-filled.js';
import { useFormGaps } from './use-form-gaps.js';
import { useSettled } from './use-settled.js';

const PAUSE_MS = 400;
const NO_GAPS: readonly FormGap[] = [];

/** What the service makes of a form, asked whenever the typing pauses. */
export function useMade(view: FormView, paper: Paper) {
  const { settled, settle } = useSettled(paper, PAUSE_MS);
  const asked = useMemo(() => dataOf(view, settled), [view, settled]);
  const now = useMemo(() => dataOf(view, paper), [view, paper]);
  const filled = useFilled(view, asked.data);
  const isAnswered = filled.isSuccess && !filled.isPlaceholderData;
  const isComplete = filled.data?.isComplete === true && asked.mistakes.length === 0;
  const document = useDocument(view, asked.data, isComplete && isAnswered);
  return {
    filled,
    document,
    isComplete,
    /** What is shown is from before the last change. */
    isStale: settled !== paper || !isAnswered || (isComplete && document.isPlaceholderData),
    /** Everything that keeps it from being made. */
    gaps: useFormGaps(view, asked.mistakes, filled.data?.gaps ?? NO_GAPS),
    /** What cannot be read of what stands there at this moment, and the rest of it. */
    unread: useFormGaps(view, now.mistakes, NO_GAPS),
    dataNow: now.data,
    /** Asks without waiting for a pause. */
    settle,
  };
}
