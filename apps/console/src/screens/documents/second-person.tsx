import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered } from '../../api/answered.js';
import { api } from '../../api/client.js';
import type { KeptDocument, Problem } from '../../api/types.js';
import { useMay, useSession } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment } from '../drafts/moment.js';
import { fileNameIn, saveFile } from '../forms/save-file.js';

interface Props {
  readonly document: KeptDocument;
  readonly onChanged: () => void;
}

/** That someone other than its maker has looked at the document: first at its file, then they say so. */
export function SecondPerson({ document, onChanged }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayCheck = useMay('documents:check');
  const me = useSession().data?.account?.id;
  const { check, state, made } = document;
  return (
    <section className="panel stack" aria-labelledby="document-check">
      <h2 id="document-check">{t('documents.check')}</h2>
      {check !== undefined ? (
        <p>{t('documents.checkedBy', { name: check.by.name, time: formatMoment(check.at, language) })}</p>
      ) : (
        <>
          <p>{t('documents.notChecked')}</p>
          {state !== 'current' ? null : me === made.by.id ? (
            <p className="subtle">{t('documents.ownWork')}</p>
          ) : mayCheck ? (
            <Check document={document} onChanged={onChanged} />
          ) : null}
        </>
      )}
    </section>
  );
}

function Check({ document: { id, number, file, format }, onChanged }: Props) {
  const { t } = useTranslation();
  /** The hash of the bytes that were received, as the service names them. */
  const look = useMutation<string, Error | Problem>({
    networkMode: 'always',
    retry: false,
    mutationFn: async () => {
      const answer = await api.GET('/api/documents/{document}/file', {
        params: { path: { document: id } },
        parseAs: 'blob',
      });
      const bytes = answered<Blob>(answer);
      saveFile(bytes, fileNameIn(answer.response.headers.get('content-disposition'), `${number}.${format}`));
      return (answer.response.headers.get('etag') ?? '').replaceAll('"', '');
    },
  });
  const check = useMutation<KeptDocument, Error | Problem, string>({
    mutationFn: async (sha256) =>
      answered(
        await api.POST('/api/documents/{document}/check', { params: { path: { document: id } }, body: { sha256 } }),
      ),
    onSuccess: onChanged,
  });
  const seen = look.data;
  return (
    <div className="stack-tight no-print">
      <p className="subtle prose">{t('documents.checkHelp')}</p>
      <p className="small">
        {t('documents.hash')}: <code>{file.sha256}</code>
      </p>
      <div className="row">
        <Button aria-disabled={look.isPending} onClick={() => look.isPending || look.mutate()}>
          {t('documents.lookFirst', { format: format.toUpperCase() })}
        </Button>
        <Button
          kind="primary"
          disabled={seen === undefined}
          aria-disabled={check.isPending}
          onClick={() => seen === undefined || check.isPending || check.mutate(seen)}
        >
          {t('documents.sayChecked')}
        </Button>
      </div>
      <p role="status">{seen === undefined ? null : t('documents.looked')}</p>
      {look.error === null ? null : <ProblemPanel error={look.error} onRetry={() => look.mutate()} />}
      {check.error === null ? null : <ProblemPanel error={check.error} />}
    </div>
  );
}
