import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { KeptDocument } from '../../api/types.js';
import { correctionAddress, documentAddress } from '../../app/addresses.js';
import { useMay } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { Notice } from '../../components/notice.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { useKeptFile } from '../forms/use-keep-document.js';

/** The paper itself, whether it is genuine, and its correction. */
export function DocumentActions({ document }: { readonly document: KeptDocument }) {
  const { t } = useTranslation();
  const mayMake = useMay('documents:make') && document.state === 'current';
  const file = useKeptFile();
  const { replacedBy, replaces } = document;
  return (
    <section className="stack-tight" aria-label={t('documents.paper')}>
      {replacedBy === undefined ? null : (
        <Notice kind="warning">
          {t('documents.replacedBy')} <Link to={documentAddress(replacedBy.document)}>{replacedBy.number}</Link>
        </Notice>
      )}
      {replaces === undefined ? null : (
        <Notice kind="information">
          {t('documents.replaces')} <Link to={documentAddress(replaces.document)}>{replaces.number}</Link>
          {': '}
          {replaces.reason}
        </Notice>
      )}
      <div className="row no-print">
        <Button kind="primary" aria-disabled={file.isPending} onClick={() => file.isPending || file.mutate(document)}>
          {t('documents.file', { format: document.format.toUpperCase() })}
        </Button>
        <a
          className="button button-secondary button-usual"
          href={`/verify/${document.code}`}
          target="_blank"
          rel="noreferrer"
        >
          {t('forms.verify')}
        </a>
        {mayMake ? (
          <Link
            className="button button-secondary button-usual"
            to={correctionAddress(document.ruleSet.id, document.form, document.id)}
          >
            {t('documents.correct')}
          </Link>
        ) : null}
        <span role="status">{file.isSuccess ? t('documents.fileSaved') : null}</span>
      </div>
      {mayMake ? <p className="field-help no-print">{t('documents.correctHelp')}</p> : null}
      {file.error === null ? null : <ProblemPanel error={file.error} onRetry={() => file.mutate(document)} />}
    </section>
  );
}
