import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../../components/badge.js';
import type { DraftStatus } from '../../editing/draft.js';

const TONES: Readonly<Record<DraftStatus, Tone>> = {
  draft: 'primary',
  inReview: 'information',
  approved: 'success',
  published: 'success',
  discarded: 'neutral',
};

/** How far a draft has come. */
export const StatusBadge = ({ status }: { readonly status: DraftStatus }) => {
  const { t } = useTranslation();
  return <Badge tone={TONES[status]}>{t(`drafts.status.${status}`)}</Badge>;
};
