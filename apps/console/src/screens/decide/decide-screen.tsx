import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { query } from '../../api/client.js';
import { Access } from '../../app/access.js';
import { decisionsAddress } from '../../app/addresses.js';
import { Breadcrumb } from '../../components/breadcrumb.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useWords } from '../../i18n/use-language.js';
import { DecideForm } from './decide-form.js';

/** One decision, tried out: its inputs as a form, its answer beside it. */
export function DecideScreen() {
  const { t } = useTranslation();
  return (
    <Access to={['rule-sets:read', 'evaluations:run']} title={t('decide.listTitle')}>
      <Decide />
    </Access>
  );
}

function Decide() {
  const { t } = useTranslation();
  const words = useWords();
  const { programme = '', version = '', decision = '' } = useParams();
  const ruleSet = `${programme}/${version}`;
  const view = query.useQuery(
    'get',
    '/api/rule-sets/{programme}/{version}/decisions/{decision}',
    { params: { path: { programme, version, decision } } },
    { staleTime: Infinity },
  );
  const list = query.useQuery('get', '/api/rule-sets');
  const found = list.data?.programmes.flatMap(({ versions }) => versions).find(({ id }) => id === ruleSet);
  const title = found === undefined ? ruleSet : words(found.title);
  const steps = [
    { to: decisionsAddress(), label: t('decide.listTitle') },
    { to: decisionsAddress(ruleSet), label: title },
  ];
  return (
    <div className="page">
      <PageTitle
        title={view.data === undefined ? t('decide.listTitle') : words(view.data.label)}
        isProvisional={view.isPending}
        above={<Breadcrumb steps={steps} />}
      />
      {view.isPending ? (
        <Progress label={t('decide.loading')} isPaused={view.fetchStatus === 'paused'} lines={8} />
      ) : view.isError ? (
        <ProblemPanel error={view.error} onRetry={() => void view.refetch()} />
      ) : (
        <DecideForm key={`${ruleSet}/${decision}`} view={view.data} />
      )}
    </div>
  );
}
