import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { query } from '../../api/client.js';
import type { PublishedTemplate } from '../../api/types.js';
import { Access } from '../../app/access.js';
import { draftsAddress, templateDraftAddress, templatesAddress } from '../../app/addresses.js';
import { useMay } from '../../app/session.js';
import { Breadcrumb } from '../../components/breadcrumb.js';
import { Hash } from '../../components/hash.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useLanguage, useWords } from '../../i18n/use-language.js';
import { formatMoment } from '../drafts/moment.js';
import { NewVersionButton } from './new-draft.js';
import { PublishedFiles } from './published-files.js';
import { UsedBy } from './version-table.js';

const TemplateEditor = lazy(async () => ({
  default: (await import('../../template-text/template-editor.js')).TemplateEditor,
}));

/** One published wording: its text, who published it, and which rules print it. */
export function TemplateScreen() {
  const { t } = useTranslation();
  const { form = '', version = '' } = useParams();
  return (
    <Access to={['templates:read']} title={t('templates.title')}>
      <Content form={form} version={version} />
    </Access>
  );
}

function Content({ form, version }: { readonly form: string; readonly version: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const answer = query.useQuery('get', '/api/templates/{form}/{version}', { params: { path: { form, version } } });
  const title = answer.data === undefined ? t('templates.title') : words(answer.data.summary.title);
  return (
    <div className="page">
      <PageTitle
        title={title}
        isProvisional={answer.isPending}
        above={<Breadcrumb steps={[{ to: templatesAddress(), label: t('templates.title') }]} />}
      />
      {answer.isPending ? (
        <Progress label={t('templates.loading')} isPaused={answer.fetchStatus === 'paused'} lines={10} />
      ) : null}
      {answer.isError ? <ProblemPanel error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.data === undefined ? null : <Shown template={answer.data} />}
    </div>
  );
}

const NOTHING: readonly never[] = [];
const nothing = (): void => undefined;

function Shown({ template: { summary, source } }: { readonly template: PublishedTemplate }) {
  const { t } = useTranslation();
  const mayWrite = useMay('templates:write');
  return (
    <div className="stack">
      <Facts summary={summary} />
      <div className="row no-print">
        {mayWrite ? <NewVersionButton base={summary} /> : null}
        <Link to={draftsAddress()}>{t('templates.toRules')}</Link>
      </div>
      <PublishedFiles summary={summary} />
      <section className="stack-tight" aria-labelledby="published-text">
        <h2 id="published-text">{t('templates.text')}</h2>
        <Suspense fallback={<Progress label={t('templates.loadingEditor')} lines={8} />}>
          <TemplateEditor
            label={t('templates.text')}
            help={t('files.keys')}
            text={source}
            isReadOnly
            problems={NOTHING}
            fields={NOTHING}
            fixLabel={String}
            onText={nothing}
            onUndo={nothing}
            onRedo={nothing}
          />
        </Suspense>
      </section>
    </div>
  );
}

function Facts({ summary }: Pick<PublishedTemplate, 'summary'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, hash, origin, usedBy, published, approved, draft } = summary;
  return (
    <dl className="review-list panel">
      <dt>{t('templates.column.version')}</dt>
      <dd>
        <code>{id}</code> <Hash hash={hash} />
      </dd>
      <dt>{t('templates.column.usedBy')}</dt>
      <dd>
        <UsedBy usedBy={usedBy} />
      </dd>
      <dt>{t('templates.column.origin')}</dt>
      <dd>
        {t(`templates.origin.${origin}`)}
        {draft === undefined ? null : (
          <>
            {' · '}
            <Link to={templateDraftAddress(draft)}>{t('templates.toDraft')}</Link>
          </>
        )}
      </dd>
      {approved === undefined ? null : (
        <>
          <dt>{t('review.facts.approved')}</dt>
          <dd>{t('drafts.doneBy', { name: approved.by.name, time: formatMoment(approved.at, language) })}</dd>
        </>
      )}
      {published === undefined ? null : (
        <>
          <dt>{t('review.facts.published')}</dt>
          <dd>{t('drafts.doneBy', { name: published.by.name, time: formatMoment(published.at, language) })}</dd>
        </>
      )}
    </dl>
  );
}
