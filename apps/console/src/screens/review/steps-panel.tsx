import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import type { Draft } from '../../editing/draft.js';
import { StepDialog } from './step-dialog.js';
import type { StepId } from './steps.js';
import { useSteps } from './use-review.js';
import { useWhyWords } from './why-words.js';

const DANGEROUS: readonly StepId[] = ['discard'];
const ONWARD: readonly StepId[] = ['submission', 'approval', 'publication'];

interface Props {
  readonly draft: Draft;
  /** Told of the revision that one's own step has made. */
  readonly onDone: (revision: number) => void;
}

/** The steps that can be taken now, and of the others why not. */
export function StepsPanel({ draft, onDone }: Props) {
  const { t } = useTranslation();
  const whyWords = useWhyWords(draft);
  const offers = useSteps(draft.id);
  const [asked, ask] = useState<{ readonly id: StepId; readonly draft: Draft }>();
  const [done, setDone] = useState<{ readonly id: StepId }>();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone, and the dialog with it.
  useEffect(() => {
    if (done !== undefined) heading.current?.focus();
  }, [done]);
  const hasEnded = draft.status === 'published' || draft.status === 'discarded';
  const steps = offers.data?.items ?? [];
  const open = steps.filter(({ whyNot }) => whyNot === undefined);
  const shut = steps.flatMap(({ id, whyNot }) => (whyNot === undefined ? [] : [{ id, whyNot }]));
  return (
    <section className="panel stack no-print" aria-labelledby="review-steps">
      <h2 id="review-steps" ref={heading} tabIndex={-1}>
        {t('review.steps.title')}
      </h2>
      <p role="status">
        {done === undefined ? null : t('review.steps.done', { step: t(`review.steps.label.${done.id}`) })}
      </p>
      {hasEnded ? <p>{t('review.steps.ended')}</p> : null}
      {offers.isPending ? (
        <Progress label={t('review.steps.loading')} isPaused={offers.fetchStatus === 'paused'} />
      ) : null}
      {offers.isError ? <ProblemPanel error={offers.error} onRetry={() => void offers.refetch()} /> : null}
      {hasEnded || offers.data === undefined || open.length > 0 ? null : <p>{t('review.steps.none')}</p>}
      <ul className="plain-list step-list">
        {open.map(({ id }) => (
          <li key={id} className="step">
            <Button
              kind={ONWARD.includes(id) ? 'primary' : DANGEROUS.includes(id) ? 'danger' : 'secondary'}
              onClick={() => ask({ id, draft })}
            >
              {t(`review.steps.label.${id}`)}
            </Button>
            <p className="small">{t(`review.steps.does.${id}`)}</p>
          </li>
        ))}
      </ul>
      {hasEnded || shut.length === 0 ? null : (
        <div className="stack-tight">
          <h3>{t('review.steps.notNow')}</h3>
          <dl className="review-list small">
            {shut.map(({ id, whyNot }) => (
              <Shut key={id} name={t(`review.steps.label.${id}`)} why={whyWords(whyNot)} />
            ))}
          </dl>
        </div>
      )}
      {asked === undefined ? null : (
        <StepDialog
          key={asked.id}
          id={asked.id}
          draft={asked.draft}
          onClose={() => ask(undefined)}
          onDone={(after) => {
            ask(undefined);
            setDone({ id: asked.id });
            onDone(after.revision);
          }}
        />
      )}
    </section>
  );
}

const Shut = ({ name, why }: { readonly name: string; readonly why: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{why}</dd>
  </>
);
