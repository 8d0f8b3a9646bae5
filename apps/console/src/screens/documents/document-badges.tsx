import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '../../api/types.js';
import { Badge } from '../../components/badge.js';

/** Whether it is the one in use, and what has been done with it. */
export const DocumentBadges = ({ state, check, signed }: Pick<DocumentSummary, 'state' | 'check' | 'signed'>) => {
  const { t } = useTranslation();
  return (
    <span className="row">
      <Badge tone={state === 'current' ? 'success' : 'warning'}>{t(`documents.state.${state}`)}</Badge>
      {check === undefined ? null : <Badge tone="information">{t('documents.checked')}</Badge>}
      {signed === undefined ? null : <Badge tone="information">{t('documents.signed')}</Badge>}
    </span>
  );
};
