import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { Hash } from '../../components/hash.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import type { Draft } from '../../editing/draft.js';
import { formatDay } from '../../format/dates.js';
import { useLanguage } from '../../i18n/use-language.js';
import { asksReason, type StepId } from './steps.js';
import { TextArea } from './text-area.js';
import { useTakeStep } from './use-take-step.js';
import { useSteps } from './use-review.js';

interface Props {
  readonly id: StepId;
  /** As it was when the step was asked for. */
  readonly draft: Draft;
  readonly onClose: () => void;
  readonly onDone: (after: Draft) => void;
}

/** What a step will do, the reason where one is asked for, and the last word. */
export function StepDialog({ id, draft, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const fieldId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const step = useTakeStep(draft.id, onDone);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const isReasoned = asksReason(id);
  const label = t(`review.steps.label.${id}`);
  const take = (): void => {
    const isWanting = isReasoned && reason.trim() === '';
    setMissing(isWanting);
    if (isWanting) field.current?.focus();
    else step.mutate({ id, draft, reason: reason.trim() });
  };
  return (
    <Dialog
      title={t('review.steps.confirm', { step: label })}
      isOpen
      onClose={onClose}
      actions={
        <Button kind={id === 'discard' ? 'danger' : 'primary'} disabled={step.isPending} onClick={take}>
          {label}
        </Button>
      }
    >
      <p>{t(`review.steps.does.${id}`)}</p>
      {id === 'publication' ? <InForce draft={draft} /> : null}
      {id === 'approval' ? (
        <p className="small">
          {t('review.facts.hash')}: <Hash hash={draft.contentHash} />
        </p>
      ) : null}
      {isReasoned ? (
        <TextArea
          id={fieldId}
          field={field}
          label={t('review.steps.reason')}
          value={reason}
          onChange={setReason}
          error={isMissing ? t('review.steps.reasonNeeded') : undefined}
        />
      ) : null}
      <div role="status">{step.isPending ? t('review.steps.busy') : null}</div>
      {step.error === null ? null : <ProblemPanel error={step.error} />}
    </Dialog>
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
