import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEditing } from '../../../editing/index.js';
import { asRecord } from '../../../schema-form/schema-node.js';
import { usePlaceWords } from '../place-words.js';
import { placeAddress } from '../section-of.js';
import type { Content } from '../../../editing/apply-change.js';
import { citationsIn } from './clauses/citations.js';
import type { SectionProps } from './index.js';
import { PartSection } from './part-section.js';
import { useMemo } from 'react';

/** The notice's text, clause by clause, beside everything in the rules that rests on it. */
export function ClausesSection({ item }: SectionProps) {
  const { t } = useTranslation();
  const { content, draft } = useEditing();
  const placeWords = usePlaceWords();
  const whole = content as unknown as Content;
  const cited = useMemo(() => citationsIn(content), [content]);
  return (
    <PartSection
      section="clauses"
      at="clauses"
      item={item}
      label={t('drafts.section.clauses')}
      nameOf={(_, id) => id}
      more={({ section, says }) =>
        [section, asRecord(says)['ko']].filter((text) => typeof text === 'string').join(' – ')
      }
      mark={({ notRule }, id) => (notRule === undefined && !cited.has(id) ? t('sections.uncited') : undefined)}
      above={({ id }) => (
        <div className="stack-tight">
          <Quotes quotes={content.clauses[id]?.quotes ?? []} />
          <section aria-label={t('sections.citedBy')}>
            <h4>{t('sections.citedBy')}</h4>
            {(cited.get(id) ?? []).length === 0 ? (
              <p className={content.clauses[id]?.notRule === undefined ? 'field-error' : 'small subtle'}>
                {content.clauses[id]?.notRule === undefined ? t('sections.nobodyCites') : t('sections.notRule')}
              </p>
            ) : (
              <ul>
                {(cited.get(id) ?? []).map((at) => (
                  <li key={at}>
                    <Link to={placeAddress(draft.id, whole, at)}>{placeWords(whole, at)}</Link>
                  </li>
                ))}
              </ul>
            )}
          </section>
        </div>
      )}
    />
  );
}

/** As printed. */
function Quotes({ quotes }: { readonly quotes: readonly string[] }) {
  return (
    <>
      {quotes.map((quote) => (
        <blockquote key={quote} className="quote" lang="ko">
          {quote}
        </blockquote>
      ))}
    </>
  );
}
