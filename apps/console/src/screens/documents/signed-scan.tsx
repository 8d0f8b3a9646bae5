import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import type { KeptDocument, Problem } from '../../api/types.js';
import { useMay } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { groupDigits } from '../../format/numbers.js';
import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment } from '../drafts/moment.js';
import { fileNameIn, saveFile } from '../forms/save-file.js';
import { ScanUpload } from './scan-upload.js';

interface Props {
  readonly document: KeptDocument;
  readonly onChanged: () => void;
}

/** The scan of the paper once it is signed. */
export function SignedScan({ document, onChanged }: Props) {
  const { t } = useTranslation();
  const mayMake = useMay('documents:make');
  return (
    <section className="panel stack" aria-labelledby="document-signed">
      <h2 id="document-signed">{t('documents.scan')}</h2>
      {document.signed === undefined ? <p>{t('documents.noScan')}</p> : <Scan document={document} />}
      {mayMake ? <ScanUpload document={document} onChanged={onChanged} /> : null}
    </section>
  );
}

function Scan({ document: { id, signed } }: Pick<Props, 'document'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const file = useMutation<void, Error | Problem>({
    networkMode: 'always',
    retry: false,
    mutationFn: async () => {
      const answer = await api.GET('/api/documents/{document}/signed', {
        params: { path: { document: id } },
        parseAs: 'blob',
      });
      saveFile(answered<Blob>(answer), fileNameIn(answer.response.headers.get('content-disposition'), `${id}-signed`));
    },
  });
  if (signed === undefined) return null;
  return (
    <div className="stack-tight">
      <p>
        {t('documents.scanBy', {
          name: signed.by.name,
          time: formatMoment(signed.at, language),
          n: signed.n,
          type: signed.contentType,
          size: groupDigits(String(signed.size)),
        })}
      </p>
      <p className="small">
        {t('documents.hash')}: <code>{signed.sha256}</code>
      </p>
      <div className="row no-print">
        <Button aria-disabled={file.isPending} onClick={() => file.isPending || file.mutate()}>
          {t('documents.scanFile')}
        </Button>
        <span role="status">{file.isSuccess ? t('documents.fileSaved') : null}</span>
      </div>
      {file.error === null ? null : <ProblemPanel error={file.error} onRetry={() => file.mutate()} />}
    </div>
  );
}
