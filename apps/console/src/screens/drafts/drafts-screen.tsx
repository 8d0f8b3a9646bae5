import { useTranslation } from 'react-i18next';
import { Access } from '../../app/access.js';
import { useMay } from '../../app/session.js';
import { query } from '../../api/client.js';
import { Empty } from '../../components/empty.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useWords } from '../../i18n/use-language.js';
import { DraftTable } from './draft-table.js';
import { NewDraftButtons } from './new-draft-buttons.js';
import { programmesOf } from './programmes-of.js';

/** The drafts of every programme one may see, and the ways to begin one. */
export function DraftsScreen() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle title={t('drafts.title')}>
        <p className="subtle prose">{t('drafts.intro')}</p>
      </PageTitle>
      <Access to={['drafts:read']}>
        <Content />
      </Access>
    </div>
  );
}

function Content() {
  const { t } = useTranslation();
  const words = useWords();
  const mayWrite = useMay('drafts:write');
  const drafts = query.useQuery('get', '/api/drafts', {}, { staleTime: 0 });
  const published = query.useQuery('get', '/api/rule-sets');
  if (drafts.isPending)
    return <Progress label={t('drafts.loading')} isPaused={drafts.fetchStatus === 'paused'} lines={6} />;
  if (drafts.isError) return <ProblemPanel error={drafts.error} onRetry={() => void drafts.refetch()} />;
  const programmes = programmesOf(drafts.data.items, published.data?.programmes ?? []);
  return (
    <div className="stack">
      {mayWrite ? <NewDraftButtons programmes={published.data?.programmes ?? []} /> : null}
      {drafts.data.items.length === 0 ? (
        <Empty title={t('drafts.none')}>{mayWrite ? t('drafts.noneHelp') : t('drafts.noneRead')}</Empty>
      ) : null}
      {programmes.map(({ programme, title, drafts: own }) => (
        <section key={programme} className="panel stack">
          <h2>{title === undefined ? programme : words(title)}</h2>
          <DraftTable programme={title === undefined ? programme : words(title)} drafts={own} />
        </section>
      ))}
    </div>
  );
}
