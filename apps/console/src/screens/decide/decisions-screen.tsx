import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { query } from '../../api/client.js';
import { Access } from '../../app/access.js';
import { Empty } from '../../components/empty.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { SearchInput } from '../../components/search-input.js';
import { useWords } from '../../i18n/use-language.js';
import { DecisionList } from './decision-list.js';

/** Every decision that can be tried, by programme; what is looked for stands in the address. */
export function DecisionsScreen() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle title={t('decide.listTitle')}>
        <p>{t('decide.listIntro')}</p>
      </PageTitle>
      <Access to={['rule-sets:read']}>
        <Choice />
      </Access>
    </div>
  );
}

function Choice() {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const [search, setSearch] = useSearchParams();
  const list = query.useQuery('get', '/api/rule-sets');
  if (list.isPending)
    return <Progress label={t('decide.loadingList')} isPaused={list.fetchStatus === 'paused'} lines={6} />;
  if (list.isError) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />;

  const versions = list.data.programmes.flatMap((programme) => programme.versions);
  if (versions.length === 0) return <Empty title={t('programmes.empty')} />;
  const chosen = search.get('programme') ?? '';
  const text = search.get('find') ?? '';
  const put = (name: string, value: string): void =>
    setSearch(
      (before) => {
        if (value === '') before.delete(name);
        else before.set(name, value);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <div className="stack">
      <div className="field-grid panel" role="search">
        <div className="field">
          <label className="field-label" htmlFor={`${id}-programme`}>
            {t('decide.programme')}
          </label>
          <select
            id={`${id}-programme`}
            className="input"
            value={chosen}
            onChange={(event) => put('programme', event.target.value)}
          >
            <option value="">{t('decide.allProgrammes')}</option>
            {versions.map((version) => (
              <option key={version.id} value={version.id}>
                {words(version.title)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label className="field-label" htmlFor={`${id}-find`}>
            {t('decide.search')}
          </label>
          <SearchInput
            id={`${id}-find`}
            text={text}
            onChange={(typed) => put('find', typed)}
            describedBy={`${id}-help`}
          />
          <p className="field-help" id={`${id}-help`}>
            {t('decide.searchHelp')}
          </p>
        </div>
      </div>
      {versions
        .filter((version) => chosen === '' || version.id === chosen)
        .map((version) => (
          <DecisionList key={version.id} version={version} find={text} />
        ))}
    </div>
  );
}
