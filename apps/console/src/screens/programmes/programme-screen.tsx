import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Access } from '../../app/access.js';
import { Breadcrumb } from '../../components/breadcrumb.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { ProgrammeHead } from './programme-head.js';
import { ProgrammeTabs } from './programme-tabs.js';
import { UnknownProgramme } from './unknown-programme.js';
import { useDescription } from './use-description.js';

/** One version of a programme's rules, told in words. */
export function ProgrammeScreen() {
  const { t } = useTranslation();
  return (
    <Access to={['rule-sets:read']} title={t('programmes.title')}>
      <Programme />
    </Access>
  );
}

function Programme() {
  const { t } = useTranslation();
  const { programme = '', version = '' } = useParams();
  const description = useDescription(programme, version);
  const { data } = description;
  if (description.error?.code === 'rule-set/not-found')
    return <UnknownProgramme ruleSet={`${programme}/${version}`} error={description.error} />;
  return (
    <article className="page programme">
      <PageTitle
        title={data?.title ?? t('programmes.title')}
        isProvisional={description.isPending}
        above={<Breadcrumb steps={[{ to: '/', label: t('programmes.title') }]} />}
      >
        {data === undefined ? null : <p className="prose">{data.summary}</p>}
      </PageTitle>
      {description.isPending ? (
        <Progress label={t('programme.loading')} isPaused={description.fetchStatus === 'paused'} lines={8} />
      ) : description.isError ? (
        <ProblemPanel error={description.error} onRetry={() => void description.refetch()} />
      ) : (
        <>
          <ProgrammeHead description={description.data} />
          <ProgrammeTabs description={description.data} />
        </>
      )}
    </article>
  );
}
