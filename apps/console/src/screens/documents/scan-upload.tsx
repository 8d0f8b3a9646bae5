import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import type { KeptDocument, Problem } from '../../api/types.js';
import { FileDrop } from '../../components/file-drop.js';
import { Notice } from '../../components/notice.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { scanTypeOf, tooLarge } from './scan-file.js';

interface Props {
  readonly document: KeptDocument;
  readonly onChanged: () => void;
}

/** The scan as a file. What it is, the service judges by its content. */
export function ScanUpload({ document: { id, signed }, onChanged }: Props) {
  const { t } = useTranslation();
  const [large, setLarge] = useState<string>();
  const upload = useMutation<KeptDocument, Error | Problem, File>({
    networkMode: 'always',
    retry: false,
    mutationFn: async (file) => {
      // Whoever puts it in the place of another says which one they have seen.
      const seen = signed === undefined ? {} : { 'If-Match': `"${signed.sha256}"` };
      return answered(
        await api.PUT('/api/documents/{document}/signed', {
          params: { path: { document: id }, header: seen },
          headers: { 'content-type': scanTypeOf(file) },
          body: file as never,
          bodySerializer: (body: unknown) => body as BodyInit,
        }),
      );
    },
    onSettled: onChanged,
  });
  const send = (file: File): void => {
    upload.reset();
    setLarge(tooLarge(file) ? file.name : undefined);
    if (!tooLarge(file)) upload.mutate(file);
  };
  return (
    <div className="stack-tight no-print">
      <FileDrop
        label={signed === undefined ? t('documents.upload') : t('documents.uploadAnother')}
        help={t('documents.uploadHelp')}
        accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
        isBusy={upload.isPending}
        onFile={send}
      />
      <div role="status">
        {upload.isPending ? <Progress label={t('documents.uploading')} /> : null}
        {upload.isSuccess ? <Notice kind="success">{t('documents.uploaded')}</Notice> : null}
      </div>
      {large === undefined ? null : (
        <Notice kind="danger" title={t('documents.tooLarge', { name: large })} isLive>
          {t('documents.tooLargeHelp')}
        </Notice>
      )}
      {upload.error === null ? null : <ProblemPanel error={upload.error} />}
    </div>
  );
}
