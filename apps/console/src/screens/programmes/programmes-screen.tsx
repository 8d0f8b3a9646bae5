import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { VersionSummary } from '../../api/types.js';
import { Access } from '../../app/access.js';
import { Empty } from '../../components/empty.js';
import { FindBox, NothingFound } from '../../components/find-box.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useFind } from '../../components/use-find.js';
import { useWords } from '../../i18n/use-language.js';
import { RefusedImports } from './refused-imports.js';
import { VersionCard } from './version-card.js';

/** Every published rule set, and what can be done with each. */
export function ProgrammesScreen() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle title={t('programmes.title')}>
        <p className="prose">{t('programmes.intro')}</p>
      </PageTitle>
      <Access to={['rule-sets:read']}>
        <Versions />
      </Access>
    </div>
  );
}

function Versions() {
  const { t } = useTranslation();
  const list = query.useQuery('get', '/api/rule-sets');
  if (list.isPending)
    return <Progress label={t('programmes.loading')} isPaused={list.fetchStatus === 'paused'} lines={6} />;
  if (list.isError) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />;
  const versions = list.data.programmes.flatMap((programme) => programme.versions);
  return (
    <>
      <RefusedImports refused={list.data.refused} />
      {versions.length === 0 ? (
        <Empty title={t('programmes.empty')}>
          <p className="subtle">{t('programmes.emptyHelp')}</p>
        </Empty>
      ) : (
        <VersionCards versions={newestFirst(versions)} />
      )}
    </>
  );
}

function VersionCards({ versions }: { readonly versions: readonly VersionSummary[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const { text, put, isFound } = useFind();
  const found = versions.filter(({ id, title, notice }) =>
    isFound(id, words(title), words(notice.title), notice.number ?? '', words(notice.issuer)),
  );
  return (
    <section className="stack" aria-label={t('programmes.title')}>
      <FindBox
        label={t('programmes.find')}
        help={t('programmes.findHelp')}
        text={text}
        onChange={put}
        count={found.length}
      />
      {found.length === 0 ? (
        <NothingFound text={text} onClear={() => put('')} />
      ) : (
        <ul className="programme-cards">
          {found.map((version) => (
            <VersionCard key={version.id} version={version} />
          ))}
        </ul>
      )}
    </section>
  );
}

const newestFirst = (versions: readonly VersionSummary[]): readonly VersionSummary[] =>
  [...versions].sort((left, right) => right.inForce.from.localeCompare(left.inForce.from));
