import { useTranslation } from 'react-i18next';
import { Hash } from '../../components/hash.js';
import type { Draft } from '../../editing/draft.js';
import { formatDay } from '../../format/dates.js';
import { useLanguage } from '../../i18n/use-language.js';
import { StepQuestion } from './step-question.js';
import type { StepId } from './steps.js';
import { useTakeStep } from './use-take-step.js';
import { useSteps } from './use-review.js';

interface Props {
  readonly id: StepId;
  /** As it was when the step was asked for. */
  readonly draft: Draft;
  readonly onClose: () => void;
  readonly onDone: (after: Draft) => void;
}

/** A step of a draft of rules, before it is taken. */
export function StepDialog({ id, draft, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const step = useTakeStep(draft.id, onDone);
  return (
    <StepQuestion
      id={id}
      does={t(`review.steps.does.${id}`)}
      isBusy={step.isPending}
      error={step.error}
      onClose={onClose}
      onTake={(reason) => step.mutate({ id, draft, reason })}
    >
      {id === 'publication' ? <InForce draft={draft} /> : null}
      {id === 'approval' ? (
        <p className="small">
          {t('review.facts.hash')}: <Hash hash={draft.contentHash} />
        </p>
      ) : null}
    </StepQuestion>
  );
}

/** From when the version is to hold, and what it takes the place of. */
function InForce({ draft: { id, inForceFrom } }: Pick<Props, 'draft'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const before = useSteps(id).data?.supersedes;
  if (inForceFrom === null || before === undefined) return null;
  return (
    <ul>
      <li>{t('review.steps.day', { day: formatDay(inForceFrom, language) })}</li>
      <li>
        {before.length === 0
          ? t('review.steps.supersedesNone')
          : t('review.steps.supersedes', { versions: before.join(', ') })}
      </li>
    </ul>
  );
}
