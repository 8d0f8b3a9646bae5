import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { query } from '../../api/client.js';
import { useRounds } from '../../api/rounds.js';
import type { FormSummary } from '../../api/types.js';
import { Access } from '../../app/access.js';
import { useChosenCase } from '../../app/use-chosen-case.js';
import { WorkNav } from '../../app/work-nav.js';
import { Empty } from '../../components/empty.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { CaseChoice } from './case-choice.js';
import { Papers } from './papers.js';
import { RoundPapers } from './round-papers.js';
import { useRulesChoice } from './use-rules-choice.js';
import { useTypedCase } from './use-typed-case.js';

/** Which papers a case needs, and how each of them stands. */
export function PapersScreen() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle title={t('papers.title')} above={<WorkNav />}>
        <p className="prose">{t('papers.intro')}</p>
      </PageTitle>
      <Access to={['forms:read', 'forms:render']}>
        <Content />
      </Access>
    </div>
  );
}

function Content() {
  const { t } = useTranslation();
  const list = query.useQuery('get', '/api/forms');
  if (list.isPending) return <Progress label={t('forms.loading')} isPaused={list.fetchStatus === 'paused'} lines={4} />;
  if (list.isError) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />;
  const [first] = list.data.items;
  if (first === undefined)
    return (
      <Empty title={t('forms.none')}>
        <p className="subtle">{t('forms.noneHelp')}</p>
      </Empty>
    );
  return <OfRules forms={[first, ...list.data.items.slice(1)]} />;
}

function OfRules({ forms }: { readonly forms: readonly [FormSummary, ...FormSummary[]] }) {
  const { rules, choices } = useRulesChoice(forms);
  const [, setParams] = useSearchParams();
  const rounds = useRounds(rules);
  const { name, round: named } = useChosenCase();
  const { isTyped } = useTypedCase();
  const round = rounds.find(({ id }) => id === named) ?? rounds[0];
  const own = forms.filter(({ ruleSet }) => ruleSet.id === rules);
  return (
    <>
      <CaseChoice
        rules={rules}
        choices={choices}
        // Another programme has other rounds.
        onRules={(chosen) => setParams({ rules: chosen }, { preventScrollReset: true })}
      />
      {name === '' && !isTyped && round !== undefined ? (
        <RoundPapers key={round.id} round={round} />
      ) : (
        <Papers key={`${rules} ${name}`} rules={rules} forms={own} />
      )}
    </>
  );
}
