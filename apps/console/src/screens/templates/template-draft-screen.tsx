import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Access } from '../../app/access.js';
import { templatesAddress } from '../../app/addresses.js';
import { useMay, useSession } from '../../app/session.js';
import { Breadcrumb } from '../../components/breadcrumb.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { TemplateStand, useLoadedTemplate } from './template-stand.js';
import { WordingPage } from './wording-page.js';

/** One draft of a wording, edited. */
export function TemplateDraftScreen() {
  const { t } = useTranslation();
  return (
    <Access to={['templates:read']} title={t('templates.title')}>
      <Loaded />
    </Access>
  );
}

function Loaded() {
  const { t } = useTranslation();
  const { draft = '' } = useParams();
  const loaded = useLoadedTemplate(draft);
  const mayWrite = useMay('templates:write');
  const { data: session } = useSession();
  // Whose changes are kept on this computer.
  const account = session?.account?.id ?? session?.actor ?? '';
  if (loaded.data === undefined)
    return (
      <div className="page">
        <PageTitle
          title={t('templates.title')}
          isProvisional={loaded.isPending}
          above={<Breadcrumb steps={[{ to: templatesAddress(), label: t('templates.title') }]} />}
        />
        {loaded.isError ? (
          <ProblemPanel error={loaded.error} onRetry={() => void loaded.refetch()} />
        ) : (
          <Progress label={t('templates.loadingDraft')} isPaused={loaded.fetchStatus === 'paused'} lines={10} />
        )}
      </div>
    );
  return (
    <TemplateStand key={`${draft} ${account}`} loaded={loaded.data} account={account} mayWrite={mayWrite}>
      <WordingPage />
    </TemplateStand>
  );
}
