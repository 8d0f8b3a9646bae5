import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { query } from '../../api/client.js';
import type { VersionSummary } from '../../api/types.js';
import { Access } from '../../app/access.js';
import { Empty } from '../../components/empty.js';
import { FindBox, NothingFound } from '../../components/find-box.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useFind } from '../../components/use-find.js';
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
  const list = query.useQuery('get', '/api/rule-sets');
  if (list.isPending)
    return <Progress label={t('decide.loadingList')} isPaused={list.fetchStatus === 'paused'} lines={6} />;
  if (list.isError) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />;
  const versions = list.data.programmes.flatMap((programme) => programme.versions);
  return versions.length === 0 ? <Empty title={t('programmes.empty')} /> : <Decisions versions={versions} />;
}

interface Props {
  readonly versions: readonly VersionSummary[];
}

function Decisions({ versions }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const [search] = useSearchParams();
  const { text, put, isFound } = useFind();
  const programme = search.get('programme') ?? '';
  const lists = versions
    .filter(({ id }) => programme === '' || id === programme)
    .map((version) => ({
      version,
      decisions: version.decisions.filter(({ id, label }) => isFound(id, words(label))),
    }))
    .filter(({ decisions }) => decisions.length > 0);
  const count = lists.reduce((sum, { decisions }) => sum + decisions.length, 0);
  return (
    <div className="stack">
      <div className="field-grid panel">
        <ProgrammeChoice versions={versions} />
        <FindBox label={t('decide.search')} help={t('decide.searchHelp')} text={text} onChange={put} count={count} />
      </div>
      {count === 0 ? (
        <NothingFound text={text} onClear={() => put('')} />
      ) : (
        lists.map(({ version, decisions }) => <DecisionList key={version.id} version={version} decisions={decisions} />)
      )}
    </div>
  );
}

function ProgrammeChoice({ versions }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const [search, setSearch] = useSearchParams();
  const choose = (ruleSet: string): void =>
    setSearch(
      (before) => {
        if (ruleSet === '') before.delete('programme');
        else before.set('programme', ruleSet);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <div className="field no-print">
      <label className="field-label" htmlFor={id}>
        {t('decide.programme')}
      </label>
      <select
        id={id}
        className="input"
        value={search.get('programme') ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{t('decide.allProgrammes')}</option>
        {versions.map((version) => (
          <option key={version.id} value={version.id}>
            {words(version.title)}
          </option>
        ))}
      </select>
    </div>
  );
}
