import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered } from '../../api/answered.js';
import { api, query } from '../../api/client.js';
import type { Problem, TemplateDraft, TemplateStepOffers } from '../../api/types.js';
import { Hash } from '../../components/hash.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { tagOf } from '../../editing/save-port.js';
import { useServerStore } from '../../editing/use-server-store.js';
import { Process } from '../review/process.js';
import { StepList } from '../review/step-list.js';
import { StepQuestion } from '../review/step-question.js';
import type { StepId } from '../review/steps.js';
import { Marks } from './marks.js';
import { renew, useCurrentTemplate } from './template-stand.js';

type WhyNot = NonNullable<TemplateStepOffers['items'][number]['whyNot']>;

/** How far the wording has come, who did what, and what the reader can do next; of the rest, why not. */
export function StepsPart() {
  const { t } = useTranslation();
  const draft = useCurrentTemplate();
  const whyWords = useWhyWords(draft);
  const offers = query.useQuery('get', '/api/template-drafts/{draft}/steps', { params: { path: { draft: draft.id } } });
  const [asked, ask] = useState<{ readonly id: StepId; readonly draft: TemplateDraft }>();
  const [done, setDone] = useState<{ readonly id: StepId }>();
  return (
    <div className="stack">
      <div className="panel stack">
        <Process draft={draft} />
        <Marks draft={draft} />
      </div>
      <StepList
        steps={(offers.data?.items ?? []).map(({ id, whyNot }) => ({
          id,
          does: t(`templates.does.${id}`),
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
          <Question
            {...asked}
            onClose={() => ask(undefined)}
            onDone={() => {
              ask(undefined);
              setDone({ id: asked.id });
            }}
          />
        )}
      </StepList>
    </div>
  );
}

interface QuestionProps {
  readonly id: StepId;
  readonly draft: TemplateDraft;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function Question({ id, draft, onClose, onDone }: QuestionProps) {
  const { t } = useTranslation();
  const store = useServerStore();
  const queries = useQueryClient();
  const step = useMutation<unknown, Error | Problem, string>({
    mutationFn: async (reason) => {
      // What was typed is part of what is submitted; it may not be on its way yet.
      await store?.saved();
      const revision = id === 'submission' ? (store?.getState().revision ?? draft.revision) : draft.revision;
      return answered(await send(id, { ...draft, revision }, reason));
    },
    onSuccess: onDone,
    onSettled: async () => {
      await store?.look();
      await renew(queries, draft.id);
    },
  });
  return (
    <StepQuestion
      id={id}
      does={t(`templates.does.${id}`)}
      isBusy={step.isPending}
      error={step.error}
      onClose={onClose}
      onTake={(reason) => step.mutate(reason)}
    >
      {id === 'approval' ? (
        <p className="small">
          {t('review.facts.hash')}: <Hash hash={draft.contentHash} />
        </p>
      ) : null}
    </StepQuestion>
  );
}

function send(id: StepId, draft: TemplateDraft, reason: string) {
  const params = { path: { draft: draft.id }, header: { 'If-Match': tagOf(draft.revision) } };
  switch (id) {
    case 'submission':
      return api.POST('/api/template-drafts/{draft}/submission', { params });
    case 'return':
      return api.POST('/api/template-drafts/{draft}/return', { params, body: { reason } });
    case 'approval':
      return api.POST('/api/template-drafts/{draft}/approval', { params, body: { contentHash: draft.contentHash } });
    case 'publication':
      return api.POST('/api/template-drafts/{draft}/publication', { params });
    case 'reopening':
      return api.POST('/api/template-drafts/{draft}/reopening', { params });
    case 'discard':
      return api.POST('/api/template-drafts/{draft}/discard', { params, body: { reason } });
  }
}

/** Why a step cannot be taken, and who or what could change that. */
function useWhyWords(draft: TemplateDraft): (why: WhyNot) => string {
  const { t } = useTranslation();
  return (why) => {
    switch (why.is) {
      case 'person':
        return t('review.why.person');
      case 'permission':
        return t('review.why.permission', { roles: why.roles.map((role) => t(`role.${role}`)).join(', ') });
      case 'refused':
        return why.code === 'template-draft/own-work'
          ? t('templates.ownWork')
          : t(`review.why.refused.${why.code}`);
      case 'wrongStatus':
        return t('review.why.wrongStatus', {
          stages: why.from.map((stage) => t(`review.stage.${stage}`)).join(' · '),
          now: t(`review.stage.${draft.status}`),
        });
      case 'problems':
        return t('templates.problemsLeft', { count: why.count });
    }
  };
}
