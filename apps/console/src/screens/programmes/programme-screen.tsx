import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Access } from '../../app/access.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { ProgrammeHead } from './programme-head.js';
import { ProgrammeTabs } from './programme-tabs.js';
import { UnknownProgramme } from './unknown-programme.js';
import { useDescription } from './use-description.js';

/** One version of a programme's rules, told in words. */
export const ProgrammeScreen = () => (
  <Access to={['rule-sets:read']}>
    <Programme />
  </Access>
);

function Programme() {
  const { t } = useTranslation();
  const { programme = '', version = '' } = useParams();
  const description = useDescription(programme, version);
  if (description.isPending)
    return <Progress label={t('programme.loading')} isPaused={description.fetchStatus === 'paused'} lines={8} />;
  if (description.isError)
    return description.error.code === 'rule-set/not-found' ? (
      <UnknownProgramme ruleSet={`${programme}/${version}`} error={description.error} />
    ) : (
      <ProblemPanel error={description.error} onRetry={() => void description.refetch()} />
    );
  return (
    <article className="page programme">
      <ProgrammeHead description={description.data} />
      <ProgrammeTabs description={description.data} />
    </article>
  );
}
