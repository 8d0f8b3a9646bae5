import { useTranslation } from 'react-i18next';
import { useKeptDecision } from '../../api/decisions.js';
import type { FormView, StoredDecision } from '../../api/types.js';
import { useChosenCase } from '../../app/use-chosen-case.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { entriesOfFacts } from './paper.js';
import type { Filling } from './use-filling.js';
import { useOfferOnce } from './use-offer-once.js';

interface Props {
  readonly view: FormView;
  readonly filling: Filling;
}

/** The facts of a decision that was kept, as the case that the form is filled from. */
export function DecidedCase({ view, filling }: Props) {
  const { t } = useTranslation();
  const { name, decision, chooseDecision } = useChosenCase();
  const kept = useKeptDecision(decision);
  const fill = ({ subject, facts, asOf }: StoredDecision): void =>
    filling.offer({ name: subject.label, entries: entriesOfFacts(view, facts, asOf) });
  useOfferOnce(`form/${view.id}/case`, { name, offered: kept.data }, fill);
  if (kept.isPending) return <Progress label={t('forms.caseLoading')} isPaused={kept.fetchStatus === 'paused'} />;
  if (kept.isError) return <ProblemPanel error={kept.error} onRetry={() => void kept.refetch()} />;
  return (
    <p className="row">
      <span>{t('forms.fromDecision', { name: kept.data.subject.label })}</span>
      <Button kind="plain" size="small" onClick={() => chooseDecision('')}>
        {t('forms.otherCase')}
      </Button>
    </p>
  );
}
