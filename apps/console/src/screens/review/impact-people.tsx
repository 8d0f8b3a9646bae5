import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { components } from '../../api/api.gen.js';
import { Button } from '../../components/button.js';
import { MarkedText } from '../../components/marked-text.js';
import { isSameJson } from '../../editing/same-json.js';
import { useWords } from '../../i18n/use-language.js';
import { useJsonText } from '../drafts/json-text.js';
import { usePlaceWords } from '../drafts/place-words.js';
import { placeAddress } from '../drafts/section-of.js';
import type { ReportProps } from './impact-numbers.js';
import { useDecisionWords } from './use-decision-words.js';

type ImpactItem = components['schemas']['ImpactItem'];

const PAGE = 10;

/** Each of those whose decision comes out differently: what it was, what it is, and why. */
export function ImpactPeople({ draft, report: { changed }, content }: ReportProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(PAGE);
  if (changed.length === 0) return null;
  return (
    <section className="stack-tight" aria-labelledby="review-people">
      <h3 id="review-people">{t('review.impact.people')}</h3>
      <ul className="plain-list impact-list">
        {changed.slice(0, shown).map((item) => (
          <Affected key={`${item.subject} ${item.decision}`} draft={draft} content={content} item={item} />
        ))}
      </ul>
      {changed.length <= shown ? null : (
        <div>
          <Button kind="plain" size="small" onClick={() => setShown(shown + 5 * PAGE)}>
            {t('review.impact.more', { count: Math.min(changed.length - shown, 5 * PAGE) })}
          </Button>
        </div>
      )}
    </section>
  );
}

function Affected({ draft, content, item }: Omit<ReportProps, 'report'> & { readonly item: ImpactItem }) {
  const { t } = useTranslation();
  const words = useWords();
  const textOf = useJsonText();
  const placeWords = usePlaceWords();
  const said = useDecisionWords(content);
  const { label, decision, before, after, causes } = item;
  const names = [...new Set([...Object.keys(before.values), ...Object.keys(after.values)])];
  const differing = names.filter((name) => !isSameJson(before.values[name], after.values[name]));
  return (
    <li className="impact-item stack-tight">
      <p>
        <strong>
          <MarkedText text={words(label)} />
        </strong>{' '}
        <span className="small subtle">{said.decision(decision)}</span>
      </p>
      {before.outcome === after.outcome ? null : (
        <p>
          {said.outcome(decision, before.outcome)} → {said.outcome(decision, after.outcome)}
        </p>
      )}
      {differing.length === 0 ? null : (
        <dl className="review-list small" aria-label={t('review.impact.values')}>
          {differing.map((name) => (
            <Value
              key={name}
              name={said.value(decision, name)}
              before={textOf(before.values[name])}
              after={textOf(after.values[name])}
            />
          ))}
        </dl>
      )}
      <p className="small row">
        <span className="subtle">{t('review.impact.causes')}</span>
        {causes.length === 0 ? t('review.impact.noCause') : null}
        {causes.map((at) => (
          <Link key={at} to={placeAddress(draft.id, content, at)}>
            {placeWords(content, at)}
          </Link>
        ))}
      </p>
    </li>
  );
}

const Value = ({ name, before, after }: Readonly<Record<'name' | 'before' | 'after', string>>) => (
  <>
    <dt>{name}</dt>
    <dd>
      <MarkedText text={before} /> → <MarkedText text={after} />
    </dd>
  </>
);
