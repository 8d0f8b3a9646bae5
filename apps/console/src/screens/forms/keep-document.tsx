import { useTranslation } from 'react-i18next';
import type { FormView } from '../../api/types.js';
import { useMay } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import type { FormData } from './paper.js';
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
  if (!mayMake) return null;
  const order = (): void => {
    if (!keep.isPending) keep.mutate(data);
  };
  const kept = keep.data;
  return (
    <div className="stack-tight">
      <div className="row">
        <Button aria-disabled={keep.isPending} disabled={isStale} onClick={order}>
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
          <Button size="small" onClick={() => file.mutate(kept)}>
            {t('forms.keptFile')}
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
