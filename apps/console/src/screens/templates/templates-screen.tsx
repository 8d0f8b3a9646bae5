import { useTranslation } from 'react-i18next';
import { Access } from '../../app/access.js';
import { useMay } from '../../app/session.js';
import { query } from '../../api/client.js';
import type { TemplateDraft, TemplateSummary } from '../../api/types.js';
import { Empty } from '../../components/empty.js';
import { FindBox, NothingFound } from '../../components/find-box.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useFind } from '../../components/use-find.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { RefusedForms } from '../forms/refused-forms.js';
import { groupedByForm } from './by-form.js';
import { DraftTable } from './draft-table.js';
import { NewFormButton } from './new-draft.js';
import { VersionTable } from './version-table.js';

/** Every wording of every form, which rules print it, and the drafts of new ones. */
export function TemplatesScreen() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle title={t('templates.title')}>
        <p className="subtle prose">{t('templates.intro')}</p>
      </PageTitle>
      <Access to={['templates:read']}>
        <Content />
      </Access>
    </div>
  );
}

function Content() {
  const { t } = useTranslation();
  const mayWrite = useMay('templates:write');
  const published = query.useQuery('get', '/api/templates', {}, { staleTime: 0 });
  const drafts = query.useQuery('get', '/api/template-drafts', {}, { staleTime: 0 });
  const failed = [published, drafts].find(({ isError }) => isError);
  if (failed !== undefined) return <ProblemPanel error={failed.error} onRetry={() => void failed.refetch()} />;
  if (published.data === undefined || drafts.data === undefined)
    return <Progress label={t('templates.loading')} isPaused={published.fetchStatus === 'paused'} lines={6} />;
  return (
    <div className="stack">
      {mayWrite ? (
        <div className="row">
          <NewFormButton />
        </div>
      ) : null}
      <Drafts drafts={drafts.data.items} />
      <Published items={published.data.items} mayWrite={mayWrite} />
      <RefusedForms refused={published.data.refused} />
    </div>
  );
}

function Drafts({ drafts }: { readonly drafts: readonly TemplateDraft[] }) {
  const { t } = useTranslation();
  return (
    <section className="panel stack" aria-labelledby="template-drafts">
      <h2 id="template-drafts">{t('templates.drafts')}</h2>
      <DraftTable drafts={drafts} />
    </section>
  );
}

function Published({ items, mayWrite }: { readonly items: readonly TemplateSummary[]; readonly mayWrite: boolean }) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { text, put, isFound } = useFind();
  const found = items.filter(({ id, title, usedBy }) => isFound(id, words(title), ...usedBy.map(({ ruleSet }) => ruleSet)));
  if (items.length === 0) return <Empty title={t('templates.none')} />;
  return (
    <>
      <FindBox label={t('templates.find')} help={t('templates.findHelp')} text={text} onChange={put} count={found.length} />
      {found.length === 0 ? <NothingFound text={text} onClear={() => put('')} /> : null}
      {groupedByForm(found).map(({ form, versions, title }) => (
        <section key={form} className="panel stack" aria-labelledby={`form-${form}`}>
          <h2 id={`form-${form}`}>
            {capital(words(title))} <code className="small subtle">{form}</code>
          </h2>
          <VersionTable title={words(title)} versions={versions} mayWrite={mayWrite} />
        </section>
      ))}
    </>
  );
}
