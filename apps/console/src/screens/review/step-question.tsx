import { useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { asksReason, type StepId } from './steps.js';
import { TextArea } from './text-area.js';

interface Props {
  readonly id: StepId;
  readonly does: string;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  /** @param reason empty where none is asked for */
  readonly onTake: (reason: string) => void;
  /** What the step would do, in detail. */
  readonly children?: ReactNode;
}

/** What a step will do, the reason where one is asked for, and the last word. */
export function StepQuestion({ id, does, isBusy, error, onClose, onTake, children }: Props) {
  const { t } = useTranslation();
  const fieldId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const isReasoned = asksReason(id);
  const label = t(`review.steps.label.${id}`);
  const take = (): void => {
    const isWanting = isReasoned && reason.trim() === '';
    setMissing(isWanting);
    if (isWanting) field.current?.focus();
    else onTake(reason.trim());
  };
  return (
    <Dialog
      title={t('review.steps.confirm', { step: label })}
      isOpen
      onClose={onClose}
      actions={
        <Button kind={id === 'discard' ? 'danger' : 'primary'} disabled={isBusy} onClick={take}>
          {label}
        </Button>
      }
    >
      <p>{does}</p>
      {children}
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
      <div role="status">{isBusy ? t('review.steps.busy') : null}</div>
      {error === null ? null : <ProblemPanel error={error} />}
    </Dialog>
  );
}
