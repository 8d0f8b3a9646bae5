import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { query } from '../../api/client.js';
import type { FormSummary, Round } from '../../api/types.js';
import { Access } from '../../app/access.js';
import { batchesAddress } from '../../app/addresses.js';
import { Breadcrumb } from '../../components/breadcrumb.js';
import { Empty } from '../../components/empty.js';
import { PageTitle } from '../../components/page-title.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useWords } from '../../i18n/use-language.js';
import { OrderForm } from './order-form.js';

/** Documents of several forms for several applications of a round. */
export function NewBatchScreen() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle
        title={t('batches.new')}
        above={<Breadcrumb steps={[{ to: batchesAddress(), label: t('batches.title') }]} />}
      >
        <p className="prose">{t('batches.newIntro')}</p>
      </PageTitle>
      <Access to={['documents:make', 'rounds:read', 'forms:read', 'forms:render']}>
        <Content />
      </Access>
    </div>
  );
}

function Content() {
  const { t } = useTranslation();
  const rounds = query.useQuery('get', '/api/rounds');
  const forms = query.useQuery('get', '/api/forms');
  for (const answer of [rounds, forms])
    if (answer.isError) return <ProblemPanel error={answer.error} onRetry={() => void answer.refetch()} />;
  if (rounds.data === undefined || forms.data === undefined)
    return <Progress label={t('batches.loadingRounds')} isPaused={rounds.fetchStatus === 'paused'} lines={4} />;
  const { items } = forms.data;
  const [first, ...others] = rounds.data.items.filter((round) =>
    items.some(({ ruleSet }) => ruleSet.id === round.ruleSet.id),
  );
  if (first === undefined)
    return (
      <Empty title={t('batches.noRound')}>
        <p className="subtle">{t('batches.noRoundHelp')}</p>
      </Empty>
    );
  return <OfRound rounds={[first, ...others]} forms={items} />;
}

interface RoundProps {
  readonly rounds: readonly [Round, ...Round[]];
  readonly forms: readonly FormSummary[];
}

function OfRound({ rounds, forms }: RoundProps) {
  const { t } = useTranslation();
  const words = useWords();
  const id = useId();
  const [params, setParams] = useSearchParams();
  const round = rounds.find((one) => one.id === params.get('round')) ?? rounds[0];
  return (
    <>
      <section className="panel" aria-label={t('forms.round')}>
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {t('forms.round')}
          </label>
          <select
            id={id}
            className="input case-select"
            value={round.id}
            onChange={({ target }) => setParams({ round: target.value }, { preventScrollReset: true })}
          >
            {rounds.map((one) => (
              <option key={one.id} value={one.id}>
                {words(one.label)}
              </option>
            ))}
          </select>
          {round.invented ? <p className="field-help">{t('batches.invented')}</p> : null}
        </div>
      </section>
      <OrderForm key={round.id} round={round} forms={forms.filter(({ ruleSet }) => ruleSet.id === round.ruleSet.id)} />
    </>
  );
}
