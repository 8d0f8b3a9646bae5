import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import type { DocumentBatch, Problem } from '../../api/types.js';
import { useMay } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { saveFile } from '../forms/save-file.js';
import { isOpen } from './batch-state.js';
import { batchKey } from './use-batch.js';

/** Calls off what runs; gives what is there as one file. */
export function BatchActions({ batch }: { readonly batch: DocumentBatch }) {
  const mayMake = useMay('documents:make');
  if (isOpen(batch)) return mayMake ? <CallOff batch={batch} /> : null;
  return batch.progress.made + batch.progress.failed > 0 ? <Zip batch={batch} /> : null;
}

function CallOff({ batch: { id } }: { readonly batch: DocumentBatch }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [isAsked, ask] = useState(false);
  const cancel = useMutation<DocumentBatch, Error | Problem>({
    mutationFn: async () =>
      answered(await api.POST('/api/document-batches/{batch}/cancellation', { params: { path: { batch: id } } })),
    onSuccess: (batch) => {
      ask(false);
      queries.setQueryData(batchKey(id), batch);
    },
  });
  return (
    <>
      <div className="row no-print">
        <Button onClick={() => ask(true)}>{t('batches.callOff')}</Button>
      </div>
      <Dialog
        title={t('batches.callOffTitle')}
        isOpen={isAsked}
        onClose={() => ask(false)}
        actions={
          <Button kind="danger" aria-disabled={cancel.isPending} onClick={() => cancel.isPending || cancel.mutate()}>
            {t('batches.callOff')}
          </Button>
        }
      >
        <p>{t('batches.callOffHelp')}</p>
        {cancel.error === null ? null : <ProblemPanel error={cancel.error} />}
      </Dialog>
    </>
  );
}

function Zip({ batch: { id } }: { readonly batch: DocumentBatch }) {
  const { t } = useTranslation();
  const zip = useMutation<void, Error | Problem>({
    networkMode: 'always',
    retry: false,
    mutationFn: async () => {
      const answer = await api.GET('/api/document-batches/{batch}/file', {
        params: { path: { batch: id } },
        parseAs: 'blob',
      });
      saveFile(answered(answer), `documents-${id}.zip`);
    },
  });
  return (
    <div className="stack-tight no-print">
      <div className="row">
        <Button kind="primary" aria-disabled={zip.isPending} onClick={() => zip.isPending || zip.mutate()}>
          {t('batches.zip')}
        </Button>
        <span role="status">{zip.isPending ? t('batches.zipping') : zip.isSuccess ? t('batches.zipped') : null}</span>
      </div>
      {zip.error === null ? null : <ProblemPanel error={zip.error} onRetry={() => zip.mutate()} />}
    </div>
  );
}
