import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { query } from '../../api/client.js';
import type { FormView } from '../../api/types.js';
import { Access } from '../../app/access.js';
import { Breadcrumb } from '../../components/breadcrumb.js';
import { ClauseLinks } from '../../components/clause-link.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useLanguage, useWords } from '../../i18n/use-language.js';
import { FillForm } from './fill-form.js';
import { FormNumber, PrintedBadge } from './form-card.js';

/** One form, to be filled and printed. */
export function FormScreen() {
  const { t } = useTranslation();
  return (
    <Access to={['forms:read', 'forms:render']} title={t('forms.title')}>
      <Form />
    </Access>
  );
}

function Form() {
  const { t } = useTranslation();
  const words = useWords();
  const { programme = '', version = '', form = '' } = useParams();
  const view = query.useQuery(
    'get',
    '/api/forms/{programme}/{version}/{form}',
    { params: { path: { programme, version, form } } },
    { staleTime: Infinity },
  );
  return (
    <div className="page">
      <PageTitle
        title={view.data === undefined ? t('forms.title') : words(view.data.label)}
        isProvisional={view.isPending}
        above={<Up />}
      >
        {view.data === undefined ? null : <About view={view.data} />}
      </PageTitle>
      {view.isPending ? (
        <Progress label={t('forms.loadingOne')} isPaused={view.fetchStatus === 'paused'} lines={8} />
      ) : view.isError ? (
        <ProblemPanel error={view.error} onRetry={() => void view.refetch()} />
      ) : (
        <FillForm key={view.data.id} view={view.data} />
      )}
    </div>
  );
}

function Up() {
  const { t } = useTranslation();
  return <Breadcrumb steps={[{ to: '/forms', label: t('forms.title') }]} />;
}

function About({ view: { no, programme, printed, signers, ruleSet, source, template } }: { readonly view: FormView }) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  return (
    <div className="stack-tight">
      <p className="row">
        {no === undefined ? null : <FormNumber no={no} />}
        <span>{words(programme)}</span>
        <PrintedBadge printed={printed} />
      </p>
      {printed ? null : <p className="small">{t('forms.notPrintedHelp')}</p>}
      <div className="row small subtle">
        {signers.length === 0 ? null : (
          <span>{t('forms.signers', { signers: signers.map((signer) => words(signer.label)).join(', ') })}</span>
        )}
        <span>{t('forms.template', { template: template.id })}</span>
        <ClauseLinks ruleSet={ruleSet.id} ids={source} />
      </div>
      {language === 'ko' ? null : <p className="small">{t('forms.inKorean')}</p>}
    </div>
  );
}
