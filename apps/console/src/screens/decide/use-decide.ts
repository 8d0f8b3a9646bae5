import { useCallback, useState, type FocusEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionView } from '../../api/types.js';
import { useDraft } from '../../app/use-draft.js';
import type { FieldError } from '../../components/error-summary.js';
import type { Entry } from '../../fields/entry.js';
import { fieldId, type FieldEntries } from '../../fields/facts.js';
import { useFieldErrors, useFieldLabel } from '../../fields/use-field-words.js';
import { useWords } from '../../i18n/use-language.js';
import { AS_OF, entriesOfQuestion, isSameQuestion, questionFields, questionOf, type Question } from './question.js';
import { useAnswer } from './use-answer.js';

const NOTHING: FieldEntries = {};
/** The question that was asked last, and the one before it. */
interface Asked {
  readonly now?: Question;
  readonly before?: Question;
}
const NOT_ASKED: Asked = {};

interface Cleared {
  /** Whether there was an answer to take away. */
  readonly hadAnswer: boolean;
}

/** The state of trying a decision: what is typed, what was asked, what was answered, what is wrong. */
export function useDecide(view: DecisionView) {
  const { ruleSet, id: decision } = view;
  const key = `decide/${ruleSet.id}/${decision}`;
  const draft = useDraft<FieldEntries>(key, NOTHING);
  const asked = useDraft<Asked>(`${key}/asked`, NOT_ASKED);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [attempt, setAttempt] = useState({ turn: 0, isRefused: false });
  /** What clearing took away, until something else is done. */
  const [cleared, setCleared] = useState<Cleared>();
  const answer = useAnswer(ruleSet.id, decision, asked.value.now);
  const before = useAnswer(ruleSet.id, decision, asked.value.before);

  const { question, mistakes } = questionOf(view, draft.value);
  const { now } = asked.value;
  const isStale = now !== undefined && (mistakes.length > 0 || !isSameQuestion(now, question));
  const own = useOwnErrors(view)(mistakes);
  const fromService = useServiceErrors(view)(isStale ? [] : (answer.data?.record.problems ?? []));
  const shown = [...own.filter(({ pointer }) => attempt.isRefused || left.has(fieldId(pointer))), ...fromService];

  const { change: changeDraft } = draft;
  const change = useCallback(
    (...given: Parameters<typeof changeDraft>): void => {
      setCleared(undefined);
      changeDraft(...given);
    },
    [changeDraft],
  );
  const ask = (): void => {
    setCleared(undefined);
    setAttempt(({ turn }) => ({ turn: turn + 1, isRefused: mistakes.length > 0 }));
    if (mistakes.length > 0) return;
    if (!isSameQuestion(now, question)) asked.change({ now: question, ...(now === undefined ? {} : { before: now }) });
    else if (answer.isError) void answer.refetch();
  };
  return {
    entries: draft.value,
    put: (field: string, entry: Entry, step?: string): void =>
      change(({ [field]: _, ...others }) => (entry === undefined ? others : { ...others, [field]: entry }), step),
    fill: useCallback((given: Question): void => change(entriesOfQuestion(view, given)), [change, view]),
    /** A field that was left may be told that something is wrong with it. */
    leave: ({ target }: FocusEvent): void => setLeft((others) => new Set([...others, target.id])),
    clear: (): void => {
      const hadAnswer = now !== undefined;
      draft.clear();
      if (hadAnswer) asked.clear();
      setCleared({ hadAnswer });
      setAttempt(({ turn }) => ({ turn, isRefused: false }));
    },
    isCleared: cleared !== undefined,
    undoClear: (): void => {
      draft.undo();
      if (cleared?.hadAnswer === true) asked.undo();
      setCleared(undefined);
    },
    undo: draft.undo,
    canUndo: draft.canUndo,
    isEmpty: Object.keys(draft.value).length === 0,
    ask,
    asked: asked.value,
    answer,
    before,
    isStale,
    turn: attempt.turn,
    errors: new Map(shown.map(({ pointer, message }) => [pointer, message])),
    /** At the top of the form: after an attempt that the form refused, or facts that the service did. */
    summary: attempt.isRefused ? own : fromService,
  };
}
export type DecideState = ReturnType<typeof useDecide>;

/** What cannot be read, in words. */
function useOwnErrors(
  view: DecisionView,
): (mistakes: Parameters<ReturnType<typeof useFieldErrors>>[1]) => FieldError[] {
  const { t } = useTranslation();
  const inWords = useFieldErrors();
  return (mistakes) =>
    inWords(questionFields(view), mistakes).map((error) =>
      error.pointer === `/${AS_OF}` ? { ...error, label: t('decide.asOf') } : error,
    );
}

/** What the service did not accept, at the fields it came from. */
function useServiceErrors(view: DecisionView): (problems: readonly ServiceProblem[]) => FieldError[] {
  const labelOf = useFieldLabel();
  const words = useWords();
  return (problems) =>
    problems.map((problem) => {
      const pointer = problem.pointer.replace(/^\/facts/, '');
      return { pointer, label: labelOf(view.inputs, pointer), message: words(problem.words) };
    });
}
type ServiceProblem = NonNullable<NonNullable<ReturnType<typeof useAnswer>['data']>['record']['problems']>[number];
