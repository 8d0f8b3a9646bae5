import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.js';
import type { Draft, DraftStatus } from '../../editing/draft.js';

const WAY: readonly DraftStatus[] = ['draft', 'inReview', 'approved', 'published'];

/** How far a draft has come on its way to publication. */
export function Process({ draft: { status } }: { readonly draft: Pick<Draft, 'status'> }) {
  const { t } = useTranslation();
  const way = status === 'discarded' ? (['draft', 'discarded'] as const) : WAY;
  const here = way.findIndex((stage) => stage === status);
  return (
    <ol className="plain-list process" aria-label={t('review.process')}>
      {way.map((stage, index) => {
        const state = index < here ? 'done' : index === here ? 'now' : 'next';
        return (
          <li
            key={stage}
            className={`process-${state}`}
            {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}
          >
            <span className="process-mark" aria-hidden="true">
              {state === 'done' ? <Icon name="yes" /> : index + 1}
            </span>
            <span>
              {t(`review.stage.${stage}`)} <span className="small subtle">({t(`review.stageState.${state}`)})</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
