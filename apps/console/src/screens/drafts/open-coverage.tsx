import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { components } from '../../api/api.gen.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { useEditing } from '../../editing/use-editing.js';
import { useCapital, useWords } from '../../i18n/use-language.js';
import { placeAddress } from './section-of.js';
import { WaiverForm } from './waiver-form.js';

type CoverageItem = components['schemas']['CoverageItem'];
/** More are told by number: each that is settled makes room for the next. */
const MOST = 20;

interface Props {
  readonly items: readonly CoverageItem[];
  /** Shows the offers of a decision. */
  readonly onOffers: (decision: string) => void;
}

/** Rules, rows and bands that no case tries from some side, each with the ways to settle it. */
export function OpenCoverage({ items, onOffers }: Props) {
  const { t } = useTranslation();
  if (items.length === 0) return <p role="status">{t('drafts.coverage.none')}</p>;
  return (
    <section className="panel stack">
      <div className="stack-tight">
        <h3>{t('drafts.coverage.title', { count: items.length })}</h3>
        <p className="subtle prose">{t('drafts.coverage.help')}</p>
      </div>
      <ul className="plain-list case-list">
        {items.slice(0, MOST).map((item) => (
          <OpenItem key={item.at} item={item} onOffers={onOffers} />
        ))}
      </ul>
      {items.length > MOST ? <p className="subtle">{t('drafts.help.more', { count: items.length - MOST })}</p> : null}
    </section>
  );
}

function OpenItem({ item, onOffers }: { readonly item: CoverageItem; readonly onOffers: Props['onOffers'] }) {
  const { t } = useTranslation();
  const words = useWords();
  const capital = useCapital();
  const { content, draft, isReadOnly } = useEditing();
  const [isWaiving, setWaiving] = useState(false);
  const { at, decision, kind, label, sides } = item;
  const name = capital(words(label));
  const of = <span className="visually-hidden">: {name}</span>;
  return (
    <li className="case-row stack-tight">
      <p className="row">
        {sides
          .filter(({ cases }) => cases.length === 0)
          .map(({ side }) => (
            <Badge key={side} tone="warning">
              {t(`drafts.coverage.side.${side}`)}
            </Badge>
          ))}
        <Link to={placeAddress(draft.id, content as never, at)}>{name}</Link>
      </p>
      {isReadOnly ? null : isWaiving ? (
        <WaiverForm
          code={`coverage/${kind}`}
          at={at}
          label={t('drafts.coverage.reasonFor', { name })}
          onEnd={() => setWaiving(false)}
        />
      ) : (
        <p className="row">
          {decision === undefined ? null : (
            <Button size="small" onClick={() => onOffers(decision)}>
              {t('drafts.coverage.offers')}
              {of}
            </Button>
          )}
          <Button kind="plain" size="small" onClick={() => setWaiving(true)}>
            {t('drafts.coverage.waive')}
            {of}
          </Button>
        </p>
      )}
    </li>
  );
}
