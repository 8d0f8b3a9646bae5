import { useEffect, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormView } from '../../api/types.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useWords } from '../../i18n/use-language.js';
import { DocumentActions } from './document-actions.js';
import { GapPanel } from './gap-panel.js';
import { Preview } from './preview.js';
import type { Filling } from './use-filling.js';

interface Props {
  readonly view: FormView;
  readonly filling: Filling;
}

/** The document as it would be printed; while it cannot be made, what keeps it from being so. */
export function DocumentSide({ view, filling }: Props) {
  const { t } = useTranslation();
  const frame = useRef<HTMLIFrameElement>(null);
  const { filled, document, dataNow, isComplete, isStale, gaps } = filling;
  const hasGaps = filled.data !== undefined && !isComplete;
  return (
    <section className="two-columns-side panel stack document-side" aria-labelledby="document-title">
      <h2 id="document-title" tabIndex={-1} ref={useArrival(filling)}>
        {hasGaps ? t('forms.notYet') : t('forms.preview')}
      </h2>
      {isComplete && document.data !== undefined ? (
        <DocumentActions view={view} data={dataNow} isStale={isStale} frame={frame} />
      ) : null}
      <Waiting filling={filling} />
      {filled.isError ? <ProblemPanel error={filled.error} onRetry={() => void filled.refetch()} /> : null}
      {hasGaps ? (
        <GapPanel ruleSet={view.ruleSet.id} gaps={gaps} />
      ) : (
        <Shown view={view} filling={filling} frame={frame} />
      )}
    </section>
  );
}

/** Whoever asked for it is brought to it, once it is there. */
function useArrival({ isAwaited, isStale, filled, document, arrive }: Filling) {
  const title = useRef<HTMLHeadingElement>(null);
  const isThere = filled.isError || document.isError || !isStale;
  useEffect(() => {
    if (!isAwaited || !isThere) return;
    arrive();
    title.current?.focus({ preventScroll: true });
    if (!isWellInView(title.current)) title.current?.scrollIntoView({ block: 'start' });
  }, [isAwaited, isThere, arrive]);
  return title;
}

/** Near the top of the window, with room below it for what it is the title of. */
function isWellInView(element: HTMLElement | null): boolean {
  const { top = -1 } = element?.getBoundingClientRect() ?? {};
  return top >= 0 && top < window.innerHeight / 2;
}

function Waiting({ filling: { filled, document, isComplete } }: Pick<Props, 'filling'>) {
  const { t } = useTranslation();
  const isPaused = filled.fetchStatus === 'paused' || document.fetchStatus === 'paused';
  // An answer that is there within the blink of an eye needs no sign of waiting; the first one, and one that waits, do.
  if (isPaused || filled.isPending)
    return <Progress label={t('forms.checking')} isPaused={isPaused} lines={isPaused ? 0 : 4} />;
  if (isComplete && document.isPending) return <Progress label={t('forms.making')} lines={4} />;
  return null;
}

function Shown({ view, filling, frame }: Props & { readonly frame: RefObject<HTMLIFrameElement | null> }) {
  const words = useWords();
  const { document, isComplete, isStale } = filling;
  if (!isComplete) return null;
  return (
    <>
      {document.isError ? <ProblemPanel error={document.error} onRetry={() => void document.refetch()} /> : null}
      {document.data === undefined ? null : (
        <Preview title={words(view.label)} html={document.data} isFormer={isStale} frame={frame} />
      )}
    </>
  );
}
