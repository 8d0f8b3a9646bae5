import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftsAddress } from '../../app/addresses.js';
import { Breadcrumb } from '../../components/breadcrumb.js';
import { PageTitle } from '../../components/page-title.js';
import type { Draft } from '../../editing/draft.js';
import { useWords } from '../../i18n/use-language.js';
import { Changes } from './changes.js';
import { GateChecklist } from './gate-checklist.js';
import { ImpactPanel } from './impact-panel.js';
import { News } from './news.js';
import { Process } from './process.js';
import { PublishedNotice } from './published-notice.js';
import { ReviewHead } from './review-head.js';
import { StepsPanel } from './steps-panel.js';
import { useFollow } from './use-review.js';

/** The whole review. @param draft as it is now; it changes under the page when somebody takes a step */
export function ReviewPage({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const words = useWords();
  // What whoever is at the screen has taken note of; their own steps count as noted.
  const [noted, note] = useState(draft.revision);
  useFollow(draft.id, draft.revision);
  return (
    <div className="page review">
      <PageTitle
        title={t('review.heading', { title: words(draft.title) || draft.ruleSetId })}
        above={<Breadcrumb steps={[{ to: draftsAddress(), label: t('drafts.title') }]} />}
      >
        <News draft={draft} noted={noted} onRead={() => note(draft.revision)} />
      </PageTitle>
      <PublishedNotice draft={draft} />
      <div className="panel stack">
        <Process draft={draft} />
        <ReviewHead draft={draft} />
      </div>
      <div className="review-columns">
        <Changes draft={draft} />
        <div className="stack review-side">
          <GateChecklist draft={draft} />
          <ImpactPanel draft={draft} />
        </div>
      </div>
      <StepsPanel draft={draft} onDone={note} />
    </div>
  );
}
