import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { components } from '../../api/api.gen.js';
import { draftAddress, draftComparisonAddress, programmeAddress } from '../../app/addresses.js';
import { CopyButton } from '../../components/copy-button.js';
import { DateText } from '../../components/date-text.js';
import { Hash } from '../../components/hash.js';
import type { Draft } from '../../editing/draft.js';
import { isDay } from '../../format/dates.js';
import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment } from '../drafts/moment.js';

type Schemas = components['schemas'];
const MARKS = ['created', 'submitted', 'returned', 'approved', 'published', 'discarded'] as const;

/** Which version it is to become, who had a hand in it, and what happened to it so far. */
export function ReviewHead({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const { ruleSetId, base, inForceFrom, contributors, contentHash } = draft;
  return (
    <>
      <dl className="review-facts">
        <Fact name={t('review.facts.version')}>
          <code>{ruleSetId}</code>
          <p className="row small no-print">
            <Link to={draftAddress(draft.id)}>{t('review.toEditor')}</Link>
            {base === null ? null : <Link to={draftComparisonAddress(draft.id)}>{t('review.toComparison')}</Link>}
          </p>
        </Fact>
        <Fact name={t('review.facts.base')}>
          {base === null ? t('review.facts.noBase') : <Link to={programmeAddress(base.id)}>{base.id}</Link>}
        </Fact>
        <Fact name={t('review.facts.inForce')}>
          {inForceFrom !== null && isDay(inForceFrom) ? <DateText day={inForceFrom} /> : t('drafts.notYet')}
        </Fact>
        <Fact name={t('review.facts.contributors')}>{contributors.map(({ name }) => name).join(', ')}</Fact>
        <Fact name={t('review.facts.hash')}>
          <span className="row">
            <Hash hash={contentHash} />
            <span className="no-print">
              <CopyButton text={contentHash} label={t('review.facts.copyHash')} />
            </span>
          </span>
        </Fact>
      </dl>
      <dl className="review-list">
        {MARKS.map((name) => {
          const mark: Schemas['Mark'] | Schemas['ReasonedMark'] | undefined = draft[name];
          return mark === undefined ? null : <Marked key={name} name={t(`review.facts.${name}`)} mark={mark} />;
        })}
      </dl>
    </>
  );
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Marked({ name, mark }: { readonly name: string; readonly mark: Schemas['Mark'] | Schemas['ReasonedMark'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { by, at } = mark;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {t('review.facts.by', { name: by.name, id: by.id, time: formatMoment(at, language) })}
        {'reason' in mark ? <p className="prose">{t('review.reason', { reason: mark.reason })}</p> : null}
      </dd>
    </>
  );
}
