import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FormView, KeptDocument } from '../../api/types.js';
import { documentAddress } from '../../app/addresses.js';
import { Notice } from '../../components/notice.js';
import { ProblemPanel } from '../../components/problem-panel.js';
import { Progress } from '../../components/progress.js';
import { entriesOfDocument } from './paper.js';
import { useCorrection } from './use-correction.js';
import type { Filling } from './use-filling.js';
import { useOfferOnce } from './use-offer-once.js';

interface Props {
  readonly view: FormView;
  readonly filling: Filling;
}

/** The document that is to be corrected, in place of a case: the form is filled as that one was. */
export function CorrectedCase({ view, filling }: Props) {
  const { t } = useTranslation();
  const { id, document } = useCorrection();
  const fill = ({ number, input, asOf }: KeptDocument): void =>
    filling.offer({ name: number, entries: entriesOfDocument(view, input, asOf) });
  useOfferOnce(`form/${view.id}/case`, { name: `document/${id}`, offered: document.data }, fill);
  if (document.isPending)
    return <Progress label={t('documents.loadingOne')} isPaused={document.fetchStatus === 'paused'} />;
  if (document.isError) return <ProblemPanel error={document.error} onRetry={() => void document.refetch()} />;
  return (
    <Notice kind="information">
      {t('forms.corrects')} <Link to={documentAddress(id)}>{document.data.number}</Link>
    </Notice>
  );
}
