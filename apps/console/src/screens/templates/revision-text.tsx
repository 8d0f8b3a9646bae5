import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { Empty } from '../../components/empty.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useWording } from './use-wording.js';

const TemplateDifference = lazy(async () => ({
  default: (await import('../../template-text/template-difference.js')).TemplateDifference,
}));

/** The text as it was, beside what it is now. */
export function RevisionText({ draft, revision }: { readonly draft: string; readonly revision: number }) {
  const { t } = useTranslation();
  const { source } = useWording();
  const answer = query.useQuery('get', '/api/template-drafts/{draft}/revisions/{revision}', {
    params: { path: { draft, revision: String(revision) } },
  });
  if (answer.isPending) return <Progress label={t('templates.history.loading')} lines={6} />;
  if (answer.isError) return <ProblemPanel error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data.source === source) return <Empty title={t('templates.history.same')} />;
  return (
    <Suspense fallback={<Progress label={t('templates.loadingEditor')} lines={6} />}>
      <TemplateDifference
        before={answer.data.source}
        after={source}
        label={{ before: t('templates.history.then', { revision }), after: t('templates.history.now') }}
      />
    </Suspense>
  );
}
