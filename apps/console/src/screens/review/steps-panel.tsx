import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import type { Draft } from '../../editing/draft.js';
import { StepDialog } from './step-dialog.js';
import { StepList } from './step-list.js';
import type { StepId } from './steps.js';
import { useSteps } from './use-review.js';
import { useWhyWords } from './why-words.js';

interface Props {
  readonly draft: Draft;
  /** Told of the revision that one's own step has made. */
  readonly onDone: (revision: number) => void;
}

/** The steps of a draft of rules. */
export function StepsPanel({ draft, onDone }: Props) {
  const { t } = useTranslation();
  const whyWords = useWhyWords(draft);
  const offers = useSteps(draft.id);
  const [asked, ask] = useState<{ readonly id: StepId; readonly draft: Draft }>();
  const [done, setDone] = useState<{ readonly id: StepId }>();
  return (
    <StepList
      steps={(offers.data?.items ?? []).map(({ id, whyNot }) => ({
        id,
        does: t(`review.steps.does.${id}`),
        whyNot: whyNot === undefined ? undefined : whyWords(whyNot),
      }))}
      hasEnded={draft.status === 'published' || draft.status === 'discarded'}
      isKnown={offers.data !== undefined}
      done={done}
      onAsk={(id) => ask({ id, draft })}
    >
      {offers.isPending ? (
        <Progress label={t('review.steps.loading')} isPaused={offers.fetchStatus === 'paused'} />
      ) : null}
      {offers.isError ? <ProblemPanel error={offers.error} onRetry={() => void offers.refetch()} /> : null}
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
    </StepList>
  );
}
