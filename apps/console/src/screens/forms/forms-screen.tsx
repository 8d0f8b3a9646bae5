import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { FormList, FormSummary } from '../../api/types.js';
import { Access } from '../../app/access.js';
import { Empty } from '../../components/empty.js';
import { FindBox, NothingFound } from '../../components/find-box.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useFind } from '../../components/use-find.js';
import { useWords } from '../../i18n/use-language.js';
import { FormCard } from './form-card.js';
import { RefusedForms } from './refused-forms.js';

/** Every form that can be made, by programme. */
export function FormsScreen() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle title={t('forms.title')}>
        <p>{t('forms.intro')}</p>
      </PageTitle>
      <Access to={['forms:read']}>
        <Forms />
      </Access>
    </div>
  );
}

function Forms() {
  const { t } = useTranslation();
  const list = query.useQuery('get', '/api/forms');
  if (list.isPending) return <Progress label={t('forms.loading')} isPaused={list.fetchStatus === 'paused'} lines={4} />;
  if (list.isError) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <div className="stack">
      {list.data.items.length === 0 ? (
        <Empty title={t('forms.none')}>
          <p className="subtle">{t('forms.noneHelp')}</p>
        </Empty>
      ) : (
        <Found items={list.data.items} />
      )}
      <RefusedForms refused={list.data.refused} />
    </div>
  );
}

function Found({ items }: Pick<FormList, 'items'>) {
  const { t } = useTranslation();
  const words = useWords();
  const { text, put, isFound } = useFind();
  const found = items.filter(({ ruleSet, no = '', label, programme, signers }) =>
    isFound(ruleSet.id, no, words(label), words(programme), ...signers.map((signer) => words(signer.label))),
  );
  return (
    <>
      <FindBox label={t('forms.find')} help={t('forms.findHelp')} text={text} onChange={put} count={found.length} />
      {found.length === 0 ? <NothingFound text={text} onClear={() => put('')} /> : null}
      {byProgramme(found).map((forms) => (
        <Programme key={forms[0].ruleSet.id} forms={forms} />
      ))}
    </>
  );
}

/** At least one form. */
type Forms = readonly [FormSummary, ...FormSummary[]];

function byProgramme(items: readonly FormSummary[]): readonly Forms[] {
  const groups = new Map<string, [FormSummary, ...FormSummary[]]>();
  for (const item of items) {
    const group = groups.get(item.ruleSet.id);
    if (group === undefined) groups.set(item.ruleSet.id, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function Programme({ forms }: { readonly forms: Forms }) {
  const words = useWords();
  const [{ programme, ruleSet }] = forms;
  const id = `forms-of-${ruleSet.id.replaceAll('/', '-')}`;
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{words(programme)}</h2>
      <ul className="cards">
        {forms.map((form) => (
          <FormCard key={form.id} form={form} />
        ))}
      </ul>
    </section>
  );
}
