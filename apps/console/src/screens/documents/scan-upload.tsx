import { useMutation } from '@tanstack/react-query';
import { useId, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import type { KeptDocument, Problem } from '../../api/types.js';
import { Notice } from '../../components/notice.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { scanTypeOf, tooLarge } from './scan-file.js';

interface Props {
  readonly document: KeptDocument;
  readonly onChanged: () => void;
}

/** A file is chosen, or dropped onto the same place. What it is, the service judges by its content. */
export function ScanUpload({ document: { id, signed }, onChanged }: Props) {
  const { t } = useTranslation();
  const input = useId();
  const [isOver, setOver] = useState(false);
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
  const send = (file: File | undefined): void => {
    if (file === undefined || upload.isPending) return;
    upload.reset();
    setLarge(tooLarge(file) ? file.name : undefined);
    if (!tooLarge(file)) upload.mutate(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    send(event.dataTransfer.files[0]);
  };
  return (
    <div className="stack-tight no-print">
      <div
        className="drop-zone field"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label className="field-label" htmlFor={input}>
          {signed === undefined ? t('documents.upload') : t('documents.uploadAnother')}
        </label>
        <p className="field-help" id={`${input}-help`}>
          {t('documents.uploadHelp')}
        </p>
        <input
          id={input}
          className="input"
          type="file"
          accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
          disabled={upload.isPending}
          aria-describedby={`${input}-help`}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            // The same file once more, mended, has to be noticed too.
            target.value = '';
            send(chosen);
          }}
        />
      </div>
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
