import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDecisions } from '../../api/rule-set-parts.js';
import { decideAddress } from '../../app/addresses.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { useWords } from '../../i18n/use-language.js';

interface Props {
  /** "programme/version" */
  readonly ruleSet: string;
  readonly title: string;
  /** Part of a name, in any case; all when empty. */
  readonly find: string;
}

/** The decisions of one rule set that match what is looked for. */
export function DecisionList({ ruleSet, title, find }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const decisions = useDecisions(ruleSet);
  if (decisions.isPending)
    return <Progress label={t('decide.loadingList')} isPaused={decisions.fetchStatus === 'paused'} lines={3} />;
  if (decisions.isError) return <ProblemPanel error={decisions.error} onRetry={() => void decisions.refetch()} />;
  const wanted = find.trim().toLowerCase();
  const found = decisions.data.filter(({ label }) => words(label).toLowerCase().includes(wanted));
  return (
    <section className="panel stack" aria-label={title}>
      <h2>{title}</h2>
      <p className="small subtle" role="status">
        {found.length === 0
          ? t('decide.nothingFound', { text: find.trim() })
          : t('decide.found', { count: found.length })}
      </p>
      <ul className="decision-links">
        {found.map(({ id, label }) => (
          <li key={id}>
            <Link to={decideAddress(ruleSet, id)}>{words(label)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
