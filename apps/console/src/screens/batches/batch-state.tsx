import { useTranslation } from 'react-i18next';
import type { DocumentBatch } from '../../api/types.js';
import { Badge, type Tone } from '../../components/badge.js';

const TONES: Readonly<Record<DocumentBatch['state'], Tone>> = {
  waiting: 'neutral',
  running: 'information',
  done: 'success',
  failed: 'danger',
  cancelled: 'warning',
};

export const isOpen = (batch: Pick<DocumentBatch, 'state'> | undefined): boolean =>
  batch?.state === 'waiting' || batch?.state === 'running';

export const BatchState = ({ state }: Pick<DocumentBatch, 'state'>) => {
  const { t } = useTranslation();
  return <Badge tone={TONES[state]}>{t(`batches.state.${state}`)}</Badge>;
};
