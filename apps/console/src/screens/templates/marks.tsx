import { useTranslation } from 'react-i18next';
import type { TemplateDraft } from '../../api/types.js';
import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment } from '../drafts/moment.js';

const MARKS = ['created', 'submitted', 'returned', 'approved', 'published', 'discarded'] as const;

/** Who had a hand in a wording, and what happened to it so far. */
export function Marks({ draft }: { readonly draft: TemplateDraft }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <dl className="review-list">
      <dt>{t('review.facts.contributors')}</dt>
      <dd>
        {draft.contributors.map(({ name }) => name).join(', ')}
        <p className="small subtle">{t('templates.otherPerson')}</p>
      </dd>
      {MARKS.map((name) => {
        const mark = draft[name];
        if (mark === undefined) return null;
        const { by, at } = mark;
        return (
          <div key={name} className="template-mark">
            <dt>{t(`review.facts.${name}`)}</dt>
            <dd>
              {t('review.facts.by', { name: by.name, id: by.id, time: formatMoment(at, language) })}
              {'reason' in mark ? <p className="prose">{t('review.reason', { reason: mark.reason })}</p> : null}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
