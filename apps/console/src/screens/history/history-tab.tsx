import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { RuleSetDescription } from '../../api/types.js';
import { useMay } from '../../app/session.js';
import { Empty } from '../../components/empty.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import type { Draft } from '../../editing/draft.js';
import { DraftEntry } from './draft-entry.js';
import { VersionEntry } from './version-entry.js';

/** Every version of a programme, the newest first, and, to who may see them, the drafts and what was done to them. */
export function HistoryTab({ description: { id } }: { readonly description: RuleSetDescription }) {
  const { t } = useTranslation();
  const [programme = ''] = id.split('/');
  const mayReadDrafts = useMay('drafts:read');
  const published = query.useQuery('get', '/api/rule-sets', {}, { staleTime: 0 });
  const drafts = useDrafts(programme, mayReadDrafts);
  if (published.isPending || (mayReadDrafts && drafts.isPending))
    return <Progress label={t('history.loading')} isPaused={published.fetchStatus === 'paused'} lines={6} />;
  for (const answer of [published, drafts])
    if (answer.isError) return <ProblemPanel error={answer.error} onRetry={() => void answer.refetch()} />;
  const found = published.data?.programmes.find((one) => one.programme === programme)?.versions ?? [];
  const versions = [...found].sort((left, right) => right.inForce.from.localeCompare(left.inForce.from));
  const items: readonly Draft[] = drafts.data?.items ?? [];
  const unpublished = items.filter(({ status }) => status !== 'published');
  return (
    <div className="stack">
      <section className="stack" aria-labelledby="history-versions">
        <div className="stack-tight">
          <h2 id="history-versions">{t('history.versions')}</h2>
          <p className="subtle prose">{t('history.help')}</p>
        </div>
        <ol className="plain-list history-list">
          {versions.map((version) => (
            <VersionEntry
              key={version.id}
              version={version}
              others={versions.filter((other) => other.id !== version.id)}
              draft={items.find((draft) => draft.status === 'published' && draft.ruleSetId === version.id)}
              isShown={version.id === id}
              hasDrafts={mayReadDrafts}
            />
          ))}
        </ol>
      </section>
      {mayReadDrafts ? (
        <section className="stack" aria-labelledby="history-drafts">
          <h2 id="history-drafts">{t('history.drafts')}</h2>
          {unpublished.length === 0 ? <Empty title={t('history.noDrafts')} /> : null}
          <ul className="plain-list history-list">
            {unpublished.map((draft) => (
              <DraftEntry key={draft.id} draft={draft} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

const useDrafts = (programme: string, isAsked: boolean) =>
  query.useQuery('get', '/api/drafts', { params: { query: { programme } } }, { staleTime: 0, enabled: isAsked });
