import { useState, type FocusEvent } from 'react';
import type { FormView } from '../../api/types.js';
import { useDraft } from '../../app/use-draft.js';
import type { Entry } from '../../fields/entry.js';
import { fieldId } from '../../fields/facts.js';
import type { ShownGap } from './gaps.js';
import { BLANK, isBlank, withAsOf, withEntry, type Paper } from './paper.js';
import { useCase } from './use-case.js';
import { useMade } from './use-made.js';

/** Whether someone has asked for the document yet, and is waiting for it now. */
const NO_ATTEMPT = { wasMade: false, isAwaited: false };

/** The state of filling a form: what is typed, what the service makes of it, what is wrong, what may come next. */
export function useFilling(view: FormView) {
  const draft = useDraft<Paper>(`form/${view.id}`, BLANK);
  const { forget, ...fromCase } = useCase(draft);
  const { unread, settle, ...made } = useMade(view, draft.value);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [attempt, setAttempt] = useState(NO_ATTEMPT);
  const arrive = (): void => setAttempt(({ wasMade }) => ({ wasMade, isAwaited: false }));

  const put = (change: (before: Paper) => Paper, step?: string): void => {
    forget();
    arrive();
    draft.change(change, step);
  };
  const isTold = ({ pointer }: ShownGap): boolean => attempt.wasMade || left.has(fieldId(pointer));
  return {
    ...fromCase,
    ...made,
    paper: draft.value,
    put: (place: 'facts' | 'fields', id: string, entry: Entry, step?: string): void =>
      put((before) => withEntry(before, place, id, entry), step),
    putAsOf: (entry: Entry, step?: string): void => put((before) => withAsOf(before, entry), step),
    leave: ({ target: { id } }: FocusEvent): void =>
      setLeft((others) => (others.has(id) ? others : new Set([...others, id]))),
    clear: (): void => {
      forget();
      setAttempt(NO_ATTEMPT);
      draft.clear();
    },
    undo: (): void => {
      forget();
      arrive();
      draft.undo();
    },
    canUndo: draft.canUndo,
    isBlank: isBlank(draft.value),
    errors: errorsOf(unread.filter(isTold), toldAtFields(made.gaps, unread, attempt.wasMade)),
    /** Someone wants to see how it stands, now. */
    attempt: (): void => {
      settle();
      setAttempt({ wasMade: true, isAwaited: true });
    },
    isAwaited: attempt.isAwaited,
    arrive,
  };
}
export type Filling = ReturnType<typeof useFilling>;

/** What the service finds wrong is told at once; that something is empty, only once the document was asked for. */
const toldAtFields = (gaps: readonly ShownGap[], unread: readonly ShownGap[], wasAsked: boolean): readonly ShownGap[] =>
  gaps
    .filter(({ kind }) => kind === 'wrong' || (wasAsked && (kind === 'missing' || kind === 'undecided')))
    .filter(({ pointer }) => !unread.some((own) => own.pointer === pointer));

const errorsOf = (...told: (readonly ShownGap[])[]): ReadonlyMap<string, string> =>
  new Map(told.flat().map(({ pointer, message }) => [pointer, message]));
