import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Access } from '../../app/access.js';
import { draftsAddress } from '../../app/addresses.js';
import { useMay, useSession } from '../../app/session.js';
import { Breadcrumb } from '../../components/breadcrumb.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { ServerDraft, useLoadedDraft } from '../../editing/server-draft.js';
import { EditorPage } from './editor-page.js';
import { SECTION_IDS, type SectionId } from './sections/index.js';

/** One draft, edited. */
export function DraftScreen() {
  const { t } = useTranslation();
  return (
    <Access to={['drafts:read']} title={t('drafts.title')}>
      <Loaded />
    </Access>
  );
}

function Loaded() {
  const { t } = useTranslation();
  const { draft = '', section, item } = useParams();
  const loaded = useLoadedDraft(draft);
  const mayWrite = useMay('drafts:write');
  const account = useAccount();
  if (loaded.data === undefined)
    return (
      <div className="page">
        <PageTitle
          title={t('drafts.title')}
          isProvisional={loaded.isPending}
          above={<Breadcrumb steps={[{ to: draftsAddress(), label: t('drafts.title') }]} />}
        />
        {loaded.isError ? (
          <ProblemPanel error={loaded.error} onRetry={() => void loaded.refetch()} />
        ) : (
          <Progress label={t('drafts.loadingDraft')} isPaused={loaded.fetchStatus === 'paused'} lines={10} />
        )}
      </div>
    );
  return (
    <ServerDraft key={`${draft} ${account}`} loaded={loaded.data} account={account} mayWrite={mayWrite}>
      <EditorPage draft={draft} account={account} spot={{ section: sectionOf(section), item }} />
    </ServerDraft>
  );
}

const sectionOf = (section: string | undefined): SectionId => SECTION_IDS.find((id) => id === section) ?? 'manifest';

/** Whose changes are kept on this computer. */
function useAccount(): string {
  const { data } = useSession();
  return data?.account?.id ?? data?.actor ?? '';
}
