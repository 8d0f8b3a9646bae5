import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { Problem } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { Icon } from '../../components/icon.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import type { Draft } from '../../editing/draft.js';
import { useChecks } from '../drafts/use-findings.js';
import { codeOf } from './gate-items.js';
import { answered } from '../../api/answered.js';
import { useRenew, useViewer } from './use-review.js';

/** Says that one has read the report of exactly this content. */
export function ImpactRead({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const mayComment = useViewer().may('drafts:comment');
  const renew = useRenew(draft.id);
  const { data } = useChecks(draft.id);
  const read = useMutation<unknown, Problem, string>({
    mutationFn: async (contentHash) =>
      answered(
        await api.POST('/api/drafts/{draft}/impact/read', {
          params: { path: { draft: draft.id } },
          body: { contentHash },
        }),
      ),
    // The button goes away with it.
    onSuccess: () => document.getElementById('review-impact')?.focus({ preventScroll: true }),
    onSettled: renew,
  });
  if (draft.status === 'published' || draft.status === 'discarded' || data === undefined) return null;
  if (!mayComment) return <p className="small subtle">{t('review.impact.readNot')}</p>;
  const isRead = data.obstacles.every(({ code }) => code !== codeOf('impact-unread'));
  return (
    <div className="stack-tight no-print">
      {read.error === null ? null : <ProblemPanel error={read.error} />}
      <div role="status">
        {isRead ? (
          <p className="row tone-text-success">
            <Icon name="yes" /> {t('review.impact.readDone')}
          </p>
        ) : null}
      </div>
      {isRead ? null : (
        <div>
          <Button kind="primary" disabled={read.isPending} onClick={() => read.mutate(draft.contentHash)}>
            {t('review.impact.read')}
          </Button>
        </div>
      )}
    </div>
  );
}
