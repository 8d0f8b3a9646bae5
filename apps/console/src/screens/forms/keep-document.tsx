import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FormView } from '../../api/types.js';
import { documentAddress } from '../../app/addresses.js';
import { useMay } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { RequiredMark } from '../../fields/field-frame.js';
import { FormatChoice } from '../documents/format-choice.js';
import { formatsOf, useFormat } from '../documents/use-format.js';
import type { FormData } from './paper.js';
import { useCorrection } from './use-correction.js';
import { useKeepDocument, useKeptFile } from './use-keep-document.js';

interface Props {
  readonly view: FormView;
  readonly data: FormData;
  readonly isStale: boolean;
}

/** A complete document is numbered and kept, and anyone can ask whether its paper is genuine. */
export function KeepDocument({ view, data, isStale }: Props) {
  const { t } = useTranslation();
  const mayMake = useMay('documents:make');
  const keep = useKeepDocument(view);
  const file = useKeptFile();
  const id = useId();
  const corrected = useCorrection();
  const [reason, setReason] = useState('');
  const formats = formatsOf([view]);
  const { format, choose } = useFormat(formats, corrected.document.data?.format);
  if (!mayMake) return null;
  const { data: earlier } = corrected.document;
  const isCorrection = corrected.id !== '';
  const lacksReason = isCorrection && (earlier === undefined || reason.trim() === '');
  const order = (): void => {
    if (keep.isPending || lacksReason) return;
    keep.mutate({
      ...data,
      format,
      ...(isCorrection && earlier !== undefined ? { correction: { document: earlier, reason: reason.trim() } } : {}),
    });
  };
  const kept = keep.data;
  return (
    <div className="stack-tight">
      {isCorrection && earlier !== undefined ? (
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {t('forms.correctionReason', { number: earlier.number })}
            <RequiredMark />
          </label>
          <p className="field-help" id={`${id}-help`}>
            {t('forms.correctionHelp')}
          </p>
          <textarea
            id={id}
            className="input"
            rows={2}
            maxLength={500}
            value={reason}
            aria-required
            aria-describedby={`${id}-help`}
            onChange={({ target }) => setReason(target.value)}
          />
        </div>
      ) : null}
      <div className="row">
        <FormatChoice formats={formats} value={format} onChange={choose} />
        <Button aria-disabled={keep.isPending} disabled={isStale || lacksReason} onClick={order}>
          {t('forms.keep')}
        </Button>
        <span>{t('forms.keepHint')}</span>
      </div>
      <div className="row" role="status">
        {keep.isPending ? (keep.isPaused ? t('connection.waiting') : t('forms.keeping')) : null}
        {kept === undefined ? null : t('forms.kept', { number: kept.number, code: kept.code })}
      </div>
      {kept === undefined ? null : (
        <div className="row">
          <Link to={documentAddress(kept.id)}>{t('forms.toDocument')}</Link>
          <Button size="small" onClick={() => file.mutate(kept)}>
            {t('forms.keptFile', { format: kept.format.toUpperCase() })}
          </Button>
          <a href={`/verify/${kept.code}`} target="_blank" rel="noreferrer">
            {t('forms.verify')}
          </a>
        </div>
      )}
      {keep.error === null ? null : <ProblemPanel error={keep.error} onRetry={order} />}
      {file.error === null ? null : <ProblemPanel error={file.error} onRetry={() => kept && file.mutate(kept)} />}
    </div>
  );
}
