import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import type { Problem, VersionSummary } from '../../api/types.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { TextArea } from '../review/text-area.js';
import { answered } from '../../api/answered.js';

interface Props {
  readonly version: VersionSummary;
  readonly onClose: () => void;
}

/** Takes a version out of force, with the reason. */
export function WithdrawDialog({ version: { id, version: name }, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const fieldId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [programme = '', version = ''] = id.split('/');
  const order = useMutation<unknown, Problem, string>({
    mutationFn: async (why) =>
      answered(
        await api.POST('/api/rule-sets/{programme}/{version}/withdrawal', {
          params: { path: { programme, version } },
          body: { reason: why },
        }),
      ),
    onSuccess: onClose,
    onSettled: () => queries.invalidateQueries({ queryKey: ['get', '/api/rule-sets'] }),
  });
  const withdraw = (): void => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') field.current?.focus();
    else order.mutate(reason.trim());
  };
  return (
    <Dialog
      title={t('history.withdraw.title', { version: name })}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="danger" disabled={order.isPending} onClick={withdraw}>
          {t('history.withdraw.confirm')}
        </Button>
      }
    >
      <p>{t('history.withdraw.help')}</p>
      <TextArea
        id={fieldId}
        field={field}
        label={t('review.steps.reason')}
        value={reason}
        onChange={setReason}
        error={isMissing ? t('review.steps.reasonNeeded') : undefined}
      />
      {order.error === null ? null : <ProblemPanel error={order.error} />}
    </Dialog>
  );
}
